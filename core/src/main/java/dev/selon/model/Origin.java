package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where information comes from.
 *
 * @param actor id of the actor it is, where it is one
 * @param interested whether it is party to what it tells
 * @param articles those that rest on it
 */
public record Origin(
        String id,
        String name,
        @Nullable String actor,
        Type type,
        boolean interested,
        List<String> articles,
        List<String> why) {
    public Origin {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }

    /** From the first to the last that decides. */
    public enum Type {
        COMMUNIQUE,
        AGENCY,
        SPEAKER,
        CREDIT,
        REPORTER,
        PICTURE,
        UNKNOWN
    }
}
