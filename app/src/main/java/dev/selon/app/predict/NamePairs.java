package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.crosscheck.matching.BodyNames;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Names;
import java.nio.file.Path;

/** Whether {@code name1} and {@code name2} name one person or body, as far as two bare names can tell; probable counts. */
final class NamePairs implements JsonLines.Line {
    private static final double PROBABLE = 0.6;

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        String one = in.path("name1").asText();
        String other = in.path("name2").asText();
        boolean person = in.path("schema").asText().equals("Person");
        Likeness likeness = person ? Names.compare(one, other) : BodyNames.compare(one, other);
        boolean match = likeness.isSame() || !likeness.isDifferent() && likeness.score() >= PROBABLE;
        return JsonLines.MAPPER.createObjectNode().put("match", match);
    }
}
