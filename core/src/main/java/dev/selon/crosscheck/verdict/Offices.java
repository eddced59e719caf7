package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.verdict.Party.Relation;
import dev.selon.language.Folding;
import dev.selon.model.Filler;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Offices as printed, compared by their words. */
final class Offices {
    private static final int TELLING = 3;
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern PLURAL = Pattern.compile("[sx]$");

    private Offices() {}

    /** One that tells the other more fully is the same: a minister of defence, of defence and veterans. */
    static Relation relation(Told a, Told b) {
        return relation(a.office, b.office);
    }

    /** The telling words of the office that a claim tells. */
    static SortedSet<String> words(List<Filler> office) {
        return words(office.stream().map(Filler::text).collect(Collectors.joining(" ")));
    }

    static Relation relation(String one, String other) {
        return relation(words(one), words(other));
    }

    private static Relation relation(SortedSet<String> a, SortedSet<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Relation.OPEN;
        }
        if (a.equals(b)) {
            return Relation.SAME;
        }
        return a.containsAll(b) || b.containsAll(a) ? Relation.FULLER : Relation.CLASH;
    }

    /** The telling words of an office, without accents and plural endings. */
    static SortedSet<String> words(String office) {
        return telling(office).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The first word of an office: which sort of office it is. */
    static String head(String office) {
        return telling(office).findFirst().orElse("");
    }

    private static Stream<String> telling(String office) {
        return BETWEEN.splitAsStream(Folding.bare(office))
                .filter(word -> word.length() > TELLING)
                .map(word -> PLURAL.matcher(word).replaceAll(""));
    }
}
