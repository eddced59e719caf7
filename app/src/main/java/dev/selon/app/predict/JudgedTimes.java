package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.app.render.CodePoints;
import dev.selon.language.Languages;
import dev.selon.model.Span;
import dev.selon.model.TimeExpression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Times of press articles against what readers judged by hand, and against the times of annotated facts. */
public final class JudgedTimes {
    /** How many of how many are right. */
    public record Share(String name, int right, int total) {}

    /** A time found: its place in code points, and what it says. */
    private record Time(int start, int end, String constraint) {
        boolean overlaps(Time other) {
            return start < other.end && other.start < end;
        }
    }

    private final Languages languages;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, List<Time>> times = new HashMap<>();

    /** {@code articles}: lines of JSON with "id" and "text". */
    public JudgedTimes(Path articles, Languages languages) throws IOException {
        this.languages = languages;
        for (JsonNode article : lines(articles)) {
            texts.put(article.path("id").asText(), article.path("text").asText());
        }
    }

    /**
     * Rows of {@code bench/times-judged.tsv}, each draw and all. A value judged right counts while it is still given; one
     * judged wrong never counts.
     */
    public List<Share> values(Path judged) throws IOException {
        Map<String, int[]> draws = new TreeMap<>();
        for (String line : Files.readAllLines(judged, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            if (line.startsWith("#") || cells[0].equals("draw") || !texts.containsKey(cells[1])) {
                continue;
            }
            Time row = new Time(Integer.parseInt(cells[2]), Integer.parseInt(cells[3]), cells[5]);
            int right = cells[6].equals("right") && isRead(row, times(cells[1])) ? 1 : 0;
            for (String draw : List.of("draw " + cells[0], "all")) {
                int[] counts = draws.computeIfAbsent(draw, name -> new int[2]);
                counts[0] += right;
                counts[1]++;
            }
        }
        List<Share> shares = new ArrayList<>();
        draws.forEach((name, counts) -> shares.add(new Share("times judged right, " + name, counts[0], counts[1])));
        return shares;
    }

    /** Whether the row's time is found; for one without a constraint, whether none is. */
    private static boolean isRead(Time row, List<Time> found) {
        return row.constraint.equals("-") ? found.stream().noneMatch(row::overlaps) : found.contains(row);
    }

    /** How many of the times that annotated facts tell are overlapped by a time found. */
    public Share ofFacts(Path gold) throws IOException {
        int right = 0;
        int total = 0;
        for (JsonNode article : lines(gold)) {
            for (JsonNode fact : article.path("facts")) {
                JsonNode span = fact.path("when").path("span");
                if (span.size() == 2) {
                    total++;
                    int start = span.get(0).asInt();
                    int end = span.get(1).asInt();
                    right += times(article.path("id").asText()).stream()
                                    .anyMatch(time -> time.start < end && start < time.end)
                            ? 1
                            : 0;
                }
            }
        }
        return new Share("times of facts found", right, total);
    }

    private List<Time> times(String article) {
        return times.computeIfAbsent(article, id -> read(texts.getOrDefault(id, "")));
    }

    private List<Time> read(String text) {
        CodePoints of = CodePoints.of(text);
        List<Time> found = new ArrayList<>();
        for (TimeExpression time : new Fragment(text, languages).times()) {
            Span span = time.span();
            found.add(new Time(
                    of.at(span.start()), of.at(span.end()), time.constraint().toString()));
        }
        return found;
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                lines.add(JsonLines.MAPPER.readTree(line));
            }
        }
        return lines;
    }
}
