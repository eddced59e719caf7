package dev.selon.model;

/** How well a fact is carried. Never a measure of truth. */
public enum Verdict {
    CORROBORATED,
    SINGLE_ORIGIN,
    UNATTRIBUTED,
    DISPUTED;

    /** As written in files. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
