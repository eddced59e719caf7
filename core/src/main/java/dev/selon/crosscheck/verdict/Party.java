package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.model.Filler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who or what fills one role in one telling: actors, and words that are nobody known. */
final class Party {
    /** How two tellings of one role stand to each other. */
    enum Relation {
        SAME,
        FULLER,
        STANDS_FOR,
        OPEN,
        CLASH
    }

    private static final double LIKE = 0.4;
    private static final double UNLIKE = 0.12;

    final SortedSet<String> actors = new TreeSet<>();
    final SortedSet<String> states = new TreeSet<>();
    final SortedSet<String> persons = new TreeSet<>();
    final List<String> words = new ArrayList<>();
    private final Terms terms;
    private final Case all;

    Party(List<Filler> fillers, String article, Vocabulary vocabulary, Case all) {
        this.all = all;
        List<String> said = new ArrayList<>();
        for (Filler filler : fillers) {
            String actor = all.identities.actor(article, filler);
            if (actor != null) {
                add(actor);
            } else {
                words.add(filler.text().replaceAll("\\s+", " "));
                Arrays.stream(Folding.bare(filler.text()).split("[^a-z0-9]+"))
                        .filter(word -> word.length() > 2)
                        .forEach(said::add);
            }
        }
        this.terms = vocabulary.statement(said);
    }

    private void add(String actor) {
        actors.add(actor);
        if (all.isPerson(actor)) {
            persons.add(actor);
        }
        states.addAll(standsFor(actor));
    }

    /** The states that a person or ministry stands for; others stand for themselves. */
    private Set<String> standsFor(String actor) {
        Set<String> states = new TreeSet<>();
        all.identities.serves(actor).stream().filter(all::isState).forEach(states::add);
        return states.isEmpty() || all.isState(actor) ? Set.of(actor) : states;
    }

    boolean isEmpty() {
        return actors.isEmpty() && words.isEmpty();
    }

    Relation relation(Party other) {
        if (isEmpty() || other.isEmpty()) {
            return Relation.OPEN;
        }
        if (actors.isEmpty() || other.actors.isEmpty()) {
            return actors.isEmpty() && other.actors.isEmpty() ? words(other) : Relation.OPEN;
        }
        if (actors.equals(other.actors)) {
            return Relation.SAME;
        }
        if (rivals(other)) {
            return Relation.CLASH;
        }
        if (states.equals(other.states)) {
            return Relation.STANDS_FOR;
        }
        return actors.containsAll(other.actors) || other.actors.containsAll(actors) ? Relation.FULLER : Relation.CLASH;
    }

    private Relation words(Party other) {
        double like = terms.containment(other.terms);
        return like >= LIKE ? Relation.SAME : like <= UNLIKE ? Relation.CLASH : Relation.OPEN;
    }

    /** Whether two different persons stand for one state: two meetings, not one. */
    private boolean rivals(Party other) {
        for (String mine : persons) {
            for (String theirs : other.persons) {
                if (!persons.contains(theirs)
                        && !other.persons.contains(mine)
                        && !Collections.disjoint(standsFor(mine), standsFor(theirs))) {
                    return true;
                }
            }
        }
        return false;
    }
}
