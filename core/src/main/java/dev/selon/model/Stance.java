package dev.selon.model;

/** How the article stands to what it tells. */
public enum Stance {
    ASSERTED,
    ATTRIBUTED,
    HEDGED,
    DENIED,
    PLANNED
}
