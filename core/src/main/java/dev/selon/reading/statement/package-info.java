/** Quotations and reported speech of one article: who says what, with which cue, through whom. */
@NullMarked
package dev.selon.reading.statement;

import org.jspecify.annotations.NullMarked;
