package dev.selon.reading.claim.function;

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
public record Part(String function, List<Phrase> members, int from, int to) {
    public static final String SUBJECT = "subject";
    public static final String OBJECT = "object";
    public static final String CLAUSE = "que";
    public static final String INFINITIVE = "infinitive";
    public static final String PURPOSE = "purpose";

    public Part {
        members = List.copyOf(members);
    }

    public boolean is(String wanted) {
        return function.equals(wanted);
    }

    public Part as(String other) {
        return new Part(other, members, from, to);
    }
}
