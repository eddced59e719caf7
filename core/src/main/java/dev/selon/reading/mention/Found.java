package dev.selon.reading.mention;

/** An entry found in a line, from the word {@code from} up to the word before {@code to}. */
record Found(int line, int from, int to, Entry entry) {
    int length() {
        return to - from;
    }

    boolean covers(int i) {
        return from <= i && i < to;
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }
}
