package dev.selon.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/** The full-form dictionary of a language: for each form its lemmas, with the parts of speech they may stand for. */
public final class Lexicon {
    /**
     * One reading of a form.
     *
     * @param tags universal parts of speech
     * @param shape inflection as the dictionary writes it, for example {@code "m s"} or {@code "ind pres 3 s"}
     */
    public record Sense(String lemma, List<String> tags, String shape) {}

    private final @Nullable Dictionary dictionary;
    private final WordList prefixes;
    private final Map<String, List<String>> classes = new HashMap<>();
    private final Map<String, List<Sense>> seen = new ConcurrentHashMap<>();
    private static final int SEEN_AT_MOST = 100_000;

    Lexicon(Language language) {
        language.table("text/classes.tsv").rows().forEach(row -> classes.put(row.get("class"), row.all("tags")));
        this.prefixes = language.words("text/prefixes.txt");
        String resource = Models.resource(language, "dictionary");
        this.dictionary = resource == null ? null : read(resource);
    }

    /** The dictionary of a language, made once. */
    public static Lexicon of(Language language) {
        return language.derive(Lexicon.class, Lexicon::new);
    }

    private static Dictionary read(String resource) {
        URL url = Lexicon.class.getResource(resource);
        if (url == null) {
            throw new KnowledgeException("text/models.tsv", "no such resource in the jars: " + resource);
        }
        try {
            return Dictionary.read(url);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All readings of a form of a known class, none if it is not in the dictionary; tried as written, then in lower case. */
    public List<Sense> senses(String form) {
        if (dictionary == null) {
            return List.of();
        }
        List<Sense> known = seen.get(form);
        if (known == null) {
            known = look(form);
            if (known.isEmpty()) {
                known = look(Folding.lower(form));
            }
            if (known.isEmpty()) {
                known = behindPrefix(form);
            }
            if (seen.size() < SEEN_AT_MOST) {
                seen.put(form, known);
            }
        }
        return known;
    }

    /** "anti-talibans": a word that the dictionary has without its prefix. */
    private List<Sense> behindPrefix(String form) {
        int hyphen = form.indexOf('-');
        if (hyphen <= 0 || !prefixes.has(Folding.lower(form.substring(0, hyphen)))) {
            return List.of();
        }
        String prefix = form.substring(0, hyphen + 1);
        return look(form.substring(hyphen + 1)).stream()
                .filter(sense -> sense.tags().contains("NOUN") || sense.tags().contains("ADJ"))
                .map(sense -> new Sense(prefix + sense.lemma(), sense.tags(), sense.shape()))
                .toList();
    }

    private List<Sense> look(String form) {
        List<Sense> senses = new ArrayList<>();
        for (WordData word : new DictionaryLookup(dictionary).lookup(form)) {
            CharSequence tag = word.getTag();
            if (tag != null && tag.length() > 1) {
                Sense sense = sense(
                        String.valueOf(word.getStem()),
                        tag.subSequence(0, tag.length() - 1).toString());
                if (!sense.tags.isEmpty()) {
                    senses.add(sense);
                }
            }
        }
        return List.copyOf(senses);
    }

    /** The dictionary's last letter tells a frequency and is dropped. */
    private Sense sense(String lemma, String tag) {
        String best = "";
        for (String one : classes.keySet()) {
            if ((tag.equals(one) || tag.startsWith(one + " ")) && one.length() > best.length()) {
                best = one;
            }
        }
        String shape = tag.substring(best.length()).strip();
        return new Sense(lemma, classes.getOrDefault(best, List.of()), shape);
    }
}
