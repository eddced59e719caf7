package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.OfficeWords;
import dev.selon.crosscheck.verdict.Party.Relation;
import dev.selon.model.Filler;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** Offices as printed, compared by their words. */
final class Offices {
    private Offices() {}

    /** One that tells the other more fully is the same: a minister of defence, of defence and veterans. */
    static Relation relation(Told a, Told b) {
        return relation(a.office, b.office);
    }

    /** The telling words of the office that a claim tells. */
    static SortedSet<String> words(List<Filler> office) {
        return OfficeWords.of(office.stream().map(Filler::text).collect(Collectors.joining(" ")));
    }

    static Relation relation(SortedSet<String> a, SortedSet<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return Relation.OPEN;
        }
        if (a.equals(b)) {
            return Relation.SAME;
        }
        return a.containsAll(b) || b.containsAll(a) ? Relation.FULLER : Relation.CLASH;
    }
}
