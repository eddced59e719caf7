package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Keys, compare, join. */
class ClustersTest {
    /** Numbers are one when at most one apart; their tens are keys. */
    private static final Matching<Integer> NEAR = new Matching<>() {
        @Override
        public Collection<String> keys(Integer item) {
            return List.of("t" + item / 10, "t" + (item + 1) / 10);
        }

        @Override
        public Likeness compare(Integer a, Integer b) {
            int gap = Math.abs(a - b);
            if (gap > 2) {
                return Likeness.different("far apart");
            }
            return gap <= 1 ? Likeness.same(1 - gap * 0.1, "near") : Likeness.unsure(0.3, "neither near nor far");
        }
    };

    @Test
    void what_is_one_is_joined_and_says_why() {
        List<Cluster<Integer>> clusters = Clusters.of(List.of(1, 2, 7), NEAR);
        assertThat(clusters).extracting(Cluster::members).containsExactly(List.of(1, 2), List.of(7));
        assertThat(clusters.get(0).links())
                .singleElement()
                .satisfies(link -> assertThat(link.likeness().reasons()).containsExactly("near"));
    }

    @Test
    void joining_is_transitive_only_as_far_as_no_two_members_are_different() {
        assertThat(Clusters.of(List.of(1, 2, 3, 4), NEAR))
                .extracting(Cluster::members)
                .containsExactly(List.of(1, 2, 3), List.of(4));
    }

    @Test
    void only_what_shares_a_key_is_compared() {
        Matching<String> by = new Matching<>() {
            @Override
            public Collection<String> keys(String item) {
                return Set.of(item.substring(0, 1));
            }

            @Override
            public Likeness compare(String a, String b) {
                assertThat(a.charAt(0)).isEqualTo(b.charAt(0));
                return Likeness.same(1);
            }
        };
        assertThat(Clusters.of(List.of("ab", "ac", "ba"), by)).hasSize(2);
    }

    @Test
    void a_block_too_big_is_not_compared_all_with_all() {
        int[] compared = new int[1];
        Matching<Integer> crowd = new Matching<>() {
            @Override
            public Collection<String> keys(Integer item) {
                return Set.of("all", "own " + item / 2);
            }

            @Override
            public Likeness compare(Integer a, Integer b) {
                compared[0]++;
                return a / 2 == b / 2 ? Likeness.same(1) : Likeness.unsure(0);
            }
        };
        List<Integer> items = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            items.add(i);
        }
        assertThat(Clusters.of(items, crowd)).hasSize(5_000);
        assertThat(compared[0]).isLessThan(10_000 * (Blocks.WINDOW + 4));
    }

    @Test
    void two_big_keys_together_bring_together_what_neither_window_would() {
        Matching<Integer> crossing = new Matching<>() {
            @Override
            public Collection<String> keys(Integer item) {
                return Set.of("row " + item / 100, "column " + item % 100);
            }

            @Override
            public Likeness compare(Integer a, Integer b) {
                return a.equals(b) ? Likeness.same(1) : Likeness.unsure(0);
            }
        };
        List<Integer> twice = new ArrayList<>();
        for (int copy = 0; copy < 2; copy++) {
            for (int i = 0; i < 10_000; i++) {
                twice.add(i);
            }
        }
        assertThat(Clusters.of(twice, crossing)).hasSize(10_000);
    }

    @Test
    void every_thing_is_in_exactly_one_cluster() {
        List<Integer> items = List.of(5, 3, 9, 4, 22, 23, 3);
        List<Integer> members = new ArrayList<>();
        Clusters.of(items, NEAR).forEach(cluster -> members.addAll(cluster.members()));
        assertThat(members).hasSameSizeAs(items);
        assertThat(new TreeSet<>(members)).isEqualTo(new TreeSet<>(items));
    }
}
