package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.model.Filler;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who or what fills one role in one telling: actors, and words that are nobody known. Never changed once made.
 *
 * @param actors ids
 * @param states the states that the actors stand for; who stands for no other stands for itself
 * @param persons the persons among the actors, each with whom it stands for
 * @param words as printed, of those who are nobody known
 * @param terms of the words, null where there are none
 */
record Party(
        SortedSet<String> actors,
        SortedSet<String> states,
        Map<String, Set<String>> persons,
        List<String> words,
        @Nullable Terms terms) {
    /** How two tellings of one role stand to each other. */
    enum Relation {
        SAME,
        FULLER,
        STANDS_FOR,
        OPEN,
        CLASH
    }

    static final Party NOBODY = new Party(new TreeSet<>(), new TreeSet<>(), Map.of(), List.of(), null);

    private static final double LIKE = 0.4;
    private static final double UNLIKE = 0.12;

    static Party of(List<Filler> fillers, String article, Vocabulary vocabulary, Case all) {
        SortedSet<String> actors = new TreeSet<>();
        List<String> words = new ArrayList<>();
        List<String> said = new ArrayList<>();
        for (Filler filler : fillers) {
            String actor = all.identities.actor(article, filler);
            if (actor != null) {
                actors.add(actor);
            } else {
                words.add(filler.text().replaceAll("\\s+", " "));
                Arrays.stream(Folding.bare(filler.text()).split("[^a-z0-9]+"))
                        .filter(word -> word.length() > 2)
                        .forEach(said::add);
            }
        }
        return words.isEmpty()
                ? all.once.of(of(actors, words, null, all))
                : of(actors, words, vocabulary.statement(said), all);
    }

    private static Party of(SortedSet<String> actors, List<String> words, @Nullable Terms terms, Case all) {
        SortedSet<String> states = new TreeSet<>();
        Map<String, Set<String>> persons = new TreeMap<>();
        for (String actor : actors) {
            Set<String> stoodFor = standsFor(actor, all);
            states.addAll(stoodFor);
            if (all.isPerson(actor)) {
                persons.put(actor, stoodFor);
            }
        }
        return new Party(all.once.of(actors), all.once.of(states), all.once.of(persons), List.copyOf(words), terms);
    }

    /** The states that a person or ministry stands for; others stand for themselves. */
    private static Set<String> standsFor(String actor, Case all) {
        Set<String> states = new TreeSet<>();
        all.identities.serves(actor).stream().filter(all::isState).forEach(states::add);
        return states.isEmpty() || all.isState(actor) ? Set.of(actor) : states;
    }

    /** Whether another party of the same fillers is the same; of the same words the terms are. */
    boolean isAs(Party other) {
        return actors.equals(other.actors)
                && states.equals(other.states)
                && persons.equals(other.persons)
                && words.equals(other.words);
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
        double like = terms == null || other.terms == null ? 0 : terms.containment(other.terms);
        return like >= LIKE ? Relation.SAME : like <= UNLIKE ? Relation.CLASH : Relation.OPEN;
    }

    /** Whether two different persons stand for one state: two meetings, not one. */
    private boolean rivals(Party other) {
        for (Map.Entry<String, Set<String>> mine : persons.entrySet()) {
            for (Map.Entry<String, Set<String>> theirs : other.persons.entrySet()) {
                if (!persons.containsKey(theirs.getKey())
                        && !other.persons.containsKey(mine.getKey())
                        && !Collections.disjoint(mine.getValue(), theirs.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }
}
