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
            entry("similarity", languages -> new JsonLines(new Similarity(languages))),
            entry("statements", languages -> new JsonLines(new Statements(new Selon(languages)))),
            entry("people", languages -> new JsonLines(new People(new Selon(languages)))),
            entry("events", languages -> new JsonLines(new Events(languages))),
            entry("facts", languages -> new JsonLines(new Facts(new Selon(languages)))),
            entry("article-text", languages -> new JsonLines(new ArticleText(languages))),
            entry("article-segments", languages -> new JsonLines(new ArticleText(languages))),
            entry("page-date", languages -> new JsonLines(new PageDate(languages))),
            entry("times", languages -> new JsonLines(new Times(languages))),
            entry("entities", Entities::new),
            entry("stories", languages -> new Stories(new Selon(languages))),
            entry("contradiction", languages -> new JsonLines(new Contradiction(languages))),
            entry("near-duplicates", languages -> new NearDuplicates(new Selon(languages))),
            entry("names", languages -> new JsonLines(new NamePairs()))));

    private Tasks() {}

    private static Map.Entry<String, Function<Languages, Task>> entry(String name, Function<Languages, Task> task) {
        return Map.entry(name, task);
    }

    public static List<String> working() {
        return List.copyOf(WORKING.keySet());
    }

    /** The task of that name, or null where there is none. */
    public static @Nullable Task of(String name, Languages languages) {
        Function<Languages, Task> task = WORKING.get(name);
        return task == null ? null : task.apply(languages);
    }
}
