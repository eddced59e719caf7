package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no article is cut with its reason; what is said is never cut. */
class CutsTest {
    private static final String FIRST =
            "Le conseil municipal de Dori a voté mardi le budget de la ville, par douze voix contre sept.";
    private static final String SECOND =
            "L’opposition dénonce un budget sans école neuve et annonce un recours devant le tribunal.";
    private static final String THIRD =
            "Le maire, Issa Barry, répond que l’école viendra l’an prochain, si l’État tient parole.";

    private static Article between(String line) {
        return Read.text(FIRST + "\n\n" + line + "\n\n" + SECOND + "\n\n" + THIRD);
    }

    private static Article after(String... lines) {
        return Read.text(FIRST + "\n\n" + SECOND + "\n\n" + String.join("\n\n", lines));
    }

    @Test
    void a_consent_text_is_cut_whole() {
        String consent =
                "En poursuivant, vous acceptez le dépôt de cookies par nos partenaires. Vous pouvez modifier vos "
                        + "préférences ou retirer votre consentement à tout moment depuis la rubrique vie privée.";
        assertThat(Read.cuts(between(consent))).containsExactly("cookies: " + consent);
    }

    @Test
    void a_report_on_cookies_is_no_consent_text() {
        String report =
                "La commission a condamné jeudi deux régies pour avoir déposé des cookies sans consentement sur les "
                        + "téléphones des lecteurs, et leur a donné trois mois pour revoir le bandeau.";
        assertThat(Read.cuts(between(report))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tout accepterTout refuserRégler vos choix",
                "PartagerImprimerEnvoyer",
                "AccueilPolitiqueSociétéSport"
            })
    void buttons_run_together_are_cut(String buttons) {
        assertThat(Read.cuts(between(buttons))).containsExactly("buttons: " + buttons);
    }

    @ParameterizedTest
    @ValueSource(strings = {"La société YouTube répond", "M. McDonald et Mme O’Brien votent"})
    void names_with_capitals_inside_are_no_buttons(String line) {
        assertThat(Read.cuts(between(line))).isEmpty();
    }

    @Test
    void the_headline_of_another_report_between_paragraphs_is_cut() {
        String stray = "Les députés du Zanskar adoptent une réforme des impôts sur les yacks sauvages";
        assertThat(Read.cuts(between(stray))).containsExactly("related article: " + stray);
    }

    @Test
    void a_long_subheading_on_the_same_matter_is_spared() {
        String heading = "Un recours annoncé devant le tribunal contre le budget de la ville voté mardi";
        assertThat(Read.cuts(between(heading))).isEmpty();
    }

    @Test
    void a_paragraph_that_lost_its_full_stop_is_spared() {
        String paragraph = "Le maire de Dori promet, lui, que le budget de la ville ira d’abord à l’école et aux puits";
        assertThat(Read.cuts(between(paragraph))).isEmpty();
    }

    @Test
    void a_statement_without_a_full_stop_is_spared() {
        String said =
                "« Le peuple de Kolda jugera les traîtres et leurs amis de l’étranger », a lancé Moussa Fall à Kaolack";
        assertThat(Read.cuts(between(said))).isEmpty();
    }

    @Test
    void a_comment_form_ends_the_article() {
        Article article =
                after("Laisser un commentaire", "Nom *", "Bravo au maire, et que l’opposition se taise pour une fois.");
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_comment_count_above_the_article_does_not_end_it() {
        Article article = Read.text("Dori vote son budget\n\n2 commentaires\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_short_line_below_the_last_paragraph_is_cut() {
        assertThat(Read.cuts(after("L’info au fil de l’eau")))
                .containsExactly("after the article: L’info au fil de l’eau");
    }

    @Test
    void tags_below_the_last_paragraph_are_cut() {
        assertThat(Read.cuts(after("budget, Dori, mairie, école")))
                .containsExactly("tags: budget, Dori, mairie, école");
    }

    @Test
    void a_list_announced_by_a_colon_is_kept() {
        Article article = after("Ont voté contre :\n- Awa Sall\n- Jean Koné\n- Fanta Diop");
        assertThat(Read.cuts(article)).isEmpty();
        assertThat(Read.paragraphs(article)).contains("- Jean Koné");
    }

    @Test
    void a_short_last_sentence_is_kept() {
        assertThat(Read.paragraphs(after("Le maire n’a pas répondu."))).contains("Le maire n’a pas répondu.");
    }

    @Test
    void neighbours_cut_for_one_reason_are_one_cut() {
        assertThat(after("Partager sur Facebook", "Partager sur WhatsApp").cuts())
                .hasSize(1);
    }

    @Test
    void the_outlet_is_known_from_its_banner() {
        assertThat(after("Suivez Radio Dune sur Telegram").outlet()).isEqualTo("Radio Dune");
        assertThat(after("Radio Dune utilise des cookies pour mesurer son audience.")
                        .outlet())
                .isEqualTo("Radio Dune");
        assertThat(after("© 2022 La Voix de Dori. Tous droits réservés").outlet())
                .isEqualTo("La Voix de Dori");
        assertThat(after("Rien de tel").outlet()).isNull();
    }
}
