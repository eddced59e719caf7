package dev.selon.reading.claim;

import dev.selon.model.Role;

/** What may fill a role when a frame does not say so. */
final class FillerTypes {
    static final String ACTOR = "actor";
    /** An actor, or a capital that stands for its state even behind a preposition of place. */
    static final String POWER = "power";

    /** A common noun that names no actor. */
    static final String THING = "thing";

    /** A human being, named or not, and no body. */
    static final String PERSON = "person";

    /** A human being, who is not told by his body alone: no "ministres de l'alliance". */
    static final String HUMAN = "human";

    /** Somebody or something with a name. */
    static final String NAMED = "named";

    /** A state by its own name, not by that of its capital. */
    static final String COUNTRY = "country";

    /** A state or organisation with a name. */
    static final String PARTY = "party";

    /** A place or state with a name that is known. */
    static final String LOCATION = "location";

    /** Who attacks rather than is attacked: armed men and groups, and the state whose weapon is named. */
    static final String ATTACKER = "attacker";

    /** Anybody and anything but an attacker or a person or state with a name, which may be either side. */
    static final String STRUCK = "struck";

    /** Who is called by an office, named or not: "un Premier ministre". */
    static final String TITLED = "titled";

    /** The office that words behind a name tell: "Awa Ba [ministre]", or the phrase itself: "un nouvel [ambassadeur]". */
    static final String POST = "post";

    /** People as a crowd: civilians, or a nation's people. */
    static final String CROWD = "crowd";

    /** The states that the words name: by name, by adjective, or as that of an office. */
    static final String STATES = "states";

    static final String PLACE = "place";
    static final String BODY = "body";
    static final String WORDS = "words";
    static final String ANY = "any";

    private FillerTypes() {}

    static String usual(Role role) {
        return switch (role) {
            case PLACE, IN -> PLACE;
            case OF, WHAT, SUBJECT, INSTRUMENT, AS, OFFICE, FORMAT, OCCASION, ACTION, BODY -> WORDS;
            case PERSON -> PERSON;
            case TARGET, AGAINST, TO -> ANY;
            default -> ACTOR;
        };
    }
}
