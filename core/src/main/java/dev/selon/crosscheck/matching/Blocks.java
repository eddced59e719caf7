package dev.selon.crosscheck.matching;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * Who meets whom, without comparing all with all. A block of more than {@link #LIMIT} things splits into blocks of two
 * keys; in one that is still too big, each thing meets only the next {@link #WINDOW} in their order. Things come and go;
 * who meets depends on those that are there, and not on how they came.
 */
final class Blocks implements BlockIndex.Watch {
    static final int LIMIT = 64;
    static final int WINDOW = 12;
    private static final int KEYS_PAIRED = 10;
    private static final long[] NONE = {};

    private final BlockIndex alone;
    private final BlockIndex paired;

    /** Things of which some block has become big, or has ceased to be. */
    private final BitSet turned = new BitSet();

    private Pairs met = new Pairs();
    private Pairs lost = new Pairs();
    private boolean watching;

    Blocks(IntBinaryOperator order) {
        alone = new BlockIndex(order, this);
        paired = new BlockIndex(order, this);
    }

    /** Whether to note who begins and ceases to meet. */
    void watch(boolean wanted) {
        watching = wanted;
    }

    void put(int thing, long[] keys) {
        long[] sorted = Arrays.stream(keys).sorted().distinct().toArray();
        alone.put(thing, sorted);
        turned.set(thing);
    }

    void remove(int thing) {
        alone.put(thing, NONE);
        paired.put(thing, NONE);
        turned.clear(thing);
    }

    /** To be called when all have come, before asking. */
    void settle() {
        BitSet stale = (BitSet) turned.clone();
        turned.clear();
        stale.stream().forEach(thing -> paired.put(thing, pairs(alone.keys(thing))));
        turned.clear(); // of pairs no more pairs are made
    }

    /** The keys of each two of a thing's big blocks. */
    private long[] pairs(long[] keys) {
        long[] big = Arrays.stream(keys).filter(alone::isBig).limit(KEYS_PAIRED).toArray();
        long[] pairs = new long[big.length * (big.length - 1) / 2];
        int next = 0;
        for (int a = 0; a < big.length; a++) {
            for (int b = a + 1; b < big.length; b++) {
                pairs[next++] = Hash.of(big[a], big[b]);
            }
        }
        return Arrays.stream(pairs).sorted().distinct().toArray();
    }

    /** The things that one is to be compared with, ascending. */
    int[] partners(int thing) {
        return partners(thing, 0);
    }

    /** The things, from a given one on, that one is to be compared with, ascending. */
    int[] partners(int thing, int first) {
        IntStream.Builder partners = IntStream.builder();
        alone.partners(thing, first, partners);
        paired.partners(thing, first, partners);
        return partners.build()
                .filter(other -> other != thing)
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether two things are partners. */
    boolean meet(int one, int other) {
        return alone.meet(one, other) || paired.meet(one, other);
    }

    /** Who has begun to meet by some key since the last time one asked. */
    Pairs met() {
        Pairs told = met;
        met = new Pairs();
        return told;
    }

    /** Who has ceased to meet by some key since the last time one asked. */
    Pairs lost() {
        Pairs told = lost;
        lost = new Pairs();
        return told;
    }

    @Override
    public void met(int one, int other) {
        if (watching) {
            met.add(one, other);
        }
    }

    @Override
    public void lost(int one, int other) {
        if (watching) {
            lost.add(one, other);
        }
    }

    @Override
    public void turned(int[] members, int size) {
        for (int i = 0; i < size; i++) {
            turned.set(members[i]);
        }
    }

    /** Pairs of things, as numbers. */
    static final class Pairs {
        private long[] pairs = new long[16];
        private int size;

        void add(int one, int other) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, 2 * size);
            }
            pairs[size++] = (long) Math.min(one, other) << 32 | Math.max(one, other);
        }

        /** Each pair once. */
        long[] once() {
            return Arrays.stream(pairs, 0, size).sorted().distinct().toArray();
        }

        static int first(long pair) {
            return (int) (pair >>> 32);
        }

        static int second(long pair) {
            return (int) pair;
        }
    }
}
