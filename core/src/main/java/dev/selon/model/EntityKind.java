package dev.selon.model;

/** What a name names. */
public enum EntityKind {
    PERSON,
    ORGANISATION,
    STATE,
    PLACE
}
