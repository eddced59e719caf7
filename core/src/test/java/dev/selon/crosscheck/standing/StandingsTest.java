package dev.selon.crosscheck.standing;

import static dev.selon.crosscheck.Cases.day;
import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime.State;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Sort;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 8, 9 and 10: offices are not their holders, a body keeps its identity through its phases, acts have a status. */
class StandingsTest {

    @Test
    void rule_9_a_phase_of_a_body_ends_where_the_next_begins() {
        Report r = Report.of("a.txt").published("2021-05-03");
        int league = r.body("Ligue du Nord", -1);
        r.name(league).time("en mars 2020", day(2020, 3, 1));
        r.tells(Kind.FOUNDING)
                .with(Role.BODY, league)
                .with(Role.AS, "pacte")
                .told()
                .end();
        r.name(league).time("le 2 avril 2021", day(2021, 4, 2));
        r.tells(Kind.FOUNDING)
                .with(Role.BODY, league)
                .with(Role.AS, "union")
                .told()
                .end();
        List<Standing> phases = standing(dossier(r), Sort.PHASE);
        assertThat(phases)
                .extracting(phase -> phase.roles().get(Role.AS).get(0).text() + " "
                        + edtf(phase.lifetime().until()))
                .containsExactlyInAnyOrder("pacte 2021-04-02", "union -");
        assertThat(phases)
                .filteredOn(phase -> phase.lifetime().on(LocalDate.of(2020, 6, 1)) == State.AS_LAST_TOLD
                        || phase.lifetime().on(LocalDate.of(2020, 6, 1)) == State.STANDS)
                .singleElement()
                .matches(phase -> phase.status() == Status.ENDED);
    }

    @Test
    void rule_8_an_office_is_held_from_the_first_report_that_shows_it_until_another_is_seen_in_it() {
        Dossier dossier = dossier(
                minister("a.txt", "2020-01-10", "Awa Sow"),
                minister("b.txt", "2020-03-10", "Awa Sow"),
                minister("c.txt", "2021-06-01", "Ali Ba"));
        Standing first = held(dossier, "Awa Sow");
        assertThat(edtf(first.lifetime().firstTold())).isEqualTo("2020-01-10");
        assertThat(edtf(first.lifetime().lastTold())).isEqualTo("2020-03-10");
        assertThat(edtf(first.lifetime().until())).isEqualTo("2020-03-10/2021-06-01");
        assertThat(first.why()).containsExactly("followed by Ali Ba, told from 2021-06-01");
        assertThat(held(dossier, "Ali Ba").lifetime().until()).isNull();
    }

    @Test
    void rule_8_an_appointment_opens_a_term() {
        Report r = minister("a.txt", "2020-01-10", "Awa Sow");
        r.name(1).time("le 5 janvier 2020", day(2020, 1, 5));
        r.tells(Kind.APPOINTMENT)
                .with(Role.PERSON, 1)
                .with(Role.OFFICE, "ministre de la pêche")
                .told()
                .end();
        assertThat(edtf(held(dossier(r), "Awa Sow").lifetime().from())).isEqualTo("2020-01-05");
    }

    private static Report minister(String file, String day, String name) {
        Report r = Report.of(file).published(day);
        int norway = r.state("Norvège", "NOR");
        int person = r.person(name);
        r.office("ministre de la pêche", norway, person).name(norway).name(person);
        r.tells(Kind.OFFICE)
                .with(Role.PERSON, person)
                .with(Role.OFFICE, "ministre de la pêche")
                .with(Role.OF, norway)
                .status(Status.IN_FORCE)
                .told();
        return r.end();
    }

    @Test
    void a_break_with_the_body_ends_the_membership() {
        Report r = Report.of("a.txt").published("2021-05-03");
        int league = r.body("Ligue du Nord", -1);
        int norway = r.state("Norvège", "NOR");
        int iceland = r.state("Islande", "ISL");
        r.name(norway).name(iceland).name(league);
        r.tells(Kind.MEMBERSHIP)
                .with(Role.MEMBER, norway, iceland)
                .with(Role.OF, league)
                .told()
                .end();
        r.name(iceland).name(league).time("le 1er mai 2021", day(2021, 5, 1));
        r.tells(Kind.RUPTURE)
                .with(Role.BY, iceland)
                .with(Role.WITH, league)
                .told()
                .end();
        assertThat(standing(dossier(r), Sort.MEMBERSHIP))
                .extracting(one -> one.roles().get(Role.MEMBER).get(0).text() + " "
                        + edtf(one.lifetime().until()))
                .containsExactlyInAnyOrder("Norvège -", "Islande 2021-05-01");
    }

    @Test
    void rule_10_what_is_only_announced_is_not_held() {
        Report r = Report.of("a.txt").published("2021-05-03");
        int person = r.person("Awa Sow");
        int place = r.state("Norvège", "NOR");
        r.name(person).name(place).time("le 1er juin 2021", day(2021, 6, 1));
        r.tells(Kind.VISIT)
                .with(Role.VISITORS, person)
                .with(Role.PLACE, place)
                .stance(Stance.PLANNED)
                .status(Status.ANNOUNCED)
                .told()
                .end();
        assertThat(standing(dossier(r), Sort.ANNOUNCED))
                .singleElement()
                .satisfies(visit -> assertThat(edtf(visit.due())).isEqualTo("2021-06-01"));
    }

    @Test
    void an_agreement_has_its_sort_by_its_instrument() {
        Report r = Report.of("a.txt").published("2021-05-03");
        int norway = r.state("Norvège", "NOR");
        int iceland = r.state("Islande", "ISL");
        r.name(norway).name(iceland);
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, norway, iceland)
                .with(Role.INSTRUMENT, "mémorandums d'entente")
                .told()
                .end();
        assertThat(standing(dossier(r), Sort.AGREEMENT))
                .singleElement()
                .extracting(Standing::type)
                .isEqualTo("memorandum");
    }

    @Test
    void a_format_gathers_its_sessions_and_what_they_brought() {
        Dossier dossier = dossier(session("a.txt", "2020-01-10", 1), session("b.txt", "2021-03-12", 2));
        assertThat(standing(dossier, Sort.FORMAT)).singleElement().satisfies(format -> {
            assertThat(format.type()).isEqualTo("defence");
            assertThat(format.sessions()).extracting(Standing.Session::number).containsExactly(1, 2);
            assertThat(format.sessions())
                    .allSatisfy(session -> assertThat(session.produced()).hasSize(1));
        });
    }

    /** A report of talks; words that name no level belong to the talks whose level the report tells. */
    private static Report session(String file, String day, int number) {
        Report r = Report.of(file).published(day);
        int norway = r.state("Norvège", "NOR");
        int iceland = r.state("Islande", "ISL");
        r.name(norway).name(iceland);
        r.talks("consultations", 0, "defence", number, norway, iceland).talks("dialogue tripartite", 3, null, 0);
        r.time(
                "ce jour",
                day(
                        LocalDate.parse(day).getYear(),
                        LocalDate.parse(day).getMonthValue(),
                        LocalDate.parse(day).getDayOfMonth()));
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, norway, iceland)
                .with(Role.INSTRUMENT, "déclaration sur la session " + number)
                .told();
        return r.end();
    }

    private static List<Standing> standing(Dossier dossier, Sort sort) {
        return dossier.standings().stream().filter(one -> one.sort() == sort).toList();
    }

    private static Standing held(Dossier dossier, String name) {
        return standing(dossier, Sort.OFFICE).stream()
                .filter(one -> one.roles().get(Role.PERSON).get(0).text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String edtf(When when) {
        return when == null ? "-" : when.edtf();
    }
}
