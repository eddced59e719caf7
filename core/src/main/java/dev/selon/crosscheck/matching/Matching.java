package dev.selon.crosscheck.matching;

import java.util.Collection;
import java.util.List;

/** How things of one kind meet and are told apart. Both answers depend on the things given and on nothing else. */
public interface Matching<T> {
    /** Who meets whom: only things that share a key are compared. */
    Collection<String> keys(T item);

    /** Whether two things are one; symmetric. */
    Likeness compare(T a, T b);

    /**
     * Whether two things are seen at a glance to be different; symmetric, and never true of two that {@link #compare}
     * does not call different.
     */
    default boolean isFar(T a, T b) {
        return false;
    }

    /** Whether two groups that are alike on the whole are not one all the same, seen together; symmetric. */
    default boolean apart(List<T> a, List<T> b) {
        return false;
    }
}
