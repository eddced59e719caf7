package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.verdict.Told.At;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;

/** Who takes part in the acts of one kind that a story tells; of what holds on nobody asks. */
final class Circles {
    private final Map<List<Object>, Map<SortedSet<String>, Set<At>>> byStory = new HashMap<>();

    private static List<Object> key(Told told) {
        return List.of(told.story, told.kind());
    }

    Set<SortedSet<String>> of(Told told) {
        return SameFact.holdsOn(told)
                ? Set.of()
                : byStory.getOrDefault(key(told), Map.of()).keySet();
    }

    /** The other tellings of the story that see another circle now. */
    Collection<At> add(Told told) {
        if (SameFact.holdsOn(told)) {
            return List.of();
        }
        Map<SortedSet<String>, Set<At>> circles = byStory.computeIfAbsent(key(told), key -> new HashMap<>());
        boolean known = circles.containsKey(told.mainActors);
        circles.computeIfAbsent(told.mainActors, key -> new HashSet<>(2)).add(told.at());
        return known ? List.of() : all(circles);
    }

    Collection<At> remove(Told told) {
        if (SameFact.holdsOn(told)) {
            return List.of();
        }
        Map<SortedSet<String>, Set<At>> circles = Objects.requireNonNull(byStory.get(key(told)));
        Set<At> same = Objects.requireNonNull(circles.get(told.mainActors));
        same.remove(told.at());
        if (!same.isEmpty()) {
            return List.of();
        }
        circles.remove(told.mainActors);
        if (circles.isEmpty()) {
            byStory.remove(key(told));
        }
        return all(circles);
    }

    private static Collection<At> all(Map<SortedSet<String>, Set<At>> circles) {
        return circles.values().stream().flatMap(Collection::stream).toList();
    }
}
