package dev.selon.app.predict;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A task whose files hold one JSON object a line. */
final class JsonLines implements Task {
    /** Python writes NaN where a value is missing. */
    static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final Line line;

    /** One line answered. */
    interface Line {
        /** The answer without its id; {@code folder} is where the input file lies. */
        ObjectNode answer(JsonNode in, Path folder) throws IOException;
    }

    JsonLines(Line line) {
        this.line = line;
    }

    @Override
    public void predict(Path input, Path output, Failures failures) throws IOException {
        Path folder = input.toAbsolutePath().getParent();
        List<String> answers = lines(input).parallelStream()
                .map(in -> answer(in, folder == null ? Path.of("") : folder, failures))
                .toList();
        write(output, answers);
    }

    private String answer(JsonNode in, Path folder, Failures failures) {
        ObjectNode out = MAPPER.createObjectNode();
        out.set("id", in.path("id"));
        try {
            out.setAll(line.answer(in, folder));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (RuntimeException e) {
            failures.failed(in.path("id").asText(), e);
        }
        return out.toString();
    }

    static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        int number = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            number++;
            if (!line.isBlank()) {
                lines.add(object(file, number, line));
            }
        }
        return lines;
    }

    private static JsonNode object(Path file, int number, String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (node.isObject() && node.hasNonNull("id")) {
                return node;
            }
        } catch (JsonProcessingException e) {
            // told below
        }
        throw new BadInput(file, number, "a JSON object with an \"id\"");
    }

    static void write(Path file, List<String> lines) throws IOException {
        Files.writeString(file, lines.isEmpty() ? "" : String.join("\n", lines) + "\n");
    }
}
