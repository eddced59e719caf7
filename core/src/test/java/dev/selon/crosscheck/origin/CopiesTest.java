package dev.selon.crosscheck.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.model.Article.Credit;
import dev.selon.model.Form;
import dev.selon.model.Reading;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reprints whom. */
class CopiesTest {
    private static final String NEWS = "Le conseil de la vallée a voté hier soir la construction d'un barrage de vingt "
            + "mètres en amont du vieux moulin malgré les réserves des pêcheurs et des trois communes voisines.";

    @Test
    void the_earlier_of_two_copies_had_the_text_first() {
        Report late = Report.of("a.txt").published("2025-03-02").text(NEWS).end();
        Report early = Report.of("b.txt").published("2025-03-01").text(NEWS).end();
        assertThat(copies(late, early)).containsExactly(new Copies.Pair("a-a.txt", "a-b.txt", "a-b.txt"));
    }

    @Test
    void who_credits_an_agency_copied() {
        Report own = Report.of("a.txt").text(NEWS).end();
        Report credited = Report.of("b.txt").text("À lire ici. " + NEWS).end().credit(Credit.Type.AGENCY, "AMP");
        assertThat(copies(own, credited)).extracting(Copies.Pair::from).containsExactly("a-a.txt");
    }

    @Test
    void without_dates_or_credits_the_direction_is_unknown() {
        assertThat(copies(
                        Report.of("a.txt").text(NEWS).end(),
                        Report.of("b.txt").text(NEWS).end()))
                .containsExactly(new Copies.Pair("a-a.txt", "a-b.txt", null));
    }

    @Test
    void two_excerpts_of_one_text_are_a_pair() {
        String more =
                " Les travaux commenceront au printemps prochain et dureront selon la préfecture au moins deux ans, "
                        + "le temps de détourner la rivière et de consolider les berges argileuses du vieux lit.";
        assertThat(copies(
                        Report.of("a.txt").text(NEWS).end(),
                        Report.of("b.txt").text(NEWS + more).end(),
                        Report.of("c.txt").text(more.strip()).end()))
                .hasSize(3);
    }

    @Test
    void quoting_the_same_words_makes_no_copy() {
        assertThat(copies(quoting("a.txt", "Le maire était seul au port."), quoting("b.txt", "La fête a eu lieu.")))
                .isEmpty();
    }

    private static Report quoting(String name, String own) {
        Report report = Report.of(name).text(own + " ");
        return report.says(report.person("Paul Aubry"), Form.DIRECT, NEWS).end();
    }

    private static List<Copies.Pair> copies(Report... reports) {
        return Copies.of(Arrays.stream(reports)
                .map(Report::read)
                .sorted(Comparator.comparing(Reading::id))
                .toList());
    }
}
