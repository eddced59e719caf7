package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.matching.Likeness.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of bodies: legal forms, full stops and small words tell no two apart. */
class BodyNamesTest {
    @ParameterizedTest
    @CsvSource({
        "Zed Mines SA, Zed Mines",
        "Zed Mines Limited, Zed Mines Public Limited Company",
        "A.B.C. Company, ABC Co.",
        "Office des mines de Kara, Office des Mines de KARA",
        "OMK, Office des mines du Kara",
        "Alliance pour le Progrès et la Liberté, APL",
    })
    void one_body(String one, String other) {
        assertThat(BodyNames.compare(one, other).judgement()).isEqualTo(Judgement.SAME);
    }

    @ParameterizedTest
    @CsvSource({"Banque du Kara, Banque du Kora", "Office des mines, Office des ports", "OMK, Office des ports du Kara"
    })
    void other_bodies(String one, String other) {
        assertThat(BodyNames.compare(one, other).judgement()).isEqualTo(Judgement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"Trafalgor Mines, Trafalgar Mines"})
    void a_misprint_is_probable(String one, String other) {
        assertThat(BodyNames.compare(one, other).judgement()).isEqualTo(Judgement.UNSURE);
    }
}
