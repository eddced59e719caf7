package dev.selon.model;

/**
 * A place where an article names somebody or something.
 *
 * @param entity index into {@link Reading#entities()}
 * @param metonym whether a capital, a seat of power or a demonym stands for the state
 */
public record Mention(Span span, int entity, boolean metonym) {}
