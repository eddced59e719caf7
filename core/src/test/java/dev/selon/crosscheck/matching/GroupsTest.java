package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is alike on the whole is joined. */
class GroupsTest {
    /** The nearer two numbers, the more alike; 13 gets on with nobody. */
    private static class Near implements Matching<Integer> {
        @Override
        public Collection<String> keys(Integer item) {
            return List.of("all");
        }

        @Override
        public Likeness compare(Integer a, Integer b) {
            if (a == 13 || b == 13) {
                return Likeness.different("unlucky");
            }
            double score = Math.max(0, 1 - Math.abs(a - b) / 10.0);
            return score >= 0.5 ? Likeness.same(score, "near") : Likeness.unsure(score);
        }
    }

    @Test
    void groups_join_while_they_are_alike_on_average() {
        assertThat(Groups.of(List.of(1, 2, 4, 8, 9), new Near(), 0.5))
                .extracting(Cluster::members)
                .containsExactly(List.of(1, 2, 4), List.of(8, 9));
    }

    @Test
    void a_chain_of_neighbours_is_not_one_group() {
        assertThat(Groups.of(List.of(1, 4, 7, 10, 13, 16), new Near(), 0.5).size())
                .isGreaterThan(2);
    }

    @Test
    void one_pair_that_differs_keeps_two_groups_apart() {
        assertThat(Groups.of(List.of(11, 12, 13), new Near(), 0.5))
                .extracting(Cluster::members)
                .containsExactly(List.of(11, 12), List.of(13));
    }

    @Test
    void what_is_seen_at_a_glance_to_be_far_keeps_groups_apart_as_well() {
        Matching<Integer> glancing = new Near() {
            @Override
            public boolean isFar(Integer a, Integer b) {
                return a == 13 || b == 13;
            }
        };
        List<Integer> numbers = List.of(9, 10, 11, 12, 13, 14);
        assertThat(Groups.of(numbers, glancing, 0.5)).isEqualTo(Groups.of(numbers, new Near(), 0.5));
    }

    @Test
    void what_groups_show_together_keeps_them_apart() {
        Matching<Integer> small = new Near() {
            @Override
            public boolean apart(List<Integer> a, List<Integer> b) {
                return a.size() + b.size() > 2;
            }
        };
        assertThat(Groups.of(List.of(1, 2, 3), small, 0.5))
                .extracting(Cluster::members)
                .containsExactly(List.of(1, 2), List.of(3));
    }

    @Test
    void a_group_says_by_which_pairs_it_was_joined() {
        assertThat(Groups.of(List.of(1, 2), new Near(), 0.5).get(0).links())
                .singleElement()
                .satisfies(link -> assertThat(link.likeness().reasons()).containsExactly("near"));
    }
}
