package dev.selon.app.render.page;

import org.jspecify.annotations.Nullable;

/** A stretch of a line, in one style; {@code href} leads to another place of these pages. */
public record Run(String text, Style style, @Nullable String href) {
    public Run(String text, Style style) {
        this(text, style, null);
    }

    /** How a stretch is shown. */
    public enum Style {
        /** Selon's own words. */
        OWN,
        /** A name or a text that an article prints. */
        PRINTED,
        /** Printed words that fill a role and name nobody known. */
        WORDS,
        /** The evidence within its sentence. */
        MARKED,
        /** Told in other words elsewhere. */
        CHANGED,
        /** Told in one wording only. */
        ONLY_HERE
    }
}
