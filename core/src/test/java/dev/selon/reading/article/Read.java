package dev.selon.reading.article;

import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Article.Block;
import dev.selon.model.RawDocument;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Articles for tests, from words. */
final class Read {
    static final Languages LANGUAGES = Languages.packed();

    private Read() {}

    static Article text(String words) {
        return article("report.txt", words.getBytes(StandardCharsets.UTF_8));
    }

    static Article page(String html) {
        return article("report.html", html.getBytes(StandardCharsets.UTF_8));
    }

    static Article bytes(String words, Charset charset) {
        return article("report.txt", words.getBytes(charset));
    }

    static Article article(String name, byte[] bytes) {
        return Objects.requireNonNull(reading(name, bytes).article());
    }

    static ArticleReading reading(String name, byte[] bytes) {
        return ArticleReader.read(new RawDocument(name, bytes), LANGUAGES);
    }

    static List<String> blocks(Article article, Block.Role role) {
        return article.blocks().stream()
                .filter(block -> block.role() == role)
                .map(block -> block.span().of(article.text()))
                .toList();
    }

    static List<String> paragraphs(Article article) {
        return blocks(article, Block.Role.PARAGRAPH);
    }

    /** Each cut as {@code why: words}. */
    static List<String> cuts(Article article) {
        return article.cuts().stream()
                .map(cut -> cut.why() + ": " + cut.span().of(article.text()))
                .toList();
    }

    static String title(Article article) {
        return article.title() == null ? null : article.title().of(article.text());
    }

    static String byline(Article article) {
        return article.byline() == null ? null : article.byline().of(article.text());
    }
}
