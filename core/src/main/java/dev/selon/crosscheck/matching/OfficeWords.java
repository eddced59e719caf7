package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words by which an office as printed is compared with another. */
public final class OfficeWords {
    private static final int TELLING = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLURAL = Pattern.compile("[sx]$");

    private OfficeWords() {}

    /** The telling words of an office, without accents and plural endings. */
    public static SortedSet<String> of(String office) {
        return telling(office).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first word of an office: which sort of office it is. */
    public static String head(String office) {
        return telling(office).findFirst().orElse("");
    }

    private static Stream<String> telling(String office) {
        return BETWEEN.splitAsStream(Folding.bare(office))
                .filter(word -> word.length() > TELLING)
                .map(word -> PLURAL.matcher(word).replaceAll(""));
    }
}
