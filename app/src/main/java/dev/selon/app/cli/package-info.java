/** The commands, a file each. */
@NullMarked
package dev.selon.app.cli;

import org.jspecify.annotations.NullMarked;
