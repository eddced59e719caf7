package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesTest {
    @TempDir
    static Path folder;

    @BeforeAll
    static void write() throws IOException {
        Pages.write(Fixture.dossier(), Words.of("en"), folder);
        String keep = System.getProperty("selon.keep-pages");
        if (keep != null) {
            Files.createDirectories(Path.of(keep));
            Pages.write(Fixture.dossier(), Words.of("en"), Path.of(keep));
        }
    }

    @Test
    void every_link_leads_to_a_place_that_exists() throws IOException {
        for (Path page : pages()) {
            for (Element link : document(page).select("a[href]")) {
                String href = link.attr("href");
                int hash = href.indexOf('#');
                Path target = hash == 0 ? page : folder.resolve(hash < 0 ? href : href.substring(0, hash));
                assertThat(target).as("%s of %s", href, page).exists();
                if (hash >= 0) {
                    assertThat(document(target).getElementById(href.substring(hash + 1)))
                            .as("%s of %s", href, page)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void no_id_stands_twice_on_a_page() throws IOException {
        for (Path page : pages()) {
            List<String> ids = document(page).select("[id]").eachAttr("id");
            assertThat(ids).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void nothing_hostile_becomes_markup_and_nothing_is_fetched() throws IOException {
        for (Path page : pages()) {
            Document document = document(page);
            assertThat(document.select("script, img, link, iframe, object, embed, form, base, b, i, svg"))
                    .as(page.toString())
                    .isEmpty();
            List<String> names = new ArrayList<>();
            document.getAllElements().forEach(e -> e.attributes().forEach(a -> names.add(a.getKey())));
            assertThat(names).doesNotContain("src", "srcset", "onerror", "onmouseover", "style", "action");
            assertThat(document.select("a[href~=(?i)^(javascript|data|https?|file):]"))
                    .isEmpty();
            assertThat(document.select("style").html()).doesNotContain("url(", "@import");
            assertThat(Files.readString(page)).doesNotContain("\u202E", "\u202C", "\u001b");
        }
        assertThat(document(folder.resolve("article-a3.html")).text())
                .contains("</title><script>alert('titre')</script>", "⟨U+202E⟩tcaf", "'${x}'");
    }

    @Test
    void a_report_is_shown_whole_with_its_cuts_named() throws IOException {
        Document page = document(folder.resolve("article-a1.html"));
        Element text = page.selectFirst("article.text");
        text.select(".who, .cut-why").remove();
        assertThat(text.text()).isEqualTo(Fixture.PHARE.replaceAll("\\s+", " ").strip());
        assertThat(page.select(".cut").text()).isEqualTo("Suivez-nous sur les réseaux !");
    }

    @Test
    void the_stretch_that_a_link_leads_to_is_marked_even_over_paragraphs() throws IOException {
        Document page = document(folder.resolve("article-a1.html"));
        int start = Fixture.PHARE.codePointCount(0, Fixture.PHARE.indexOf("Nous avons attendu"));
        int end = Fixture.PHARE.codePointCount(0, Fixture.PHARE.indexOf(" », a dit Clara"));
        String rules = page.select("style").html();
        String anchor = "#e-" + start + "-" + end;
        String[] rule = rules.lines()
                .filter(line -> line.startsWith(anchor + ":target~"))
                .findFirst()
                .orElseThrow()
                .split("[~{]");
        assertThat(rules).contains(".unit:has(>" + anchor + ":target)~.unit " + rule[1]);
        assertThat(String.join(" ", page.select(rule[1]).eachText()))
                .isEqualTo("Nous avons attendu dix ans. Nous n'attendrons pas dix ans de plus");
    }

    @Test
    void wordings_stand_side_by_side_with_their_differences_marked() throws IOException {
        Element compared = document(folder.resolve("index.html")).getElementById("u1");
        assertThat(compared.select(".wording .said").eachText())
                .containsExactly(
                        "« Le port rouvrira avant l'été 🛰, et personne ne sera oublié »",
                        "« Le port rouvrira avant l'automne et personne ne sera oublié »");
        assertThat(compared.select("u.changed").eachText()).containsExactly("été", "automne");
    }

    @Test
    void two_outlets_with_one_origin_are_not_called_corroborated() throws IOException {
        Document page = document(folder.resolve("index.html"));
        assertThat(page.getElementById("f1").select("> summary").text())
                .isEqualTo("Albert Norden met Clara Vesne 6 March 2031 2 outlets, 1 origin");
        assertThat(page.select(".lede").text()).contains("No fact is carried by two independent origins.");
        assertThat(page.getElementById("o1").text()).contains("party to what it tells");
    }

    @Test
    void reads_in_french_too() throws IOException {
        Path french = folder.resolve("fr");
        Files.createDirectories(french);
        Pages.write(Fixture.dossier(), Words.of("fr"), french);
        Document page = document(french.resolve("index.html"));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.select("h2").eachText()).contains("Qui a dit quoi");
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Document document(Path page) throws IOException {
        return Jsoup.parse(page.toFile(), "UTF-8");
    }
}
