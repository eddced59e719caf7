package dev.selon.reading.mention;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entity found in a line, from the word {@code from} up to the word before {@code to}.
 *
 * @param named whether the words are a name of it, not only its head noun ("la Commission")
 */
record Found(int line, int from, int to, Entry entry, boolean named) {
    /** By place; of those that begin together the longest first. */
    static final Comparator<Found> ORDER = Comparator.comparingInt(Found::from)
            .thenComparing(Comparator.comparingInt(Found::to).reversed());

    Found(int line, int from, int to, Entry entry) {
        this(line, from, to, entry, true);
    }

    int length() {
        return to - from;
    }

    boolean covers(int i) {
        return from <= i && i < to;
    }

    boolean overlaps(int start, int end) {
        return from < end && start < to;
    }

    boolean isDemonym() {
        return entry.is(Entry.Type.DEMONYM);
    }

    /** The longest find that begins at the word, or null. */
    static @Nullable Found at(List<Found> finds, int from) {
        for (Found find : finds) {
            if (find.from == from) {
                return find;
            }
        }
        return null;
    }

    static boolean covered(List<Found> finds, int i) {
        return finds.stream().anyMatch(find -> find.covers(i));
    }
}
