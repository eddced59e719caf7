package dev.selon.crosscheck.verdict;

import java.util.HashMap;
import java.util.Map;

/** Keeps one copy of what many tellings have alike: of the sides of acts there are far fewer than of tellings. */
final class Once {
    private final Map<Object, Object> kept = new HashMap<>();

    /** The first such value that was asked for; values are not changed once they are kept. */
    @SuppressWarnings("unchecked") // a value that equals another is of its class
    <T> T of(T value) {
        T known = (T) kept.putIfAbsent(value, value);
        return known == null ? value : known;
    }
}
