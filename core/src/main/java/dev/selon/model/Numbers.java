package dev.selon.model;

import java.util.AbstractList;
import java.util.Collection;
import java.util.List;
import java.util.RandomAccess;

/** An unchanging list of numbers in as little room as they need; equal to any list of the same numbers. */
final class Numbers extends AbstractList<Long> implements RandomAccess {
    private final long[] numbers;

    private Numbers(Collection<Long> given) {
        numbers = given.stream().mapToLong(Long::longValue).toArray();
    }

    static List<Long> of(List<Long> given) {
        return given instanceof Numbers ? given : new Numbers(given);
    }

    @Override
    public Long get(int at) {
        return numbers[at];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
