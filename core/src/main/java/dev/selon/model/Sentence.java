package dev.selon.model;

import java.util.List;

/**
 * A sentence with its tokens.
 *
 * @param block index of the article's block in which it stands
 */
public record Sentence(Span span, int block, List<Token> tokens) {
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    /** The span from the token {@code from} up to the token before {@code to}. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }
}
