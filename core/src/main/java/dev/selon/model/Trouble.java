package dev.selon.model;

import org.jspecify.annotations.Nullable;

/** What could not be read: where, at which stage, and what to do about it. */
public record Trouble(
        String article,
        String stage,
        String message,
        @Nullable Span span) {
    public Trouble(String article, String stage, String message) {
        this(article, stage, message, null);
    }
}
