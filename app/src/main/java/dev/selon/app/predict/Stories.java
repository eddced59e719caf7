package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.Selon;
import dev.selon.model.Dossier;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Which texts tell one story; a text is {@code text}, or tokens in {@code sentences}. */
final class Stories implements Task {
    private final Selon selon;

    Stories(Selon selon) {
        this.selon = selon;
    }

    @Override
    public void predict(Path input, Path output, Failures failures) throws IOException {
        List<JsonNode> lines = JsonLines.lines(input);
        List<Reading> readings = lines.parallelStream()
                .map(line -> reading(line, failures))
                .filter(Objects::nonNull)
                .toList();
        Dossier dossier = selon.crossCheck(readings, List.of());
        Map<String, String> clusters = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        readings.forEach(reading -> names.put(reading.id(), reading.article().name()));
        for (Story story : dossier.stories()) {
            story.articles().forEach(article -> clusters.put(names.getOrDefault(article, article), story.id()));
        }
        JsonLines.write(output, lines.stream().map(line -> line(line, clusters)).toList());
    }

    private @Nullable Reading reading(JsonNode line, Failures failures) {
        String id = line.path("id").asText();
        try {
            return Articles.text(selon, id, text(line));
        } catch (RuntimeException e) {
            failures.failed(id, e);
            return null;
        }
    }

    private static String line(JsonNode line, Map<String, String> clusters) {
        String id = line.path("id").asText();
        return JsonLines.MAPPER
                .createObjectNode()
                .put("id", id)
                .put("cluster", clusters.getOrDefault(id + ".txt", id))
                .toString();
    }

    private static String text(JsonNode line) {
        if (line.path("text").isTextual()) {
            return line.path("text").asText();
        }
        return StreamSupport.stream(line.path("sentences").spliterator(), false)
                .map(sentence -> StreamSupport.stream(sentence.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n\n"));
    }
}
