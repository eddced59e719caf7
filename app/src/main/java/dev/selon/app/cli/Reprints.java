package dev.selon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.Selon;
import dev.selon.model.Fact;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import dev.selon.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Articles that go back to one text must not confirm each other. */
final class Reprints {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Reprints() {}

    /** How many pairs of articles go back to one text, and how many of these alone corroborate a fact all the same. */
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
        Set<String> dependent = new TreeSet<>();
        for (String line : Files.readAllLines(pairs, StandardCharsets.UTF_8)) {
            JsonNode pair = json(line);
            dependent.add(key(pair.path("a").asText(), pair.path("b").asText()));
        }
        Map<String, String> names = new TreeMap<>();
        readings.forEach(reading -> names.put(reading.id(), reading.article().name()));
        Set<String> wrong = new TreeSet<>();
        for (Fact fact : selon.crossCheck(readings, List.of()).facts()) {
            Set<String> telling = pairs(fact, names);
            if (fact.verdict() == Verdict.CORROBORATED && dependent.containsAll(telling)) {
                wrong.addAll(telling);
            }
        }
        return new Count(dependent.size(), wrong.size());
    }

    private static JsonNode json(String line) {
        try {
            return MAPPER.readTree(line);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The pairs of articles that tell a fact. */
    private static Set<String> pairs(Fact fact, Map<String, String> names) {
        TreeSet<String> articles = new TreeSet<>();
        fact.evidence().forEach(evidence -> articles.add(names.getOrDefault(evidence.article(), "")));
        Set<String> pairs = new TreeSet<>();
        articles.forEach(a -> articles.tailSet(a, false).forEach(b -> pairs.add(key(a, b))));
        return pairs;
    }

    private static String key(String a, String b) {
        return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
    }
}
