package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Token;
import java.util.List;
import java.util.Set;

/** The content lemmas of a sentence that comes alone. */
public final class Lemmas {
    private static final Set<String> CONTENT = Set.of("NOUN", "PROPN", "VERB", "ADJ", "ADV", "NUM", "X");

    private Lemmas() {}

    /** The content lemmas, in order. */
    public static List<String> of(String sentence, Language language) {
        WordList stop = language.words("statement/stop-words.txt");
        return Tagged.of(sentence, language).stream()
                .filter(token -> CONTENT.contains(token.tag()) && !stop.has(token.lemma()))
                .map(Token::lemma)
                .map(Folding::lower)
                .toList();
    }
}
