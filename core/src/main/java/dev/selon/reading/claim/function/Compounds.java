package dev.selon.reading.claim.function;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The prepositions of several words of a language: "en face de", "à l'occasion de". */
final class Compounds {
    /** A preposition of several words, and the plain one that names its function. */
    record Row(List<String> words, String function) {}

    private final List<Row> rows;
    private final Set<String> firsts = new HashSet<>();

    Compounds(Language language) {
        this.rows = language.table("claim/prepositions.tsv").rows().stream()
                .map(row -> new Row(
                        List.of(Folding.lower(row.get("words"))
                                .replace("'", "' ")
                                .split("\\s+")),
                        row.get("function")))
                .toList();
        rows.forEach(row -> firsts.add(row.words().get(0)));
    }

    /** The first row of the table whose words stand at the token. */
    Optional<Row> at(Tokens tokens, int from) {
        return mayOpen(tokens, from)
                ? rows.stream().filter(row -> fits(row.words(), tokens, from)).findFirst()
                : Optional.empty();
    }

    private boolean mayOpen(Tokens tokens, int i) {
        String lemma = tokens.lemma(i);
        int plus = lemma.indexOf('+');
        return firsts.contains(tokens.lower(i))
                || firsts.contains(plus < 0 ? lemma : lemma.substring(0, plus))
                || tokens.isDe(i);
    }

    private static boolean fits(List<String> words, Tokens tokens, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (!tokens.matches(at + i, words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
