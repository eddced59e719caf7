package dev.selon.reading.claim.function;

import dev.selon.language.Folding;
import dev.selon.model.Sentence;
import dev.selon.model.Token;

/** The tokens of one sentence with their forms and lemmas in small letters; no word stands outside of it. */
final class Tokens {
    private final Sentence sentence;
    private final String[] forms;
    private final String[] lemmas;

    Tokens(Sentence sentence) {
        this.sentence = sentence;
        this.forms = new String[sentence.size()];
        this.lemmas = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            forms[i] = Folding.lower(sentence.token(i).form());
            lemmas[i] = Folding.lower(sentence.token(i).lemma());
        }
    }

    int size() {
        return sentence.size();
    }

    Token get(int i) {
        return sentence.token(i);
    }

    String lower(int i) {
        return forms[i];
    }

    String lemma(int i) {
        return lemmas[i];
    }

    boolean has(int i) {
        return i >= 0 && i < sentence.size();
    }

    boolean is(int i, String form) {
        return has(i) && forms[i].equals(form);
    }

    boolean isQue(int i) {
        return is(i, "que") || is(i, "qu'");
    }

    boolean isDe(int i) {
        return is(i, "de") || is(i, "d'");
    }

    /** "ainsi que": as well as. */
    boolean isAsWellAs(int i) {
        return is(i, "ainsi") && is(i + 1, "que");
    }

    boolean isSingular(int i) {
        return get(i).shape().endsWith(" s");
    }

    boolean isPlural(int i) {
        return get(i).shape().endsWith(" p");
    }

    /** Whether the token is the word, as printed, by its lemma, or contracted with an article. */
    boolean matches(int i, String word) {
        if (!has(i)) {
            return false;
        }
        String lemma = lemmas[i];
        String form = forms[i];
        return form.equals(word)
                || lemma.equals(word)
                || lemma.length() > word.length() && lemma.charAt(word.length()) == '+' && lemma.startsWith(word)
                || (word.equals("d'") && lemma.equals("de"))
                || (word.equals("de") && form.equals("d'"));
    }

    boolean isQuote(int i) {
        Token token = get(i);
        return token.is("\"") || token.is("»") || token.is("”") || token.is("«") || token.is("“");
    }

    /** The place itself, or behind the quotation mark that stands there. */
    int behindQuote(int at) {
        return has(at) && isQuote(at) ? at + 1 : at;
    }

    boolean isDash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—");
    }

    /** The first token that ends behind the place, a UTF-16 index into the article. */
    int endingBehind(int place) {
        int at = 0;
        while (at < size() - 1 && get(at).end() <= place) {
            at++;
        }
        return at;
    }
}
