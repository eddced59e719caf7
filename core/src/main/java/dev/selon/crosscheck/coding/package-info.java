/** How event data would code what the reports tell: PLOVER and CAMEO by a table that a person can read. */
@NullMarked
package dev.selon.crosscheck.coding;

import org.jspecify.annotations.NullMarked;
