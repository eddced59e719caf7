package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who meets whom. */
class BlocksTest {
    /** Things are lists of keys. */
    private static final class ByKeys implements Matching<List<String>> {
        @Override
        public Collection<String> keys(List<String> item) {
            return item;
        }

        @Override
        public Likeness compare(List<String> a, List<String> b) {
            return Likeness.unsure(0);
        }
    }

    @Test
    void things_with_a_common_key_meet() {
        Blocks blocks = new Blocks(List.of(List.of("a", "b"), List.of("c"), List.of("b"), List.of("a")), new ByKeys());
        assertThat(blocks.partners(0)).containsExactly(2, 3);
        assertThat(blocks.partners(1)).isEmpty();
    }

    @Test
    void in_a_big_block_each_meets_the_next_few() {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i <= Blocks.LIMIT; i++) {
            items.add(List.of("all"));
        }
        Blocks blocks = new Blocks(items, new ByKeys());
        assertThat(blocks.partners(0)).hasSize(Blocks.WINDOW);
        assertThat(blocks.partners(Blocks.LIMIT - 1)).hasSize(1);
    }

    @Test
    void two_keys_in_common_bring_those_of_big_blocks_together() {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(i % 100 == 0 ? List.of("one", "other") : List.of(i % 2 == 0 ? "one" : "other"));
        }
        Blocks blocks = new Blocks(items, new ByKeys());
        assertThat(blocks.meet(0, 100)).isTrue();
        assertThat(blocks.meet(0, 98)).isFalse();
    }

    @Test
    void who_meets_is_who_is_a_partner() {
        Random random = new Random(1);
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            TreeSet<String> keys = new TreeSet<>();
            for (int key = 0; key < 5; key++) {
                keys.add("key " + (int) StrictMath.exp(random.nextDouble() * 6));
            }
            items.add(List.copyOf(keys));
        }
        Blocks blocks = new Blocks(items, new ByKeys());
        for (int one = 0; one < items.size(); one++) {
            int[] partners = blocks.partners(one);
            for (int other = one + 1; other < items.size(); other++) {
                assertThat(blocks.meet(other, one)).isEqualTo(Arrays.binarySearch(partners, other) >= 0);
            }
        }
    }
}
