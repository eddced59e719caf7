package dev.selon.crosscheck.matching;

import java.util.List;

/**
 * Whether two things are one, how like they are, and why.
 *
 * @param score from 0 to 1; of two links the higher is honoured first
 */
public record Likeness(Judgement judgement, double score, List<String> reasons) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** UNSURE is an answer: it neither joins nor keeps apart. */
    public enum Judgement {
        SAME,
        DIFFERENT,
        UNSURE
    }

    public static Likeness same(double score, String... reasons) {
        return new Likeness(Judgement.SAME, score, List.of(reasons));
    }

    public static Likeness different(String... reasons) {
        return new Likeness(Judgement.DIFFERENT, 0, List.of(reasons));
    }

    public static Likeness unsure(double score, String... reasons) {
        return new Likeness(Judgement.UNSURE, score, List.of(reasons));
    }

    public boolean isSame() {
        return judgement == Judgement.SAME;
    }

    public boolean isDifferent() {
        return judgement == Judgement.DIFFERENT;
    }
}
