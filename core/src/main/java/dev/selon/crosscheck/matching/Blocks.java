package dev.selon.crosscheck.matching;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Who meets whom, without comparing all with all. A block of more than {@link #LIMIT} things splits into blocks of two
 * keys; in one that is still too big, each thing meets only the next {@link #WINDOW} in the given order.
 */
final class Blocks {
    static final int LIMIT = 64;
    static final int WINDOW = 12;
    private static final int KEYS_PAIRED = 16;
    private static final Members NONE = new Members();

    private final List<List<String>> keys = new ArrayList<>();
    private final Map<String, Members> blocks = new HashMap<>();

    <T> Blocks(List<T> items, Matching<T> matching) {
        items.forEach(item -> keys.add(List.copyOf(new TreeSet<>(matching.keys(item)))));
        List<List<String>> alone = keys;
        Map<String, Members> index = index(alone);
        List<List<String>> paired =
                alone.stream().map(some -> pairs(some, index)).toList();
        blocks.putAll(index);
        blocks.putAll(index(paired));
        for (int i = 0; i < keys.size(); i++) {
            List<String> all = new ArrayList<>(keys.get(i));
            all.addAll(paired.get(i));
            all.removeIf(key -> blocks.getOrDefault(key, NONE).size < 2);
            keys.set(i, List.copyOf(all));
        }
    }

    /** The things after {@code item} that it is to be compared with, in order. */
    int[] partners(int item) {
        BitSet met = new BitSet();
        for (String key : keys.get(item)) {
            blocks.getOrDefault(key, NONE).after(item, met);
        }
        return met.stream().toArray();
    }

    private static Map<String, Members> index(List<List<String>> keys) {
        Map<String, Members> index = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                index.computeIfAbsent(key, k -> new Members()).add(i);
            }
        }
        return index;
    }

    private static List<String> pairs(List<String> keys, Map<String, Members> index) {
        List<String> big = keys.stream()
                .filter(key -> index.getOrDefault(key, NONE).size > LIMIT)
                .limit(KEYS_PAIRED)
                .toList();
        List<String> pairs = new ArrayList<>();
        for (int a = 0; a < big.size(); a++) {
            for (int b = a + 1; b < big.size(); b++) {
                pairs.add(big.get(a) + '\n' + big.get(b));
            }
        }
        return pairs;
    }

    /** The positions of one block, ascending. */
    private static final class Members {
        private int[] positions = new int[2];
        private int size;

        void add(int position) {
            if (size == positions.length) {
                positions = java.util.Arrays.copyOf(positions, size * 2);
            }
            positions[size++] = position;
        }

        void after(int item, BitSet met) {
            int from = java.util.Arrays.binarySearch(positions, 0, size, item) + 1;
            int to = size > LIMIT ? Math.min(size, from + WINDOW) : size;
            for (int i = from; i < to; i++) {
                met.set(positions[i]);
            }
        }
    }
}
