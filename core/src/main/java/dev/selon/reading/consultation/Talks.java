package dev.selon.reading.consultation;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.language.WordList;
import dev.selon.model.Token;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a language knows of formats of consultation. */
final class Talks {
    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,3})(?:er|ère|re|e|ème)");

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, Integer> sides = new HashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Map<String, List<String>> levels = new LinkedHashMap<>();
    private final WordList ahead;

    private Talks(Language language) {
        table(language, "consultation/nouns.tsv").forEach(row -> nouns.put(row.get("lemma"), row.get("sort")));
        for (Table.Row row : table(language, "consultation/sides.tsv")) {
            int number = Integer.parseInt(row.get("sides"));
            row.all("words").stream().filter(word -> number > 2).forEach(word -> sides.put(word, number));
        }
        table(language, "consultation/levels.tsv").forEach(row -> levels.put(row.get("level"), row.all("words")));
        for (Table.Row row : table(language, "time/ordinal.tsv")) {
            row.all("words").forEach(word -> ranks.put(word, Integer.valueOf(row.get("rank"))));
        }
        this.ahead = language.words("consultation/ahead.txt");
    }

    static Talks of(Language language) {
        return language.derive(Talks.class, Talks::new);
    }

    private static List<Table.Row> table(Language language, String file) {
        return language.has(file) ? language.table(file).rows() : List.of();
    }

    boolean isTalk(Token token) {
        return token.tagged("NOUN", "PROPN") && sort(token) != null;
    }

    private @Nullable String sort(Token token) {
        String sort = nouns.get(Folding.lower(token.lemma()));
        return sort == null ? nouns.get(Folding.lower(token.form())) : sort;
    }

    /** Whether such talks are a series by their name, and not a single meeting. */
    boolean isStanding(Token token) {
        return !"event".equals(sort(token));
    }

    /** How many sides the adjective says, 0 for none. */
    int sides(Token token) {
        Integer known = sides.get(Folding.lower(token.lemma()));
        return known == null ? sides.getOrDefault(singular(token), 0) : known;
    }

    private static String singular(Token token) {
        String form = Folding.lower(token.form());
        String bare = form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
        return bare.endsWith("ale") ? bare.substring(0, bare.length() - 1) : bare;
    }

    /** The session that the word numbers, 0 for none. */
    int session(Token token) {
        Matcher numbered = NUMBERED.matcher(Folding.lower(token.form()));
        if (numbered.matches()) {
            return Integer.parseInt(numbered.group(1));
        }
        Integer rank = ranks.get(Folding.lower(token.lemma()));
        return rank == null ? ranks.getOrDefault(Folding.lower(token.form()), 0) : rank;
    }

    boolean isAhead(Token token) {
        return ahead.has(token.lemma());
    }

    /** The first level whose words stand in the text. */
    Optional<String> level(String text) {
        String folded = " " + Folding.bare(text).replaceAll("[^a-z0-9'-]+", " ") + " ";
        return levels.entrySet().stream()
                .filter(level -> level.getValue().stream().anyMatch(words -> folded.contains(" " + words + " ")))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
