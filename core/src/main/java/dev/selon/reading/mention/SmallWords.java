package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.language.Tokenizer;
import dev.selon.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The small words of a language by what they do, one phrase or one word long. */
final class SmallWords {
    private final Map<String, Phrases<Boolean>> classes = new HashMap<>();

    SmallWords(Language language) {
        Tokenizer tokenizer = Tokenizer.of(language);
        for (Table.Row row : language.table("mention/small-words.tsv").rows()) {
            Phrases<Boolean> phrases = new Phrases<>();
            for (String phrase : row.all("words")) {
                List<String> words = tokenizer.pieces(phrase, new Span(0, phrase.length())).stream()
                        .map(piece -> Folding.bare(piece.form()))
                        .toList();
                phrases.put(words, true);
            }
            classes.put(row.get("class"), phrases);
        }
    }

    /** Whether a word or phrase of the class begins here. */
    boolean at(String kind, Line line, int i) {
        return end(kind, line, i) > i;
    }

    /** Where the word or phrase of the class that begins here ends; {@code i} where none does. */
    int end(String kind, Line line, int i) {
        Phrases<Boolean> phrases = classes.get(kind);
        Phrases.Match<Boolean> match = phrases == null || i < 0 ? null : phrases.longest(line, i);
        return match == null ? i : match.to();
    }

    /** Where the word or phrase of the class that ends before {@code to} begins; {@code to} where none does. */
    int start(String kind, Line line, int to) {
        Phrases<Boolean> phrases = classes.get(kind);
        int from = phrases == null ? -1 : phrases.startOfEnding(line, to, 3);
        return from < 0 ? to : from;
    }
}
