/** What one article says that somebody did or is, found by readable frames. */
@NullMarked
package dev.selon.reading.claim;

import org.jspecify.annotations.NullMarked;
