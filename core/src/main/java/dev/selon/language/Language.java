package dev.selon.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What Selon knows of one language: its word lists and tables by file name. Files are read once, on first use; a missing
 * file is an empty list, so a new language may start with few.
 */
public final class Language {
    private final String code;
    private final KnowledgeFiles files;
    private final List<String> paths;
    private final Map<String, WordList> lists = new ConcurrentHashMap<>();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Derived derived = new Derived();

    Language(String code, KnowledgeFiles files, List<String> allPaths) {
        this.code = code;
        this.files = files;
        this.paths =
                allPaths.stream().filter(path -> path.startsWith(code + "/")).toList();
    }

    /** A language without any knowledge: words, numbers and names by their looks only. */
    public static Language empty(String code) {
        return new Language(code, KnowledgeFiles.packed(), List.of());
    }

    /** ISO 639-1. */
    public String code() {
        return code;
    }

    /** Files of this language below a folder of it, as paths that {@link #words} and {@link #table} take. */
    public List<String> files(String folder) {
        String prefix = code + "/" + folder + "/";
        return paths.stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(code.length() + 1))
                .toList();
    }

    /** The word list in {@code languages/CODE/file}. */
    public WordList words(String file) {
        return lists.computeIfAbsent(file, name -> WordList.parse(text(name)));
    }

    /** The table in {@code languages/CODE/file}. */
    public Table table(String file) {
        return tables.computeIfAbsent(
                file, name -> has(name) ? Table.parse(name, text(name)) : Table.parse(name, "none"));
    }

    /** The lines of {@code languages/CODE/file} as written, for file forms that a stage reads itself. */
    public List<String> lines(String file) {
        return text(file).lines().toList();
    }

    public boolean has(String file) {
        return paths.contains(code + "/" + file);
    }

    private String text(String file) {
        return has(file) ? files.read(code + "/" + file) : "";
    }

    /** A structure that a stage builds once from this language's files and keeps with it. */
    public <T> T derive(Class<T> type, Function<Language, T> maker) {
        return derived.get(type, this, maker);
    }
}
