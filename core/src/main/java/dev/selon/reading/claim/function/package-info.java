/** What stands to the verbs and nouns of one sentence in which grammatical function, by rules over tags; knows no frames. */
@NullMarked
package dev.selon.reading.claim.function;

import org.jspecify.annotations.NullMarked;
