package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The news agencies of all languages: {@code gazetteer/organisations.tsv}, kind agency, and {@code article/agencies.txt};
 * and the words by which an outlet calls its own reporter, {@code article/own-reporters.txt}.
 */
final class Agencies {
    private static final String ORGANISATIONS = "gazetteer/organisations.tsv";

    /** What stands between the names of a list. */
    static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|/|;|&|\\+|\\s(?:et|and|avec|with)\\s)\\s*");

    private static final String ANY_NAME = " *";

    private final Set<String> names = new HashSet<>();
    private final Set<String> openings = new HashSet<>();
    private final Set<String> ownReporters = new HashSet<>();

    private Agencies() {}

    static Agencies none() {
        return new Agencies();
    }

    static Agencies of(Languages languages) {
        Agencies all = new Agencies();
        for (String code : languages.codes()) {
            Agencies own = languages.get(code).derive(Agencies.class, Agencies::of);
            all.names.addAll(own.names);
            all.openings.addAll(own.openings);
            all.ownReporters.addAll(own.ownReporters);
        }
        return all;
    }

    private static Agencies of(Language language) {
        Agencies own = new Agencies();
        Stream<String> listed = language.words("article/agencies.txt").entries().stream();
        Stream<String> organisations = language.has(ORGANISATIONS)
                ? language.table(ORGANISATIONS).rows().stream()
                        .filter(row -> row.get("kind").equals("agency"))
                        .flatMap(row -> Stream.of(List.of(row.get("name")), row.all("acronyms"), row.all("aliases"))
                                .flatMap(List::stream))
                : Stream.of();
        Stream.concat(listed, organisations).forEach(own::learn);
        language.words("article/own-reporters.txt").entries().stream()
                .map(Folding::bare)
                .forEach(own.ownReporters::add);
        return own;
    }

    private void learn(String entry) {
        if (entry.endsWith(ANY_NAME)) {
            openings.add(entry.substring(0, entry.length() - 1));
        } else {
            names.add(Folding.bare(entry));
        }
    }

    boolean has(String name) {
        String words = name.strip();
        return names.contains(Folding.bare(words)) || openings.stream().anyMatch(opening -> isNamed(words, opening));
    }

    /** "Agence Beaulieu-Presse": two words, both with a capital. */
    private static boolean isNamed(String words, String opening) {
        return words.startsWith(opening)
                && words.length() > opening.length()
                && Character.isUpperCase(words.charAt(opening.length()))
                && words.indexOf(' ', opening.length()) < 0;
    }

    /** Whether a line calls who signs the outlet's own reporter, and no agency's. */
    boolean isOwnReporter(String line) {
        String bare = Folding.bare(line);
        return ownReporters.stream().anyMatch(bare::contains)
                && Stream.of(line.split("[^\\p{L}\\p{N}-]+")).noneMatch(this::has);
    }

    /** Whether the words name agencies and nothing else: {@code "AFP et Reuters"}. */
    boolean nothingElse(String words) {
        List<String> parts = List.of(SEPARATOR.split(words.strip()));
        return !parts.isEmpty() && parts.stream().allMatch(this::has);
    }
}
