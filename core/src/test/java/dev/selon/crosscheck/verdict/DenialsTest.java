package dev.selon.crosscheck.verdict;

import static dev.selon.crosscheck.Cases.disputes;
import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.model.Dispute;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 3: what a denial faces. */
class DenialsTest {
    private final Report report = Report.of("a.txt");
    private final int isle = report.state("Islande", "ISL");
    private final int north = report.state("Norvège", "NOR");

    @Test
    void a_denial_that_takes_up_the_accusation_faces_the_one_before() {
        accuse("d'avoir vidé ses filets", "avoir vidé ses filets");
        report.text("Le port est calme et les mouettes attendent").end();
        deny("rejette ces accusations", "ces accusations");
        assertThat(pairs()).singleElement().satisfies(pair -> {
            assertThat(pair.positions().get(0).value()).isEqualTo("accusation: Islande");
            assertThat(pair.positions().get(1).value()).isEqualTo("denial: Norvège");
        });
    }

    @Test
    void a_denial_of_the_same_thing_faces_it_wherever_it_stands() {
        deny("nie avoir coulé le chalutier", "avoir coulé le chalutier");
        report.text("Le port est calme et les mouettes attendent").end();
        accuse("d'avoir éperonné un chalutier", "avoir éperonné un chalutier");
        assertThat(pairs()).hasSize(1);
    }

    @Test
    void a_refusal_answers_no_accusation() {
        accuse("d'avoir vidé ses filets", "avoir vidé ses filets");
        deny("refuse de fixer la date de sa visite", "fixer la date de sa visite");
        assertThat(pairs()).isEmpty();
    }

    @Test
    void a_denial_of_something_else_answers_no_accusation() {
        accuse("d'avoir vidé ses filets", "avoir vidé ses filets");
        report.text("Le port est calme et les mouettes attendent").end();
        deny("nie avoir vendu le phare", "avoir vendu le phare");
        assertThat(pairs()).isEmpty();
    }

    private void accuse(String words, String of) {
        report.name(isle).text("accuse").name(north).text(words);
        report.tells(Kind.ACCUSATION)
                .with(Role.BY, isle)
                .with(Role.AGAINST, north)
                .with(Role.OF, of)
                .told()
                .end();
    }

    private void deny(String words, String of) {
        report.name(north).text(words);
        report.tells(Kind.DENIAL).with(Role.BY, north).with(Role.OF, of).told().end();
    }

    private List<Dispute> pairs() {
        return disputes(dossier(report), "denial");
    }
}
