/** MANY articles: what they say together. The rooms below do not know each other; {@link dev.selon.crosscheck.CrossCheck} hands on. */
@NullMarked
package dev.selon.crosscheck;

import org.jspecify.annotations.NullMarked;
