package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Reprints are looked for only where there may be one. */
class RunsTest {
    private final Random random = new Random(1);

    @Test
    void a_reprint_is_never_ruled_out() {
        for (int round = 0; round < 500; round++) {
            long[] one = random.longs(20 + random.nextInt(400)).sorted().toArray();
            long[] other = LongStream.concat(
                            Arrays.stream(one).filter(run -> random.nextBoolean()), random.longs(random.nextInt(600)))
                    .sorted()
                    .toArray();
            boolean may = new Runs(one).mayReprint(new Runs(other));
            assertThat(may || !Shingles.reprint(one, other)).isTrue();
        }
    }

    @Test
    void articles_that_share_nothing_are_told_apart() {
        Runs one = new Runs(random.longs(150).toArray());
        Runs other = new Runs(random.longs(150).toArray());
        assertThat(one.mayReprint(other)).isFalse();
    }
}
