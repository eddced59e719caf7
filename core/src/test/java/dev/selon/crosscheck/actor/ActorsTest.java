package dev.selon.crosscheck.actor;

import static dev.selon.crosscheck.Cases.actor;
import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Actor;
import dev.selon.model.Dossier;
import dev.selon.model.EntityKind;
import dev.selon.model.Form;
import dev.selon.model.Gender;
import dev.selon.model.Utterance;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rule 9: names merge with reasons, both spellings stay visible. */
class ActorsTest {
    private final Dossier dossier =
            dossier(Affair.mayA(), Affair.mayB(), Affair.augustA(), Affair.augustB(), Affair.april());

    @Test
    void rule_9_romanisations_of_one_name_are_one_person() {
        Actor one = actor(dossier, EntityKind.PERSON, "Andreï Mikhaïlov");
        assertThat(names(one)).contains("Andrey Mikhailov", "Andreï Mikhailoff", "Andrei Mihailov");
        assertThat(one.why()).isNotEmpty();
    }

    @Test
    void rule_9_a_misprint_joins_as_probable_and_shows_both_spellings() {
        Actor one = actor(dossier, EntityKind.PERSON, "Célestin Pacerè");
        assertThat(names(one)).contains("Celestin Pacene");
        assertThat(one.why()).anySatisfy(why -> assertThat(why).contains("probable", "same office", "same event"));
    }

    @Test
    void rule_9_one_letter_apart_is_not_enough_without_office_and_event() {
        Report one = Report.of("un.txt");
        one.name(one.person("Célestin Pacerè")).end();
        Report other = Report.of("deux.txt");
        other.name(other.person("Celestin Pacene")).end();
        assertThat(people(dossier(one, other))).hasSize(2);
    }

    @Test
    void rule_9_a_letter_left_out_of_a_long_name_in_one_office_of_one_state_is_a_misprint_in_any_story() {
        List<Actor> people = people(
                dossier(minister("un.txt", "Sigurd Chevarnaldsen"), minister("deux.txt", "Sigurd Chevarnadsen")));
        assertThat(people)
                .singleElement()
                .satisfies(one ->
                        assertThat(one.why()).anySatisfy(why -> assertThat(why).contains("probable", "same office")));
    }

    private static Report minister(String file, String name) {
        Report r = Report.of(file).headline(file);
        int who = r.person(name);
        return r.office("ministre des ports", r.state("Norvège", "NOR"), who)
                .name(who)
                .end();
    }

    @Test
    void rule_9_two_persons_of_one_family_name_stay_two() {
        Report r = Report.of("a.txt");
        r.name(r.person("Ibrahim Traoré", Gender.MASCULINE))
                .name(r.person("Dioncounda Traoré", Gender.MASCULINE))
                .end();
        Report s = Report.of("b.txt");
        s.name(s.person("Traoré")).end();
        assertThat(people(dossier(r, s))).hasSize(3);
    }

    @Test
    void rule_8_a_bare_title_stands_for_whom_the_others_show_in_the_office() {
        Report named = Report.of("a.txt").published("1987-09-01");
        int chad = named.state("Tchad", "TCD");
        int person = named.person("Awa Morand");
        named.office("présidente", chad, person).name(chad).name(person).end();
        Report bare = Report.of("b.txt").published("1987-10-01");
        int there = bare.state("Tchad", "TCD");
        bare.name(there)
                .titleSays("présidente", there, Form.DIRECT, "La récolte sera bonne")
                .end();
        Dossier dossier = dossier(named, bare);
        assertThat(dossier.utterances())
                .singleElement()
                .extracting(Utterance::speaker)
                .isEqualTo(actor(dossier, EntityKind.PERSON, "Awa Morand").id());
    }

    @Test
    void rule_8_a_bare_title_of_another_time_or_of_several_holders_stands_for_nobody() {
        Report named = Report.of("a.txt").published("1980-09-01");
        int chad = named.state("Tchad", "TCD");
        int person = named.person("Awa Morand");
        named.office("présidente", chad, person).name(chad).name(person).end();
        Report bare = Report.of("b.txt").published("1987-10-01");
        int there = bare.state("Tchad", "TCD");
        bare.name(there)
                .titleSays("présidente", there, Form.DIRECT, "La récolte sera bonne")
                .end();
        assertThat(dossier(named, bare).utterances())
                .singleElement()
                .extracting(Utterance::speaker)
                .isNull();
    }

    @Test
    void rule_9_a_man_and_a_woman_of_one_name_stay_two() {
        Report r = Report.of("a.txt");
        r.name(r.person("Dominique Morand", Gender.MASCULINE)).end();
        Report s = Report.of("b.txt");
        s.name(s.person("Dominique Morand", Gender.FEMININE)).end();
        assertThat(people(dossier(r, s))).hasSize(2);
    }

    @Test
    void rule_9_a_bare_family_name_joins_the_only_bearer_in_the_story() {
        String body = "La criée de la presqu'île rouvre ce matin après trois mois de travaux menés par la commune";
        Report r = Report.of("a.txt").text(body).end();
        r.name(r.person("Solveig Brandt")).end();
        Report s = Report.of("b.txt").text(body).end();
        s.name(s.person("Brandt")).end();
        assertThat(people(dossier(r, s)))
                .singleElement()
                .satisfies(one -> assertThat(names(one)).containsExactlyInAnyOrder("Solveig Brandt", "Brandt"));
    }

    @Test
    void rule_9_a_ministry_is_one_however_its_state_is_named() {
        Actor ministry = actor(dossier, EntityKind.ORGANISATION, "ministère norvégien de la Pêche");
        assertThat(names(ministry)).contains("Ministère de la Pêche du Royaume de Norvège");
    }

    @Test
    void rule_9_ministries_of_two_states_stay_two() {
        Report r = Report.of("a.txt");
        r.name(r.body("ministère norvégien de la Pêche", r.state("Norvège", "NOR")))
                .end();
        Report s = Report.of("b.txt");
        s.name(s.body("ministère islandais de la Pêche", s.state("Islande", "ISL")))
                .end();
        assertThat(dossier(r, s).actors())
                .filteredOn(one -> one.kind() == EntityKind.ORGANISATION)
                .hasSize(2);
    }

    @Test
    void rule_9_one_body_keeps_its_identity_through_its_legal_phases() {
        Report r = Report.of("a.txt");
        int pact = r.body("Ligue des Harengs", "CDH");
        r.name(pact, "Ligue des Harengs").text("(").name(pact, "CDH").text(")").end();
        Report s = Report.of("b.txt");
        int confederation = s.body("Confédération des Harengs", "CDH");
        s.name(confederation, "Confédération des Harengs").end();
        assertThat(dossier(r, s).actors()).singleElement().satisfies(one -> {
            assertThat(names(one)).contains("Ligue des Harengs", "Confédération des Harengs", "CDH");
            assertThat(one.why()).anySatisfy(why -> assertThat(why).contains("acronym"));
        });
    }

    @Test
    void rule_9_an_acronym_of_other_words_is_another_body() {
        Report r = Report.of("a.txt");
        r.name(r.body("Ligue des Harengs", "LDH")).end();
        Report s = Report.of("b.txt");
        s.name(s.body("Laboratoire du Diamant", "LDH")).end();
        assertThat(dossier(r, s).actors()).hasSize(2);
    }

    private static List<String> names(Actor actor) {
        return actor.names().stream().map(Actor.Name::text).toList();
    }

    private static List<Actor> people(Dossier dossier) {
        return dossier.actors().stream()
                .filter(actor -> actor.kind() == EntityKind.PERSON)
                .toList();
    }
}
