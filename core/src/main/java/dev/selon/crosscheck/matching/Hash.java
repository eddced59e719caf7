package dev.selon.crosscheck.matching;

/** A number for a word, the same on every machine. */
final class Hash {
    private Hash() {}

    static long of(String word) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
        }
        return mixed(hash);
    }

    /** A number for two, in that order. */
    static long of(long one, long other) {
        return mixed(mixed(one) * 0x100000001b3L ^ other);
    }

    private static long mixed(long number) {
        long hash = number;
        hash ^= hash >>> 29;
        hash *= 0xbf58476d1ce4e5b9L;
        return hash ^ (hash >>> 32);
    }
}
