package dev.selon.crosscheck.verdict;

import static dev.selon.crosscheck.Cases.disputes;
import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.fact;
import static dev.selon.crosscheck.Cases.facts;
import static dev.selon.crosscheck.Cases.names;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules 3, 6, 8 and 10: attribution first, verdicts, offices, the ladder of acts. */
class VerdictsTest {
    private final Dossier dossier =
            dossier(Affair.mayA(), Affair.mayB(), Affair.augustA(), Affair.augustB(), Affair.april());

    @Test
    void bilateral_meetings_with_different_partners_stay_apart() {
        List<Fact> may = facts(dossier, Kind.MEETING).stream()
                .filter(fact -> fact.when() != null && fact.when().edtf().equals("2025-05-10"))
                .toList();
        assertThat(may)
                .hasSize(2)
                .allSatisfy(fact -> assertThat(fact.evidence()).hasSize(2));
    }

    @Test
    void events_of_one_kind_on_different_days_stay_apart() {
        assertThat(facts(dossier, Kind.MEETING)).hasSize(4);
    }

    @Test
    void rule_6_one_agreement_named_in_other_words_is_one_fact() {
        Fact declaration = fact(dossier, Kind.AGREEMENT);
        assertThat(declaration.evidence()).hasSize(2);
        assertThat(names(dossier, declaration, Role.PARTIES)).hasSize(2);
    }

    @Test
    void two_instruments_of_the_same_parties_are_two_agreements() {
        Report r = Report.of("a.txt");
        int a = r.state("Norvège", "NOR");
        int b = r.state("Islande", "ISL");
        r.name(a).name(b);
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, a, b)
                .with(Role.INSTRUMENT, "déclaration conjointe")
                .told();
        r.tells(Kind.AGREEMENT)
                .with(Role.PARTIES, a, b)
                .with(Role.INSTRUMENT, "mémorandum de pêche")
                .told()
                .end();
        assertThat(facts(dossier(r), Kind.AGREEMENT)).hasSize(2);
    }

    @Test
    void rule_3_accusation_and_denial_face_each_other_and_neither_is_a_fact() {
        Fact accusation = fact(dossier, Kind.ACCUSATION);
        Fact denial = fact(dossier, Kind.DENIAL);
        assertThat(accusation.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(denial.verdict()).isEqualTo(Verdict.DISPUTED);
        assertThat(disputes(dossier, "denial"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.about()).containsExactly(accusation.id(), denial.id()));
    }

    @Test
    void rule_8_an_office_that_stands_alone_is_flagged_never_believed_and_never_dropped() {
        assertThat(disputes(dossier, "office")).singleElement().satisfies(dispute -> {
            assertThat(dispute.why()).contains("stands alone");
            assertThat(dispute.positions().get(0).value()).isEqualTo("ministre des finances");
            assertThat(dispute.positions()).hasSizeGreaterThan(1);
            assertThat(dispute.about()).hasSize(1);
        });
        assertThat(dossier.utterances())
                .filteredOn(said -> said.id()
                        .equals(disputes(dossier, "office").get(0).about().get(0)))
                .singleElement()
                .satisfies(said -> assertThat(said.speaker()).isNull());
    }

    @Test
    void rule_8_two_offices_that_exclude_each_other_are_flagged() {
        Dossier two = dossier(minister("a.txt", "secrétaire d'état"), minister("b.txt", "secrétaire à la défense"));
        assertThat(disputes(two, "office"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.why()).contains("Ragnhild Foss"));
    }

    @Test
    void rule_8_an_office_told_more_fully_is_no_contradiction() {
        Dossier two = dossier(
                minister("a.txt", "ministre de la pêche"), minister("b.txt", "ministre de la pêche et des ports"));
        assertThat(disputes(two, "office")).isEmpty();
    }

    @Test
    void each_member_of_an_alliance_is_a_fact_of_its_own() {
        Dossier two = dossier(members("a.txt", "Norvège", "NOR", "Islande", "ISL"), members("b.txt", "Islande", "ISL"));
        assertThat(facts(two, Kind.MEMBERSHIP)).hasSize(2);
        assertThat(facts(two, Kind.MEMBERSHIP))
                .extracting(fact -> fact.evidence().size())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void each_party_broken_with_is_a_fact_of_its_own() {
        Report r = Report.of("a.txt");
        int north = r.state("Norvège", "NOR");
        int league = r.body("Ligue des Harengs", "LDH");
        int isle = r.state("Islande", "ISL");
        r.name(north)
                .tells(Kind.RUPTURE)
                .with(Role.BY, north)
                .with(Role.WITH, league)
                .with(Role.WITH, isle)
                .told()
                .end();
        assertThat(facts(dossier(r), Kind.RUPTURE)).hasSize(2);
    }

    private static Report members(String name, String... states) {
        Report r = Report.of(name);
        int league = r.body("Ligue des Harengs", "LDH");
        Report.Telling telling = r.name(league).tells(Kind.MEMBERSHIP).with(Role.OF, league);
        for (int i = 0; i < states.length; i += 2) {
            telling.with(Role.MEMBER, r.state(states[i], states[i + 1]));
        }
        return telling.told().end();
    }

    @Test
    void rule_10_a_plan_that_came_true_keeps_both_tellings() {
        Dossier two =
                dossier(visit("a.txt", Stance.PLANNED, Status.ANNOUNCED), visit("b.txt", Stance.ASSERTED, Status.DONE));
        Fact visit = fact(two, Kind.VISIT);
        assertThat(visit.status()).isEqualTo(Status.DONE);
        assertThat(visit.stance()).isEqualTo(Stance.ASSERTED);
        assertThat(visit.evidence()).hasSize(2);
        assertThat(visit.why()).anySatisfy(why -> assertThat(why).contains("announced in a.txt", "done in b.txt"));
    }

    @Test
    void rule_6_numbers_of_the_same_thing_that_differ_are_a_dispute() {
        Dossier two = dossier(fire("a.txt", 12), fire("b.txt", 15));
        assertThat(disputes(two, "number"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(position -> position.value())
                        .containsExactly("12 blessés", "15 blessés"));
        assertThat(fact(two, Kind.ATTACK).verdict()).isEqualTo(Verdict.DISPUTED);
    }

    @Test
    void what_an_article_of_a_story_leaves_out_is_listed() {
        assertThat(dossier.omissions())
                .filteredOn(omission -> omission.article().equals(Affair.mayB().id()))
                .singleElement()
                .satisfies(omission -> assertThat(omission.items()).isNotEmpty());
    }

    private static Report minister(String name, String office) {
        Report r = Report.of(name).published("2025-02-03").headline("Ragnhild Foss déçue par les quotas de hareng");
        int foss = r.person("Ragnhild Foss");
        r.office(office, r.state("Norvège", "NOR"), foss).name(foss);
        r.says(foss, Form.DIRECT, "Je suis profondément déçue par les quotas de hareng")
                .end();
        return r;
    }

    private static Report visit(String name, Stance stance, Status status) {
        Report r = Report.of(name).published("2025-02-03").headline("Le roi Haakon Storm à Reykjavik");
        int king = r.person("Haakon Storm");
        r.name(king).text("se rend à Reykjavik pour voir les phares de la baie");
        r.tells(Kind.VISIT)
                .with(Role.VISITORS, king)
                .with(Role.PLACE, "Reykjavik")
                .stance(stance)
                .status(status)
                .told();
        return r.end();
    }

    private static Report fire(String name, int wounded) {
        Report r = Report.of(name).published("2025-02-03").headline("Le port de Bergen attaqué par des inconnus");
        int port = r.body("Port autonome de Bergen", -1);
        r.name(port).text("a été attaqué par des inconnus armés de fusils, faisant " + wounded + " blessés");
        r.tells(Kind.ATTACK).with(Role.TARGET, port).told().end();
        return r;
    }
}
