package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Article;
import dev.selon.model.Article.Block.Role;
import dev.selon.model.RawDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The article of a page, its head and its date. */
class PageTest {
    private static final String FIRST =
            "Le conseil municipal de Dori a voté mardi le budget de la ville, par douze voix contre sept.";
    private static final String SECOND =
            "L’opposition dénonce un budget sans école neuve et annonce un recours devant le tribunal.";
    private static final String BODY = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    private static Article page(String head, String body) {
        return Read.page("<!DOCTYPE html><html lang=fr><head>" + head + "</head><body>" + body + "</body></html>");
    }

    @Test
    void blocks_stand_apart_by_a_blank_line() {
        assertThat(page("", BODY).text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void what_is_no_article_is_kept_and_cut() {
        Article article = page("", "<nav><a href=1>Accueil</a></nav>" + BODY + "<footer>Adresse de la mairie</footer>");
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
        assertThat(Read.cuts(article)).containsExactly("navigation: Accueil", "footer: Adresse de la mairie");
    }

    @Test
    void scripts_and_styles_are_no_text() {
        assertThat(page("<style>p{}</style>", BODY + "<script>var a = '<p>non</p>';</script>")
                        .text())
                .isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void the_heading_that_says_the_title_is_the_headline() {
        Article article = page(
                "<title>Dori vote son budget - Le Phare</title>",
                "<h1>Le Phare</h1><h2>Dori vote son budget</h2>" + BODY);
        assertThat(Read.title(article)).isEqualTo("Dori vote son budget");
    }

    @Test
    void the_lead_above_the_body_belongs_to_it() {
        String lead = "Douze élus contre sept : le budget de Dori est passé mardi soir, sans l’école promise.";
        Article article = page(
                "<title>Dori vote son budget</title>",
                "<div><header><h1>Dori vote son budget</h1><h2>" + lead + "</h2></header><div class=\"text\">" + BODY
                        + "</div></div>");
        assertThat(article.text()).contains(lead);
        assertThat(article.blocks())
                .anyMatch(block -> block.span().of(article.text()).equals(lead));
    }

    @Test
    void a_list_of_other_headlines_with_their_leads_is_cut() {
        StringBuilder list = new StringBuilder("<div>");
        for (int i = 0; i < 5; i++) {
            list.append(
                            "<div class=item><a href=x>Un autre titre de la semaine</a><p>Un chapô assez long pour ressembler à un")
                    .append(" paragraphe de l’article, mais qui n’en est pas un.</p></div>");
        }
        Article article = page("", "<main><div>" + BODY + BODY + "</div>" + list + "</div></main>");
        assertThat(Read.paragraphs(article)).containsOnly(FIRST, SECOND);
    }

    @Test
    void comments_are_no_article_even_when_longer() {
        String comment =
                "<div class=comment><p>Voilà bien longtemps que je lis ce journal et je n’ai jamais vu un tel budget, "
                        + "croyez-moi.</p></div>";
        Article article =
                page("", "<article>" + BODY + BODY + "</article><div id=comments>" + comment.repeat(20) + "</div>");
        assertThat(Read.paragraphs(article)).containsOnly(FIRST, SECOND);
    }

    @Test
    void captions_are_captions() {
        Article article = page("", BODY + "<figure><img><figcaption>Le maire, mardi. © Awa Sall</figcaption></figure>");
        assertThat(Read.blocks(article, Role.CAPTION)).containsExactly("Le maire, mardi. © Awa Sall");
        assertThat(article.credits())
                .singleElement()
                .matches(credit -> credit.name().equals("Awa Sall"));
    }

    @Test
    void a_line_break_in_the_page_divides_blocks_and_one_in_the_source_does_not() {
        Article article = page("", "<div>" + FIRST.replace(" voix", "\n voix") + "<br>" + SECOND + "</div>");
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void the_outlet_and_the_author_stand_in_the_head() {
        Article article = page(
                "<meta property=\"og:site_name\" content=\"Le Phare\"><meta name=author content=\"Awa Sall\">",
                "<p class=sign>Awa Sall, à Dori</p>" + BODY);
        assertThat(article.outlet()).isEqualTo("Le Phare");
        assertThat(Read.byline(article)).isEqualTo("Awa Sall");
    }

    @Test
    void what_the_giver_knows_outranks_the_page() {
        byte[] html =
                ("<html><meta property=\"og:site_name\" content=\"Le Phare\">" + BODY).getBytes(StandardCharsets.UTF_8);
        Article article = ArticleReader.read(
                        new RawDocument("a.html", html, "https://dune.example/1", "Radio Dune"), Read.LANGUAGES)
                .article();
        assertThat(article.outlet()).isEqualTo("Radio Dune");
        assertThat(article.url()).isEqualTo("https://dune.example/1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2021-04-05T06:07:08Z'>||2021-04-05|meta article:published_time",
                "<meta name='dc.date' content='2021-04-05'><meta name=last-modified content='2022-01-01'>||2021-04-05|meta dc.date",
                "<script type='application/ld+json'>{'@type':'NewsArticle','datePublished':'2021-04-05',}</script>||2021-04-05|JSON-LD datePublished",
                "<link rel=canonical href='https://a.example/2021/04/05/budget'>||2021-04-05|url",
                "|<time datetime='2021-04-05'>lundi</time>|2021-04-05|time element",
                "|<div>Publié le 5 avril 2021, mis à jour le 6 avril 2021</div>|2021-04-05|line above the article: 5 avril 2021",
                "|<div>Mis à jour le 6 avril 2021</div>|2021-04-06|line above the article: 6 avril 2021",
            })
    void the_date_of_a_page_says_from_what(String head, String above, String date, String why) {
        Article article = page(
                head == null ? "" : head.replace("{'", "{\"").replace("'", "\""), (above == null ? "" : above) + BODY);
        assertThat(article.published().edtf()).isEqualTo(date);
        assertThat(article.publishedWhy()).isEqualTo(why);
    }

    @Test
    void a_time_stamp_of_the_day_before_gives_way_to_the_day_in_the_address() {
        Article article = page(
                "<meta property=\"article:published_time\" content=\"2021-04-05T23:30:00Z\">"
                        + "<link rel=canonical href=\"https://a.example/2021/04/06/budget\">",
                BODY);
        assertThat(article.published().edtf()).isEqualTo("2021-04-06");
    }

    @Test
    void a_text_with_a_stray_tag_is_no_page() {
        Article article = Read.text("Dori vote son budget <br>\n\n" + FIRST + "\n" + SECOND);
        assertThat(Read.paragraphs(article)).containsExactly(FIRST, SECOND);
    }

    @Test
    void a_page_without_the_name_is_known_by_its_tags() {
        Article article = Read.article("page.txt", ("<!doctype html><p>" + FIRST).getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(FIRST);
    }
}
