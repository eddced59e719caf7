package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

    @Test
    void a_pair_of_surrogates_counts_once() {
        String text = "a🛰b𝒜";
        CodePoints points = CodePoints.of(text);
        assertThat(points.at(text.indexOf('b'))).isEqualTo(2);
        assertThat(points.at(text.length())).isEqualTo(4);
        for (int i = 0; i <= 4; i++) {
            assertThat(points.index(i)).isEqualTo(text.offsetByCodePoints(0, i));
        }
    }

    @Test
    void plain_text_keeps_its_indices() {
        assertThat(CodePoints.of("à l’été").at(5)).isEqualTo(5);
    }
}
