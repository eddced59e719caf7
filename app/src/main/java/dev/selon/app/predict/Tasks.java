package dev.selon.app.predict;

import dev.selon.Selon;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The tasks by name. */
public final class Tasks {
    private static final Map<String, Function<Selon, Task>> WORKING = new TreeMap<>(Map.of(
            "statements", selon -> new JsonLines(new Statements(selon)),
            "people", selon -> new JsonLines(new People(selon)),
            "facts", selon -> new JsonLines(new Facts(selon)),
            "article-text", selon -> new JsonLines(new ArticleText(selon)),
            "article-segments", selon -> new JsonLines(new ArticleText(selon)),
            "page-date", selon -> new JsonLines(new PageDate(selon)),
            "times", selon -> new JsonLines(new Times(selon)),
            "entities", Entities::new,
            "stories", Stories::new));
    private static final List<String> PLANNED =
            List.of("contradiction", "events", "names", "near-duplicates", "similarity");

    private Tasks() {}

    public static List<String> working() {
        return List.copyOf(WORKING.keySet());
    }

    public static List<String> planned() {
        return PLANNED;
    }

    /** The task of that name, or null where there is none. */
    public static @Nullable Task of(String name, Selon selon) {
        Function<Selon, Task> task = WORKING.get(name);
        return task == null ? null : task.apply(selon);
    }
}
