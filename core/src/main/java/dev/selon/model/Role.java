package dev.selon.model;

import java.util.Locale;

/** The part that somebody or something plays in a fact. */
public enum Role {
    PERSON,
    OFFICE,
    OF,
    ACTION,
    MEMBER,
    BODY,
    AS,
    BY,
    PARTICIPANTS,
    PLACE,
    FORMAT,
    VISITORS,
    HOST,
    OCCASION,
    PARTIES,
    INSTRUMENT,
    SUBJECT,
    BETWEEN,
    TO,
    WHAT,
    AGAINST,
    WITH,
    TARGET,
    IN;

    /** As written in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
