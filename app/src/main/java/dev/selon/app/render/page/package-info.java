/** What the page templates are given: ready to print, nothing left to work out. */
@NullMarked
package dev.selon.app.render.page;

import org.jspecify.annotations.NullMarked;
