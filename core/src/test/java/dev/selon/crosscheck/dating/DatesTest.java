package dev.selon.crosscheck.dating;

import static dev.selon.crosscheck.Cases.dayOf;
import static dev.selon.crosscheck.Cases.days;
import static dev.selon.crosscheck.Cases.disputes;
import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.fact;
import static dev.selon.crosscheck.Cases.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Status;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Rule 7: with no date the constraint is kept and narrowed by every article that tells the same event. */
class DatesTest {
    private final Dossier dossier =
            dossier(Affair.mayA(), Affair.mayB(), Affair.augustA(), Affair.augustB(), Affair.april());

    @Test
    void rule_7_a_day_without_a_year_takes_it_from_another_article_of_the_story() {
        assertThat(dayOf(dossier, Affair.mayA())).contains("2025-05-10");
    }

    @Test
    void rule_7_a_weekday_is_read_against_the_articles_date_and_dates_its_undated_twin() {
        assertThat(dayOf(dossier, Affair.augustA())).contains("2025-08-14");
        assertThat(facts(dossier, Kind.AGREEMENT))
                .allSatisfy(fact -> assertThat(edtf(fact)).isEqualTo("2025-08-14"));
    }

    @Test
    void rule_7_an_undated_report_is_narrowed_by_an_article_that_tells_its_event_in_passing() {
        assertThat(dayOf(dossier, Affair.april())).contains("[2025-04-03,2025-04-10]");
    }

    @Test
    void rule_7_what_is_told_in_passing_is_narrowed_by_the_report_of_it() {
        Fact visit = facts(dossier, Kind.VISIT).stream()
                .filter(fact -> fact.status() == Status.DONE)
                .findFirst()
                .orElseThrow();
        assertThat(edtf(visit)).isEqualTo("[2025-04-03,2025-04-10]");
    }

    @Test
    void rule_7_a_plan_is_dated_from_the_event_at_which_it_was_told() {
        Fact plan = facts(dossier, Kind.VISIT).stream()
                .filter(fact -> fact.status() == Status.ANNOUNCED)
                .findFirst()
                .orElseThrow();
        assertThat(plan.when()).isNotNull();
        assertThat(edtf(plan)).isEqualTo("2025-06");
    }

    @Test
    void rule_7_each_inferred_date_says_from_what() {
        assertThat(dossier.stories())
                .allSatisfy(story -> assertThat(story.whenWhy()).isNotBlank());
        assertThat(dossier.facts())
                .filteredOn(fact -> fact.when() != null)
                .allSatisfy(fact -> assertThat(fact.whenWhy()).isNotBlank());
    }

    @Test
    void rule_7_what_holds_on_takes_no_date_from_the_report() {
        assertThat(edtf(fact(dossier, Kind.FOUNDING))).isEqualTo("2023-09-01");
    }

    @Test
    void rule_7_days_that_exclude_each_other_are_a_dispute_and_none_is_overwritten() {
        Dossier torn = dossier(signing("un.txt", 8), signing("deux.txt", 9));
        assertThat(fact(torn, Kind.AGREEMENT).evidence()).hasSize(2);
        assertThat(disputes(torn, "date"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(position -> position.value())
                        .containsExactly("1999-12-08", "1999-12-09"));
    }

    private static Report signing(String name, int day) {
        Report r = Report.of(name).published("1999-12-10").headline("Le traité sur les phares est signé");
        int a = r.state("Norvège", "NOR");
        int b = r.state("Islande", "ISL");
        int king = r.person("Haakon Storm");
        r.name(a).text("et ").name(b).text("ont signé le traité sur les phares ");
        r.time("le " + day + " décembre", days(12, day, day));
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, a, b)
                .with(Role.INSTRUMENT, "traité")
                .told()
                .end();
        r.says(king, Form.DIRECT, "Ce traité sur les phares éclairera longtemps nos rivages")
                .end();
        return r;
    }

    private static String edtf(Fact fact) {
        return Objects.requireNonNull(fact.when()).edtf();
    }
}
