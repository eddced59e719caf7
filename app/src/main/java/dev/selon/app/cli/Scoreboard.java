package dev.selon.app.cli;

import dev.selon.app.predict.JudgedTimes;
import dev.selon.app.render.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Measures beside their floors ({@code floors.tsv}); a floor is lowered only with a line that says why. */
final class Scoreboard {
    private static final Pattern ROW = Pattern.compile("(.+?)\\s+(\\d+)\\s*/\\s*(\\d+)\\s+([0-9.]+)");
    private static final Pattern FIGURE =
            Pattern.compile("((?:[A-Za-z][A-Za-z-]* )*(?:F1|[A-Za-z][A-Za-z-]*))\\s+(-?[0-9]+(?:\\.[0-9]+)?)");
    private static final Pattern FUZZY = Pattern.compile("^micro .*fuzzy F1 ([0-9.]+)");
    private static final int LINES_SHOWN = 6;

    private record Measure(
            String name,
            String right,
            String total,
            double figure,
            @Nullable Double floor) {
        boolean below() {
            return floor != null && figure < floor;
        }
    }

    private final Map<String, Double> floors = floors();
    private final List<Measure> measures = new ArrayList<>();

    /** The rows of the reference scorer, misses printed as they come. */
    void reference(List<String> lines, PrintWriter print) {
        for (String line : lines) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                add(row.group(1).strip(), row.group(2), row.group(3), Double.parseDouble(row.group(4)));
            } else if (line.startsWith("reference score")) {
                add("reference score", "", "", Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)));
            } else if (!line.isBlank()) {
                print.println(line);
            }
        }
    }

    /** A data set's figures are the numbers of its scorer's last line, in percent, each named by the words before it. */
    void set(String task, List<String> lines, PrintWriter print) {
        print.println(task);
        int from = Math.max(0, lines.size() - LINES_SHOWN);
        lines.subList(from, lines.size()).forEach(line -> print.println("  " + line));
        lines.forEach(line -> fuzzy(task, line));
        if (!lines.isEmpty()) {
            Matcher figure = FIGURE.matcher(lines.get(lines.size() - 1));
            while (figure.find()) {
                double value = Double.parseDouble(figure.group(2));
                String name = figure.group(1).strip();
                add(
                        name.startsWith(task) ? name : task + " " + name,
                        "",
                        "",
                        Math.abs(value) <= 1 ? 100 * value : value);
            }
        }
    }

    /** The scorer of entities has a second figure on its line of all kinds: overlapping spans of the same kind. */
    private void fuzzy(String task, String line) {
        Matcher row = FUZZY.matcher(line);
        if (row.find()) {
            add(task + " fuzzy F1", "", "", 100 * Double.parseDouble(row.group(1)));
        }
    }

    void share(JudgedTimes.Share share) {
        double figure = share.total() == 0 ? 0 : 100.0 * share.right() / share.total();
        add(share.name(), String.valueOf(share.right()), String.valueOf(share.total()), figure);
    }

    private void add(String name, String right, String total, double figure) {
        measures.add(new Measure(name, right, total, figure, floors.get(name)));
    }

    boolean below() {
        return measures.stream().anyMatch(Measure::below);
    }

    String table(Words words) {
        StringBuilder table = new StringBuilder();
        if (!measures.isEmpty()) {
            row(
                    table,
                    words.get("evaluate.measure"),
                    words.get("evaluate.right"),
                    words.get("evaluate.total"),
                    words.get("evaluate.figure"),
                    words.get("evaluate.floor"),
                    "");
        }
        for (Measure measure : measures) {
            row(
                    table,
                    measure.name,
                    measure.right,
                    measure.total,
                    one(measure.figure),
                    measure.floor == null ? "" : one(measure.floor),
                    measure.floor == null ? "" : words.get(measure.below() ? "evaluate.below" : "evaluate.ok"));
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String... cells) {
        table.append(String.format(Locale.ROOT, "%-46s %6s %6s %8s %7s  %s", (Object[]) cells)
                        .stripTrailing())
                .append('\n');
    }

    private static String one(double figure) {
        return String.format(Locale.ROOT, "%.1f", figure);
    }

    private static Map<String, Double> floors() {
        Map<String, Double> floors = new HashMap<>();
        try (InputStream in = Scoreboard.class.getResourceAsStream("/dev/selon/app/floors.tsv")) {
            if (in == null) {
                return floors;
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells -> floors.put(cells[0], Double.parseDouble(cells[1])));
            return floors;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
