/** Who and what an article names: persons, organisations, states, places, and the offices it prints. */
@NullMarked
package dev.selon.reading.mention;

import org.jspecify.annotations.NullMarked;
