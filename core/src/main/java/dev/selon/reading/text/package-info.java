/** An article's blocks cut into tagged sentences. */
@NullMarked
package dev.selon.reading.text;

import org.jspecify.annotations.NullMarked;
