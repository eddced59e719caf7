/** One article or pair at a time, in the form that a scorer asks for. */
@NullMarked
package dev.selon.app.predict;

import org.jspecify.annotations.NullMarked;
