package dev.selon.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.app.render.DossierFile;
import dev.selon.model.When;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts that PLOVER has a category for, as its JSON records (github.com/openeventdata/PLOVER), one a line. Fields that the codebook
 * does not know stand under {@code selon}: id, verdict, independent origins, sentences.
 */
public final class PloverLines {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Roles of who acts; of the first that is told all are sources. */
    private static final List<String> SOURCES = List.of("by", "participants", "visitors", "parties", "between");

    /** Roles of whom it concerns, the nearest first. */
    private static final List<String> TARGETS = List.of("against", "to", "with", "target", "host", "of", "in", "place");

    private final Names names;

    private PloverLines(Names names) {
        this.names = names;
    }

    /** Writes the records and gives their number. */
    public static int write(DossierFile dossier, Path file) throws IOException {
        PloverLines lines = new PloverLines(new Names(dossier));
        int[] written = {0};
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            dossier.each("facts", fact -> {
                if (fact.path("plover").isTextual()) {
                    out.write(MAPPER.writeValueAsString(lines.event(fact)));
                    out.write('\n');
                    written[0]++;
                }
            });
        }
        return written[0];
    }

    private ObjectNode event(JsonNode fact) {
        ObjectNode event = MAPPER.createObjectNode();
        When when = FactSheets.when(fact);
        boolean closed = when != null && when.isClosed();
        event.put("id", fact.path("id").asText());
        event.put("date", closed && when != null ? when.first().toString() : null);
        event.put(
                "dateEnd", closed && when != null && !when.isDay() ? when.last().toString() : null);
        event.put("event", fact.path("plover").asText());
        event.set("mode", fact.path("coding").path("mode"));
        event.set("context", fact.path("coding").path("contexts"));
        event.set("quad", fact.path("coding").path("quad"));
        event.set("cameo", fact.path("coding").path("cameo"));
        List<String> sources = first(fact, SOURCES, List.of());
        List<String> targets = isMutual(fact) ? sources : first(fact, TARGETS, sources);
        event.set("source", actors(sources));
        event.set("target", actors(targets));
        event.set("location", fact.path("where"));
        JsonNode evidence = fact.path("evidence").path(0);
        String article = evidence.path("article").asText();
        event.put("text", evidence.path("text").asText());
        event.put("publication", nullable(names.article(article, "outlet")));
        event.put("url", nullable(names.article(article, "url")));
        ObjectNode own = event.putObject("selon");
        for (String field : List.of("stance", "status", "verdict", "independent", "completeness")) {
            own.set(field, fact.path(field));
        }
        own.put("rule", fact.path("coding").path("rule").asText());
        own.set("evidence", places(fact));
        return event;
    }

    private static boolean isMutual(JsonNode fact) {
        return fact.path("roles").has("participants")
                || fact.path("roles").has("parties")
                || fact.path("roles").has("between");
    }

    private static List<String> first(JsonNode fact, List<String> roles, List<String> butNot) {
        return roles.stream()
                .map(role -> FactSheets.values(fact, role))
                .filter(values -> !values.isEmpty() && !values.equals(butNot))
                .findFirst()
                .orElse(List.of());
    }

    private ArrayNode actors(List<String> ids) {
        ArrayNode actors = MAPPER.createArrayNode();
        for (String id : ids) {
            ObjectNode actor = actors.addObject();
            actor.put("name", names.of(id));
            actor.put("code", nullable(String.join("; ", names.states(id))));
            actor.put("sector", names.kind(id));
            actor.put("cow", nullable(names.codes(id, "cow")));
        }
        return actors;
    }

    private ArrayNode places(JsonNode fact) {
        List<JsonNode> evidence = new ArrayList<>();
        fact.path("evidence").forEach(evidence::add);
        ArrayNode places = MAPPER.createArrayNode();
        for (JsonNode each : evidence) {
            ObjectNode place = places.addObject();
            place.put("file", names.of(each.path("article").asText()));
            place.set("start", each.path("start"));
            place.set("end", each.path("end"));
            place.set("stance", each.path("stance"));
        }
        return places;
    }

    private static @Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}
