package dev.selon.reading.claim.function;

import java.util.ArrayList;
import java.util.List;

/** A walk to the right from a verb or noun that gathers what stands to it, until a token ends it. */
abstract class Walk {
    static final int STOP = -1;

    final List<Part> found = new ArrayList<>();
    private final Tokens tokens;

    Walk(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Reads what begins at the token; the token to go on from, or {@code STOP}. */
    abstract int step(int at);

    List<Part> from(int first) {
        int at = first;
        while (tokens.has(at)) {
            at = step(at);
        }
        return found;
    }
}
