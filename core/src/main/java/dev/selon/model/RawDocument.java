package dev.selon.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as it came: its name below the deepest folder common to all inputs (NFC, with {@code /}), its bytes, and
 * what the giver knows of it.
 */
public record RawDocument(
        String name,
        byte[] bytes,
        @Nullable String url,
        @Nullable String outlet) {
    public RawDocument {
        Objects.requireNonNull(name);
        Objects.requireNonNull(bytes);
    }

    public RawDocument(String name, byte[] bytes) {
        this(name, bytes, null, null);
    }
}
