package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.crosscheck.alignment.Alignment;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import java.nio.file.Path;

/** How alike the two French sentences {@code a} and {@code b} are, by the measure that aligns statements. */
final class Similarity implements JsonLines.Line {
    private final Language french;

    Similarity(Languages languages) {
        this.french = languages.get("fr");
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        double score = Alignment.similarity(in.path("a").asText(), in.path("b").asText(), french);
        return JsonLines.MAPPER.createObjectNode().put("score", score);
    }
}
