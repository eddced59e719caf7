package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.actor.Bearer.Printed;
import dev.selon.crosscheck.actor.Bearer.Ref;
import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Clusters;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Mention;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Settles who is who across articles. */
public record Actors(List<Actor> actors, Identities identities) {

    /** The actors that the readings name, with the reasons for every merge. Readings sorted by id. */
    public static Actors of(List<Reading> readings, List<Story> stories, Languages languages) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        List<Bearer> bearers = Bearers.of(readings, storyOf, languages);
        List<Cluster<Bearer>> clusters = Clusters.of(bearers, new SameActor(bearers));
        Identities identities = BareTitles.resolved(readings, identities(clusters, readings));
        Map<String, List<Place>> places = places(readings, identities);
        List<Actor> actors = clusters.stream()
                .map(cluster -> actor(cluster, places))
                .sorted(Comparator.comparing(Actor::id))
                .toList();
        return new Actors(actors, identities);
    }

    private static String id(Cluster<Bearer> cluster) {
        Bearer first = cluster.first();
        return first.key != null
                ? Ids.of('A', first.kind, first.key)
                : Ids.of('A', first.kind, first.bundle.replaceAll(" in S-\\w+$", ""), first.articles.first());
    }

    private static Identities identities(List<Cluster<Bearer>> clusters, List<Reading> readings) {
        SortedMap<String, List<String>> byArticle = new TreeMap<>();
        readings.forEach(reading -> byArticle.put(
                reading.id(), Arrays.asList(new String[reading.entities().size()])));
        SortedMap<String, SortedMap<String, String>> byName = new TreeMap<>();
        for (Cluster<Bearer> cluster : clusters) {
            String id = id(cluster);
            for (Bearer bearer : cluster.members()) {
                for (Ref ref : bearer.refs) {
                    if (ref.entity() >= 0) {
                        byArticle.getOrDefault(ref.article(), List.of()).set(ref.entity(), id);
                    } else {
                        byName.computeIfAbsent(ref.article(), article -> new TreeMap<>())
                                .put(ref.name(), id);
                    }
                }
            }
        }
        return new Identities(byArticle, byName, new TreeMap<>(), serves(readings, byArticle, clusters));
    }

    /** Whom persons hold offices of and bodies belong to; the state of a body's name counts as its owner. */
    private static SortedMap<String, SortedSet<String>> serves(
            List<Reading> readings, SortedMap<String, List<String>> byArticle, List<Cluster<Bearer>> clusters) {
        SortedMap<String, SortedSet<String>> serves = new TreeMap<>();
        statesOfNames(clusters).forEach((body, state) -> add(serves, body, state));
        for (Reading reading : readings) {
            List<String> ids = byArticle.getOrDefault(reading.id(), List.of());
            for (Title title : reading.titles()) {
                if (title.person() >= 0 && title.of() >= 0) {
                    add(serves, ids.get(title.person()), ids.get(title.of()));
                }
            }
            for (int i = 0; i < ids.size(); i++) {
                Entity entity = reading.entities().get(i);
                if (entity.of() >= 0) {
                    add(serves, ids.get(i), ids.get(entity.of()));
                }
            }
        }
        return closed(serves);
    }

    /** The states whose names or adjectives stand in the names of bodies. */
    private static SortedMap<String, String> statesOfNames(List<Cluster<Bearer>> clusters) {
        SortedMap<String, String> states = new TreeMap<>();
        clusters.stream()
                .filter(cluster -> cluster.first().kind == EntityKind.STATE && cluster.first().key != null)
                .forEach(cluster -> states.put(String.valueOf(cluster.first().key), id(cluster)));
        SortedMap<String, String> ofBodies = new TreeMap<>();
        for (Cluster<Bearer> cluster : clusters) {
            cluster.members().stream()
                    .filter(bearer -> bearer.kind == EntityKind.ORGANISATION && bearer.state != null)
                    .map(bearer -> states.get(String.valueOf(bearer.state)))
                    .filter(java.util.Objects::nonNull)
                    .forEach(state -> ofBodies.putIfAbsent(id(cluster), state));
        }
        return ofBodies;
    }

    /** Who serves a ministry serves its state. */
    private static SortedMap<String, SortedSet<String>> closed(SortedMap<String, SortedSet<String>> direct) {
        SortedMap<String, SortedSet<String>> closed = new TreeMap<>();
        direct.forEach((who, whom) -> {
            SortedSet<String> all = new TreeSet<>(whom);
            whom.forEach(one -> all.addAll(direct.getOrDefault(one, new TreeSet<>())));
            all.remove(who);
            closed.put(who, all);
        });
        return closed;
    }

    private static void add(SortedMap<String, SortedSet<String>> serves, String who, String whom) {
        if (!who.equals(whom)) {
            serves.computeIfAbsent(who, id -> new TreeSet<>()).add(whom);
        }
    }

    private static Map<String, List<Place>> places(List<Reading> readings, Identities identities) {
        Map<String, List<Place>> places = new HashMap<>();
        for (Reading reading : readings) {
            for (Mention mention : reading.mentions()) {
                String actor = identities.actor(reading.id(), mention.entity());
                if (actor != null) {
                    places.computeIfAbsent(actor, id -> new ArrayList<>()).add(new Place(reading.id(), mention.span()));
                }
            }
        }
        places.values().forEach(list -> list.sort(Comparator.naturalOrder()));
        return places;
    }

    private static Actor actor(Cluster<Bearer> cluster, Map<String, List<Place>> places) {
        String id = id(cluster);
        Bearer first = cluster.first();
        TreeMap<String, Printed> printed = new TreeMap<>();
        for (Bearer bearer : cluster.members()) {
            bearer.names.forEach((name, one) -> {
                Printed all = printed.computeIfAbsent(name, form -> new Printed());
                all.count += one.count;
                all.articles.addAll(one.articles);
            });
        }
        SortedMap<String, String> ids = new TreeMap<>();
        if (first.key != null) {
            ids.put(first.kind == EntityKind.STATE ? "iso3166" : "gazetteer", first.key);
        }
        return new Actor(
                id,
                first.kind,
                first.usual.isEmpty() ? name(first.kind, printed) : first.usual,
                names(printed),
                ids,
                places.getOrDefault(id, List.of()),
                List.of(),
                why(cluster));
    }

    /** The form printed most among the fullest; of a body or state the one printed most. */
    private static String name(EntityKind kind, TreeMap<String, Printed> printed) {
        int most = printed.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
        int least =
                kind == EntityKind.PERSON ? Math.min(2, most) : kind == EntityKind.ORGANISATION ? Math.min(3, most) : 0;
        return printed.entrySet().stream()
                .filter(each -> each.getKey().split(" ").length >= least)
                .min(Comparator.<Map.Entry<String, Printed>>comparingInt(each -> -each.getValue().count)
                        .thenComparing(each -> each.getKey(), Gazetteer.LONGEST))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<Actor.Name> names(TreeMap<String, Printed> printed) {
        boolean some = printed.values().stream().anyMatch(one -> one.count > 0);
        return printed.entrySet().stream()
                .filter(each -> each.getValue().count > 0 || !some)
                .map(each ->
                        new Actor.Name(each.getKey(), each.getValue().count, List.copyOf(each.getValue().articles)))
                .sorted(Comparator.comparingInt(Actor.Name::count).reversed().thenComparing(Actor.Name::text))
                .toList();
    }

    private static List<String> why(Cluster<Bearer> cluster) {
        List<String> why = new ArrayList<>();
        for (Bearer bearer : cluster.members()) {
            List<String> spellings = spellings(bearer);
            if (spellings.size() > 1) {
                why.add(String.join(", ", spellings) + ": same name in several spellings");
            }
        }
        cluster.links()
                .forEach(link -> why.add(link.a().fullest() + " and " + link.b().fullest() + ": "
                        + String.join(", ", link.likeness().reasons())));
        return why;
    }

    private static List<String> spellings(Bearer bearer) {
        TreeMap<String, String> spellings = new TreeMap<>();
        bearer.refs.forEach(ref -> spellings.putIfAbsent(Folding.bare(ref.name()), ref.name()));
        return List.copyOf(spellings.values());
    }
}
