package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Clusters;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.matching.Shingles;
import dev.selon.model.Reading;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which articles reprint each other, whole or in part, and who had the text first where dates tell. */
public final class Copies {
    private Copies() {}

    /**
     * Two articles that go back to one text.
     *
     * @param from the article that had the text first, {@code null} where neither dates nor credits tell
     */
    public record Pair(String a, String b, @Nullable String from) {}

    /** All such pairs, two excerpts of one article among them. Readings sorted by id. */
    public static List<Pair> of(List<Reading> readings) {
        List<Pair> pairs = new ArrayList<>();
        for (Cluster<Dependence.Copy> cluster : Clusters.of(Dependence.copies(readings), new Reprint())) {
            List<Reading> members =
                    cluster.members().stream().map(Dependence.Copy::reading).toList();
            for (int i = 0; i < members.size(); i++) {
                for (Reading other : members.subList(i + 1, members.size())) {
                    pairs.add(pair(members.get(i), other));
                }
            }
        }
        return pairs;
    }

    private static Pair pair(Reading a, Reading b) {
        return new Pair(a.id(), b.id(), first(a, b).map(Reading::id).orElse(null));
    }

    /** Whoever credits somebody else for the text copied it; else the earlier day. */
    private static Optional<Reading> first(Reading a, Reading b) {
        boolean credits = a.article().credits().isEmpty();
        if (credits != b.article().credits().isEmpty()) {
            return Optional.of(credits ? a : b);
        }
        When one = a.article().published();
        When other = b.article().published();
        if (one == null || other == null) {
            return Optional.empty();
        }
        return one.last().isBefore(other.first())
                ? Optional.of(a)
                : other.last().isBefore(one.first()) ? Optional.of(b) : Optional.empty();
    }

    /** One text stands in the other, wholly or for a good part. */
    private static final class Reprint implements Matching<Dependence.Copy> {
        @Override
        public Collection<String> keys(Dependence.Copy copy) {
            return Shingles.keys(copy.shingles());
        }

        @Override
        public Likeness compare(Dependence.Copy a, Dependence.Copy b) {
            return Shingles.reprint(a.shingles(), b.shingles())
                    ? Likeness.same(Shingles.containment(a.shingles(), b.shingles()), "one reprints the other")
                    : Likeness.unsure(0, "no reprint");
        }
    }
}
