package dev.selon.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.model.Lifetime;
import dev.selon.model.Standing.Sort;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Something that lasts, as {@code dossier.json} tells it. */
final class StandingItem {
    private final JsonNode item;
    private final Words words;
    private final StandingPhrases phrases;

    StandingItem(JsonNode item, Words words) {
        this.item = item;
        this.words = words;
        this.phrases = new StandingPhrases(words);
    }

    Sort sort() {
        return Sort.valueOf(item.path("sort").asText().toUpperCase(Locale.ROOT));
    }

    String type() {
        return phrases.type(sort(), item.path("type").textValue());
    }

    Lifetime lifetime() {
        return new Lifetime(when("from"), when("until"), when("firstTold"), when("lastTold"));
    }

    String time() {
        return phrases.time(lifetime());
    }

    String state(LocalDate day) {
        return phrases.state(sort(), lifetime(), when("due"), day);
    }

    String verdict() {
        return words.named("verdict", item.path("verdict").asText());
    }

    String session(JsonNode session) {
        return phrases.session(
                session.path("number").asInt(),
                session.path("ahead").asBoolean(),
                when(session, "when"),
                session.path("where").textValue());
    }

    private @Nullable When when(String field) {
        return when(item, field);
    }

    private static @Nullable When when(JsonNode node, String field) {
        return node.path(field).isTextual() ? When.parse(node.path(field).asText()) : null;
    }
}
