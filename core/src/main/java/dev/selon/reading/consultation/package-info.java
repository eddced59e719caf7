/** Which formats of consultation an article names. */
@NullMarked
package dev.selon.reading.consultation;

import org.jspecify.annotations.NullMarked;
