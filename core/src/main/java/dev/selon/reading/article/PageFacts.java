package dev.selon.reading.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page's head says of it. */
record PageFacts(
        List<String> titles,
        @Nullable String outlet,
        List<String> authors,
        @Nullable String url,
        @Nullable String language,
        @Nullable Published published) {
    static final PageFacts NONE = new PageFacts(List.of(), null, List.of(), null, null, null);

    PageFacts {
        titles = List.copyOf(titles);
        authors = List.copyOf(authors);
    }
}
