package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import dev.selon.language.Folding;
import java.util.Set;

/** What looks like the name of a person who signs. */
final class Names {
    private static final int MOST_WORDS = 7;
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "da", "di", "la", "le", "el", "al", "ben", "bin", "ibn", "ould", "von", "van", "der",
            "et", "and", "y", "e", "&", "avec", "with", "d'");

    private Names() {}

    static boolean isName(String words) {
        return count(words) > 0;
    }

    /** How many words the name has, or 0 where the words are none. */
    static int count(String words) {
        String[] parts = words.strip().split("[\\s,]+");
        if (parts.length > MOST_WORDS) {
            return 0;
        }
        int capitals = 0;
        for (String part : parts) {
            if (part.isEmpty() || PARTICLES.contains(Folding.lower(part))) {
                continue;
            }
            boolean letters = part.codePoints()
                    .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’' || c == '.');
            if (!letters || !UCharacter.isUUppercase(part.codePointAt(0))) {
                return 0;
            }
            capitals++;
        }
        return capitals;
    }
}
