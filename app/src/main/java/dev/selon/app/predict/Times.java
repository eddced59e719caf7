package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.app.render.CodePoints;
import dev.selon.language.Languages;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.nio.file.Path;
import java.time.LocalDate;

/** The times that a text names; {@code ref} is the day from which they count, {@code to} is the day after the last. */
final class Times implements JsonLines.Line {
    private final Languages languages;

    Times(Languages languages) {
        this.languages = languages;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        ArrayNode times = out.putArray("times");
        String text = in.path("text").asText();
        String ref = in.path("ref").asText();
        When day = ref.length() < 10 ? null : When.day(LocalDate.parse(ref.substring(0, 10)));
        CodePoints of = CodePoints.of(text);
        for (TimeExpression expression : new Fragment(text, languages).times()) {
            ObjectNode time = times.addObject();
            time.put("start", of.at(expression.span().start()));
            time.put("end", of.at(expression.span().end()));
            expression.constraint().resolve(day).filter(When::isClosed).ifPresent(when -> {
                time.put("from", when.first().toString());
                time.put("to", when.last().plusDays(1).toString());
            });
        }
        return out;
    }
}
