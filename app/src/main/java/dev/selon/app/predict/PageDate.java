package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.When;
import dev.selon.reading.article.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;

/** The day on which a page was published, where it tells one. */
final class PageDate implements JsonLines.Line {
    private final Languages languages;

    PageDate(Languages languages) {
        this.languages = languages;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) throws IOException {
        Article article =
                ArticleReader.read(Articles.page(in, folder), languages).article();
        When published = article == null ? null : article.published();
        return JsonLines.MAPPER
                .createObjectNode()
                .put("date", published == null || !published.isDay() ? null : published.edtf());
    }
}
