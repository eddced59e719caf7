package dev.selon.model;

/** A time with what it was inferred from. */
public record Dated(When when, String why) {}
