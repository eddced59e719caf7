package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.matching.Tally;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whom persons hold offices of and bodies belong to; who serves a ministry serves its state. */
final class Serving {
    private final Map<String, Tally<String>> direct = new HashMap<>();
    private final Map<String, Tally<String>> servants = new HashMap<>();
    private final SortedMap<String, SortedSet<String>> closed = new TreeMap<>();
    private final Map<String, Set<Pair>> told = new HashMap<>();
    private final SortedSet<String> stale = new TreeSet<>();

    record Pair(String who, String whom) {}

    /** For each actor all that it serves, as it will be too. */
    SortedMap<String, SortedSet<String>> closed() {
        return Collections.unmodifiableSortedMap(closed);
    }

    /** All that one teller (an article, a body's name) tells, instead of what it told before. */
    void tell(String teller, Set<Pair> pairs) {
        Set<Pair> before = pairs.isEmpty() ? told.remove(teller) : told.put(teller, pairs);
        if (!pairs.equals(before == null ? Set.of() : before)) {
            pairs.forEach(this::add);
            (before == null ? Set.<Pair>of() : before).forEach(this::take);
        }
    }

    private void add(Pair pair) {
        if (direct.computeIfAbsent(pair.who, key -> new Tally<>()).add(pair.whom)) {
            stale.add(pair.who);
        }
        servants.computeIfAbsent(pair.whom, key -> new Tally<>()).add(pair.who);
    }

    private void take(Pair pair) {
        if (Objects.requireNonNull(direct.get(pair.who)).take(pair.whom)) {
            stale.add(pair.who);
        }
        Objects.requireNonNull(servants.get(pair.whom)).take(pair.who);
    }

    /** The actors for whom something has changed. */
    Collection<String> settle() {
        SortedSet<String> touched = new TreeSet<>(stale);
        stale.forEach(actor -> touched.addAll(told(servants, actor)));
        stale.clear();
        return touched.stream().filter(this::close).toList();
    }

    private boolean close(String who) {
        SortedSet<String> all = new TreeSet<>(told(direct, who));
        told(direct, who).forEach(whom -> all.addAll(told(direct, whom)));
        all.remove(who);
        SortedSet<String> before =
                all.isEmpty() && told(direct, who).isEmpty() ? closed.remove(who) : closed.put(who, all);
        return !all.equals(before == null ? new TreeSet<>() : before);
    }

    private static SortedSet<String> told(Map<String, Tally<String>> tallies, String actor) {
        Tally<String> tally = tallies.get(actor);
        return tally == null ? new TreeSet<>() : tally.told();
    }
}
