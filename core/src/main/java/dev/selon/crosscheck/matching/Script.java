package dev.selon.crosscheck.matching;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Transliterator;
import dev.selon.language.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Names of any script in Latin letters, by ICU's tables; made once, on the first foreign name. */
final class Script {
    private static final int LATIN_END = 0x250;
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    /** The Arabic article before a name's word. */
    private static final Pattern ARTICLE = Pattern.compile("(?<=^|\\s)ال(?=\\p{L}{3})");

    private Script() {}

    /** The name in Latin letters; what is Latin already stays as it is. */
    static String latin(String name) {
        String plain = Folding.marks(name).strip();
        if (plain.codePoints().allMatch(Script::isLatin)) {
            return plain;
        }
        if (plain.codePoints().anyMatch(c -> UScript.getScript(c) == UScript.HAN)) {
            return han(plain);
        }
        if (UKRAINIAN.matcher(plain).find()) {
            return Tables.UKRAINIAN.transliterate(plain);
        }
        return Tables.ANY.transliterate(ARTICLE.matcher(plain).replaceAll(""));
    }

    private static boolean isLatin(int c) {
        return c < LATIN_END
                || UCharacter.getType(c) == UCharacterCategory.NON_SPACING_MARK
                || UScript.getScript(c) == UScript.LATIN;
    }

    /** "习近平" is "Xi Jinping": the first character is the family name, the others are one word. */
    private static String han(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.split("[\\s·・]+")) {
            List<String> syllables =
                    part.codePoints().mapToObj(Script::syllable).toList();
            words.add(syllables.get(0));
            words.add(String.join("", syllables.subList(1, syllables.size())));
        }
        words.removeIf(String::isEmpty);
        return String.join(" ", words);
    }

    private static String syllable(int c) {
        return UCharacter.toTitleCase(
                com.ibm.icu.util.ULocale.ROOT, Tables.ANY.transliterate(UCharacter.toString(c)), null);
    }

    /** Whether the name stands in a script that leaves vowels out. */
    static boolean isVowelless(String name) {
        return name.codePoints()
                .map(UScript::getScript)
                .anyMatch(script -> script == UScript.ARABIC || script == UScript.HEBREW);
    }

    private static final class Tables {
        private static final Transliterator ANY = Transliterator.getInstance("Russian-Latin/BGN; Any-Latin");
        private static final Transliterator UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN; Any-Latin");
    }
}
