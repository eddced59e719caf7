package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words or content that one article attributes to somebody.
 *
 * @param span of a direct statement the words without the marks, of the others the content clause
 * @param parts the stretches of one statement that an attribution interrupts; empty when it is whole
 * @param quoted the fragments in marks inside a mixed statement
 * @param speaker null where nobody can be named
 * @param cue the verb or phrase of saying
 * @param act what the cue does: say, deny, accuse, announce, recall, promise
 * @param words content lemmas of the statement, in order, for comparison with other articles
 */
public record Statement(
        Form form,
        Span span,
        List<Span> parts,
        List<Span> quoted,
        @Nullable Speaker speaker,
        @Nullable Span cue,
        String act,
        @Nullable Speaker addressee,
        List<Channel> via,
        List<String> words) {
    public Statement {
        parts = List.copyOf(parts);
        quoted = List.copyOf(quoted);
        via = List.copyOf(via);
        words = List.copyOf(words);
    }
}
