package dev.selon.crosscheck.verdict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How many origins confirm each other: as many as there are pairs of a house and a text in which no house and no text
 * comes twice. Two speakers in one text do not confirm each other, nor one speaker in two.
 */
final class Independence {
    private final List<House> houses = new ArrayList<>();
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
        for (House other : List.copyOf(houses)) {
            if (!Collections.disjoint(other.actors, house.actors)) {
                house.actors.addAll(other.actors);
                house.texts.addAll(other.texts);
                houses.remove(other);
            }
        }
        houses.add(house);
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
