package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles that tell the same event. */
public record Story(
        String id,
        String title,
        @Nullable When when,
        @Nullable String whenWhy,
        @Nullable String where,
        List<String> articles,
        List<String> why) {
    public Story {
        articles = List.copyOf(articles);
        why = List.copyOf(why);
    }
}
