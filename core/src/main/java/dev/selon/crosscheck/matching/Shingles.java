package dev.selon.crosscheck.matching;

import java.util.List;

/** Runs of words that two articles share, by their sorted hashes. */
public final class Shingles {
    private static final int SKETCH = 64;
    private static final int EVERY = 16;
    private static final int FEW = 8;
    private static final int RUN = 24;
    private static final double PART = 0.1;
    private static final double MUCH = 0.3;

    private Shingles() {}

    /** Keys under which an article meets its reprints and those that took an excerpt: one hash in sixteen. */
    public static List<String> keys(List<Long> shingles) {
        return shingles.stream()
                .filter(hash -> Math.floorMod(hash, EVERY) == 0)
                .limit(SKETCH)
                .map(hash -> "run " + Long.toHexString(hash))
                .toList();
    }

    /** How many runs both have; both sorted. */
    public static int shared(List<Long> one, List<Long> other) {
        int a = 0;
        int b = 0;
        int shared = 0;
        while (a < one.size() && b < other.size()) {
            int order = one.get(a).compareTo(other.get(b));
            shared += order == 0 ? 1 : 0;
            a += order <= 0 ? 1 : 0;
            b += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Which share of the shorter article stands in the other. */
    public static double containment(List<Long> one, List<Long> other) {
        int least = Math.min(one.size(), other.size());
        return least == 0 ? 0 : (double) shared(one, other) / least;
    }

    /** Whether one article reprints the other or much of it. */
    public static boolean reprint(List<Long> one, List<Long> other) {
        int shared = shared(one, other);
        int least = Math.min(one.size(), other.size());
        return shared >= FEW && shared >= MUCH * least;
    }

    /** Whether both share more than turns of phrase and the long names of offices. */
    public static boolean dependent(List<Long> one, List<Long> other) {
        int shared = shared(one, other);
        return shared >= RUN && (shared >= 2 * RUN || shared >= PART * Math.min(one.size(), other.size()))
                || reprint(one, other);
    }
}
