package dev.selon.crosscheck.matching;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Runs of words that two articles share, by their sorted hashes. */
public final class Shingles {
    private static final int SKETCH = 64;
    private static final int FIRST = 4;
    private static final int EVERY = 16;
    private static final int FEW = 8;
    private static final int RUN = 24;
    private static final double PART = 0.1;
    private static final double MUCH = 0.3;

    private Shingles() {}

    public static long[] of(List<Long> shingles) {
        return shingles.stream().mapToLong(Long::longValue).toArray();
    }

    /** Keys under which an article meets its reprints and those that took an excerpt: the first hashes, then one in sixteen. */
    public static List<String> keys(long[] shingles) {
        LongStream first = Arrays.stream(shingles).limit(FIRST);
        LongStream sampled = Arrays.stream(shingles).skip(FIRST).filter(hash -> Math.floorMod(hash, EVERY) == 0);
        return LongStream.concat(first, sampled)
                .limit(SKETCH)
                .mapToObj(hash -> "run " + Long.toHexString(hash))
                .toList();
    }

    /** How many runs both have; both sorted. */
    public static int shared(long[] one, long[] other) {
        int a = 0;
        int b = 0;
        int shared = 0;
        while (a < one.length && b < other.length) {
            if (one[a] == other[b]) {
                shared++;
                a++;
                b++;
            } else if (one[a] < other[b]) {
                a++;
            } else {
                b++;
            }
        }
        return shared;
    }

    /** Which share of the shorter article stands in the other. */
    public static double containment(long[] one, long[] other) {
        int least = Math.min(one.length, other.length);
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    /** Whether one article reprints the other or much of it. */
    public static boolean reprint(long[] one, long[] other) {
        return isReprint(shared(one, other), Math.min(one.length, other.length));
    }

    static boolean isReprint(int shared, int least) {
        return shared >= FEW && shared >= MUCH * least;
    }

    /** Whether both share more than turns of phrase and the long names of offices. */
    public static boolean dependent(long[] one, long[] other) {
        int shared = shared(one, other);
        int least = Math.min(one.length, other.length);
        return shared >= RUN && (shared >= 2 * RUN || shared >= PART * least) || reprint(one, other);
    }
}
