package dev.selon.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.app.render.DossierFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who and what the ids of a dossier stand for. */
final class Names {
    private final Map<String, JsonNode> items = new HashMap<>();
    final StateCodes codes = new StateCodes();

    Names(DossierFile dossier) throws IOException {
        for (String section : List.of("articles", "actors", "origins")) {
            dossier.each(section, item -> items.put(item.path("id").asText(), slim(item)));
        }
    }

    /** Without its mentions, which are many. */
    private static JsonNode slim(JsonNode item) {
        return item.isObject() ? ((ObjectNode) item).without("mentions") : item;
    }

    /** The name behind an id; what is no id is its own name. */
    String of(String id) {
        JsonNode item = items.get(id);
        return item == null ? id : item.path("name").asText(item.path("file").asText());
    }

    boolean isActor(String id) {
        JsonNode item = items.get(id);
        return item != null && item.has("names");
    }

    /** The kind of an actor, null for mere words. */
    @Nullable
    String kind(String id) {
        JsonNode item = items.get(id);
        return item != null && item.has("names") ? item.path("kind").asText() : null;
    }

    String article(String id, String field) {
        JsonNode item = items.get(id);
        return item == null
                ? ""
                : item.path(field).isTextual() ? item.path(field).asText() : "";
    }

    /** The states behind an actor: itself, or those that it serves; ISO 3166-1 alpha-3, sorted. */
    List<String> states(String id) {
        JsonNode actor = items.get(id);
        if (actor == null) {
            return List.of();
        }
        List<String> states = new ArrayList<>();
        Stream.concat(Stream.of(actor), served(actor)).forEach(each -> {
            String iso3 = each.path("ids").path("iso3166").asText("");
            if (!iso3.isEmpty()) {
                states.add(iso3);
            }
        });
        return states.stream().distinct().sorted().toList();
    }

    private Stream<JsonNode> served(JsonNode actor) {
        List<JsonNode> served = new ArrayList<>();
        if (!actor.path("kind").asText().equals("state")) {
            actor.path("serves").forEach(id -> {
                JsonNode body = items.get(id.asText());
                if (body != null && body.path("kind").asText().equals("state")) {
                    served.add(body);
                }
            });
        }
        return served.stream();
    }

    /** The codes of the states behind an actor in a list. */
    String codes(String id, String list) {
        return states(id).stream()
                .map(iso3 -> codes.of(iso3, list))
                .filter(code -> !code.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
