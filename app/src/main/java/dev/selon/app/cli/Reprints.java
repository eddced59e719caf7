package dev.selon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.Selon;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import dev.selon.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Articles that go back to one text must not confirm each other. */
final class Reprints {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Reprints() {}

    /** How many pairs of articles go back to one text, and how many of these corroborate a fact all the same. */
    record Count(int pairs, int independent) {}

    /** Cross-checks {@code docs} ({@code id}, {@code text}) and looks at each of {@code pairs} ({@code a}, {@code b}). */
    static Count count(Path docs, Path pairs, Selon selon) throws IOException {
        List<Reading> readings = Files.readAllLines(docs, StandardCharsets.UTF_8).parallelStream()
                .map(Reprints::json)
                .map(doc -> selon.read(new RawDocument(
                                doc.path("id").asText(),
                                doc.path("text").asText().getBytes(StandardCharsets.UTF_8)))
                        .reading())
                .filter(Objects::nonNull)
                .toList();
        Set<String> confirming = confirming(selon.crossCheck(readings, List.of()), readings);
        List<JsonNode> all = Files.readAllLines(pairs, StandardCharsets.UTF_8).stream()
                .map(Reprints::json)
                .toList();
        long wrong = all.stream()
                .filter(pair -> confirming.contains(
                        key(pair.path("a").asText(), pair.path("b").asText())))
                .count();
        return new Count(all.size(), (int) wrong);
    }

    private static JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The pairs of articles that carry one corroborated fact from two origins. */
    private static Set<String> confirming(Dossier dossier, List<Reading> readings) {
        java.util.Map<String, String> names = new java.util.TreeMap<>();
        readings.forEach(reading -> names.put(reading.id(), reading.article().name()));
        Set<String> pairs = new TreeSet<>();
        for (Fact fact : dossier.facts()) {
            if (fact.verdict() == Verdict.CORROBORATED) {
                for (Fact.Evidence one : fact.evidence()) {
                    for (Fact.Evidence other : fact.evidence()) {
                        if (!one.origin().equals(other.origin())) {
                            pairs.add(key(
                                    names.getOrDefault(one.article(), ""), names.getOrDefault(other.article(), "")));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
