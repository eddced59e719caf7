package dev.selon.crosscheck.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Things by their keys, in plain arrays: a key that one thing alone has takes no room. */
final class BlockIndex {
    /** The keys that several things have, ascending. */
    private final long[] shared;

    /** Where each shared key's things begin among {@link #members}, and behind the last where they end. */
    private final int[] begins;

    /** The things of each shared key, ascending. */
    private final int[] members;

    /** The shared keys of each thing, as places in {@link #shared}, ascending. */
    private final int[][] blocks;

    /** Each thing's keys, none of them twice. */
    BlockIndex(List<long[]> keys) {
        long[] all = keys.stream().flatMapToLong(Arrays::stream).sorted().toArray();
        shared = shared(all);
        begins = begins(all);
        members = new int[begins[shared.length]];
        blocks = new int[keys.size()][];
        int[] next = begins.clone();
        for (int thing = 0; thing < blocks.length; thing++) {
            blocks[thing] = Arrays.stream(keys.get(thing))
                    .mapToInt(key -> Arrays.binarySearch(shared, key))
                    .filter(block -> block >= 0)
                    .sorted()
                    .toArray();
            for (int block : blocks[thing]) {
                members[next[block]++] = thing;
            }
        }
    }

    private static long[] shared(long[] sorted) {
        long[] shared = new long[sorted.length / 2];
        int size = 0;
        for (int i = 1; i < sorted.length; i++) {
            boolean second = sorted[i] == sorted[i - 1] && (i == 1 || sorted[i] != sorted[i - 2]);
            if (second) {
                shared[size++] = sorted[i];
            }
        }
        return Arrays.copyOf(shared, size);
    }

    private int[] begins(long[] sorted) {
        int[] begins = new int[shared.length + 1];
        int at = 0;
        for (int block = 0; block < shared.length; block++) {
            while (sorted[at] != shared[block]) {
                at++;
            }
            int first = at;
            while (at < sorted.length && sorted[at] == shared[block]) {
                at++;
            }
            begins[block + 1] = begins[block] + at - first;
        }
        return begins;
    }

    /** How many things have the key, at least; 0 where only one may have it. */
    int size(long key) {
        int block = Arrays.binarySearch(shared, key);
        return block < 0 ? 0 : size(block);
    }

    private int size(int block) {
        return begins[block + 1] - begins[block];
    }

    /** Adds the things behind one in its blocks; in a big block only the next few. */
    void after(int thing, BitSet met) {
        for (int block : blocks[thing]) {
            int from = place(block, thing) + 1;
            int to = isBig(block) ? Math.min(begins[block + 1], from + Blocks.WINDOW) : begins[block + 1];
            for (int i = from; i < to; i++) {
                met.set(members[i]);
            }
        }
    }

    private boolean isBig(int block) {
        return size(block) > Blocks.LIMIT;
    }

    private int place(int block, int thing) {
        return Arrays.binarySearch(members, begins[block], begins[block + 1], thing);
    }

    /** Whether the second is among those behind the first. */
    boolean meet(int first, int second) {
        for (int block : blocks[first]) {
            int there = Arrays.binarySearch(blocks[second], block) < 0 ? -1 : place(block, second);
            if (there >= 0 && (!isBig(block) || there - place(block, first) <= Blocks.WINDOW)) {
                return true;
            }
        }
        return false;
    }
}
