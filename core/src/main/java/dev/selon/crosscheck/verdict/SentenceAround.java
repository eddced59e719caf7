package dev.selon.crosscheck.verdict;

import dev.selon.model.Article;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import java.util.Comparator;
import java.util.Optional;

/** The sentence that words stand in: that of a claim there, else from the last full stop, or the block's beginning, to the next. */
final class SentenceAround {
    private SentenceAround() {}

    static Span of(Span words, Reading reading) {
        Optional<Span> claimed = reading.claims().stream()
                .map(claim -> claim.evidence())
                .filter(evidence -> evidence.contains(words))
                .min(Comparator.comparingInt(Span::length));
        return claimed.orElseGet(() -> plain(words, reading));
    }

    private static Span plain(Span words, Reading reading) {
        String text = reading.article().text();
        Span block = reading.article().blocks().stream()
                .map(Article.Block::span)
                .filter(span -> span.contains(words))
                .findFirst()
                .orElse(words);
        int start = words.start();
        while (start > block.start() && !isEnd(text, start - 1)) {
            start--;
        }
        while (start < words.start() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = words.end();
        while (end < block.end() && !isEnd(text, end - 1)) {
            end++;
        }
        return new Span(start, end);
    }
    /** A stop with nothing or a space behind it, which is not that of an initial ("M."). */
    private static boolean isEnd(String text, int at) {
        boolean mark = ".!?".indexOf(text.charAt(at)) >= 0;
        boolean behind = at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
        boolean initial = at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && (at == 1 || !Character.isLetter(text.charAt(at - 2)));
        return mark && behind && !initial;
    }
}
