package dev.selon.reading.mention;

import org.apache.commons.text.similarity.LevenshteinDistance;

/** Whether two words are one name spelt apart. */
final class Likeness {
    private Likeness() {}

    /** One letter apart, in long names two; the first letter stays. */
    static boolean spelling(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < 4 || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int apart = LevenshteinDistance.getDefaultInstance().apply(a, b);
        return apart <= (shorter >= 6 ? 2 : 1);
    }
}
