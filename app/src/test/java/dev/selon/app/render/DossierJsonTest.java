package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.model.Dossier;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DossierJsonTest {

    @Test
    void every_offset_counts_code_points_and_gives_the_text_it_claims() throws IOException {
        Dossier dossier = Fixture.dossier();
        Map<String, String> texts = new HashMap<>();
        dossier.readings().forEach(r -> texts.put(r.id(), r.article().text()));
        List<JsonNode> places = places(json(dossier));
        assertThat(places).hasSizeGreaterThan(15);
        for (JsonNode place : places) {
            String text = texts.get(place.get("article").asText());
            int start = text.offsetByCodePoints(0, place.get("start").asInt());
            int end = text.offsetByCodePoints(0, place.get("end").asInt());
            assertThat(text.substring(start, end)).isEqualTo(place.get("text").asText());
        }
    }

    @Test
    void obeys_its_schema() throws IOException {
        assertThat(DossierSchema.errors(text(Fixture.dossier()))).isEmpty();
    }

    @Test
    void is_the_same_every_time_and_ends_its_lines_alike() throws IOException {
        String text = text(Fixture.dossier());
        assertThat(text).isEqualTo(text(Fixture.dossier())).endsWith("}\n").doesNotContain("\r");
        assertThat(text.lines().toList().get(1)).isEqualTo("  \"format\": \"selon-dossier/1\",");
    }

    @Test
    void an_actor_fills_a_role_by_id_and_mere_words_as_printed() throws IOException {
        JsonNode facts = json(Fixture.dossier()).get("facts");
        assertThat(facts.get(0).get("roles").toString()).isEqualTo("{\"participants\":[\"p1\",\"p2\"]}");
        assertThat(facts.get(3).get("roles").toString()).isEqualTo("{\"of\":[\"tout accord </td>\"]}");
    }

    /** All objects that claim to be a stretch of an article. */
    private static List<JsonNode> places(JsonNode root) {
        return root.findParents("text").stream()
                .filter(node -> node.has("article") && node.has("start"))
                .toList();
    }

    static JsonNode json(Dossier dossier) throws IOException {
        return new ObjectMapper().readTree(text(dossier));
    }

    static String text(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.write(dossier, Map.of("a1", "sources/phare/port.txt"), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
