package dev.selon.crosscheck.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many origins confirm each other: as many as there are pairs of a house and a text in which no house and no text
 * comes twice. Two speakers in one text do not confirm each other, nor one speaker in two.
 */
final class Independence {
    private final Set<House> houses = new LinkedHashSet<>();
    private final Map<String, House> byActor = new HashMap<>();
    private final Map<String, House> told = new HashMap<>();

    /** Who has one interest, and the texts that it stands in. */
    private static final class House {
        final Set<String> actors = new HashSet<>();
        final SortedSet<String> texts = new TreeSet<>();
    }

    void add(Set<String> actors, String text) {
        House house = new House();
        house.actors.addAll(actors);
        house.texts.add(text);
        for (String actor : actors) {
            House other = byActor.get(actor);
            if (other != null && houses.remove(other)) {
                house = merged(house, other);
            }
        }
        for (String actor : house.actors) {
            byActor.put(actor, house);
        }
        houses.add(house);
    }

    /** Both as one, in the bigger of the two. */
    private static House merged(House one, House other) {
        boolean bigger = one.actors.size() + one.texts.size() > other.actors.size() + other.texts.size();
        House into = bigger ? one : other;
        House from = bigger ? other : one;
        into.actors.addAll(from.actors);
        into.texts.addAll(from.texts);
        return into;
    }

    int count() {
        told.clear();
        return (int)
                houses.stream().filter(house -> finds(house, new HashSet<>())).count();
    }

    /** Whether a house finds a text of its own, others moving on to another of theirs where they can. */
    private boolean finds(House house, Set<String> tried) {
        for (String text : house.texts) {
            if (tried.add(text)) {
                House other = told.get(text);
                if (other == null || finds(other, tried)) {
                    told.put(text, house);
                    return true;
                }
            }
        }
        return false;
    }
}
