package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Sentence;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.Token;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** On which side of the article's date a clause tells its act, by the tense of its verb and words that look ahead. */
final class TimeSide {
    private static final int NEAR = 15;
    private static final int BESIDE = 3;
    private static final int BORDER_COST = 8;
    private static final int COMMA_BEFORE_COST = 3;
    private static final int COMMA_BEHIND_COST = 6;
    private static final Set<String> SAYING_AHEAD = Set.of("announce", "promise");

    private final WordList ahead;
    private final WordList aheadBefore;
    private final WordList aheadVerbs;
    private final WordList recentVerbs;
    private final WordList states;
    private final WordList auxiliaries;
    private final WordList pastInfinitives;
    private final WordList borders;
    private final Set<String> saying = new HashSet<>();
    private final Set<String> announcing = new HashSet<>();

    private TimeSide(Language language) {
        this.ahead = language.words("time/side/ahead.txt");
        this.aheadBefore = language.words("time/side/ahead-before.txt");
        this.aheadVerbs = language.words("time/side/ahead-verbs.txt");
        this.recentVerbs = language.words("time/side/recent-verbs.txt");
        this.states = language.words("time/side/states.txt");
        this.auxiliaries = language.words("time/side/auxiliaries.txt");
        this.pastInfinitives = language.words("time/side/past-infinitives.txt");
        this.borders = language.words("time/side/borders.txt");
        if (language.has("statement/say.tsv")) {
            language.table("statement/say.tsv").rows().forEach(row -> {
                String verb = row.get("verb").substring(row.get("verb").indexOf(' ') + 1);
                (SAYING_AHEAD.contains(row.get("act")) ? announcing : saying).add(verb);
            });
        }
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
        if (looksAhead(sentence, from, to)) {
            return Direction.FUTURE;
        }
        int verb = verbOf(sentence, from, to);
        return verb < 0 ? Direction.EITHER : tense(sentence, verb);
    }

    /** Whether the time stands behind what somebody announces, so that it may be the time of either. */
    boolean isAnnounced(Sentence sentence, int from, int to) {
        int verb = verbOf(sentence, from, to);
        return verb >= 0 && announcing.contains(lemmaOf(sentence, verb)) && from - lastWord(sentence, verb) > 2;
    }

    /** Whether the clause tells how things are rather than what happens. */
    boolean tellsState(Sentence sentence, int from, int to) {
        int verb = verbOf(sentence, from, to);
        if (verb < 0) {
            return false;
        }
        String mood = mood(sentence.token(verb));
        boolean stands = states.has(sentence.token(verb).lemma())
                && tense(sentence, verb) != Direction.PAST
                && !mood.startsWith("ind futu");
        return stands || mood.startsWith("ind impa");
    }

    /** A word that looks ahead stands before the time in its clause, or just behind it. */
    private boolean looksAhead(Sentence sentence, int from, int to) {
        for (int i = from - 1; i >= Math.max(0, from - NEAR) && !endsLook(sentence, i); i--) {
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

    private boolean endsLook(Sentence sentence, int at) {
        return isBorder(sentence.token(at)) || tells(sentence, at);
    }

    private boolean isBorder(Token token) {
        return borders.has(token.form());
    }

    /** The verb that is nearest, commas and the borders of clauses counting as many words; -1 where there is none. */
    private int verbOf(Sentence sentence, int from, int to) {
        int best = -1;
        int bestCost = Integer.MAX_VALUE;
        int cost = 0;
        for (int i = from - 1; i >= 0; i--) {
            cost += cost(sentence.token(i), COMMA_BEFORE_COST);
            if (cost < bestCost && (tells(sentence, i) || from - i <= BESIDE && isLoneParticiple(sentence, i))) {
                best = i;
                bestCost = cost;
            }
        }
        cost = 1;
        for (int i = to; i < sentence.size(); i++) {
            cost += cost(sentence.token(i), COMMA_BEHIND_COST);
            if (cost < bestCost && tells(sentence, i)) {
                best = i;
                bestCost = cost;
            }
        }
        return best;
    }

    private int cost(Token token, int comma) {
        return isBorder(token) ? BORDER_COST : token.is(",") ? comma : 1;
    }

    /** A conjugated verb, or an auxiliary's infinitive before a participle ("avoir dit"). */
    private boolean tells(Sentence sentence, int at) {
        Token token = sentence.token(at);
        if (!token.tagged("VERB", "AUX") || isBehindAuxiliary(sentence, at)) {
            return false;
        }
        String mood = mood(token);
        return mood.startsWith("ind")
                || mood.startsWith("con")
                || mood.startsWith("sub")
                || mood.startsWith("inf") && pastInfinitives.has(token.lemma()) && isCompound(sentence, at);
    }

    private boolean isLoneParticiple(Sentence sentence, int at) {
        Token token = sentence.token(at);
        return mood(token).startsWith("ppa")
                && (token.tagged("VERB") || token.tagged("ADJ"))
                && !isBehindAuxiliary(sentence, at);
    }

    private boolean isBehindAuxiliary(Sentence sentence, int at) {
        int i = at - 1;
        while (i >= 0
                && (sentence.token(i).tagged("ADV") || sentence.token(i).form().startsWith("-"))) {
            i--;
        }
        return i >= 0
                && sentence.token(i).tagged("AUX")
                && auxiliaries.has(sentence.token(i).lemma());
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
        boolean compound = isCompound(sentence, verb);
        boolean past = mood.startsWith("ind impa") || mood.startsWith("ind psim");
        if (ahead.has(token.form())
                || next != null && compound && ahead.has(next.form())
                || mood.startsWith("ind futu")) {
            return Direction.FUTURE;
        }
        if (next != null && mood(next).startsWith("inf") && aheadVerbs.has(token.lemma())) {
            return past ? Direction.EITHER : Direction.FUTURE;
        }
        if (mood.startsWith("con")) {
            return compound ? Direction.PAST : Direction.FUTURE;
        }
        boolean toldNow = mood.startsWith("ind pres")
                && (saying.contains(token.lemma())
                        || announcing.contains(token.lemma())
                        || recentVerbs.has(token.lemma())
                                && next != null
                                && next.lemma().equals("de"));
        return compound || past || toldNow || mood.startsWith("ppa") ? Direction.PAST : Direction.EITHER;
    }

    private boolean isCompound(Sentence sentence, int verb) {
        Token next = behind(sentence, verb);
        return next != null && auxiliaries.has(sentence.token(verb).lemma()) && isParticiple(next);
    }

    /** The dictionary form of the verb or, of a compound one, of its participle. */
    private String lemmaOf(Sentence sentence, int verb) {
        return sentence.token(lastWord(sentence, verb)).lemma();
    }

    /** Where the verb ends: itself, or its participle. */
    private int lastWord(Sentence sentence, int verb) {
        int last = verb;
        while (isCompound(sentence, last)) {
            Token next = behind(sentence, last);
            do {
                last++;
            } while (sentence.token(last) != next);
        }
        return last;
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
