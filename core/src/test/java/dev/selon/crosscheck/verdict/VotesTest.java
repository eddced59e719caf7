package dev.selon.crosscheck.verdict;

import static dev.selon.crosscheck.Cases.disputes;
import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.TimeConstraint;
import org.junit.jupiter.api.Test;

/** Counts of votes that differ. */
class VotesTest {
    private static final TimeConstraint MONDAY =
            new TimeConstraint.Calendar(2025, 3, 3, 3, null, TimeConstraint.Direction.PAST);
    private static final TimeConstraint TUESDAY =
            new TimeConstraint.Calendar(2025, 3, 4, 4, null, TimeConstraint.Direction.PAST);
    private static final Language FRENCH = Languages.packed().get("fr");

    @Test
    void rule_8_the_examples_of_the_table_hold() {
        VoteCounts counts = VoteCounts.of(FRENCH);
        for (Table.Row row : FRENCH.table(VoteCounts.FILE).rows()) {
            assertThat(counts.in(row.get("yes"))).as(row.get("yes")).hasSize(1);
            assertThat(counts.in(row.get("no"))).as(row.get("no")).isEmpty();
        }
    }

    @Test
    void rule_6_one_vote_counted_differently_is_a_dispute_about_a_number() {
        assertThat(disputes(dossier(vote("a.txt", "61 voix contre 12"), vote("b.txt", "59 voix contre 14")), "number"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(position -> position.value())
                        .containsExactly("59-14", "61-12"));
    }

    @Test
    void one_vote_counted_alike_is_none() {
        assertThat(disputes(dossier(vote("a.txt", "61 voix contre 12"), vote("b.txt", "61 voix contre 12")), "number"))
                .isEmpty();
    }

    @Test
    void who_tells_both_counts_tells_of_two_votes() {
        assertThat(disputes(
                        dossier(
                                vote("a.txt", "61 voix contre 12 et un autre par 59 voix contre 14"),
                                vote("b.txt", "59 voix contre 14")),
                        "number"))
                .isEmpty();
    }

    private static Report vote(String name, String count) {
        Report r = Report.of(name).published("2025-03-04");
        int senate = r.body("Sénat de Norvège", -1);
        int lise = r.person("Lise Favre");
        r.time("Lundi 3 mars", MONDAY)
                .text(" sous la présidence de ")
                .name(lise)
                .text("le ")
                .name(senate);
        r.text("a adopté le budget des ports de pêche du grand nord par " + count + ". ");
        r.time("Le 4 mars", TUESDAY).text(" il en débattait encore.");
        return r.end();
    }
}
