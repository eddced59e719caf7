package dev.selon.language;

import dev.selon.model.Token;
import java.util.List;
import java.util.Optional;

/**
 * Mends readings that the words around make impossible: behind an auxiliary stands a participle, behind a weak pronoun a
 * verb, between a comma and a bare name a verb.
 */
final class Context {
    private final List<Token> tokens;
    private final Lexicon lexicon;

    Context(List<Token> tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    List<Token> mended() {
        for (int i = 1; i < tokens.size(); i++) {
            if (isCapitalised(i)) {
                Token name = tokens.get(i);
                tokens.set(i, new Token(name.span(), name.form(), "PROPN", name.form(), ""));
            } else if (behindAuxiliary(i)) {
                read(i, "ppa");
            } else if (gerundBehindPronoun(i)) {
                read(i, "ppr");
                Token pronoun = tokens.get(i - 1);
                tokens.set(i - 1, new Token(pronoun.span(), pronoun.form(), "PRON", pronoun.lemma(), ""));
            } else if (articleBeforeVerb(i)) {
                Token article = tokens.get(i - 1);
                tokens.set(i - 1, new Token(article.span(), article.form(), "PRON", article.lemma(), ""));
            } else if (betweenCommaAndName(i) || inComparison(i) || beforeThat(i)) {
                read(i, "ind pres 3");
            }
        }
        if (tokens.stream().noneMatch(Context::isConjugated)) {
            findVerb();
        }
        return tokens;
    }

    /** "la salle Est": behind a noun or an article no verb is written with a capital. */
    private boolean isCapitalised(int i) {
        Token token = tokens.get(i);
        return token.tagged("AUX")
                && token.startsUpper()
                && token.form().length() > 1
                && Character.isLowerCase(token.form().charAt(1))
                && tokens.get(i - 1).tagged("NOUN", "DET")
                && !tokens.get(i - 1).startsUpper();
    }

    private static boolean isConjugated(Token token) {
        return token.tagged("VERB", "AUX");
    }

    /** A sentence without any verb: the first word that could be one, between a noun and what it governs. */
    private void findVerb() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            Token next = tokens.get(i + 1);
            boolean governs = next.tagged("DET", "PROPN") || next.is("«") || next.is("\"") || next.is("“");
            if (tokens.get(i).tagged("NOUN", "ADJ") && tokens.get(i - 1).tagged("NOUN", "PROPN") && governs) {
                read(i, "ind pres 3");
                if (tokens.get(i).tagged("VERB")) {
                    return;
                }
            }
        }
    }

    /** Reads the token as a verb of that inflection, if the dictionary allows. */
    private void read(int i, String inflection) {
        Token token = tokens.get(i);
        sense(token, inflection)
                .ifPresent(sense ->
                        tokens.set(i, new Token(token.span(), token.form(), "VERB", sense.lemma(), sense.shape())));
    }

    private Optional<Lexicon.Sense> sense(Token token, String inflection) {
        return lexicon.senses(token.form()).stream()
                .filter(sense -> sense.tags().contains("VERB") && sense.shape().startsWith(inflection))
                .findFirst();
    }

    private boolean behindAuxiliary(int i) {
        Token token = tokens.get(i);
        if (!token.tagged("VERB", "NOUN") && !token.tagged("X") || token.shape().startsWith("ppa")) {
            return false;
        }
        int at = i - 1;
        while (at >= 0
                && at > i - 4
                && (tokens.get(at).tagged("ADV") || tokens.get(at).form().startsWith("-"))) {
            at--;
        }
        return at >= 0
                && tokens.get(at).tagged("AUX")
                && !tokens.get(at).shape().contains("inf");
    }

    /** ", le qualifiant de": not "le" and a noun. */
    private boolean gerundBehindPronoun(int i) {
        Token before = tokens.get(i - 1);
        boolean pronoun = before.tagged("DET", "PRON") && before.form().length() <= 3;
        boolean begins =
                i >= 2 && (tokens.get(i - 2).is(",") || tokens.get(i - 2).form().equals("en"));
        return pronoun && begins && sense(tokens.get(i), "ppr").isPresent();
    }

    /** "comme le dit": what looks like an article before a conjugated verb is a pronoun. */
    private boolean articleBeforeVerb(int i) {
        String shape = tokens.get(i).shape();
        boolean verb = shape.contains("ind ") || shape.contains("con ") || shape.startsWith("inf");
        return verb
                && tokens.get(i).tagged("VERB", "AUX")
                && tokens.get(i - 1).tagged("DET")
                && (tokens.get(i - 1).lemma().equals("le") || shape.startsWith("inf"));
    }

    /** "la police informe que": between a noun and "que" stands a verb. */
    private boolean beforeThat(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN", "ADJ")
                && tokens.get(i - 1).tagged("NOUN", "PROPN")
                && (tokens.get(i + 1).form().equals("que")
                        || tokens.get(i + 1).form().equals("qu'"));
    }

    /** "comme le dit la loi": between a pronoun and its subject stands a verb. */
    private boolean inComparison(int i) {
        return i >= 2
                && i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN")
                && tokens.get(i - 1).lemma().equals("le")
                && tokens.get(i - 2).form().equals("comme")
                && tokens.get(i + 1).tagged("DET", "PROPN");
    }

    /** "...", note Marie Durand: a noun would need its article. */
    private boolean betweenCommaAndName(int i) {
        Token before = tokens.get(i - 1);
        boolean mark = before.is(",") || before.is("\"") || before.is("»") || before.is("”");
        return mark
                && i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN", "ADJ")
                && (tokens.get(i + 1).tagged("PROPN")
                        || tokens.get(i + 1).tagged("DET")
                        || tokens.get(i + 1).form().startsWith("M"))
                && tokens.get(i + 1).startsUpper() == !tokens.get(i + 1).tagged("DET");
    }
}
