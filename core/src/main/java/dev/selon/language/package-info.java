/** A folder of {@code languages/} made into an immutable {@link dev.selon.language.Language}; knows no French. */
@NullMarked
package dev.selon.language;

import org.jspecify.annotations.NullMarked;
