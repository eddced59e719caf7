package dev.selon.crosscheck.coding;

import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Claim;
import dev.selon.model.Coding;
import dev.selon.model.Fact;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes facts as events by {@code plover.tsv}, which says of each line what it rests on. */
public final class Codebook {
    private static final String FILE = "plover.tsv";
    private static final List<Line> LINES = lines();

    private Codebook() {}

    /** The fact's coding; none where the codebook has no category for its kind. */
    public static Optional<Coding> of(Fact fact, Language language) {
        return code(Act.of(fact, language));
    }

    /** The coding of one article's telling. */
    public static Optional<Coding> of(Claim claim, Language language) {
        return code(Act.of(claim, language));
    }

    private static Optional<Coding> code(Act act) {
        return LINES.stream().filter(line -> line.fits(act)).findFirst().map(line -> line.coding(act));
    }

    private static List<Line> lines() {
        try (InputStream in = Codebook.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Table.parse(FILE, text).rows().stream().map(Line::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of the table. */
    private record Line(
            Set<String> kinds,
            Map<String, Set<String>> conditions,
            String event,
            String mode,
            int quad,
            String cameo,
            Map<String, String> sub,
            String line) {

        static Line of(Table.Row row) {
            return new Line(
                    Set.copyOf(row.all("kind")),
                    pairs(row.get("if"), ";").entrySet().stream()
                            .collect(Collectors.toMap(
                                    Map.Entry::getKey,
                                    each -> Set.of(each.getValue().split(",")))),
                    row.get("event"),
                    row.get("mode"),
                    Integer.parseInt(row.get("quad")),
                    row.get("cameo"),
                    pairs(row.get("sub"), "\\|"),
                    row.get("line"));
        }

        private static Map<String, String> pairs(String cell, String mark) {
            return Arrays.stream(cell.split(mark))
                    .filter(pair -> !pair.isBlank())
                    .map(pair -> pair.split("=", 2))
                    .collect(Collectors.toMap(pair -> pair[0].strip(), pair -> pair[1].strip()));
        }

        boolean fits(Act act) {
            return kinds.contains(act.kind().label())
                    && conditions.entrySet().stream().allMatch(each -> fits(each.getKey(), each.getValue(), act));
        }

        private static boolean fits(String condition, Set<String> values, Act act) {
            return switch (condition) {
                case "stance" -> values.contains(act.stance().name().toLowerCase(Locale.ROOT));
                case "status" ->
                    values.contains(act.status().name().toLowerCase(Locale.ROOT).replace('_', '-'));
                case "said" -> values.contains(act.said() ? "yes" : "no");
                case "rule" -> act.rules().stream().anyMatch(values::contains);
                case "topic" -> act.topics().stream().anyMatch(values::contains);
                default -> throw new IllegalStateException(FILE + ": no such condition: " + condition);
            };
        }

        Coding coding(Act act) {
            List<String> contexts = act.contexts();
            String code = contexts.stream()
                    .map(sub::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(cameo);
            String rule = String.join("|", kinds.stream().sorted().toList())
                    + (conditions.isEmpty() ? "" : " if " + told(conditions)) + ": " + line;
            return new Coding(event, mode.isEmpty() ? null : mode, contexts, quad, code.isEmpty() ? null : code, rule);
        }

        private static String told(Map<String, Set<String>> conditions) {
            return conditions.entrySet().stream()
                    .map(each -> each.getKey() + "="
                            + String.join(",", each.getValue().stream().sorted().toList()))
                    .sorted()
                    .collect(Collectors.joining("; "));
        }
    }
}
