package dev.selon.reading.claim;

import dev.selon.model.Role;

/** What may fill a role when a frame does not say so. */
final class FillerTypes {
    static final String ACTOR = "actor";
    static final String PLACE = "place";
    static final String BODY = "body";
    static final String WORDS = "words";
    static final String ANY = "any";

    private FillerTypes() {}

    static String usual(Role role) {
        return switch (role) {
            case PLACE, IN -> PLACE;
            case OF, WHAT, SUBJECT, INSTRUMENT, AS, OFFICE, FORMAT, OCCASION, ACTION, BODY -> WORDS;
            case TARGET, AGAINST, TO -> ANY;
            default -> ACTOR;
        };
    }
}
