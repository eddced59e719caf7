package dev.selon.crosscheck.actor;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names of states inside names of bodies, and names of known organisations. */
final class Gazetteer {
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private static final String SEVERAL = "several";

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, String> organisations = new HashMap<>();
    private final int longest;

    Gazetteer(Language language) {
        for (Table.Row row : language.table("gazetteer/states.tsv").rows()) {
            Stream.of("name", "aliases", "ms", "fs", "mp", "fp")
                    .flatMap(column -> row.all(column).stream())
                    .forEach(name -> states.merge(
                            bare(name), row.get("iso3"), (one, other) -> one.equals(other) ? one : SEVERAL));
        }
        states.values().removeIf(SEVERAL::equals);
        for (Table.Row row : language.table("gazetteer/organisations.tsv").rows()) {
            Stream.of("name", "acronyms", "aliases")
                    .flatMap(column -> row.all(column).stream())
                    .filter(name -> !row.all("ambiguous").contains(name))
                    .forEach(name -> organisations.putIfAbsent(bare(name), row.get("name")));
        }
        longest = states.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
    }

    static Gazetteer of(Language language) {
        return language.derive(Gazetteer.class, Gazetteer::new);
    }

    /** The gazetteer's name of an organisation, or null. */
    @Nullable
    String organisation(String name) {
        return organisations.get(bare(name));
    }

    /** A body's name taken apart: the words that tell which body, and the state whose name or adjective it bears. */
    BodyName parse(String name) {
        List<String> words = words(name);
        String state = null;
        for (int length = Math.min(longest, words.size()); length > 0; length--) {
            for (int at = words.size() - length; at >= 0 && at + length <= words.size(); at--) {
                String key = states.get(String.join(" ", words.subList(at, at + length)));
                if (key != null && (state == null || state.equals(key)) && length < words.size()) {
                    state = key;
                    words.subList(at, at + length).clear();
                }
            }
        }
        return new BodyName(
                words.stream()
                        .filter(word -> word.length() > 3)
                        .sorted()
                        .distinct()
                        .toList(),
                state);
    }

    /** The telling words of a body's name, sorted, and the ISO 3166 alpha-3 key of its state. */
    record BodyName(List<String> words, @Nullable String state) {}

    /** Words without accents and case. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(Folding.bare(name));
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    private static String bare(String name) {
        return String.join(" ", words(name));
    }

    static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());
}
