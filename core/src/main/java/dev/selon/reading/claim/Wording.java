package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.model.Filler;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.List;

/** Which printed words tell a filler: without article, closing marks and what is too long to be a name. */
final class Wording {
    private static final int LONGEST = 250;
    private static final int LONGEST_NAME = 118;

    private final Passage passage;

    Wording(Passage passage) {
        this.passage = passage;
    }

    /** The words between two tokens, cut where they grow too long. */
    List<Filler> words(int sentence, int from, int to) {
        Sentence in = passage.sentences.get(sentence);
        int end = to;
        while (end > from + 1 && (in.span(from, end).length() > LONGEST || isMark(in.token(end - 1)))) {
            end--;
        }
        if (end <= from || from >= in.size()) {
            return List.of();
        }
        Span span = in.span(from, end);
        return span.length() > LONGEST ? List.of() : List.of(passage.unnamed(span));
    }

    private static boolean isMark(Token token) {
        return token.tagged("PUNCT") && !token.is(")");
    }

    /** The first token of the phrase behind its article. */
    int withoutArticle(int sentence, Phrase phrase) {
        Token first = passage.token(sentence, phrase.from());
        boolean article = first.tagged("DET", "ADP+DET") && isArticle(first);
        int from = article && phrase.from() + 1 < phrase.to() ? phrase.from() + 1 : phrase.from();
        boolean mark = passage.token(sentence, from).tagged("PUNCT") && from + 1 < phrase.to();
        return mark ? from + 1 : from;
    }

    private static boolean isArticle(Token token) {
        String lemma = Folding.lower(token.lemma());
        return lemma.equals("le") || lemma.equals("un") || lemma.endsWith("+le");
    }

    /** The phrase with its complements, without its article. */
    Span whole(int sentence, Phrase phrase) {
        int from = withoutArticle(sentence, phrase);
        return passage.span(sentence, from, passage.functions.get(sentence).end(phrase));
    }

    /** Whether the words are few enough for a name. */
    static boolean isShort(Span words) {
        return words.length() <= LONGEST_NAME;
    }
}
