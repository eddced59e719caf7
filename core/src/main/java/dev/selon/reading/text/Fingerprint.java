package dev.selon.reading.text;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What an article is about and which runs of words it holds, quotations left out: quoting the same words makes no copy.
 *
 * @param words content lemmas in order
 * @param shingles 64-bit hashes (FNV-1a) of all runs of five words, sorted, each once
 */
public record Fingerprint(List<String> words, List<Long> shingles) {
    private static final int RUN = 5;
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_STEP = 0x100000001b3L;

    /** The fingerprint of an article. */
    public static Fingerprint of(List<Sentence> sentences, List<Statement> statements, Language language) {
        List<Span> quoted = quoted(statements);
        WordList stop = language.words("statement/stop-words.txt");
        List<String> words = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.tagged("PUNCT") || quoted.stream().anyMatch(span -> span.overlaps(token.span()))) {
                    continue;
                }
                forms.add(Folding.bare(token.form()));
                if (isContent(token) && !stop.has(token.lemma())) {
                    words.add(Folding.lower(token.lemma()));
                }
            }
        }
        return new Fingerprint(words, shingles(forms));
    }

    private static List<Span> quoted(List<Statement> statements) {
        List<Span> spans = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.form() == Form.DIRECT) {
                spans.addAll(statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts());
            }
            spans.addAll(statement.quoted());
        }
        return spans;
    }

    private static boolean isContent(Token token) {
        return switch (token.tag()) {
            case "NOUN", "PROPN", "VERB", "ADJ", "NUM", "X" -> true;
            default -> false;
        };
    }

    private static List<Long> shingles(List<String> forms) {
        TreeSet<Long> hashes = new TreeSet<>();
        for (int i = 0; i + RUN <= forms.size(); i++) {
            hashes.add(hash(forms.subList(i, i + RUN)));
        }
        return List.copyOf(hashes);
    }

    private static long hash(List<String> run) {
        long hash = FNV_START;
        for (String word : run) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * FNV_STEP;
            }
            hash = (hash ^ ' ') * FNV_STEP;
        }
        return hash;
    }
}
