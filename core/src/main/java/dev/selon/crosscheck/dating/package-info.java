/** Days narrowed over all articles that tell of one event. */
@NullMarked
package dev.selon.crosscheck.dating;

import org.jspecify.annotations.NullMarked;
