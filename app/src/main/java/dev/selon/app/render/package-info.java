/** A dossier turned into files that people and programs read. */
@NullMarked
package dev.selon.app.render;

import org.jspecify.annotations.NullMarked;
