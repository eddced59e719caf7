package dev.selon.reading.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Phrases by their words, for the longest match at a place. */
final class Phrases<T> {
    /** What stands from a place up to the word before {@code to}. */
    record Match<T>(int to, T value) {}

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<String, Node<T>> next = new HashMap<>(2);
        private @Nullable T value;
    }

    /** The value kept for these words, or null. */
    @Nullable
    T get(List<String> words) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.get(word);
            if (node == null) {
                return null;
            }
        }
        return node.value;
    }

    void put(List<String> words, T value) {
        Node<T> node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, key -> new Node<>());
        }
        node.value = value;
    }

    /** The longest phrase that begins at {@code from}, by words without accents. */
    @Nullable
    Match<T> longest(Line line, int from) {
        Node<T> node = root;
        Match<T> best = null;
        for (int i = from; i < line.size(); i++) {
            node = node.next.get(line.bare(i));
            if (node == null) {
                return best;
            }
            if (node.value != null) {
                best = new Match<>(i + 1, node.value);
            }
        }
        return best;
    }

    /** Where the longest phrase that ends before {@code to} begins, or -1. */
    int startOfEnding(Line line, int to, int mostWords) {
        for (int from = Math.max(0, to - mostWords); from < to; from++) {
            Match<T> match = longest(line, from);
            if (match != null && match.to() == to) {
                return from;
            }
        }
        return -1;
    }
}
