package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.model.Reading;
import dev.selon.model.When;
import java.io.IOException;
import java.nio.file.Path;

/** The day on which a page was published, where it tells one. */
final class PageDate implements JsonLines.Line {
    private final Selon selon;

    PageDate(Selon selon) {
        this.selon = selon;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) throws IOException {
        Reading reading = selon.read(Articles.page(in, folder)).reading();
        When published = reading == null ? null : reading.article().published();
        return JsonLines.MAPPER
                .createObjectNode()
                .put("date", published == null || !published.isDay() ? null : published.edtf());
    }
}
