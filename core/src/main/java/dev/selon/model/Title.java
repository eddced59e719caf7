package dev.selon.model;

/**
 * A place where an article prints an office: "le ministre malien de la Défense", "président de la Commission".
 *
 * @param span from the first word of the office to the last of the body, without the article and without the name
 * @param office in lower case, as printed, without the nationality adjective
 * @param of index of the state or body, or -1
 * @param person index of the holder (named beside it, or resolved in this article), or -1
 * @param named whether the holder's name stands beside it
 * @param former whether it is told as held no more
 * @param plural whether several holders are meant
 */
public record Title(
        Span span, String office, int of, int person, boolean named, boolean former, boolean plural, Gender gender) {}
