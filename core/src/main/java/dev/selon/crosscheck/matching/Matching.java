package dev.selon.crosscheck.matching;

import java.util.Collection;

/** How things of one kind meet and are told apart. Both answers depend on the things given and on nothing else. */
public interface Matching<T> {
    /** Who meets whom: only things that share a key are compared. */
    Collection<String> keys(T item);

    /** Whether two things are one; symmetric. */
    Likeness compare(T a, T b);
}
