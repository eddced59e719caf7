package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.language.Lexicon;
import dev.selon.language.WordList;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/** The language of a text, among those a press report may come in; {@code und} where it is too short or too mixed. */
final class LanguageGuess {
    static final String UNKNOWN = "und";
    private static final String LITTLE = "text/little-words.txt";
    private static final int FEWEST_LETTERS = 40;
    private static final int MOST_LETTERS = 2000;
    /** How far the best guess must lie before the next. */
    private static final double CLEAR = 1.5;
    /** Of how many best guesses a short text may be, if its little words say so. */
    private static final int LIKELY = 8;

    private static final int FEWEST_WORDS = 4;
    /** One in how many words must be a little word of the language. */
    private static final int ONE_IN = 5;

    private static final Pattern WORD = Pattern.compile("\\p{L}+['’]?");
    /** ISO 639-3, which the model speaks, to ISO 639-1. */
    private static final Map<String, String> CANDIDATES = Map.ofEntries(
            Map.entry("fra", "fr"),
            Map.entry("eng", "en"),
            Map.entry("deu", "de"),
            Map.entry("spa", "es"),
            Map.entry("ita", "it"),
            Map.entry("por", "pt"),
            Map.entry("nld", "nl"),
            Map.entry("pol", "pl"),
            Map.entry("rus", "ru"),
            Map.entry("ukr", "uk"),
            Map.entry("ara", "ar"),
            Map.entry("tur", "tr"),
            Map.entry("ron", "ro"),
            Map.entry("ell", "el"),
            Map.entry("ces", "cs"),
            Map.entry("swe", "sv"),
            Map.entry("cmn", "zh"),
            Map.entry("jpn", "ja"));

    private static final class Holder {
        private static final LanguageDetectorModel MODEL = load();

        private static LanguageDetectorModel load() {
            try (InputStream in = LanguageGuess.class.getResourceAsStream("/langdetect-183.bin")) {
                if (in == null) {
                    throw new IllegalStateException("the language model is not on the class path; build Selon again");
                }
                return new LanguageDetectorModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LanguageGuess() {}

    static String of(String text, Languages languages) {
        long letters =
                text.chars().limit(MOST_LETTERS).filter(Character::isLetter).count();
        String sample = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        opennlp.tools.langdetect.Language[] guesses = new LanguageDetectorME(Holder.MODEL).predictLanguages(sample);
        List<opennlp.tools.langdetect.Language> best = Arrays.stream(guesses)
                .filter(guess -> CANDIDATES.containsKey(guess.getLang()))
                .sorted(Comparator.comparingDouble(opennlp.tools.langdetect.Language::getConfidence)
                        .reversed())
                .limit(LIKELY)
                .toList();
        boolean sure = letters >= FEWEST_LETTERS
                && best.get(0).getConfidence() >= CLEAR * best.get(1).getConfidence();
        return sure
                ? CANDIDATES.getOrDefault(best.get(0).getLang(), UNKNOWN)
                : best.stream()
                        .map(guess -> CANDIDATES.getOrDefault(guess.getLang(), UNKNOWN))
                        .filter(code -> isLike(sample, code, languages))
                        .findFirst()
                        .orElse(UNKNOWN);
    }

    /** Whether the text has the little words of the language: "le", "dans", "qui". */
    private static boolean isLike(String text, String code, Languages languages) {
        if (!languages.has(code) || !languages.get(code).has(LITTLE)) {
            return false;
        }
        WordList little = languages.get(code).words(LITTLE);
        List<String> words = WORD.matcher(text)
                .results()
                .map(match -> match.group().replace('’', '\''))
                .toList();
        long known = words.stream().map(Folding::lower).filter(little::has).count();
        boolean many = known > 1 && known * ONE_IN >= words.size();
        return words.size() >= FEWEST_WORDS && (many || known > 0 && isKnown(words, Lexicon.of(languages.get(code))));
    }

    /** Whether the dictionary has all words but names. */
    private static boolean isKnown(List<String> words, Lexicon lexicon) {
        return words.stream()
                .filter(word -> Character.isLowerCase(word.codePointAt(0)))
                .noneMatch(word -> lexicon.senses(word).isEmpty());
    }
}
