package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Article;
import dev.selon.model.Article.Block.Role;
import org.junit.jupiter.api.Test;

/** Lines of a plain text become headline, subheadings and paragraphs. */
class PlainTextTest {
    private static final String FIRST =
            "Le conseil municipal de Dori a voté mardi le budget de la ville, par douze voix contre sept.";
    private static final String SECOND =
            "L’opposition dénonce un budget sans école neuve et annonce un recours devant le tribunal.";

    @Test
    void in_a_text_wrapped_by_hand_a_line_break_is_a_space() {
        String wrapped =
                "Le conseil municipal de la ville a voté mardi soir le\nbudget de l’année, qui prévoit deux puits et la\n"
                        + "réfection de la route du marché, par douze voix\ncontre sept.\nL’opposition dénonce un budget sans école neuve et\n"
                        + "annonce un recours devant le tribunal.\n";
        assertThat(PlainText.isWrapped(wrapped)).isTrue();
        assertThat(Read.paragraphs(Read.text(wrapped)))
                .hasSize(2)
                .first()
                .asString()
                .endsWith("contre sept.");
    }

    @Test
    void in_a_text_not_wrapped_every_line_is_a_block() {
        assertThat(Read.paragraphs(Read.text(FIRST + "\n" + SECOND))).containsExactly(FIRST, SECOND);
    }

    @Test
    void no_block_holds_a_blank_line() {
        Article article = Read.text(FIRST + "\n\n" + SECOND + "\n\n\n" + FIRST);
        assertThat(article.blocks())
                .allSatisfy(block -> assertThat(block.span().of(article.text())).doesNotContain("\n\n"));
    }

    @Test
    void a_word_divided_at_the_line_end_stays_as_it_is() {
        String wrapped =
                "Le conseil municipal de la ville a voté mardi soir le bud-\nget de l’année, qui prévoit deux puits "
                        + "et la réfection de\nla route du marché, a-\nt-il dit, par douze voix contre sept et sans\nabstention aucune.";
        assertThat(Read.paragraphs(Read.text(wrapped))).containsExactly(wrapped);
    }

    @Test
    void the_first_line_without_a_full_stop_is_the_headline() {
        Article article = Read.text("Dori vote son budget\n\n" + FIRST + "\n\n" + SECOND);
        assertThat(Read.title(article)).isEqualTo("Dori vote son budget");
        assertThat(Read.blocks(article, Role.TITLE)).containsExactly("Dori vote son budget");
    }

    @Test
    void a_first_line_that_is_a_sentence_is_no_headline() {
        assertThat(Read.text(FIRST + "\n" + SECOND).title()).isNull();
    }

    @Test
    void a_section_label_above_the_headline_is_cut() {
        Article article = Read.text("Monde\n\nDori vote son budget malgré l’opposition\n\n" + FIRST);
        assertThat(Read.title(article)).isEqualTo("Dori vote son budget malgré l’opposition");
        assertThat(Read.cuts(article)).containsExactly("section label: Monde");
    }

    @Test
    void a_section_label_alone_is_no_headline() {
        assertThat(Read.text("Politique\n\n" + FIRST + "\n\n" + SECOND).title()).isNull();
    }

    @Test
    void the_headline_printed_twice_counts_once() {
        Article article = Read.text("Dori vote son budget\n\nDori vote son budget\n\n" + FIRST);
        assertThat(Read.blocks(article, Role.TITLE)).hasSize(1);
        assertThat(Read.cuts(article)).containsExactly("headline again: Dori vote son budget");
    }

    @Test
    void the_headline_with_a_picture_credit_glued_on_is_a_caption() {
        Article article =
                Read.text("Dori vote son budget\n\nDori vote son budget© Mairie de Dori\nLe maire, mardi.\n\n" + FIRST);
        assertThat(Read.blocks(article, Role.CAPTION))
                .containsExactly("Dori vote son budget© Mairie de Dori", "Le maire, mardi.");
    }

    @Test
    void a_short_line_in_quotation_marks_is_a_subheading() {
        Article article = Read.text(FIRST + "\n« Une ville sans école »\n" + SECOND);
        assertThat(Read.blocks(article, Role.HEADING)).containsExactly("« Une ville sans école »");
    }

    @Test
    void a_quotation_that_ends_like_a_sentence_is_a_paragraph() {
        String said = "« Nous irons au tribunal, quoi qu’il arrive. »";
        assertThat(Read.paragraphs(Read.text(FIRST + "\n\n" + said + "\n\n" + SECOND)))
                .contains(said);
    }

    @Test
    void a_short_line_on_the_same_matter_is_a_subheading() {
        Article article = Read.text(FIRST + "\n\nUn recours devant le tribunal\n\n" + SECOND);
        assertThat(Read.blocks(article, Role.HEADING)).containsExactly("Un recours devant le tribunal");
    }

    @Test
    void a_question_of_an_interview_is_a_paragraph() {
        assertThat(Read.paragraphs(Read.text(FIRST + "\n\nPourquoi ce vote ?\n\n" + SECOND)))
                .contains("Pourquoi ce vote ?");
    }

    @Test
    void the_id_comes_from_name_and_bytes() {
        Article one = Read.text(FIRST);
        assertThat(one.id())
                .matches("a-[0-9a-f]{12}")
                .isEqualTo(Read.text(FIRST).id());
        assertThat(Read.text(SECOND).id()).isNotEqualTo(one.id());
    }

    @Test
    void the_language_is_told_by_the_words() {
        assertThat(Read.text(FIRST + "\n" + SECOND).language()).isEqualTo("fr");
        assertThat(Read.text("The city council voted its budget on Tuesday evening, by twelve votes against seven.")
                        .language())
                .isEqualTo("en");
        assertThat(Read.text("Der Stadtrat hat am Dienstag den Haushalt mit zwölf gegen sieben Stimmen beschlossen.")
                        .language())
                .isEqualTo("de");
        assertThat(Read.text("Oui.").language()).isEqualTo("und");
    }
}
