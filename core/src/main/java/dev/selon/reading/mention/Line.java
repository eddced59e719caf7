package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;

/** A sentence with its words folded for look-up; places outside it hold the empty word. */
final class Line {
    private static final Token NONE = new Token(new Span(0, 0), "", "", "", "");

    private final int number;
    private final Sentence sentence;
    private final String[] bare;
    private final String[] lower;

    private final String text;

    Line(int number, Sentence sentence, String text) {
        this.number = number;
        this.text = text;
        this.sentence = sentence;
        this.bare = new String[sentence.size()];
        this.lower = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            lower[i] = Folding.lower(sentence.token(i).form());
            bare[i] = Folding.bare(sentence.token(i).form());
        }
    }

    int number() {
        return number;
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return bare.length;
    }

    Token token(int i) {
        return i >= 0 && i < bare.length ? sentence.token(i) : NONE;
    }

    String form(int i) {
        return token(i).form();
    }

    /** The word in lower case without accents. */
    String bare(int i) {
        return i >= 0 && i < bare.length ? bare[i] : "";
    }

    String lower(int i) {
        return i >= 0 && i < lower.length ? lower[i] : "";
    }

    String lemma(int i) {
        return token(i).lemma();
    }

    boolean is(int i, String... words) {
        String here = lower(i);
        for (String word : words) {
            if (here.equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean tagged(int i, String... tags) {
        String here = token(i).tag();
        for (String tag : tags) {
            if (here.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    boolean upper(int i) {
        return token(i).startsUpper();
    }

    boolean word(int i) {
        return !form(i).isEmpty() && Character.isLetter(form(i).codePointAt(0));
    }

    /** Whether nothing stands between the two words, not even a space. */
    boolean touches(int i) {
        return i > 0 && i < size() && token(i - 1).end() == token(i).start();
    }

    /** Whether an empty line parts the word from the one before it: a headline, not a wrapped line. */
    boolean parted(int i) {
        if (i <= 0 || i >= size()) {
            return false;
        }
        int breaks = 0;
        for (int at = token(i - 1).end(); at < token(i).start(); at++) {
            breaks += text.charAt(at) == '\n' ? 1 : 0;
        }
        return breaks > 1;
    }

    /** Whether the words open the line, or what follows a colon, and a dash stands behind: "BOUILLY – Marché de Noël". */
    boolean heads(int from, int to) {
        return (from == 0 || is(from - 1, ":")) && is(to, "–", "—", "-") && !touches(to);
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** The words of a stretch as printed, line breaks and runs of spaces made one space. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (i > from && !touches(i)) {
                text.append(' ');
            }
            text.append(form(i));
        }
        return text.toString();
    }
}
