package dev.selon.crosscheck.matching;

import dev.selon.language.Language;
import dev.selon.language.Tagger;
import dev.selon.language.Tokenizer;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The tagged words of sentences that come alone; what many reports print in the same words is tagged once. */
final class Tagged {
    private static final int KEPT_AT_MOST = 20_000;

    private final Map<String, List<Token>> known = new ConcurrentHashMap<>();

    private Tagged() {}

    static List<Token> of(String sentence, Language language) {
        Map<String, List<Token>> known = language.derive(Tagged.class, one -> new Tagged()).known;
        List<Token> tokens = known.get(sentence);
        if (tokens == null) {
            tokens = Tagger.of(language)
                    .session()
                    .tag(Tokenizer.of(language).pieces(sentence, new Span(0, sentence.length())));
            if (known.size() < KEPT_AT_MOST) {
                known.put(sentence, tokens);
            }
        }
        return tokens;
    }
}
