package dev.selon.reading.mention;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of JSON with "id" and "text" (and "ref", the day they are read on) and writes the times found, offsets in
 * code points. Arguments: INPUT OUTPUT.
 */
final class TimeMeasure {
    private static final ObjectMapper JSON = new ObjectMapper();

    private TimeMeasure() {}

    public static void main(String[] args) throws IOException {
        Language french = Languages.packed().get("fr");
        long start = System.nanoTime();
        try (PrintStream out =
                new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                if (line.isBlank()) {
                    continue;
                }
                JsonNode item = JSON.readTree(line);
                String text = item.get("text").asText();
                When today = item.hasNonNull("ref") && item.get("ref").asText().length() >= 10
                        ? When.day(LocalDate.parse(item.get("ref").asText().substring(0, 10)))
                        : null;
                ObjectNode found = JSON.createObjectNode();
                found.put("id", item.get("id").asText());
                ArrayNode times = found.putArray("times");
                for (TimeExpression time : TimeTexts.read(text, french)) {
                    times.add(json(time, text, today));
                }
                out.print(found + "\n");
            }
        }
        System.err.printf("%d s%n", (System.nanoTime() - start) / 1_000_000_000);
    }

    private static ObjectNode json(TimeExpression time, String text, @Nullable When today) {
        ObjectNode one = JSON.createObjectNode();
        one.put("start", text.codePointCount(0, time.span().start()));
        one.put("end", text.codePointCount(0, time.span().end()));
        one.put("text", time.span().of(text));
        one.put("constraint", time.constraint().toString());
        Optional<When> when = time.constraint().resolve(today);
        if (when.isPresent()) {
            one.put("edtf", when.get().edtf());
            one.put("from", when.get().first().toString());
            one.put("to", when.get().last().plusDays(1).toString());
        }
        if (time.constraint() instanceof TimeConstraint.Duration duration) {
            one.put("timex", duration.iso());
        }
        return one;
    }
}
