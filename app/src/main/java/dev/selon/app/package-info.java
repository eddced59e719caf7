/** The door: the command line that puts the house together. */
@NullMarked
package dev.selon.app;

import org.jspecify.annotations.NullMarked;
