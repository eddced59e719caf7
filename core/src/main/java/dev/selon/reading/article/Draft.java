package dev.selon.reading.article;

import dev.selon.model.Span;
import java.util.List;

/** A kept text in pieces, and what the page's head says of it. */
final class Draft {
    private final String text;
    private final List<Piece> pieces;
    private final PageFacts facts;

    Draft(String text, List<Piece> pieces, PageFacts facts) {
        this.text = text;
        this.pieces = pieces;
        this.facts = facts;
    }

    String text() {
        return text;
    }

    /** In order of place; judges may replace one by several. */
    List<Piece> pieces() {
        return pieces;
    }

    PageFacts facts() {
        return facts;
    }

    String of(Piece piece) {
        return piece.span().of(text);
    }

    Bare bare(Piece piece) {
        Span span = piece.span();
        return Bare.of(text, new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_LOOK)));
    }

    /** How much of a piece is compared with patterns. */
    static final int LONGEST_LOOK = 600;
}
