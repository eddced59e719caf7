package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.crosscheck.matching.Contradiction.Reason;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import java.nio.file.Path;
import java.util.List;

/** Whether the two French sentences {@code a} and {@code b} contradict each other, and why. */
final class Contradiction implements JsonLines.Line {
    private final Language french;

    Contradiction(Languages languages) {
        this.french = languages.get("fr");
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        List<Reason> reasons = dev.selon.crosscheck.matching.Contradiction.between(
                in.path("a").asText(), in.path("b").asText(), french);
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        out.put("label", reasons.isEmpty() ? "compatible" : "contradiction");
        ArrayNode why = out.putArray("why");
        reasons.forEach(reason -> why.add(reason.words()));
        return out;
    }
}
