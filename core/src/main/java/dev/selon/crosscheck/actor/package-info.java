/** Entities of many articles made into actors, with the reasons. */
@NullMarked
package dev.selon.crosscheck.actor;

import org.jspecify.annotations.NullMarked;
