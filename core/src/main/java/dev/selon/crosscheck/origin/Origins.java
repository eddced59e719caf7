package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Owner;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds what each statement and claim rests on. */
public record Origins(List<Origin> origins, Sources sources) {

    /** The origins that the articles name, and a nameless one for each article that names none. Readings sorted by id. */
    public static Origins of(List<Reading> readings, Identities identities) {
        Register register = new Register();
        SortedMap<String, List<Reading>> sharing = Dependence.of(readings);
        SortedMap<String, List<List<String>>> statements = new TreeMap<>();
        SortedMap<String, List<String>> claims = new TreeMap<>();
        SortedMap<String, String> texts = new TreeMap<>();
        sharing.forEach((article, members) -> texts.put(article, members.get(0).id()));
        for (Reading reading : readings) {
            ArticleSources sources = new ArticleSources(
                    reading, identities, register, sharing.getOrDefault(reading.id(), List.of(reading)));
            statements.put(reading.id(), sources.statements());
            claims.put(reading.id(), sources.claims());
        }
        return new Origins(register.origins(), new Sources(statements, claims, texts));
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
