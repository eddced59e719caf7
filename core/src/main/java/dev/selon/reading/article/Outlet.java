package dev.selon.reading.article;

import dev.selon.model.RawDocument;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who publishes: as given, as the page's head says, or as its banners name themselves most often. */
final class Outlet {
    private static final Pattern YEARS = Pattern.compile("[\\s,–-]*\\b(?:19|20)\\d\\d\\b[\\s,–-]*");

    /** "Ce site utilise des cookies" names nobody. */
    private static final Pattern SITE =
            Pattern.compile("(?i)(?:ce|notre|this|our) (?:site|page|application|website)(?: \\p{L}+)?");

    private Outlet() {}

    static @Nullable String of(RawDocument document, Draft draft, List<String> named) {
        if (document.outlet() != null && !document.outlet().isBlank()) {
            return document.outlet().strip();
        }
        if (draft.facts().outlet() != null) {
            return draft.facts().outlet();
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        named.stream()
                .map(name -> YEARS.matcher(name).replaceAll("").strip())
                .filter(name -> name.length() > 1 && !SITE.matcher(name).matches())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue)) // the first of the most frequent
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
