package dev.selon.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.model.Standing.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the ids of a dossier stand for, in a few words each. */
final class Labels {
    private final Words words;
    private final Phrases phrases;
    private final StandingPhrases standings;
    private final Map<String, String> names = new HashMap<>();

    Labels(DossierFile dossier, Words words) throws IOException {
        this.words = words;
        this.phrases = new Phrases(words);
        this.standings = new StandingPhrases(words);
        dossier.each("articles", item -> put(item, item.path("file").asText()));
        dossier.each("actors", item -> put(item, item.path("name").asText()));
        dossier.each("origins", item -> put(item, origin(item)));
        dossier.each("stories", item -> put(item, item.path("title").asText()));
        dossier.each("statements", item -> put(item, statement(item)));
        dossier.each("facts", item -> put(item, fact(item)));
        dossier.each("standings", item -> put(item, standing(item)));
        dossier.each(
                "disputes",
                item -> put(item, words.named("dispute", item.path("kind").asText())));
    }

    private void put(JsonNode item, String name) {
        names.put(item.path("id").asText(), name);
    }

    Map<String, String> all() {
        return names;
    }

    /** The name behind an id; what is no id is its own name. */
    String of(@Nullable String id) {
        return id == null || id.equals("null") ? words.get("nobody") : names.getOrDefault(id, id);
    }

    List<String> of(JsonNode ids) {
        List<String> all = new ArrayList<>();
        ids.forEach(id -> all.add(of(id.asText())));
        return all;
    }

    private String origin(JsonNode item) {
        String name = item.path("kind").asText().equals("unknown")
                ? words.get("origin.unknown")
                : item.path("name").asText();
        return item.path("interested").asBoolean() ? words.get("origin.interested", name) : name;
    }

    private String statement(JsonNode item) {
        String text = Shown.line(item.path("renderings").path(0).path("text").asText());
        return of(item.path("speaker").asText()) + words.get("colon") + " " + words.get("quote.open") + text
                + words.get("quote.close");
    }

    /** A fact as a sentence. */
    String fact(JsonNode item) {
        return line(phrases.of(
                item.path("kind").asText(),
                roles(item),
                item.path("stance").asText(),
                item.path("status").asText()));
    }

    /** What lasts, in a few words. */
    String standing(JsonNode item) {
        Sort sort = Sort.valueOf(item.path("sort").asText().toUpperCase(Locale.ROOT));
        return line(standings.thing(sort, item.path("type").textValue(), roles(item)));
    }

    private Map<String, List<Phrases.Name>> roles(JsonNode item) {
        Map<String, List<Phrases.Name>> roles = new HashMap<>();
        item.path("roles").fields().forEachRemaining(role -> {
            List<Phrases.Name> fillers = new ArrayList<>();
            role.getValue().forEach(f -> fillers.add(new Phrases.Name(of(f.asText()), null)));
            roles.put(role.getKey(), fillers);
        });
        return roles;
    }

    private static String line(List<Phrases.Part> parts) {
        StringBuilder sentence = new StringBuilder();
        parts.forEach(part -> sentence.append(part.text()));
        return Shown.line(sentence.toString());
    }
}
