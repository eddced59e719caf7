package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Article;
import dev.selon.model.Article.Credit;
import dev.selon.model.Article.Credit.Type;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Date, signature and sources, as a text prints them. */
class FrontTest {
    private static final String FIRST =
            "Le conseil municipal de Dori a voté mardi le budget de la ville, par douze voix contre sept.";
    private static final String SECOND =
            "L’opposition dénonce un budget sans école neuve et annonce un recours devant le tribunal.";

    private static Article under(String line) {
        return Read.text("Dori vote son budget\n\n" + line + "\n\n" + FIRST + "\n\n" + SECOND);
    }

    private static Article below(String... lines) {
        return Read.text(FIRST + "\n\n" + SECOND + "\n\n" + String.join("\n", lines));
    }

    private static List<String> credits(Article article) {
        return article.credits().stream()
                .map(credit -> credit.type() + " " + credit.name())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Publié le 12 mars 2021 à 10h|2021-03-12",
                "15 août 2025|2025-08-15",
                "date 2025-08-15|2025-08-15",
                "Mis à jour le 2 février 2020 - Publié le 1er février 2020|2020-02-01",
                "Mardi 3 décembre 2019, 18:40|2019-12-03",
                "12/03/2021|2021-03-12",
                "jeudi 13 juin 2019, par Awa Diarra|2019-06-13",
                "March 5, 2019|2019-03-05",
                "17. Mai 2018|2018-05-17",
            })
    void a_date_line_under_the_headline_is_the_date(String line, String date) {
        Article article = under(line);
        assertThat(article.published().edtf()).isEqualTo(date);
        assertThat(article.publishedWhy()).startsWith("first lines: ");
        assertThat(Read.cuts(article)).containsExactly("metadata: " + line);
    }

    @Test
    void metadata_before_the_first_sentence_are_cut_from_its_line() {
        Article article = Read.text(" date 2025-08-15 " + FIRST + "\n" + SECOND);
        assertThat(article.published().edtf()).isEqualTo("2025-08-15");
        assertThat(article.publishedWhy()).isEqualTo("first line: date 2025-08-15");
        assertThat(Read.cuts(article)).containsExactly("metadata: date 2025-08-15");
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le 12 mars 2021, le conseil municipal de Dori a voté le budget de la ville, par douze voix contre sept.",
                "Le 12 mars 2021 Dori votait son budget, et l’opposition s’y opposait déjà par sept voix contre douze."
            })
    void a_date_inside_the_first_sentence_stays_in_it(String sentence) {
        Article article = Read.text(sentence + "\n\n" + SECOND);
        assertThat(Read.paragraphs(article)).containsExactly(sentence, SECOND);
        assertThat(article.published()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DORI, 12 mars 2024 (AFP) – |AFP|2024-03-12",
                "Dori (Reuters) - |Reuters|",
                "OUAGADOUGOU, 3 mai 2023 (AIB) -- |AIB|2023-05-03",
                "(Agence Ecofin) - |Agence Ecofin|",
            })
    void a_place_line_names_agency_and_day(String line, String agency, String date) {
        Article article = Read.text(line + FIRST + "\n" + SECOND);
        assertThat(credits(article)).containsExactly("DATELINE " + agency);
        assertThat(article.published() == null ? null : article.published().edtf())
                .isEqualTo(date);
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
        assertThat(Read.cuts(article)).containsExactly("dateline: " + line.strip());
    }

    @Test
    void a_sentence_with_a_dash_is_no_place_line() {
        String sentence = "Dori – la plus vieille ville du nord – a voté mardi son budget, par douze voix contre sept.";
        assertThat(Read.paragraphs(Read.text(sentence + "\n" + SECOND))).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Par Awa Diarra|Awa Diarra",
                "Propos recueillis par Jean-Marc Ould Sidi|Jean-Marc Ould Sidi",
                "Par Awa Diarra, envoyée spéciale à Dori|Awa Diarra",
                "By Jane Smith|Jane Smith",
            })
    void who_signs_stands_behind_par(String line, String name) {
        Article article = under(line);
        assertThat(Read.byline(article)).isEqualTo(name);
        assertThat(Read.cuts(article)).containsExactly("byline: " + line);
    }

    @Test
    void a_sentence_with_par_signs_nothing() {
        Article article = under("Par ailleurs, le budget baisse");
        assertThat(article.byline()).isNull();
    }

    @Test
    void a_lone_name_before_the_source_signs() {
        Article article = below("Salimata", "Source : mairie de Dori");
        assertThat(Read.byline(article)).isEqualTo("Salimata");
        assertThat(credits(article)).containsExactly("SOURCE_LINE mairie de Dori");
    }

    @Test
    void a_full_name_below_the_last_paragraph_signs() {
        assertThat(Read.byline(below("Awa Diarra"))).isEqualTo("Awa Diarra");
    }

    @Test
    void agencies_at_the_end_are_credits() {
        assertThat(credits(below("Avec AFP"))).containsExactly("AGENCY AFP");
        assertThat(credits(below("Source : AFP, Reuters"))).containsExactly("SOURCE_LINE AFP", "SOURCE_LINE Reuters");
        assertThat(credits(Read.text(FIRST + "\n\n" + SECOND + " (AFP)"))).containsExactly("AGENCY AFP");
    }

    @Test
    void an_agency_explained_in_a_sentence_is_no_credit() {
        assertThat(credits(
                        Read.text(FIRST + "\n\nLe maire l’a dit jeudi à l’Agence France-Presse (AFP).\n\n" + SECOND)))
                .isEmpty();
    }

    @Test
    void a_picture_credit_is_the_weakest() {
        Article article = under("Photo : M. Keïta");
        assertThat(credits(article)).containsExactly("PICTURE M. Keïta");
        Credit credit = article.credits().get(0);
        assertThat(credit.type()).isEqualTo(Type.PICTURE);
        assertThat(credit.span().of(article.text())).isEqualTo("M. Keïta");
    }
}
