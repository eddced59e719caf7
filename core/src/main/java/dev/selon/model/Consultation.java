package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where an article names a format of consultation: a regular way in which states or bodies talk to each other
 * ("le dialogue quadripartite", "les premières consultations entre ministres de la Défense").
 *
 * @param span the naming words
 * @param evidence the sentence
 * @param name the naming words in lower case, without their determiner
 * @param sides how many sides the words say take part, 0 where they do not say
 * @param level who talks, as {@code consultation/levels.tsv} calls it, or null
 * @param session the number of the session that the words tell, 0 where they tell none
 * @param ahead whether the session is told as still to come
 * @param whole whether the words name a format by themselves; else they only point back at one
 * @param entities the states and bodies named with it, as indices into {@link Reading#entities()}
 */
public record Consultation(
        Span span,
        Span evidence,
        String name,
        int sides,
        @Nullable String level,
        int session,
        boolean ahead,
        boolean whole,
        List<Integer> entities) {
    public Consultation {
        entities = List.copyOf(entities);
    }
}
