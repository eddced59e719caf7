package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What grows is what would have been made at once. */
class JoiningTest {
    /** A place on a line, with keys of which some are those of most things. */
    private record Dot(int at, List<String> keys) {}

    /** Dots are one when near; some of those far from each other are different. */
    private static final Matching<Dot> NEAR = new Matching<>() {
        @Override
        public Collection<String> keys(Dot dot) {
            return dot.keys;
        }

        @Override
        public Likeness compare(Dot a, Dot b) {
            int gap = Math.abs(a.at - b.at);
            if (gap > 6 && (a.at + b.at) % 3 == 0) {
                return Likeness.different("far apart");
            }
            return gap <= 3 ? Likeness.same(1 - gap * 0.2) : Likeness.unsure(0.3 - Math.min(0.3, gap * 0.01));
        }

        @Override
        public boolean isFar(Dot a, Dot b) {
            return false;
        }
    };

    private static Dot dot(Random random) {
        int at = random.nextInt(400);
        return new Dot(at, List.of("all", "tens " + at / 10, "rest " + at % 7, "part " + random.nextInt(5)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void by_links(long seed) {
        grow(seed, () -> Joining.byLinks(NEAR));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void on_average(long seed) {
        grow(seed, () -> Joining.onAverage(NEAR, 0.5));
    }

    private static void grow(long seed, Supplier<Joining<Integer, Dot>> fresh) {
        Random random = new Random(seed);
        Joining<Integer, Dot> grown = fresh.get();
        Map<Integer, Dot> there = new TreeMap<>();
        for (int step = 0; step < 120; step++) {
            int changes = step == 0 ? 150 : 1 + random.nextInt(4);
            for (int i = 0; i < changes; i++) {
                int key = random.nextInt(300);
                if (random.nextInt(4) == 0) {
                    grown.remove(key);
                    there.remove(key);
                } else {
                    there.put(key, dot(random));
                    grown.put(key, there.get(key));
                }
            }
            grown.settle();
            Joining<Integer, Dot> made = fresh.get();
            there.forEach(made::put);
            made.settle();
            assertThat(grown.clusters()).isEqualTo(made.clusters());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void what_has_changed_is_told(long seed) {
        Random random = new Random(seed);
        Joining<Integer, Dot> grown = Joining.byLinks(NEAR);
        Map<Cluster<Dot>, Boolean> known = new IdentityHashMap<>();
        for (int step = 0; step < 60; step++) {
            for (int i = 0; i < (step == 0 ? 100 : 2); i++) {
                grown.put(random.nextInt(200), dot(random));
            }
            Joining.Change<Dot> change = grown.settle();
            change.gone().forEach(cluster -> assertThat(known.remove(cluster)).isTrue());
            change.made().forEach(cluster -> known.put(cluster, true));
            List<Cluster<Dot>> all = new ArrayList<>(grown.clusters());
            assertThat(known).hasSameSizeAs(all);
            assertThat(all).allMatch(known::containsKey);
        }
    }
}
