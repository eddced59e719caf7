package dev.selon.crosscheck.matching;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeMap;

/** How often some things are told, sorted; what is taken back as often as it was added is gone. */
public final class Tally<K extends Comparable<? super K>> {
    private final TreeMap<K, Integer> counts = new TreeMap<>();

    /** Whether it is there for the first time. */
    public boolean add(K one) {
        return counts.merge(one, 1, Integer::sum) == 1;
    }

    /** Whether it is there no longer. */
    public boolean take(K one) {
        return counts.merge(one, -1, (count, less) -> count + less == 0 ? null : count + less) == null;
    }

    /** What is there, as it will be too. */
    public SortedSet<K> told() {
        return Collections.unmodifiableSortedSet(counts.navigableKeySet());
    }

    public boolean isEmpty() {
        return counts.isEmpty();
    }
}
