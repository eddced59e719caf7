package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.model.Article;
import dev.selon.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** The body text of a page: what is read of it, without the headline. */
final class ArticleText implements JsonLines.Line {
    private final Selon selon;

    ArticleText(Selon selon) {
        this.selon = selon;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) throws IOException {
        Reading reading = selon.read(Articles.page(in, folder)).reading();
        return JsonLines.MAPPER.createObjectNode().put("text", reading == null ? "" : body(reading.article()));
    }

    private static String body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.role() != Article.Block.Role.TITLE)
                .map(block -> block.span().of(article.text()))
                .collect(Collectors.joining("\n\n"));
    }
}
