package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Joining;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Owner;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what each statement and claim rests on, as articles come. */
public final class Origins {
    private final Map<String, Reading> readings;
    private final Identities identities;
    private Joining<String, Dependence.Copy> sharing = Dependence.joining();
    private final Register register = new Register();
    private final SortedMap<String, List<List<String>>> statements = new TreeMap<>();
    private final SortedMap<String, List<String>> claims = new TreeMap<>();
    private final SortedMap<String, String> texts = new TreeMap<>();

    /** @param readings the articles by id, as they come */
    public Origins(Map<String, Reading> readings, Identities identities) {
        this.readings = readings;
        this.identities = identities;
    }

    public void add(Reading reading) {
        sharing.put(reading.id(), Dependence.copy(reading));
    }

    /**
     * Finds anew what some articles rest on.
     *
     * @param changed the articles of which it has changed who is who
     * @return the articles whose acts rest on another origin than before
     */
    public SortedSet<String> settle(Collection<String> changed) {
        SortedSet<String> moved = new TreeSet<>();
        SortedSet<String> articles = new TreeSet<>(changed);
        sharing.settle()
                .made()
                .forEach(cluster -> cluster.members()
                        .forEach(copy -> articles.add(copy.reading().id())));
        for (String article : articles) {
            List<Reading> members = sharing.cluster(article).members().stream()
                    .map(Dependence.Copy::reading)
                    .toList();
            Register.Page page = new Register.Page();
            ArticleSources sources =
                    new ArticleSources(Objects.requireNonNull(readings.get(article)), identities, page, members);
            statements.put(article, sources.statements());
            List<String> now = sources.claims();
            if (!now.equals(claims.put(article, now))) {
                moved.add(article);
            }
            register.put(article, page);
            texts.put(article, members.get(0).id());
        }
        return moved;
    }

    /** No article will come any more: gives back the room that only these would need. */
    public void close() {
        sharing = Dependence.joining();
    }

    /** The origins that the articles name, and a nameless one for each article that names none. */
    public List<Origin> origins() {
        return register.origins();
    }

    /** What each statement and claim rests on, as it will be too. */
    public Sources sources() {
        return new Sources(
                Collections.unmodifiableSortedMap(statements),
                Collections.unmodifiableSortedMap(claims),
                Collections.unmodifiableSortedMap(texts));
    }

    /** The same origins, those marked that are party to a fact they carry, or belong to a party or to its state. */
    public static List<Origin> interested(
            List<Origin> origins, List<Fact> facts, Identities identities, SortedMap<String, Owner> outlets) {
        Map<String, Set<String>> parties = new HashMap<>();
        for (Fact fact : facts) {
            for (String origin : fact.origins()) {
                Set<String> actors = parties.computeIfAbsent(origin, id -> new TreeSet<>());
                fact.roles()
                        .values()
                        .forEach(values -> values.forEach(value -> add(value.actor(), actors, identities)));
            }
        }
        return origins.stream()
                .map(origin -> mark(origin, parties.getOrDefault(origin.id(), Set.of()), identities, outlets))
                .toList();
    }

    private static void add(
            @org.jspecify.annotations.Nullable String actor, Set<String> actors, Identities identities) {
        if (actor != null) {
            actors.add(actor);
            actors.addAll(identities.serves(actor));
        }
    }

    private static Origin mark(
            Origin origin, Set<String> parties, Identities identities, SortedMap<String, Owner> outlets) {
        String actor = origin.actor();
        boolean interested = actor != null
                && (parties.contains(actor) || identities.serves(actor).stream().anyMatch(parties::contains));
        Owner owner = outlets.get(origin.name());
        boolean owned = owner != null
                && owner.state() != null
                && parties.contains(Ids.of('A', EntityKind.STATE, owner.state()));
        List<String> why = new ArrayList<>(origin.why());
        if (owned && owner != null) {
            why.add("belongs to " + owner.name() + ", of a state that is party to what it tells (" + owner.source()
                    + ", " + owner.date() + ")");
        }
        return new Origin(
                origin.id(), origin.name(), actor, origin.type(), interested || owned, origin.articles(), why);
    }
}
