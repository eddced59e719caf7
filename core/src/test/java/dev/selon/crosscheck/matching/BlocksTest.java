package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who meets whom. */
class BlocksTest {
    /** Things are lists of keys, known by their places. */
    private static Blocks blocks(List<List<String>> items) {
        Blocks blocks = new Blocks(Integer::compare);
        for (int i = 0; i < items.size(); i++) {
            put(i, items.get(i), blocks);
        }
        blocks.settle();
        return blocks;
    }

    private static void put(int thing, List<String> keys, Blocks blocks) {
        blocks.put(thing, keys.stream().mapToLong(Hash::of).toArray());
    }

    @Test
    void things_with_a_common_key_meet() {
        Blocks blocks = blocks(List.of(List.of("a", "b"), List.of("c"), List.of("b"), List.of("a")));
        assertThat(blocks.partners(0)).containsExactly(2, 3);
        assertThat(blocks.partners(1)).isEmpty();
    }

    @Test
    void in_a_big_block_each_meets_the_few_beside_it() {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i <= Blocks.LIMIT; i++) {
            items.add(List.of("all"));
        }
        Blocks blocks = blocks(items);
        assertThat(blocks.partners(0)).hasSize(Blocks.WINDOW);
        assertThat(blocks.partners(Blocks.LIMIT - 1)).hasSize(Blocks.WINDOW + 1);
    }

    @Test
    void two_keys_in_common_bring_those_of_big_blocks_together() {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(i % 100 == 0 ? List.of("one", "other") : List.of(i % 2 == 0 ? "one" : "other"));
        }
        Blocks blocks = blocks(items);
        assertThat(blocks.meet(0, 100)).isTrue();
        assertThat(blocks.meet(0, 98)).isFalse();
    }

    @Test
    void who_meets_is_who_is_a_partner() {
        List<List<String>> items = random(400, new Random(1));
        Blocks blocks = blocks(items);
        for (int one = 0; one < items.size(); one++) {
            int[] partners = blocks.partners(one);
            for (int other = 0; other < items.size(); other++) {
                assertThat(other != one && blocks.meet(other, one))
                        .isEqualTo(Arrays.binarySearch(partners, other) >= 0);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void who_meets_depends_on_who_is_there_and_not_on_how_they_came(long seed) {
        Random random = new Random(seed);
        List<List<String>> items = new ArrayList<>(random(300, random));
        Blocks grown = new Blocks(Integer::compare);
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, items.size()).boxed().toList());
        Collections.shuffle(order, random);
        for (int thing : order) {
            put(thing, random(1, random).get(0), grown);
            grown.settle();
            put(thing, items.get(thing), grown);
            grown.settle();
        }
        for (int gone = 0; gone < items.size(); gone += 3) {
            items.set(gone, List.of());
            grown.remove(gone);
            grown.settle();
        }
        Blocks made = blocks(items);
        for (int thing = 0; thing < items.size(); thing++) {
            assertThat(grown.partners(thing)).containsExactly(made.partners(thing));
        }
    }

    /** Things with five keys by Zipf's law: the first keys are those of most. */
    private static List<List<String>> random(int size, Random random) {
        List<List<String>> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            TreeSet<String> keys = new TreeSet<>();
            for (int key = 0; key < 5; key++) {
                keys.add("key " + (int) StrictMath.exp(random.nextDouble() * 6));
            }
            items.add(List.copyOf(keys));
        }
        return items;
    }
}
