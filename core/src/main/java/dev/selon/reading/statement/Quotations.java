package dev.selon.reading.statement;

import dev.selon.model.Article;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Pairs quotation marks, also where the press prints them wrong: a closing mark in the place of an opening one, a mark
 * left out, a quotation that runs over paragraphs, straight marks that open and close alike.
 */
final class Quotations {
    private static final int LONGEST = 2_500;

    private final Article article;
    private final String text;
    private final List<Mark> marks = new ArrayList<>();
    private final List<Quotation> found = new ArrayList<>();

    /** What a mark looks like where it stands. */
    private enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    /** A mark of one of the families: guillemets, curly, straight. */
    private record Mark(Span span, char family, Side side, int block) {
        boolean canOpen() {
            return side != Side.CLOSES;
        }

        boolean canClose() {
            return side != Side.OPENS;
        }
    }

    private Quotations(Article article) {
        this.article = article;
        this.text = article.text();
    }

    /** The outermost quotations of the article in order. */
    static List<Quotation> of(Article article) {
        Quotations quotations = new Quotations(article);
        for (int block = 0; block < article.blocks().size(); block++) {
            quotations.marksOf(block);
        }
        quotations.pair();
        return quotations.found;
    }

    private void marksOf(int block) {
        Span span = article.blocks().get(block).span();
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            char family = family(c, i, span);
            if (family != 0) {
                int length = c == '\'' || c == '’' ? 2 : 1;
                Span mark = new Span(i, Math.min(i + length, span.end()));
                marks.add(new Mark(mark, family, side(c, mark, span), block));
                i += length - 1;
            }
        }
    }

    private char family(char c, int i, Span block) {
        return switch (c) {
            case '«', '»' -> '«';
            case '“', '”', '„', '‟' -> '“';
            case '"' -> '"';
            case '\'', '’' -> i + 1 < block.end() && text.charAt(i + 1) == c ? '"' : 0;
            default -> 0;
        };
    }

    private Side side(char c, Span mark, Span block) {
        boolean wordBefore = mark.start() > block.start() && !isOpenBefore(text.charAt(mark.start() - 1));
        boolean wordBehind = mark.end() < block.end() && !isClosedBehind(text.charAt(mark.end()));
        if (c == '«' || c == '“' || c == '„') {
            return Side.OPENS;
        }
        if (c == '»' || c == '”') {
            return !wordBefore && wordBehind ? Side.EITHER : Side.CLOSES;
        }
        if (wordBefore == wordBehind) {
            return Side.EITHER;
        }
        return wordBehind ? Side.OPENS : Side.CLOSES;
    }

    private static boolean isOpenBefore(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || "([-–—'’:\u200b".indexOf(c) >= 0;
    }

    private static boolean isClosedBehind(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || ".,;:!?)]…-–—\u200b".indexOf(c) >= 0;
    }

    private void pair() {
        int at = 0;
        while (at < marks.size()) {
            Mark open = marks.get(at);
            if (!open.canOpen() || open.family() == '«' && open.side() == Side.EITHER && !closesLater(at)) {
                at++;
                continue;
            }
            int close = closing(at);
            if (close < 0) {
                unclosed(open, at);
                at++;
            } else {
                add(open, marks.get(close), text.charAt(open.span().start()) != '»');
                at = close + 1;
            }
        }
    }

    /** A guillemet printed the wrong way round opens only where another closes in the same block. */
    private boolean closesLater(int at) {
        int next = at + 1;
        return next < marks.size()
                && marks.get(next).block() == marks.get(at).block()
                && marks.get(next).family() == '«'
                && marks.get(next).side() == Side.CLOSES;
    }

    /** Index of the mark that closes the one at {@code open}, or -1. */
    private int closing(int open) {
        Mark first = marks.get(open);
        int depth = 0;
        for (int i = open + 1; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            if (mark.family() != first.family()) {
                continue;
            }
            if (mark.span().end() - first.span().start() > LONGEST || mark.block() - first.block() > 3) {
                return -1;
            }
            if (mark.side() == Side.OPENS) {
                if (mark.block() != marks.get(i - 1).block() && opensBlock(mark) || continuesBehindStop(mark)) {
                    continue; // a quotation over paragraphs repeats its opening mark
                }
                if (!nests(i, first.family())) {
                    return -1;
                }
                depth++;
            } else if (depth > 0) {
                depth--;
            } else {
                return mark.block() == first.block() || runsOver(open, i) ? i : -1;
            }
        }
        return -1;
    }

    /** "... la paix. "Nous irons ...": a new paragraph of the same words, its line break lost. */
    private boolean continuesBehindStop(Mark mark) {
        int at = mark.span().start() - 1;
        while (at > 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at > 0 && ".!?…".indexOf(text.charAt(at)) >= 0;
    }

    private boolean opensBlock(Mark mark) {
        return text.substring(
                        article.blocks().get(mark.block()).span().start(),
                        mark.span().start())
                .isBlank();
    }

    /** Whether an opening mark inside a quotation is followed by two closing ones. */
    private boolean nests(int at, char family) {
        int closings = 0;
        for (int i = at + 1; i < marks.size() && i <= at + 6; i++) {
            if (marks.get(i).family() != family) {
                continue;
            }
            if (!marks.get(i).canClose() || marks.get(i).side() == Side.EITHER && family == '"') {
                return false;
            }
            if (++closings == 2) {
                return true;
            }
        }
        return false;
    }

    private boolean runsOver(int open, int close) {
        return marks.get(open).family() == '«' || opensBlock(marks.get(close - 1)) || close - open == 1;
    }

    /** A mark that nothing closes: the words run to the end of their sentence or block, whichever the next mark allows. */
    private void unclosed(Mark open, int at) {
        Span block = article.blocks().get(open.block()).span();
        int limit = at + 1 < marks.size()
                ? Math.min(block.end(), marks.get(at + 1).span().start())
                : block.end();
        int end = sentenceEnd(open.span().end(), limit);
        if (end > open.span().end() + 20) {
            addUnsound(open, end);
        }
    }

    private int sentenceEnd(int from, int limit) {
        for (int i = from; i < limit - 1; i++) {
            boolean stop = ".!?…".indexOf(text.charAt(i)) >= 0 && Character.isWhitespace(text.charAt(i + 1));
            if (stop && i - from > 20) {
                return i;
            }
        }
        return limit;
    }

    private void addUnsound(Mark open, int end) {
        Span words = trimmed(open.span().end(), end);
        if (words.length() > 0) {
            found.add(new Quotation(
                    words, new Span(open.span().start(), words.end()), open.block(), open.block(), false));
        }
    }

    private void add(Mark open, Mark close, boolean sound) {
        Span words = trimmed(open.span().end(), close.span().start());
        if (words.length() > 0) {
            Span marked = open.span().cover(close.span());
            found.add(new Quotation(words, marked, open.block(), close.block(), sound));
        }
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b';
    }
}
