package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.reading.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The body text of a page: its paragraphs and headings, without the headline and captions. */
final class ArticleText implements JsonLines.Line {
    private final Languages languages;

    ArticleText(Languages languages) {
        this.languages = languages;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) throws IOException {
        Article article =
                ArticleReader.read(Articles.page(in, folder), languages).article();
        return JsonLines.MAPPER.createObjectNode().put("text", article == null ? "" : body(article));
    }

    private static String body(Article article) {
        return article.blocks().stream()
                .filter(block ->
                        block.role() == Article.Block.Role.PARAGRAPH || block.role() == Article.Block.Role.HEADING)
                .map(block -> block.span().of(article.text()))
                .collect(Collectors.joining("\n\n"));
    }
}
