package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The news agencies of all languages: {@code gazetteer/organisations.tsv}, kind agency, and {@code article/agencies.txt}. */
final class Agencies {
    private static final String ORGANISATIONS = "gazetteer/organisations.tsv";

    /** What stands between the names of a list. */
    static final Pattern SEPARATOR = Pattern.compile("\\s*(?:,|/|;|&|\\+|\\s(?:et|and|avec|with)\\s)\\s*");

    private final Set<String> names = new HashSet<>();

    private Agencies() {}

    static Agencies none() {
        return new Agencies();
    }

    static Agencies of(Languages languages) {
        Agencies all = new Agencies();
        for (String code : languages.codes()) {
            all.names.addAll(languages.get(code).derive(Agencies.class, Agencies::of).names);
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
        Stream.concat(listed, organisations).map(Folding::bare).forEach(own.names::add);
        return own;
    }

    boolean has(String name) {
        return names.contains(Folding.bare(name.strip()));
    }

    /** Whether the words name agencies and nothing else: {@code "AFP et Reuters"}. */
    boolean nothingElse(String words) {
        List<String> parts = List.of(SEPARATOR.split(words.strip()));
        return !parts.isEmpty() && parts.stream().allMatch(this::has);
    }
}
