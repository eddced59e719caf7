package dev.selon.language;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** What stages make of knowledge once and keep with it, by its type. */
final class Derived {
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** What is kept of the type, made from the owner where it is not there yet. */
    @SuppressWarnings("unchecked")
    <O, T> T get(Class<T> type, O owner, Function<O, T> maker) {
        Object known = made.get(type);
        if (known == null) {
            Object fresh = maker.apply(owner); // outside the map: a maker may derive something else first
            Object other = made.putIfAbsent(type, fresh);
            known = other == null ? fresh : other;
        }
        return (T) known;
    }
}
