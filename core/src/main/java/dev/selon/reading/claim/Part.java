package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import java.util.List;

/**
 * What stands to a verb or noun in one grammatical function.
 *
 * @param function {@code subject}, {@code object}, {@code que}, {@code infinitive}, or a preposition in its plain form
 * @param members the coordinated noun phrases; none of a clause
 * @param from first token of the whole
 * @param to behind its last token
 */
record Part(String function, List<Phrase> members, int from, int to) {
    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String CLAUSE = "que";
    static final String INFINITIVE = "infinitive";
    static final String PURPOSE = "purpose";

    Part {
        members = List.copyOf(members);
    }

    Part as(String other) {
        return new Part(other, members, from, to);
    }
}
