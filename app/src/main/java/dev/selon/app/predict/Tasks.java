package dev.selon.app.predict;

import dev.selon.Selon;
import dev.selon.language.Languages;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tasks by name. */
public final class Tasks {
    private static final Map<String, Function<Languages, Task>> WORKING = new TreeMap<>(Map.ofEntries(
            Map.entry("similarity", languages -> new JsonLines(new Similarity(languages))),
            Map.entry("contradiction", languages -> new JsonLines(new Contradiction(languages))),
            Map.entry("statements", languages -> new JsonLines(new Statements(new Selon(languages)))),
            Map.entry("people", languages -> new JsonLines(new People(new Selon(languages)))),
            Map.entry("facts", languages -> new JsonLines(new Facts(new Selon(languages)))),
            Map.entry("article-text", languages -> new JsonLines(new ArticleText(languages))),
            Map.entry("article-segments", languages -> new JsonLines(new ArticleText(languages))),
            Map.entry("page-date", languages -> new JsonLines(new PageDate(languages))),
            Map.entry("times", languages -> new JsonLines(new Times(languages))),
            Map.entry("entities", Entities::new),
            Map.entry("near-duplicates", languages -> new NearDuplicates(new Selon(languages))),
            Map.entry("stories", languages -> new Stories(new Selon(languages)))));
    private static final List<String> PLANNED = List.of("events", "names");

    private Tasks() {}

    public static List<String> working() {
        return List.copyOf(WORKING.keySet());
    }

    public static List<String> planned() {
        return PLANNED;
    }

    /** The task of that name, or null where there is none. */
    public static @Nullable Task of(String name, Languages languages) {
        Function<Languages, Task> task = WORKING.get(name);
        return task == null ? null : task.apply(languages);
    }
}
