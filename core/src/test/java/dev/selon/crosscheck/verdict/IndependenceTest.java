package dev.selon.crosscheck.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Two origins in two texts confirm each other. */
class IndependenceTest {
    private final Independence independence = new Independence();

    @Test
    void two_origins_in_two_texts_are_two() {
        independence.add(Set.of("mayor"), "gazette");
        independence.add(Set.of("bishop"), "courier");
        assertThat(independence.count()).isEqualTo(2);
    }

    @Test
    void two_speakers_in_one_text_are_one() {
        independence.add(Set.of("mayor"), "gazette");
        independence.add(Set.of("bishop"), "gazette");
        assertThat(independence.count()).isEqualTo(1);
    }

    @Test
    void one_house_in_two_texts_is_one() {
        independence.add(Set.of("minister", "state"), "gazette");
        independence.add(Set.of("state"), "courier");
        assertThat(independence.count()).isEqualTo(1);
    }

    @Test
    void each_house_takes_the_text_that_leaves_one_to_the_other() {
        independence.add(Set.of("mayor"), "courier");
        independence.add(Set.of("mayor"), "gazette");
        independence.add(Set.of("bishop"), "courier");
        assertThat(independence.count()).isEqualTo(2);
    }

    @Test
    void nobody_is_none() {
        assertThat(independence.count()).isZero();
    }
}
