package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Joining;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.matching.Shingles;
import dev.selon.model.Reading;
import java.util.Collection;
import java.util.List;

/** Articles that share runs of words outside quotations: one has them from the other, or both from a third. */
final class Dependence implements Matching<Dependence.Copy> {
    private Dependence() {}

    /** An article by its runs of words. */
    record Copy(Reading reading) {
        long[] shingles() {
            return Shingles.of(reading.shingles());
        }
    }

    /** Articles as they come, joined where they share runs. */
    static Joining<String, Copy> joining() {
        return Joining.byLinks(new Dependence());
    }

    static List<Copy> copies(List<Reading> readings) {
        return readings.stream().map(Dependence::copy).toList();
    }

    static Copy copy(Reading reading) {
        return new Copy(reading);
    }

    @Override
    public Collection<String> keys(Copy copy) {
        return Shingles.keys(copy.shingles());
    }

    @Override
    public Likeness compare(Copy a, Copy b) {
        long[] one = a.shingles();
        long[] other = b.shingles();
        return Shingles.dependent(one, other)
                ? Likeness.same(Shingles.containment(one, other), "shared runs of words")
                : Likeness.unsure(0, "no shared runs of words");
    }
}
