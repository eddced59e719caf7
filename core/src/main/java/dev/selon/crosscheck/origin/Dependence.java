package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Clusters;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.matching.Shingles;
import dev.selon.model.Reading;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles that share runs of words outside quotations: one has them from the other, or both from a third. */
final class Dependence implements Matching<Dependence.Copy> {
    private Dependence() {}

    /** An article by its runs of words. */
    record Copy(Reading reading, long[] shingles) {}

    /** For each article the articles that it shares runs with, itself among them. */
    static SortedMap<String, List<Reading>> of(List<Reading> readings) {
        SortedMap<String, List<Reading>> groups = new TreeMap<>();
        for (Cluster<Copy> cluster : Clusters.of(copies(readings), new Dependence())) {
            List<Reading> members =
                    cluster.members().stream().map(Copy::reading).toList();
            members.forEach(reading -> groups.put(reading.id(), members));
        }
        return groups;
    }

    static List<Copy> copies(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new Copy(reading, Shingles.of(reading.shingles())))
                .toList();
    }

    @Override
    public Collection<String> keys(Copy copy) {
        return Shingles.keys(copy.shingles);
    }

    @Override
    public Likeness compare(Copy a, Copy b) {
        return Shingles.dependent(a.shingles, b.shingles)
                ? Likeness.same(Shingles.containment(a.shingles, b.shingles), "shared runs of words")
                : Likeness.unsure(0, "no shared runs of words");
    }
}
