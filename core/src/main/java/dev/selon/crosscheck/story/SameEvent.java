package dev.selon.crosscheck.story;

import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.matching.Shingles;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Whether two articles tell the same event: by persons, days, words, statements and reprinted runs. */
final class SameEvent implements Matching<Profile> {
    /** How alike the articles of one story are on average. */
    static final double ENOUGH = 0.30;

    /** How far reports of one subject (a cup, a war) are alike at most: not enough for a story of their own. */
    private static final double SUBJECT = 0.25;

    private static final double SAME_ACT = 0.3;
    private static final double NAMED = 0.54; // names agree more than words do
    private static final double FULL = 160;
    private static final double FILLING = 0.3;
    private static final int MANY = 3;
    private static final double SAME_STATEMENT = 0.75;
    private static final double STATEMENT_MASS = 0.6;

    @Override
    public Collection<String> keys(Profile article) {
        return article.keys();
    }

    @Override
    public Likeness compare(Profile a, Profile b) {
        if (a.runs.mayReprint(b.runs) && Shingles.reprint(a.shingles(), b.shingles())) {
            return Likeness.same(1, "one reprints the other");
        }
        if (a.wordsOnly != b.wordsOnly) {
            return Likeness.unsure(0, "too short to tell its language");
        }
        Days.Relation days = a.days.relation(b.days);
        if (days == Days.Relation.CLASH) {
            return Likeness.different("they tell of different days");
        }
        return weigh(a, b, days);
    }

    private static Likeness weigh(Profile a, Profile b, Days.Relation days) {
        List<String> reasons = new ArrayList<>();
        double words = words(a, b);
        double people = Profile.cosine(a.people, b.people);
        int said = words + people > 0.2 ? sharedStatements(a, b) : 0;
        double score = 0.15 * Math.min(3, said) - penalty(a, b, said, people);
        if (people > 0.3) {
            reasons.add("the same persons");
        }
        if (said > 0) {
            reasons.add(said + " statements told in both");
        }
        if (words > 0.3) {
            reasons.add("the same words");
        }
        if (days == Days.Relation.AGREE) {
            reasons.add("the same day");
            score += 0.12;
        }
        boolean act = a.acts.stream().anyMatch(one -> b.acts.stream().anyMatch(one::isOne));
        if (act) {
            reasons.add("the same act on the same day");
            score += SAME_ACT;
        }
        if (a.wordsOnly || b.wordsOnly) {
            return judge(words + NAMED * score, reasons);
        }
        double alike = NAMED * (mean(words, a, b, people) + score);
        return days == Days.Relation.AGREE || said > 0 || act
                ? judge(alike, reasons)
                : Likeness.unsure(Math.max(0, Math.min(SUBJECT, alike)), "one subject, no act, day or words in common");
    }

    /** Another number of sides, or the same persons who say nothing of the same: another event of one affair. */
    private static double penalty(Profile a, Profile b, int said, double people) {
        boolean silent = said == 0 && people > 0.3 && Math.min(a.said.size(), b.said.size()) >= MANY;
        return (otherSides(a, b) ? 0.2 : 0) + (silent ? 0.2 : 0);
    }

    private static Likeness judge(double score, List<String> reasons) {
        return score >= ENOUGH
                ? new Likeness(Likeness.Judgement.SAME, Math.min(0.99, score), reasons)
                : new Likeness(Likeness.Judgement.UNSURE, Math.max(0, score), reasons);
    }

    /** How like the words are; the shorter a text, the fewer of its words stand in another on the same event. */
    private static double words(Profile a, Profile b) {
        int fewer = Math.min(a.reading.words().size(), b.reading.words().size());
        double filled = StrictMath.pow(Math.min(1, Math.max(1, fewer) / FULL), FILLING);
        return Math.min(1, a.words.cosine(b.words) / filled);
    }

    /** The likeness of words, persons and bodies, each counted as far as both articles have any. */
    private static double mean(double words, Profile a, Profile b, double people) {
        double sum = 0.5 * words;
        double weight = 0.5;
        if (!a.people.isEmpty() && !b.people.isEmpty()) {
            sum += 0.3 * people;
            weight += 0.3;
        }
        if (!a.bodies.isEmpty() && !b.bodies.isEmpty()) {
            sum += 0.1 * Profile.cosine(a.bodies, b.bodies);
            weight += 0.1;
        }
        return sum / weight;
    }

    /** Two articles published long after each other that do not reprint each other. */
    @Override
    public boolean isFar(Profile a, Profile b) {
        return a.days.isOldNews(b.days)
                && (!a.runs.mayReprint(b.runs) || !Shingles.reprint(a.shingles(), b.shingles()));
    }

    @Override
    public boolean apart(List<Profile> a, List<Profile> b) {
        return Contrast.apart(a, b);
    }

    private static boolean otherSides(Profile a, Profile b) {
        return !a.sides.isEmpty() && !b.sides.isEmpty() && Collections.disjoint(a.sides, b.sides);
    }

    private static int sharedStatements(Profile a, Profile b) {
        int shared = 0;
        for (Profile.Said one : a.said) {
            if (b.said.stream().anyMatch(other -> alike(one, other))) {
                shared++;
            }
        }
        return shared;
    }

    private static boolean alike(Profile.Said a, Profile.Said b) {
        if (!a.speaker().isEmpty() && !b.speaker().isEmpty() && !a.speaker().equals(b.speaker())) {
            return false;
        }
        double shared = a.terms().shared(b.terms());
        return shared >= STATEMENT_MASS
                && shared
                        >= SAME_STATEMENT * Math.min(a.terms().mass(), b.terms().mass())
                && a.terms().cosine(b.terms()) >= SAME_STATEMENT / 2;
    }
}
