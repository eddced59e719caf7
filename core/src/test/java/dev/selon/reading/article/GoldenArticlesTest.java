package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Article;
import dev.selon.model.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole documents against their outlines. {@code -Dselon.approve=true} writes the outlines anew, to be reviewed as a
 * diff.
 */
class GoldenArticlesTest {
    private static final Path FOLDER = Path.of("src/test/resources/article");

    static Stream<Path> documents() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> !file.toString().endsWith(".expected")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reads_as_approved(Path document) throws IOException {
        String outline = Outline.of(read(document));
        Path expected = Path.of(document + ".expected");
        if (Boolean.getBoolean("selon.approve")) {
            Files.writeString(expected, outline);
        }
        assertThat(outline).isEqualTo(Files.readString(expected));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void every_letter_lies_in_one_block_or_one_cut(Path document) throws IOException {
        assertEveryLetterIsPlaced(read(document));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reads_the_same_elsewhere_in_the_world(Path document) throws IOException {
        String here = Outline.of(read(document));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(Outline.of(read(document))).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void reads_decomposed_accents_and_windows_line_breaks_alike(Path document) throws IOException {
        if (!document.toString().endsWith(".txt")) {
            return;
        }
        String text = Files.readString(document);
        String other = Normalizer.normalize(text, Normalizer.Form.NFD).replace("\n", "\r\n");
        Article article = Read.article("report.txt", other.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(other);
        assertThat(roles(article)).isEqualTo(roles(Read.text(text)));
        assertEveryLetterIsPlaced(article);
    }

    private static Article read(Path document) throws IOException {
        return Read.article(document.getFileName().toString(), Files.readAllBytes(document));
    }

    private static String roles(Article article) {
        return Outline.of(article)
                .lines()
                .filter(line -> line.contains(" | "))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList()
                .toString();
    }

    private static void assertEveryLetterIsPlaced(Article article) {
        BitSet placed = new BitSet();
        Stream.concat(
                        article.blocks().stream().map(Article.Block::span),
                        article.cuts().stream().map(Article.Cut::span))
                .forEach(span -> place(article, placed, span));
        for (int i = 0; i < article.text().length(); i++) {
            if (!Lines.isBlank(article.text().charAt(i))) {
                assertThat(placed.get(i))
                        .as("letter %d of %s", i, article.name())
                        .isTrue();
            }
        }
    }

    private static void place(Article article, BitSet placed, Span span) {
        assertThat(placed.get(span.start(), span.end()).isEmpty())
                .as("%s is placed once", span.of(article.text()))
                .isTrue();
        placed.set(span.start(), span.end());
    }
}
