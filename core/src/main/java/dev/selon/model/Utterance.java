package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said, in every rendering that the articles print.
 *
 * @param speaker id of the actor who speaks, or null
 */
public record Utterance(
        String id, @Nullable String speaker, @Nullable String addressee, List<Rendering> renderings, List<String> why) {
    public Utterance {
        renderings = List.copyOf(renderings);
        why = List.copyOf(why);
    }

    /** How one article renders it; {@code via} are origin ids. */
    public record Rendering(String article, Statement statement, List<String> via) {
        public Rendering {
            via = List.copyOf(via);
        }

        public Place place() {
            return new Place(article, statement.span());
        }
    }
}
