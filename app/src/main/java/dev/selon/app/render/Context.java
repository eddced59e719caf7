package dev.selon.app.render;

import dev.selon.model.Article;
import dev.selon.model.Span;

/** The sentence around a stretch of an article, for show only. */
final class Context {
    private static final int FARTHEST = 220;

    private Context() {}

    /** From the start of the sentence in which the stretch begins to the end of the one in which it ends. */
    static Span around(Article article, Span span) {
        String text = article.text();
        Span room = room(article, span);
        int start = span.start();
        while (start > room.start() && !begins(text, start)) {
            start--;
        }
        int end = Math.max(span.end(), start);
        while (end < room.end()
                && !(begins(text, end) && !text.substring(span.end(), end).isBlank())) {
            end++;
        }
        if (span.start() - start > FARTHEST) {
            start = text.indexOf(' ', span.start() - FARTHEST) + 1;
        }
        if (end - span.end() > FARTHEST) {
            end = text.lastIndexOf(' ', span.end() + FARTHEST);
        }
        return new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    }

    /** The blocks that the stretch touches, or its lines where it stands in none. */
    private static Span room(Article article, Span span) {
        Span room = null;
        for (Article.Block block : article.blocks()) {
            if (block.span().overlaps(span)) {
                room = room == null ? block.span() : room.cover(block.span());
            }
        }
        if (room != null) {
            return room.cover(span);
        }
        String text = article.text();
        int end = text.indexOf('\n', span.end());
        return new Span(text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1, end < 0 ? text.length() : end)
                .cover(span);
    }

    /** Whether a sentence begins here: after a full stop and white space stands a capital or an opening mark. */
    private static boolean begins(String text, int at) {
        if (at >= text.length() || at == 0 || !Character.isWhitespace(text.charAt(at - 1))) {
            return false;
        }
        char first = text.charAt(at);
        if (!Character.isUpperCase(first) && "«“\"‘—–-".indexOf(first) < 0 && !Character.isDigit(first)) {
            return false;
        }
        int i = at - 1;
        while (i > 0 && (Character.isWhitespace(text.charAt(i)) || "»”\"’)\u00a0\u202f".indexOf(text.charAt(i)) >= 0)) {
            i--;
        }
        char stop = text.charAt(i);
        return "!?…".indexOf(stop) >= 0 || stop == '.' && !abbreviates(text, i);
    }

    /** {@code M.}, {@code MM.}, {@code J.}: a capital or two before the stop. */
    private static boolean abbreviates(String text, int stop) {
        int i = stop;
        while (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            i--;
        }
        return stop - i > 0 && stop - i <= 2 && Character.isUpperCase(text.charAt(i));
    }
}
