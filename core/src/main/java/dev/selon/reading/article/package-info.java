/** Bytes to {@link dev.selon.model.Article}: charset, body and cuts, headline, byline, outlet, date and credits. */
@NullMarked
package dev.selon.reading.article;

import org.jspecify.annotations.NullMarked;
