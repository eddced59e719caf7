package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Quantities.Quantity;
import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why two sentences cannot both be true, as far as words show it: one denies what the other says, they use words that
 * exclude each other, one calls untrue what the other tells, their years or their numbers of the same things differ. What
 * follows only from knowledge of the world (a Canadian train is no Russian one) is not seen.
 */
public final class Contradiction {
    private static final int SEVERAL = 3;
    private static final double ALIKE = 0.4;
    private static final double RELATED = 0.2;
    private static final double SAME = 0.6;

    private final Clues a;
    private final Clues b;
    private final double alike;
    private final List<Reason> reasons = new ArrayList<>();

    private Contradiction(Clues a, Clues b) {
        this.a = a;
        this.b = b;
        alike = a.alike(b);
    }

    /** What speaks against both being true. */
    public enum Sort {
        /** One denies what the other says. */
        DENIED,
        /** Much the same words, with a negation in one of them that stands by none of the words in common. */
        TURNED,
        /** They use words that exclude each other. */
        OPPOSED,
        /** They number the same things differently. */
        COUNTED,
        /** Their years differ. */
        DATED,
        /** One calls something untrue. */
        UNTRUE
    }

    /** One thing that speaks against both being true, in words. */
    public record Reason(Sort sort, String words) {}

    /** The reasons, none where nothing speaks against both being true. */
    public static List<Reason> between(String a, String b, Language language) {
        return between(Clues.of(a, language), Clues.of(b, language));
    }

    /** The reasons, of two sentences of one language. */
    public static List<Reason> between(Clues a, Clues b) {
        return List.copyOf(new Contradiction(a, b).reasons());
    }

    private List<Reason> reasons() {
        Set<String> denied = new TreeSet<>(a.deniedOf(b));
        denied.addAll(b.deniedOf(a));
        boolean one = a.denies != b.denies;
        if (one && !denied.isEmpty() && alike >= RELATED || denied.size() >= SEVERAL) {
            add(Sort.DENIED, "one denies what the other says: " + String.join(", ", denied));
        } else if (one && alike >= SAME) {
            add(Sort.TURNED, "much the same words, one of them denied");
        }
        if (a.untrue != b.untrue) {
            add(Sort.UNTRUE, "one calls something untrue");
        }
        if (alike >= ALIKE) {
            opposites();
            numbers();
        }
        if (!a.years.isEmpty() && !b.years.isEmpty() && Collections.disjoint(a.years, b.years)) {
            add(Sort.DATED, "other years");
        }
        return reasons;
    }

    /** Words that exclude each other. */
    private void opposites() {
        BitSet opposed = both(a.these, b.those);
        opposed.or(both(a.those, b.these));
        List<Opposites> pairs = Opposites.of(a.language());
        opposed.stream()
                .forEach(pair -> add(
                        Sort.OPPOSED,
                        "words that exclude each other: " + pairs.get(pair).printed()));
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    /** Numbers of the same things of which none may be one of the other's. */
    private void numbers() {
        Set<String> differing = new TreeSet<>();
        for (Quantity one : a.quantities) {
            List<Quantity> same = b.quantities.stream()
                    .filter(other -> other.key().equals(one.key()))
                    .toList();
            boolean told = same.isEmpty()
                    || same.stream()
                            .anyMatch(other -> a.quantities.stream()
                                    .anyMatch(mine -> mine.key().equals(one.key()) && mine.meets(other)));
            if (!told) {
                differing.add(
                        Stream.of(one.printed(), same.get(0).printed()).sorted().collect(Collectors.joining(", ")));
            }
        }
        if (!differing.isEmpty()) {
            add(Sort.COUNTED, "other numbers: " + String.join("; ", differing));
        }
    }

    private void add(Sort sort, String words) {
        reasons.add(new Reason(sort, words));
    }
}
