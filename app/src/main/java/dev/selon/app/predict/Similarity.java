package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.crosscheck.alignment.Alignment;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.reading.text.Fingerprint;
import dev.selon.reading.text.TextReader;
import java.nio.file.Path;
import java.util.List;

/** How alike the two French sentences {@code a} and {@code b} are, by the measure that aligns statements. */
final class Similarity implements JsonLines.Line {
    private final Language french;

    Similarity(Languages languages) {
        this.french = languages.get("fr");
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        double score = Alignment.similarity(
                words(in.path("a").asText()), words(in.path("b").asText()), french);
        return JsonLines.MAPPER.createObjectNode().put("score", score);
    }

    private List<String> words(String text) {
        Span span = new Span(0, text.length());
        Article article = new Article(
                "a-0",
                "sentence",
                null,
                null,
                text,
                french.code(),
                null,
                null,
                null,
                null,
                List.of(new Article.Block(span, Article.Block.Role.PARAGRAPH)),
                List.of(),
                List.of());
        List<Sentence> sentences = TextReader.read(article, french);
        return Fingerprint.of(sentences, List.of(), french).words();
    }
}
