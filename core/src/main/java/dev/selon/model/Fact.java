package dev.selon.model;

import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the articles together say that somebody did or is. Points at every claim for it and holds them whole.
 *
 * @param story id of the story it belongs to, or null for what stands apart from any one story
 * @param whenWhy what the date was inferred from
 * @param origins ids of the origins that carry it
 */
public record Fact(
        String id,
        Kind kind,
        SortedMap<Role, List<Value>> roles,
        @Nullable When when,
        @Nullable String whenWhy,
        @Nullable String where,
        @Nullable String story,
        Stance stance,
        Status status,
        Verdict verdict,
        List<String> origins,
        List<Evidence> evidence,
        List<String> why) {
    public Fact {
        origins = List.copyOf(origins);
        evidence = List.copyOf(evidence);
        why = List.copyOf(why);
    }

    /** The values of a role, none if it is not told. */
    public List<Value> role(Role role) {
        return roles.getOrDefault(role, List.of());
    }

    /** Who or what fills a role: an actor, or mere words ({@code actor} null). */
    public record Value(@Nullable String actor, String text) {}

    /** A claim that carries the fact, in its article, with the origin it rests on. */
    public record Evidence(String article, Claim claim, String origin) {
        public Place place() {
            return new Place(article, claim.evidence());
        }
    }
}
