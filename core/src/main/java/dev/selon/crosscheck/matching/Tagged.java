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

    private final ThreadLocal<Tagger.Session> sessions;
    private final Tokenizer tokenizer;

    private Tagged(Language language) {
        sessions = ThreadLocal.withInitial(() -> Tagger.of(language).session());
        tokenizer = Tokenizer.of(language);
    }

    static List<Token> of(String sentence, Language language) {
        return language.derive(Tagged.class, Tagged::new).of(sentence);
    }

    private List<Token> of(String sentence) {
        List<Token> tokens = known.get(sentence);
        if (tokens == null) {
            tokens = sessions.get().tag(tokenizer.pieces(sentence, new Span(0, sentence.length())));
            if (known.size() < KEPT_AT_MOST) {
                known.put(sentence, tokens);
            }
        }
        return tokens;
    }
}
