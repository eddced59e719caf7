package dev.selon.model;

/** A time as the article prints it, with what it says of the day. */
public record TimeExpression(Span span, TimeConstraint constraint) {}
