package dev.selon.model;

/** How a statement is told. A fragment in marks inside a clause is mixed. */
public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
}
