package dev.selon.crosscheck.alignment;

import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Whether two renderings tell one statement: same speaker, same event, and words that agree or that one contains. */
final class SameStatement implements Matching<Said> {
    private static final double LIKE = 0.46;
    private static final double LIKE_WITHIN = 0.6;
    private static final double REPEATED = 0.8;
    private static final int LONG = 6;
    private static final double MASS = 0.4;

    @Override
    public Collection<String> keys(Said said) {
        return said.keys();
    }

    @Override
    public Likeness compare(Said a, Said b) {
        if (a.overlaps(b)) {
            return Likeness.unsure(0, "the same place");
        }
        double score = Math.max(Alignment.score(a.terms, b.terms), Alignment.score(a.quoted, b.quoted));
        if (score < LIKE / 2) {
            return Likeness.unsure(score, "other words");
        }
        if (otherSpeakers(a, b)) {
            return Likeness.different("other speakers");
        }
        if (a.negated != b.negated) {
            return Likeness.different("one denies what the other says");
        }
        if (!a.numbers.isEmpty() && !b.numbers.isEmpty() && Collections.disjoint(a.numbers, b.numbers)) {
            return Likeness.unsure(score, "other numbers");
        }
        return score >= threshold(a, b) && Math.max(a.terms.shared(b.terms), a.quoted.shared(b.quoted)) >= MASS
                ? new Likeness(Likeness.Judgement.SAME, score, reasons(a, b, score))
                : Likeness.unsure(score, "not alike enough");
    }

    /** Two known speakers are two, unless a body speaks for a person: a ministry's communiqué for the minister. */
    private static boolean otherSpeakers(Said a, Said b) {
        if (a.speaker == null || b.speaker == null || a.speaker.equals(b.speaker)) {
            return false;
        }
        boolean oneHouse = a.served.contains(b.speaker)
                || b.served.contains(a.speaker)
                || !Collections.disjoint(a.served, b.served);
        return !oneHouse || a.person == b.person;
    }

    private static double threshold(Said a, Said b) {
        boolean known = a.speaker != null && a.speaker.equals(b.speaker);
        if (!a.story.equals(b.story)) {
            return known && Math.min(a.words, b.words) >= LONG ? REPEATED : 2;
        }
        double least = a.article.equals(b.article) ? LIKE_WITHIN : LIKE;
        return known ? least : Math.max(least, LIKE_WITHIN) + 0.1;
    }

    private static List<String> reasons(Said a, Said b, double score) {
        List<String> reasons = new ArrayList<>();
        reasons.add(a.speaker != null && a.speaker.equals(b.speaker) ? "same speaker" : "speakers that may be one");
        reasons.add(a.story.equals(b.story) ? "same event" : "another event, nearly the same words");
        reasons.add(score >= REPEATED ? "nearly the same words" : "words alike");
        return reasons;
    }
}
