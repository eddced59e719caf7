/** Articles on the same event. */
@NullMarked
package dev.selon.crosscheck.story;

import org.jspecify.annotations.NullMarked;
