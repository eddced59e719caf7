package dev.selon.crosscheck.matching;

import java.util.Arrays;
import java.util.Map;

/** Weighted features of a text, for comparison with another text's. */
public final class Terms {
    private final long[] keys;
    private final double[] weights;
    private final double square;

    private Terms(long[] keys, double[] weights) {
        this.keys = keys;
        this.weights = weights;
        double sum = 0;
        for (double weight : weights) {
            sum += weight * weight;
        }
        this.square = sum;
    }

    static Terms of(Map<Long, Double> weights) {
        long[] keys = new long[weights.size()];
        int next = 0;
        for (Long key : weights.keySet()) {
            keys[next++] = key;
        }
        Arrays.sort(keys);
        return new Terms(
                keys,
                Arrays.stream(keys)
                        .mapToDouble(key -> weights.getOrDefault(key, 0.0))
                        .toArray());
    }

    public boolean isEmpty() {
        return keys.length == 0;
    }

    /** The sum of the squared weights: how much there is to compare. */
    public double mass() {
        return square;
    }

    /** From 0 (nothing in common) to 1 (the same features in the same measure). */
    public double cosine(Terms other) {
        return square == 0 || other.square == 0 ? 0 : walk(other, false) / StrictMath.sqrt(square * other.square);
    }

    /** The mass that both have. */
    public double shared(Terms other) {
        return walk(other, true);
    }

    /** How much of the smaller text stands in the other. */
    public double containment(Terms other) {
        double least = Math.min(square, other.square);
        return least == 0 ? 0 : shared(other) / least;
    }

    private double walk(Terms other, boolean least) {
        double sum = 0;
        int a = 0;
        int b = 0;
        while (a < keys.length && b < other.keys.length) {
            if (keys[a] == other.keys[b]) {
                double x = weights[a++];
                double y = other.weights[b++];
                sum += least ? Math.min(x, y) * Math.min(x, y) : x * y;
            } else if (keys[a] < other.keys[b]) {
                a++;
            } else {
                b++;
            }
        }
        return sum;
    }
}
