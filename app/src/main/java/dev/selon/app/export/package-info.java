/** A dossier in the forms in which others keep such data: event records and tables. */
@NullMarked
package dev.selon.app.export;

import org.jspecify.annotations.NullMarked;
