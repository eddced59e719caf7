/** Selon: who did or said what, when, where, and according to whom. */
@NullMarked
package dev.selon;

import org.jspecify.annotations.NullMarked;
