package dev.selon.model;

/** The ladder of acts; a later report moves an act along it and never erases it. */
public enum Status {
    ANNOUNCED,
    NEGOTIATED,
    DONE,
    IN_FORCE,
    SUSPENDED,
    ENDED,
    CANCELLED
}
