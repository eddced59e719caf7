package dev.selon.reading.mention;

import dev.selon.model.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer, or the article itself, knows by a name.
 *
 * @param identity what tells it from others of its type
 * @param key ISO 3166 alpha-3 of a state, the gazetteer's name of an organisation, null for what only the article names
 * @param state alpha-3 of the state it belongs to, or {@code ""}
 * @param owner the organisation it belongs to ("Commission de la CEDEAO")
 * @param acronym whether the form is one: it is matched letter by letter
 * @param ambiguous whether the form also means something else
 * @param organ whether an office there is told as the state's: a ministry, a government
 */
record Entry(
        Type type,
        String identity,
        @Nullable String key,
        String name,
        String state,
        @Nullable Entry owner,
        Gender gender,
        boolean acronym,
        boolean ambiguous,
        boolean organ) {
    /** What a form is. The order is the order of preference where one form is several. */
    enum Type {
        STATE,
        DEMONYM,
        CAPITAL,
        SEAT,
        ORGANISATION,
        TOWN,
        REGION
    }

    /** A state, or what stands for it. */
    static Entry state(Type type, String code, String name, boolean ambiguous) {
        return new Entry(type, code, code, name, code, null, Gender.UNKNOWN, false, ambiguous, false);
    }

    /** An organisation that the gazetteer knows. */
    static Entry known(String name, String state, Gender gender, boolean acronym, boolean ambiguous) {
        return new Entry(Type.ORGANISATION, name, name, name, state, null, gender, acronym, ambiguous, false);
    }

    /** An organisation that only the article names. */
    static Entry body(String name, String identity, String state, @Nullable Entry owner, Gender gender, boolean organ) {
        return new Entry(Type.ORGANISATION, identity, null, name, state, owner, gender, false, false, organ);
    }

    /** A town or region. */
    static Entry place(Type type, String name, String state, boolean ambiguous) {
        return new Entry(type, name, null, name, state, null, Gender.UNKNOWN, false, ambiguous, false);
    }

    boolean is(Type one) {
        return type == one;
    }

    /** Whether it names a state: by its name, its people, its capital or the seat of its power. */
    boolean ofState() {
        return type == Type.STATE || type == Type.DEMONYM || type == Type.CAPITAL || type == Type.SEAT;
    }
}
