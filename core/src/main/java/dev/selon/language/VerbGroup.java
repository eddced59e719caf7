package dev.selon.language;

/**
 * A verb with its auxiliaries, weak pronouns and negation: token indices into one sentence.
 *
 * @param from first token, weak pronouns included
 * @param to behind the last token
 * @param head the full verb
 * @param finite index of the conjugated form, or -1 of an infinitive or a participle
 * @param inverted index of a pronoun tied behind the conjugated form ("a-t-il"), or -1
 */
public record VerbGroup(int from, int to, int head, int finite, int inverted, Voice voice, boolean negated) {
    /** Who does what to whom. */
    public enum Voice {
        ACTIVE,
        PASSIVE,
        REFLEXIVE
    }

    public boolean isFinite() {
        return finite >= 0;
    }
}
