/** The same statement, told in other words. */
@NullMarked
package dev.selon.crosscheck.alignment;

import org.jspecify.annotations.NullMarked;
