package dev.selon.model;

import org.jspecify.annotations.Nullable;

/**
 * To whom an outlet belongs, as {@code article/outlets.tsv} tells it.
 *
 * @param kind state, public, agency-state, agency, party or private
 * @param state ISO 3166-1 alpha-3 of the state that owns or pays it, or null
 * @param source where that is told
 * @param date when the row was last looked at
 */
public record Owner(String kind, String name, @Nullable String state, String source, String date) {}
