package dev.selon.language;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** All languages that Selon reads, one folder each. */
public final class Languages {
    private final Map<String, Language> byCode;

    private final Derived derived = new Derived();

    private Languages(Map<String, Language> byCode) {
        this.byCode = byCode;
    }

    /** The languages packed into the jar. */
    public static Languages packed() {
        return from(KnowledgeFiles.packed());
    }

    public static Languages from(KnowledgeFiles files) {
        Map<String, Language> found = new TreeMap<>();
        List<String> paths = files.paths();
        for (String path : paths) {
            int slash = path.indexOf('/');
            if (slash == 2) {
                found.computeIfAbsent(path.substring(0, 2), code -> new Language(code, files, paths));
            }
        }
        return new Languages(found);
    }

    public List<String> codes() {
        return List.copyOf(byCode.keySet());
    }

    public boolean has(String code) {
        return byCode.containsKey(code);
    }

    /** The language of that ISO 639-1 code, or an empty one that knows no word. */
    public Language get(String code) {
        Language known = byCode.get(code);
        return known == null ? Language.empty(code) : known;
    }

    /** What is made of the knowledge of all languages together, made once. */
    public <T> T derive(Class<T> type, Function<Languages, T> maker) {
        return derived.get(type, this, maker);
    }
}
