package dev.selon.crosscheck.alignment;

import static dev.selon.crosscheck.Cases.LANGUAGES;
import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Dossier;
import dev.selon.model.Form;
import dev.selon.model.Utterance;
import org.junit.jupiter.api.Test;

/** The same statement, told in other words. */
class AlignmentTest {
    private final Dossier dossier = dossier(Affair.mayA(), Affair.mayB(), Affair.augustA(), Affair.augustB());

    @Test
    void two_wordings_of_one_statement_stand_side_by_side() {
        assertThat(holding("libre choix").renderings()).hasSize(2);
        assertThat(holding("principal axe").renderings()).hasSize(2);
    }

    @Test
    void a_fragment_joins_the_statement_that_contains_it() {
        assertThat(holding("phare de Bergen").renderings()).hasSize(2);
    }

    @Test
    void each_joined_statement_says_why() {
        assertThat(holding("libre choix").why()).isNotEmpty();
    }

    @Test
    void other_statements_of_the_same_speaker_stay_apart() {
        assertThat(holding("architecture").renderings()).hasSize(2);
        assertThat(holding("caractère durable").renderings()).hasSize(1);
    }

    @Test
    void two_speakers_who_say_the_same_are_two_statements() {
        String words = "Le barrage des Aulnes résistera aux crues du printemps prochain";
        Report r = Report.of("a.txt")
                .text("Les experts parlent du barrage des Aulnes")
                .end();
        r.says(r.person("Lise Favre"), Form.DIRECT, words).end();
        r.says(r.person("Urs Keller"), Form.DIRECT, words).end();
        assertThat(dossier(r).utterances()).hasSize(2);
    }

    @Test
    void a_statement_and_its_contrary_are_two() {
        Report r = Report.of("a.txt")
                .text("La mairie parle du barrage des Aulnes et de la crue")
                .end();
        int lise = r.person("Lise Favre");
        r.name(lise)
                .says(lise, Form.DIRECT, "Le barrage des Aulnes cédera sous la prochaine crue")
                .end();
        Report s = Report.of("b.txt")
                .text("La mairie parle du barrage des Aulnes et de la crue")
                .end();
        int again = s.person("Lise Favre");
        s.name(again)
                .says(again, Form.DIRECT, "Le barrage des Aulnes ne cédera jamais sous la prochaine crue")
                .end();
        assertThat(dossier(r, s).utterances()).hasSize(2);
    }

    @Test
    void likeness_runs_from_nothing_to_the_same() {
        String one = "Le barrage résiste à la crue.";
        assertThat(Alignment.similarity(one, one, LANGUAGES.get("fr"))).isEqualTo(1, within(1e-9));
        assertThat(Alignment.similarity(one, "Un quatuor de violons jouait.", LANGUAGES.get("fr")))
                .isLessThan(0.2);
    }

    @Test
    void near_synonyms_are_alike_in_part() {
        double near =
                Alignment.similarity("Ils fournissent une aide.", "Ils apportent un soutien.", LANGUAGES.get("fr"));
        double far = Alignment.similarity("Ils fournissent une aide.", "Ils jouent du violon.", LANGUAGES.get("fr"));
        assertThat(near).isGreaterThan(far + 0.1);
    }

    @Test
    void sentences_are_compared_by_words_and_letters() {
        double near = Alignment.similarity(
                "Un homme joue de la guitare.", "Un homme joue d'une guitare.", LANGUAGES.get("fr"));
        double far = Alignment.similarity(
                "Un homme joue de la guitare.", "La Bourse a clôturé en baisse.", LANGUAGES.get("fr"));
        assertThat(near).isGreaterThan(far + 0.5);
    }

    private Utterance holding(String words) {
        return dossier.utterances().stream()
                .filter(utterance -> utterance.renderings().stream()
                        .anyMatch(rendering -> dossier.readings().stream()
                                .filter(reading -> reading.id().equals(rendering.article()))
                                .anyMatch(reading -> rendering
                                        .statement()
                                        .span()
                                        .of(reading.article().text())
                                        .contains(words))))
                .findFirst()
                .orElseThrow();
    }
}
