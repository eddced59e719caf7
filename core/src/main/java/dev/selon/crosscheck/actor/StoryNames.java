package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.actor.Bearer.Part;
import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Cluster.Link;
import dev.selon.crosscheck.matching.Clusters;
import dev.selon.crosscheck.matching.Names;
import dev.selon.model.EntityKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whom short names stand for in one story: a family name for the only person of that family, a ministry for the only one
 * of the story whose state is told. It depends on the articles of the story and on nothing else.
 */
final class StoryNames {
    private static final String SCOPE = " in ";

    private final String story;

    /** The full name of each short one that has one, by the names under which they are borne. */
    private final Map<String, String> full = new HashMap<>();

    /** Keys under which persons of one family of this story meet, by the names they bear. */
    final SortedMap<String, SortedSet<String>> keys = new TreeMap<>();

    /** Why short names stand for a full one, by that. */
    final SortedMap<String, SortedSet<String>> why = new TreeMap<>();

    /** @param articles the names borne in each article as it prints them, each with what it tells of the bearer */
    StoryNames(String story, SortedMap<String, Map<String, Part>> articles) {
        this.story = story;
        SortedMap<String, Bearer> bearers = new TreeMap<>();
        articles.forEach((article, parts) -> parts.forEach((bundle, part) -> bearers.computeIfAbsent(
                        bundle, name -> new Bearer(name, Bearers.kind(name)))
                .add(article, part)));
        List<Bearer> there = bearers.values().stream().filter(Bearer::isThere).toList();
        if (there.stream().anyMatch(this::isShort)) {
            Clusters.of(there, SameActor.inOneStory(there)).forEach(this::settle);
        }
        families(there);
    }

    private boolean isShort(Bearer bearer) {
        return bearer.bundle.endsWith(SCOPE + story);
    }

    /** The name that one stands for in this story, itself where no other is known. */
    String resolve(String bundle) {
        String known = full.get(bundle);
        if (known != null) {
            return known;
        }
        boolean generic = bundle.endsWith(SCOPE + story) && Bearers.kind(bundle) == EntityKind.ORGANISATION;
        return generic ? bundle.substring(0, bundle.length() - SCOPE.length() - story.length()) : bundle;
    }

    private void settle(Cluster<Bearer> cluster) {
        Optional<Bearer> fullest =
                cluster.members().stream().filter(bearer -> !isShort(bearer)).findFirst();
        if (fullest.isPresent() && cluster.members().stream().anyMatch(this::isShort)) {
            String name = fullest.get().bundle;
            cluster.members().stream().filter(this::isShort).forEach(bearer -> full.put(bearer.bundle, name));
            SortedSet<String> reasons = why.computeIfAbsent(name, key -> new TreeSet<>());
            cluster.links().stream()
                    .filter(link -> isShort(link.a()) || isShort(link.b()))
                    .map(StoryNames::told)
                    .forEach(reasons::add);
        }
    }

    static String told(Link<Bearer> link) {
        return link.a().fullest() + " and " + link.b().fullest() + ": "
                + String.join(", ", link.likeness().reasons());
    }

    /** Those whose family names are alike may be one, for they are named in one story. */
    private void families(List<Bearer> there) {
        Map<String, SortedSet<String>> families = new HashMap<>();
        for (Bearer bearer : there) {
            if (bearer.kind == EntityKind.PERSON && bearer.name().isFull()) {
                Names.familyKeys(bearer.name())
                        .forEach(family -> families.computeIfAbsent(family, key -> new TreeSet<>())
                                .add(bearer.bundle));
            }
        }
        families.forEach((family, bundles) -> {
            if (bundles.size() > 1) {
                bundles.forEach(bundle ->
                        keys.computeIfAbsent(bundle, key -> new TreeSet<>()).add("family " + family + SCOPE + story));
            }
        });
    }
}
