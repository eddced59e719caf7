package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.app.render.CodePoints;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The statements of an article, with who speaks. */
final class Statements implements JsonLines.Line {
    private final Selon selon;

    Statements(Selon selon) {
        this.selon = selon;
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        ArrayNode statements = out.putArray("statements");
        Reading reading = Articles.text(selon, in);
        if (reading != null) {
            CodePoints of = CodePoints.of(reading.article().text());
            reading.statements().forEach(statement -> statements.add(statement(statement, of)));
        }
        return out;
    }

    private static ObjectNode statement(Statement statement, CodePoints of) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        out.put("form", statement.form().name().toLowerCase(Locale.ROOT));
        out.put("start", of.at(statement.span().start()));
        out.put("end", of.at(statement.span().end()));
        spans(out, "parts", statement.parts(), of);
        spans(out, "quoted", statement.quoted(), of);
        Speaker speaker = statement.speaker();
        if (speaker == null) {
            out.putNull("speaker").putNull("speaker_span").put("speaker_kind", "none");
        } else {
            out.put("speaker", speaker.text());
            out.set("speaker_span", Articles.span(speaker.span(), of));
            out.put("speaker_kind", speaker.type().name().toLowerCase(Locale.ROOT));
        }
        Span cue = statement.cue();
        out.set("cue", cue == null ? out.nullNode() : Articles.span(cue, of));
        out.put("via", statement.via().isEmpty() ? null : statement.via().get(0).name());
        return out;
    }

    private static void spans(ObjectNode out, String field, List<Span> spans, CodePoints of) {
        if (!spans.isEmpty()) {
            ArrayNode array = out.putArray(field);
            spans.forEach(span -> array.add(Articles.span(span, of)));
        }
    }
}
