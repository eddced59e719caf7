package dev.selon.reading.mention;

import dev.selon.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer, or the article itself, knows by a name.
 *
 * @param key ISO 3166 alpha-3 of a state, the gazetteer's name of an organisation, null for what only the article names
 * @param state alpha-3 of the state it belongs to, or {@code ""}
 * @param ambiguous whether the form also means something else
 */
record Entry(
        Type type,
        @Nullable String key,
        String name,
        String state,
        Gender gender,
        boolean acronym,
        boolean ambiguous,
        boolean organ) {
    enum Type {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        ORGANISATION,
        TOWN,
        REGION
    }

    boolean is(Type one) {
        return type == one;
    }

    /** Whether it names a state: by its name, its people, its capital or the seat of its power. */
    boolean ofState() {
        return type == Type.STATE || type == Type.DEMONYM || type == Type.CAPITAL || type == Type.SEAT;
    }
}
