/** Keys, compare, join: the one algorithm under stories, actors and statements, and the measures of likeness they share. */
@NullMarked
package dev.selon.crosscheck.matching;

import org.jspecify.annotations.NullMarked;
