package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.TimeConstraint;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;

/** When a claim's act takes place: the time of the trigger's own clause, else the nearest of the sentence. */
final class ClaimTimes {
    /** How many characters off a clause counts. */
    private static final int CLAUSE = 120;

    private final Passage passage;

    ClaimTimes(Passage passage) {
        this.passage = passage;
    }

    /** Index of the act's time among the article's, or -1; a place in a day comes before a mere anchor. */
    int of(Span trigger, int sentence) {
        Span within = passage.sentences.get(sentence).span();
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < passage.times.size(); i++) {
            Span time = passage.times.get(i).span();
            if (within.contains(time) && !isElsewhere(sentence, time, trigger)) {
                boolean unplaced = passage.times.get(i).constraint() instanceof TimeConstraint.Unplaced;
                int distance = distance(sentence, time, trigger) + (unplaced ? CLAUSE : 0);
                if (distance < least) {
                    least = distance;
                    best = i;
                }
            }
        }
        return best;
    }

    /** Characters between both, and as many for each clause or participle that opens there as a clause counts. */
    private int distance(int sentence, Span time, Span trigger) {
        int apart = time.start() >= trigger.end()
                ? time.start() - trigger.end()
                : Math.max(0, trigger.start() - time.end());
        int clauses = boundaries(passage.sentences.get(sentence), time, trigger);
        int participles = passage.functions.get(sentence).participlesBetween(time, trigger);
        return apart + CLAUSE * (clauses + 2 * participles);
    }

    /** Whether the time belongs to another clause: one spliced on by a comma, or the main clause before "après avoir rompu". */
    private boolean isElsewhere(int sentence, Span time, Span trigger) {
        Functions functions = passage.functions.get(sentence);
        int told = functions.tokenAt(trigger.start());
        int when = functions.tokenAt(time.start());
        return functions.isSplicedBehind(Math.min(told, when), Math.max(told, when))
                || when < told && functions.isAfter(told);
    }

    /** How many clauses open between two places. */
    private static int boundaries(Sentence in, Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        int count = 0;
        for (Token token : in.tokens()) {
            boolean between = token.start() >= from && token.end() <= to;
            boolean last = token.end() == one.end() && one.end() <= other.start();
            if ((between || last) && opensClause(token)) {
                count++;
            }
        }
        return count;
    }

    private static boolean opensClause(Token token) {
        return token.tagged("SCONJ")
                || token.is(";")
                || token.is(":")
                || Folding.lower(token.form()).equals("que");
    }
}
