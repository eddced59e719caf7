package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.Selon;
import dev.selon.crosscheck.origin.Copies;
import dev.selon.model.Reading;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which texts go back to one: pairs {@code a}, {@code b}, and {@code from}, the earlier, where it is known. */
final class NearDuplicates implements Task {
    private final Selon selon;

    NearDuplicates(Selon selon) {
        this.selon = selon;
    }

    @Override
    public void predict(Path input, Path output, Failures failures) throws IOException {
        List<Reading> readings = JsonLines.lines(input).parallelStream()
                .map(line -> reading(line, failures))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(Reading::id))
                .toList();
        Map<String, String> names = new HashMap<>();
        readings.forEach(reading -> names.put(reading.id(), name(reading)));
        JsonLines.write(
                output,
                Copies.of(readings).stream()
                        .map(pair -> line(pair, names))
                        .sorted()
                        .toList());
    }

    private @Nullable Reading reading(JsonNode line, Failures failures) {
        try {
            return Articles.text(selon, line);
        } catch (RuntimeException e) {
            failures.failed(line.path("id").asText(), e);
            return null;
        }
    }

    private static String name(Reading reading) {
        String file = reading.article().name();
        return file.substring(0, file.length() - ".txt".length());
    }

    private static String line(Copies.Pair pair, Map<String, String> names) {
        return JsonLines.MAPPER
                .createObjectNode()
                .put("a", names.get(pair.a()))
                .put("b", names.get(pair.b()))
                .put("from", pair.from() == null ? null : names.get(pair.from()))
                .toString();
    }
}
