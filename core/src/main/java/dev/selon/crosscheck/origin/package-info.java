/** Where information comes from, and which articles depend on each other. */
@NullMarked
package dev.selon.crosscheck.origin;

import org.jspecify.annotations.NullMarked;
