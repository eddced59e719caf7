package dev.selon.crosscheck.verdict;

import static dev.selon.crosscheck.Cases.day;
import static dev.selon.crosscheck.Cases.disputes;
import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.facts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.model.Article.Credit;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6: what reports of one story tell differently, by kind; what only seems to differ is resolved aloud. */
class DisputesTest {

    // --- numbers

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            faisant douze morts                     | faisant 15 morts                        | 12 15
            tuant au moins 12 personnes             | tuant neuf personnes                    | 12 9
            où 40 marins ont été arrêtés            | où une centaine de marins ont été arrêtés | 40 85
            qui employait 2 500 soldats             | qui employait 1 800 soldats             | 2500 1800
            contre un prêt de 3 millions d'euros    | contre un prêt de 2,5 millions d'euros  | 3000000 2500000
            que tiennent 60 % des pêcheurs          | que tiennent 45 % des pêcheurs          | 60 45
            """)
    void numbers_of_the_same_things_differ(String one, String other, String numbers) {
        assertThat(disputes(attacked(one, other), "number")).singleElement().satisfies(dispute -> {
            assertThat(dispute.positions()).hasSize(2);
            List<String> lows = List.of(numbers.split(" "));
            BigDecimal least = lows.stream()
                    .map(BigDecimal::new)
                    .min(BigDecimal::compareTo)
                    .orElseThrow();
            assertThat(dispute.estimate()).isNotNull();
            assertThat(dispute.estimate().low()).isEqualByComparingTo(least);
            assertThat(dispute.estimate().high())
                    .isGreaterThanOrEqualTo(dispute.estimate().best());
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tuant plus de 12 personnes              | tuant 15 personnes
            faisant près de 100 morts               | faisant 92 morts
            faisant 12 morts                        | faisant 12 morts et 3 blessés
            tuant 3 soldats                         | tuant 12 marins
            où douze femmes attendaient             | où 12 femmes attendaient
            tuant 12 personnes, neuf selon le port  | tuant neuf personnes
            """)
    void numbers_that_may_be_one_do_not(String one, String other) {
        assertThat(disputes(attacked(one, other), "number")).isEmpty();
    }

    @Test
    void a_toll_that_grows_from_day_to_day_only_seems_to_differ() {
        Dossier grown = dossier(
                attack("a.txt", "2025-02-03", "faisant 12 morts"), attack("b.txt", "2025-02-05", "faisant 15 morts"));
        assertThat(disputes(grown, "number"))
                .singleElement()
                .satisfies(dispute ->
                        assertThat(dispute.resolved()).contains("12 morts (2025-02-03), then 15 morts (2025-02-05)"));
        assertThat(facts(grown, Kind.ATTACK)).extracting(Fact::verdict).doesNotContain(Verdict.DISPUTED);
    }

    @Test
    void each_side_tells_how_many_outlets_and_origins_carry_it() {
        Report first = credited("a.txt", "Agence Brume", "faisant 12 morts");
        Report second = credited("b.txt", "Agence Brume", "faisant 12 morts");
        Report third = credited("c.txt", "Agence Houle", "faisant 15 morts");
        List<Position> positions =
                disputes(dossier(first, second, third), "number").get(0).positions();
        assertThat(positions).extracting(Position::outlets).containsExactly(2, 1);
        assertThat(positions).extracting(Position::origins).containsExactly(1, 1);
    }

    private static Dossier attacked(String one, String other) {
        return dossier(attack("a.txt", "2025-02-03", one), attack("b.txt", "2025-02-03", other));
    }

    private static Report attack(String name, String day, String toll) {
        return attack(Report.of(name).published(day), toll);
    }

    private static Report credited(String name, String agency, String toll) {
        return attack(Report.of(name).published("2025-02-03").credit(Credit.Type.SOURCE_LINE, agency), toll);
    }

    private static Report attack(Report r, String toll) {
        r.headline("Le port de Bergen attaqué par des inconnus armés");
        int port = r.body("Port autonome de Bergen", -1);
        r.name(port).text("a été attaqué par des inconnus armés de fusils, " + toll);
        return r.tells(Kind.ATTACK).with(Role.TARGET, port).told().end();
    }

    // --- days, places, participants

    @Test
    void the_day_of_a_plan_and_the_day_it_was_held_only_seem_to_differ() {
        Dossier both = dossier(
                visit("a.txt", 5, Stance.PLANNED, Status.ANNOUNCED, "Reykjavik", ""),
                visit("b.txt", 7, Stance.ASSERTED, Status.DONE, "Reykjavik", ""));
        assertThat(disputes(both, "plan")).singleElement().satisfies(dispute -> {
            assertThat(dispute.isOpen()).isFalse();
            assertThat(dispute.positions())
                    .extracting(Position::value)
                    .containsExactlyInAnyOrder("planned: 2025-02-05", "held: 2025-02-07");
        });
        assertThat(disputes(both, "date")).isEmpty();
    }

    @Test
    void two_days_of_one_act_are_a_dispute() {
        Dossier both = dossier(
                visit("a.txt", 5, Stance.ASSERTED, Status.DONE, "Reykjavik", ""),
                visit("b.txt", 6, Stance.ASSERTED, Status.DONE, "Reykjavik", ""));
        assertThat(disputes(both, "date"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.isOpen()).isTrue());
    }

    @Test
    void one_night_told_from_two_ends_of_the_world_only_seems_to_be_two_days() {
        Dossier both = dossier(
                visit("a.txt", 5, Stance.ASSERTED, Status.DONE, "Reykjavik", "WASHINGTON – Dans la soirée"),
                visit("b.txt", 6, Stance.ASSERTED, Status.DONE, "Reykjavik", "TOKYO – Dans la nuit"));
        assertThat(disputes(both, "date"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.resolved()).contains("two time zones"));
        Dossier wrong = dossier(
                visit("a.txt", 6, Stance.ASSERTED, Status.DONE, "Reykjavik", "WASHINGTON – Dans la soirée"),
                visit("b.txt", 5, Stance.ASSERTED, Status.DONE, "Reykjavik", "TOKYO – Dans la nuit"));
        assertThat(disputes(wrong, "date"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.isOpen()).isTrue());
    }

    @Test
    void one_act_in_two_towns_is_a_dispute_and_in_a_house_of_the_town_none() {
        assertThat(disputes(held("Oslo", "Bergen"), "place")).hasSize(1);
        assertThat(disputes(held("Oslo", "la Maison des Marins"), "place")).isEmpty();
    }

    private static Dossier held(String one, String other) {
        return dossier(meeting("a.txt", "Lise Favre", one), meeting("b.txt", "Lise Favre", other));
    }

    @Test
    void two_holders_of_one_office_at_one_act_are_a_dispute() {
        assertThat(disputes(
                        dossier(meeting("a.txt", "Lise Favre", "Oslo"), meeting("b.txt", "Olav Brekke", "Oslo")),
                        "participants"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(Position::value)
                        .containsExactlyInAnyOrder("Lise Favre", "Olav Brekke"));
    }

    private static Report visit(String name, int day, Stance stance, Status status, String place, String opening) {
        Report r = Report.of(name).published("2025-02-04").headline("Le roi Haakon Storm à Reykjavik");
        r.text(opening.isEmpty() ? "" : opening + " ");
        int king = r.person("Haakon Storm");
        r.name(king).text("se rend à Reykjavik pour voir les phares de la baie ");
        r.time("le " + day + " février", day(2025, 2, day));
        return r.tells(Kind.VISIT)
                .with(Role.VISITORS, king)
                .with(Role.PLACE, place)
                .stance(stance)
                .status(status)
                .told()
                .end();
    }

    private static Report meeting(String name, String minister, String place) {
        Report r = Report.of(name).published("2025-02-04").headline("Les ports du Nord veulent une digue commune");
        int isle = r.state("Islande", "ISL");
        int host = r.person("Eirik Lund");
        int who = r.person(minister);
        r.office("ministre des ports", isle, who)
                .name(who)
                .text("a rencontré")
                .name(host)
                .text("pour la digue ");
        r.time("le 3 février", day(2025, 2, 3));
        return r.tells(Kind.MEETING)
                .with(Role.PARTICIPANTS, who, host)
                .with(Role.PLACE, place)
                .told()
                .end();
    }

    // --- foundings, names

    @Test
    void one_body_in_two_legal_forms_only_seems_to_be_founded_twice() {
        Report r = Report.of("a.txt");
        founded(r, 2023, "pacte de défense");
        founded(r, 2024, "confédération");
        assertThat(disputes(dossier(r), "date"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.resolved()).contains("two legal phases"));
    }

    private static void founded(Report r, int year, String form) {
        int league = r.body("Ligue des Harengs", "LDH");
        r.name(league).text("fondée").time("en mars " + year, day(year, 3, 1));
        r.tells(Kind.FOUNDING)
                .with(Role.BODY, league)
                .with(Role.AS, form)
                .told()
                .end();
    }

    @Test
    void a_misprinted_name_is_flagged_with_both_spellings() {
        Dossier two = dossier(minister("a.txt", "Sigurd Chevarnaldsen"), minister("b.txt", "Sigurd Chevarnadsen"));
        assertThat(disputes(two, "name"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(Position::value)
                        .containsExactlyInAnyOrder("Sigurd Chevarnaldsen", "Sigurd Chevarnadsen"));
    }

    private static Report minister(String file, String name) {
        Report r = Report.of(file).headline(file);
        int who = r.person(name);
        return r.office("ministre des ports", r.state("Norvège", "NOR"), who)
                .name(who)
                .end();
    }

    // --- what is said

    @Test
    void one_statement_in_two_translations_is_flagged() {
        String one = "Une guerre du hareng ne peut être gagnée et ne doit jamais être livrée au large";
        String other = "Une guerre du hareng ne saurait être gagnée et il ne faut jamais la mener au large";
        assertThat(disputes(
                        dossier(says("a.txt", "Lise Favre", one), says("b.txt", "Lise Favre", other)), "translation"))
                .hasSize(1);
        String shorter = "Une guerre du hareng ne peut être gagnée et ne doit jamais être livrée";
        assertThat(disputes(
                        dossier(says("a.txt", "Lise Favre", one), says("b.txt", "Lise Favre", shorter)), "translation"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la grande passe du chenal reste ouverte aux chalutiers  | la grande passe du chenal est fermée aux chalutiers
            les chalutiers ont franchi la grande passe du chenal    | les chalutiers n'ont jamais franchi la grande passe du chenal
            le chenal accueille quarante chalutiers chaque nuit     | le chenal accueille douze chalutiers chaque nuit
            """)
    void two_speakers_who_contradict_each_other_face_each_other(String one, String other) {
        Dossier both = dossier(says("a.txt", "Lise Favre", one), says("b.txt", "Olav Brekke", other));
        assertThat(disputes(both, "contradiction"))
                .singleElement()
                .satisfies(dispute -> assertThat(dispute.positions())
                        .extracting(Position::value)
                        .containsExactlyInAnyOrder("Lise Favre: " + one, "Olav Brekke: " + other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            la grande passe du chenal reste ouverte aux chalutiers  | le marché aux poissons de la ville est fermé
            les chalutiers ont franchi la grande passe du chenal    | les chalutiers franchissent bien la grande passe du chenal
            Lise Favre veut rester et Olav Brekke aussi             | Olav Brekke et Lise Favre ne parlent pas de la digue
            """)
    void what_can_both_be_true_is_no_contradiction(String one, String other) {
        assertThat(disputes(
                        dossier(says("a.txt", "Lise Favre", one), says("b.txt", "Olav Brekke", other)),
                        "contradiction"))
                .isEmpty();
    }

    private static Report says(String file, String speaker, String words) {
        Report r = Report.of(file).published("2025-02-04").headline("Le chenal de Bergen divise les pêcheurs du port");
        r.text("Le conseil municipal de Bergen doit trancher lundi la querelle du chenal et des chalutiers")
                .end();
        int who = r.person(speaker);
        return r.name(who).says(who, Form.DIRECT, words).end();
    }

    @Test
    void what_an_article_tells_and_denies_in_its_own_voice_is_no_dispute() {
        Report r = Report.of("a.txt");
        int port = r.body("Port autonome de Bergen", -1);
        r.name(port).tells(Kind.ATTACK).with(Role.TARGET, port).told().end();
        r.name(port)
                .tells(Kind.ATTACK)
                .with(Role.TARGET, port)
                .stance(Stance.DENIED)
                .told()
                .end();
        assertThat(disputes(dossier(r), "denial")).extracting(Dispute::why).isEmpty();
    }
}
