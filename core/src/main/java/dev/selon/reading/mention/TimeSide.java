package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Sentence;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.Token;
import org.jspecify.annotations.Nullable;

/** On which side of the article's date a clause tells its act, by the tense of its verb and words that look ahead. */
final class TimeSide {
    private static final int NEAR = 6;

    private final WordList ahead;
    private final WordList aheadBefore;
    private final WordList aheadVerbs;
    private final WordList be;
    private final WordList borders;

    private TimeSide(Language language) {
        this.ahead = language.words("time/side/ahead.txt");
        this.aheadBefore = language.words("time/side/ahead-before.txt");
        this.aheadVerbs = language.words("time/side/ahead-verbs.txt");
        this.be = language.words("time/side/auxiliaries.txt");
        this.borders = language.words("time/side/borders.txt");
    }

    static TimeSide of(Language language) {
        return language.derive(TimeSide.class, TimeSide::new);
    }

    /** The side of the clause in which the words from {@code from} up to {@code to} stand. */
    Direction told(Sentence sentence, int from, int to) {
        if (from > 0 && aheadBefore.has(sentence.token(from - 1).form())
                || aheadBefore.has(sentence.token(from).form())) {
            return Direction.FUTURE;
        }
        int verb = verbOf(sentence, from, to);
        if (looksAhead(sentence, from, to, verb)) {
            return Direction.FUTURE;
        }
        return verb < 0 ? Direction.EITHER : tense(sentence, verb);
    }

    /** A word that looks ahead stands between the time and its verb, or just before the time. */
    private boolean looksAhead(Sentence sentence, int from, int to, int verb) {
        int first = verb >= 0 && verb < from ? verb + 1 : Math.max(0, from - NEAR);
        for (int i = from - 1; i >= first && !isBorder(sentence.token(i)); i--) {
            if (ahead.has(sentence.token(i).form())) {
                return true;
            }
        }
        for (int i = to; i < Math.min(sentence.size(), to + 2); i++) {
            if (ahead.has(sentence.token(i).form())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBorder(Token token) {
        return borders.has(token.form());
    }

    /** The finite verb that is nearest, a border counting as many words; -1 where there is none. */
    private int verbOf(Sentence sentence, int from, int to) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        int cost = 0;
        for (int i = from - 1; i >= 0; i--) {
            cost += cost(sentence.token(i));
            if (isFinite(sentence.token(i)) && cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        cost = 1;
        for (int i = to; i < sentence.size(); i++) {
            cost += cost(sentence.token(i));
            if (isFinite(sentence.token(i)) && cost < bestCost) {
                best = i;
                bestCost = cost;
            }
        }
        return best;
    }

    private int cost(Token token) {
        return isBorder(token) ? 8 : token.is(",") ? 3 : 1;
    }

    private static boolean isFinite(Token token) {
        String mood = mood(token);
        return token.tagged("VERB", "AUX")
                && (mood.startsWith("ind") || mood.startsWith("con") || mood.startsWith("sub"));
    }

    /** Mood and tense; before them the dictionary names an auxiliary ("avoir ind pres 3 s"). */
    private static String mood(Token token) {
        String shape = token.shape();
        return shape.startsWith("avoir ") || shape.startsWith("etre ")
                ? shape.substring(shape.indexOf(' ') + 1)
                : shape;
    }

    private Direction tense(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        String mood = mood(token);
        Token next = behind(sentence, verb);
        boolean infinitive = next != null && mood(next).startsWith("inf");
        boolean compound = next != null && be.has(token.lemma()) && isParticiple(next);
        if (next != null && compound && ahead.has(next.form()) || mood.startsWith("ind futu")) {
            return Direction.FUTURE;
        }
        if (infinitive
                && aheadVerbs.has(token.lemma())
                && !mood.startsWith("ind impa")
                && !mood.startsWith("ind psim")) {
            return Direction.FUTURE;
        }
        if (mood.startsWith("con")) {
            return compound ? Direction.PAST : Direction.FUTURE;
        }
        return compound || mood.startsWith("ind impa") || mood.startsWith("ind psim")
                ? Direction.PAST
                : Direction.EITHER;
    }

    /** The next word behind a verb that is no adverb or pronoun. */
    private static @Nullable Token behind(Sentence sentence, int verb) {
        for (int i = verb + 1; i < Math.min(sentence.size(), verb + 5); i++) {
            Token token = sentence.token(i);
            if (!token.tagged("ADV", "PRON") && !token.form().startsWith("-")) {
                return token;
            }
        }
        return null;
    }

    private static boolean isParticiple(Token token) {
        return (token.tagged("VERB", "AUX") || mood(token).startsWith("ppa"))
                && !mood(token).startsWith("inf");
    }
}
