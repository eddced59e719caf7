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
 * @param independent how many known origins carry it of which none serves the same house as another
 * @param coding as event data would code it, or null
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
        int independent,
        List<Evidence> evidence,
        List<String> why,
        @Nullable Coding coding) {
    public Fact {
        origins = List.copyOf(origins);
        evidence = List.copyOf(evidence);
        why = List.copyOf(why);
    }

    /** The same fact with its coding. */
    public Fact coded(@Nullable Coding as) {
        return new Fact(
                id,
                kind,
                roles,
                when,
                whenWhy,
                where,
                story,
                stance,
                status,
                verdict,
                origins,
                independent,
                evidence,
                why,
                as);
    }

    /**
     * The share of its fields that are told, from 0 to 1: its kind's roles, the main ones counted twice, and when it was.
     * With {@link #independent}, the health of the record (after AidData's data quality indices).
     */
    public double completeness() {
        int fields = 2 * kind.main().size() + kind.optional().size() + 1;
        long told = 2 * kind.main().stream().filter(roles::containsKey).count()
                + kind.optional().stream().filter(roles::containsKey).count()
                + (when == null ? 0 : 1);
        return (double) told / fields;
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
