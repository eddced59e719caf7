package dev.selon.reading.statement;

import dev.selon.model.Span;

/**
 * Words between quotation marks.
 *
 * @param words without the marks and the spaces inside them
 * @param marked with the marks
 * @param first index of the first block it stands in, {@code last} of the last
 * @param sound whether both marks stand where they belong
 */
record Quotation(Span words, Span marked, int first, int last, boolean sound) {}
