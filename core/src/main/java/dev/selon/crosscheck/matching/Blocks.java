package dev.selon.crosscheck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * Who meets whom, without comparing all with all. A block of more than {@link #LIMIT} things splits into blocks of two
 * keys; in one that is still too big, each thing meets only the next {@link #WINDOW} in the given order.
 */
final class Blocks {
    static final int LIMIT = 64;
    static final int WINDOW = 12;
    private static final int KEYS_PAIRED = 16;

    private final BlockIndex alone;
    private final BlockIndex paired;

    <T> Blocks(List<T> items, Matching<T> matching) {
        List<long[]> keys = new ArrayList<>();
        for (T item : items) {
            keys.add(new TreeSet<>(matching.keys(item))
                    .stream().mapToLong(Hash::of).toArray());
        }
        alone = new BlockIndex(keys);
        keys.replaceAll(this::pairs);
        paired = new BlockIndex(keys);
    }

    /** The keys of each two of a thing's big blocks. */
    private long[] pairs(long[] keys) {
        long[] big = Arrays.stream(keys)
                .filter(key -> alone.size(key) > LIMIT)
                .limit(KEYS_PAIRED)
                .toArray();
        long[] pairs = new long[big.length * (big.length - 1) / 2];
        int next = 0;
        for (int a = 0; a < big.length; a++) {
            for (int b = a + 1; b < big.length; b++) {
                pairs[next++] = Hash.of(big[a], big[b]);
            }
        }
        return pairs;
    }

    /** The things after {@code item} that it is to be compared with, in order. */
    int[] partners(int item) {
        BitSet met = new BitSet();
        alone.after(item, met);
        paired.after(item, met);
        return met.stream().toArray();
    }

    /** Whether two things are partners. */
    boolean meet(int one, int other) {
        int first = Math.min(one, other);
        int second = Math.max(one, other);
        return alone.meet(first, second) || paired.meet(first, second);
    }
}
