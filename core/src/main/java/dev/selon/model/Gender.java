package dev.selon.model;

/** Grammatical gender, as far as known. */
public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** Whether both may speak of one thing. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
