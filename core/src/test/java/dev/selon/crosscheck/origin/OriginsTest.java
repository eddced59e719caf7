package dev.selon.crosscheck.origin;

import static dev.selon.crosscheck.Cases.dossier;
import static dev.selon.crosscheck.Cases.fact;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Affair;
import dev.selon.crosscheck.Report;
import dev.selon.model.Article.Credit;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Kind;
import dev.selon.model.Origin;
import dev.selon.model.Role;
import dev.selon.model.Verdict;
import org.junit.jupiter.api.Test;

/** Rule 5: origin, not outlet. */
class OriginsTest {
    private final Dossier august = dossier(Affair.augustA(), Affair.augustB());

    @Test
    void rule_5_two_outlets_on_one_communique_are_one_origin() {
        Fact declaration = fact(august, Kind.AGREEMENT);
        assertThat(declaration.origins()).hasSize(1);
        Origin origin = origin(august, declaration.origins().get(0));
        assertThat(origin.articles())
                .containsExactly(Affair.augustA().id(), Affair.augustB().id());
        assertThat(origin.type()).isEqualTo(Origin.Type.COMMUNIQUE);
        assertThat(declaration.verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void rule_5_an_origin_that_is_party_to_the_event_is_interested() {
        assertThat(august.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.interested()).isTrue());
    }

    @Test
    void rule_5_a_source_line_covers_all_statements_above_it() {
        assertThat(august.utterances())
                .allSatisfy(said -> assertThat(said.renderings())
                        .allSatisfy(rendering -> assertThat(rendering.via()).hasSize(1)));
    }

    @Test
    void rule_5_unknown_never_counts_as_independent() {
        Dossier dossier = dossier(told("a.txt"), told("b.txt"));
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.UNATTRIBUTED);
        assertThat(fact(dossier, Kind.PROTEST).origins()).hasSize(2);
    }

    @Test
    void rule_5_two_known_origins_corroborate() {
        Dossier dossier = dossier(
                told("a.txt").credit(Credit.Type.AGENCY, "Agence des Fjords"),
                toldOtherwise("b.txt").outlet("Marée Info").credit(Credit.Type.REPORTER, "BERGEN"));
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.CORROBORATED);
    }

    @Test
    void rule_5_one_agency_in_two_outlets_corroborates_nothing() {
        Dossier dossier = dossier(
                told("a.txt").credit(Credit.Type.AGENCY, "Agence des Fjords"),
                told("b.txt").credit(Credit.Type.AGENCY, "Agence des Fjords"));
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void rule_5_the_agency_that_a_place_line_names_is_one_origin_in_two_outlets() {
        Dossier dossier = dossier(
                told("a.txt").credit(Credit.Type.DATELINE, "AFJ"),
                toldOtherwise("b.txt").outlet("Marée Info").credit(Credit.Type.DATELINE, "AFJ"));
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
        assertThat(dossier.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.type()).isEqualTo(Origin.Type.AGENCY));
    }

    @Test
    void rule_5_a_reprint_rests_on_the_source_that_its_original_names() {
        String body = "Quelque deux cents marins ont bloqué l'entrée du port avec leurs chalutiers pour demander une "
                + "baisse du prix du gazole avant de se disperser dans le calme à la tombée de la nuit";
        Report first = told("a.txt").text(body).end().credit(Credit.Type.AGENCY, "Agence des Fjords");
        Report copy = told("b.txt").text(body).end().outlet("Marée Info").credit(Credit.Type.REPORTER, "BERGEN");
        Dossier dossier = dossier(first, copy);
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    @Test
    void rule_5_a_picture_credit_is_a_weak_hint_and_counts_for_nothing() {
        Dossier dossier = dossier(told("a.txt").credit(Credit.Type.PICTURE, "Agence des Fjords"));
        assertThat(dossier.origins())
                .singleElement()
                .satisfies(origin -> assertThat(origin.type()).isEqualTo(Origin.Type.PICTURE));
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.UNATTRIBUTED);
    }

    @Test
    void rule_4_the_speaker_of_an_attributed_claim_is_its_origin_where_no_channel_is_named() {
        Report r = Report.of("a.txt");
        int lise = r.person("Lise Favre");
        r.name(lise).text("affirme que des marins ont manifesté à Bergen");
        r.tells(Kind.PROTEST).with(Role.PLACE, "Bergen").saidBy(lise).told().end();
        Dossier dossier = dossier(r);
        Origin origin = origin(dossier, fact(dossier, Kind.PROTEST).origins().get(0));
        assertThat(origin.type()).isEqualTo(Origin.Type.SPEAKER);
        assertThat(origin.name()).isEqualTo("Lise Favre");
    }

    @Test
    void rule_5_two_servants_of_one_house_are_not_independent() {
        Dossier dossier = dossier(saidBy("a.txt", "Lise Favre"), saidBy("b.txt", "Urs Keller"));
        assertThat(fact(dossier, Kind.PROTEST).origins()).hasSize(2);
        assertThat(fact(dossier, Kind.PROTEST).verdict()).isEqualTo(Verdict.SINGLE_ORIGIN);
    }

    private static Report saidBy(String name, String speaker) {
        Report r = protest(name);
        int who = r.person(speaker);
        r.office("conseiller", r.state("Norvège", "NOR"), who).name(who).text("affirme que des marins manifestent");
        r.tells(Kind.PROTEST)
                .with(Role.BY, "marins")
                .with(Role.PLACE, "Bergen")
                .saidBy(who)
                .told()
                .end();
        return r;
    }

    private static Report told(String name) {
        Report r = protest(name);
        r.text("Des marins manifestent sur les quais");
        r.tells(Kind.PROTEST)
                .with(Role.BY, "marins")
                .with(Role.PLACE, "Bergen")
                .told()
                .end();
        return r;
    }

    private static Report toldOtherwise(String name) {
        Report r = Report.of(name).published("2025-02-03").headline("Gazole : colère des marins à Bergen");
        int union = r.person("Ragnhild Foss");
        r.text("Dès l'aube les quais étaient occupés par une foule de marins en colère");
        r.tells(Kind.PROTEST)
                .with(Role.BY, "marins")
                .with(Role.PLACE, "Bergen")
                .told()
                .end();
        r.says(union, Form.DIRECT, "Nous resterons sur les quais tant que le gazole coûtera aussi cher")
                .end();
        return r;
    }

    private static Report protest(String name) {
        Report r = Report.of(name).published("2025-02-03").headline("Bergen : les marins manifestent sur les quais");
        int union = r.person("Ragnhild Foss");
        r.name(union)
                .says(union, Form.DIRECT, "Nous resterons sur les quais tant que le gazole coûtera si cher")
                .end();
        return r;
    }

    private static Origin origin(Dossier dossier, String id) {
        return dossier.origins().stream()
                .filter(origin -> origin.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
