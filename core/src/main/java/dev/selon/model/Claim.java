package dev.selon.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one article says that somebody did or is.
 *
 * @param evidence the clause or sentence that tells it
 * @param trigger the word or words that tell it
 * @param time index into {@link Reading#times()}, or -1
 * @param saidBy who is said to say it, where the stance is attributed
 * @param via through whom it reached the article, where its sentence says so
 * @param rule name of the frame or method that found it
 */
public record Claim(
        Kind kind,
        SortedMap<Role, List<Filler>> roles,
        Stance stance,
        Status status,
        Span evidence,
        Span trigger,
        int time,
        @Nullable Speaker saidBy,
        List<Channel> via,
        String rule) {
    public Claim {
        SortedMap<Role, List<Filler>> copy = new TreeMap<>();
        for (Map.Entry<Role, List<Filler>> each : roles.entrySet()) {
            if (!each.getValue().isEmpty()) {
                copy.put(each.getKey(), List.copyOf(each.getValue()));
            }
        }
        roles = java.util.Collections.unmodifiableSortedMap(copy);
        via = List.copyOf(via);
    }

    /** The fillers of a role, none if it is not told. */
    public List<Filler> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
