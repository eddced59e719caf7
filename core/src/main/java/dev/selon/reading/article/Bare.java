package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.model.Span;

/** A text without case and accents, for matching, that knows where each of its letters came from. */
final class Bare {
    private static final String[] KNOWN = new String[0x250];

    private final String text;
    private final int[] from;
    private final int offset;

    static {
        for (char c = 0; c < KNOWN.length; c++) {
            KNOWN[c] = Folding.bare(String.valueOf(c));
        }
    }

    private Bare(String text, int[] from, int offset) {
        this.text = text;
        this.from = from;
        this.offset = offset;
    }

    /** A stretch of the text; the spans given back are of the whole text. */
    static Bare of(String whole, Span span) {
        StringBuilder bare = new StringBuilder(span.length());
        int[] from = new int[span.length() * 2 + 1];
        for (int i = span.start(); i < span.end(); i++) {
            char c = whole.charAt(i);
            String plain = c < KNOWN.length ? KNOWN[c] : beyond(c);
            for (int k = 0; k < plain.length() && bare.length() < from.length - 1; k++) {
                from[bare.length()] = i - span.start();
                bare.append(plain.charAt(k));
            }
        }
        from[bare.length()] = span.length();
        return new Bare(bare.toString(), from, span.start());
    }

    static Bare of(String text) {
        return of(text, new Span(0, text.length()));
    }

    private static String beyond(char c) {
        return Character.isSurrogate(c) ? String.valueOf(c) : Folding.bare(String.valueOf(c));
    }

    String text() {
        return text;
    }

    /** Where a stretch of the bare text stands in the whole text. */
    Span span(int start, int end) {
        return new Span(offset + from[start], offset + (end == start ? from[start] : from[end]));
    }
}
