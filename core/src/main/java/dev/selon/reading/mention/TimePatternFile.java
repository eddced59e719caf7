package dev.selon.reading.mention;

import dev.selon.language.KnowledgeException;
import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of {@code time/patterns/*.txt}: {@code name = pattern -> field=value ...}, below it examples that the build
 * runs: {@code + text with [a time] = 2025-05-10} and {@code - text without}.
 */
final class TimePatternFile {
    /** A pattern of a name; several of one name are choices. */
    record Line(String name, TimePattern pattern) {}

    /** An example, its times in square brackets, and what they resolve to in an article of 14 May 2025. */
    record Example(String file, int line, String text, List<String> values) {}

    private static final Pattern PIECE = Pattern.compile("<[^<>]*>|\\{[A-Z]+}|[()|?!~]|[^\\s()|?!~<>{}]+");

    private final String file;
    private final int number;
    private final List<String> pieces = new ArrayList<>();
    private int next;

    private TimePatternFile(String file, int number, String body) {
        this.file = file;
        this.number = number;
        Matcher matcher = PIECE.matcher(body);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
    }

    static List<Line> read(Language language) {
        List<Line> lines = new ArrayList<>();
        for (String file : language.files("time/patterns")) {
            int number = 0;
            for (String line : language.lines(file)) {
                number++;
                if (!line.isBlank() && "#+- ".indexOf(line.charAt(0)) < 0) {
                    lines.add(line(file, number, line));
                }
            }
        }
        return lines;
    }

    static List<Example> examples(Language language) {
        List<Example> examples = new ArrayList<>();
        for (String file : language.files("time/patterns")) {
            int number = 0;
            for (String line : language.lines(file)) {
                number++;
                if (line.startsWith("  + ")) {
                    int equals = line.lastIndexOf(" = ");
                    if (equals < 0) {
                        throw new KnowledgeException(file, number, "no value; expected \"+ text [time] = EDTF\"");
                    }
                    List<String> values = List.of(line.substring(equals + 3).strip().split(" ; "));
                    examples.add(new Example(file, number, line.substring(4, equals), values));
                } else if (line.startsWith("  - ")) {
                    examples.add(new Example(file, number, line.substring(4), List.of()));
                }
            }
        }
        return examples;
    }

    private static Line line(String file, int number, String line) {
        int equals = line.indexOf(" = ");
        int arrow = line.indexOf(" -> ");
        if (equals < 0 || arrow >= 0 && arrow < equals) {
            throw new KnowledgeException(file, number, "expected: name = pattern -> field=value");
        }
        String body = line.substring(equals + 3, arrow < 0 ? line.length() : arrow);
        TimePatternFile parser = new TimePatternFile(file, number, body);
        TimePattern pattern = parser.choice();
        if (parser.next < parser.pieces.size()) {
            throw parser.wrong("\"" + parser.pieces.get(parser.next) + "\" stands too much");
        }
        TimeDraft says = says(file, number, arrow < 0 ? "" : line.substring(arrow + 4));
        return new Line(line.substring(0, equals).strip(), new TimePattern.Saying(pattern, says));
    }

    private static TimeDraft says(String file, int number, String text) {
        Map<String, Object> fields = new TreeMap<>();
        for (String field : text.strip().split("\\s+")) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.put(field.substring(0, equals), TimeGrammar.value(field.substring(equals + 1)));
            } else if (!field.isEmpty()) {
                throw new KnowledgeException(file, number, "\"" + field + "\" says nothing; expected field=value");
            }
        }
        return new TimeDraft(fields);
    }

    private TimePattern choice() {
        List<TimePattern> ways = new ArrayList<>();
        ways.add(sequence());
        while (at("|")) {
            next++;
            ways.add(sequence());
        }
        return ways.size() == 1 ? ways.get(0) : new TimePattern.Choice(List.copyOf(ways));
    }

    private TimePattern sequence() {
        List<TimePattern> parts = new ArrayList<>();
        while (next < pieces.size() && !at("|") && !at(")")) {
            TimePattern part = part();
            if (at("?")) {
                next++;
                part = new TimePattern.Maybe(part);
            }
            parts.add(part);
        }
        return parts.size() == 1 ? parts.get(0) : new TimePattern.Sequence(List.copyOf(parts));
    }

    private TimePattern part() {
        String piece = pieces.get(next++);
        switch (piece) {
            case "(" -> {
                TimePattern inner = choice();
                if (!at(")")) {
                    throw wrong("a bracket is not closed");
                }
                next++;
                return inner;
            }
            case "!" -> {
                return new TimePattern.Not(part());
            }
            case "~" -> {
                return new TimePattern.NotBehind(part());
            }
            default -> {
                return atom(piece);
            }
        }
    }

    private static TimePattern atom(String piece) {
        if (piece.startsWith("{")) {
            return new TimePattern.Tagged(piece.substring(1, piece.length() - 1));
        }
        if (!piece.startsWith("<")) {
            return new TimePattern.Word(TimeGrammar.fold(piece));
        }
        String inner = piece.substring(1, piece.length() - 1).strip();
        boolean lower = inner.endsWith(" lower");
        String slot = lower ? inner.substring(0, inner.length() - 6).strip() : inner;
        int colon = slot.indexOf(':');
        return colon < 0
                ? new TimePattern.Slot(slot, "", lower)
                : new TimePattern.Slot(slot.substring(0, colon), slot.substring(colon + 1), lower);
    }

    private boolean at(String piece) {
        return next < pieces.size() && pieces.get(next).equals(piece);
    }

    private KnowledgeException wrong(String message) {
        return new KnowledgeException(file, number, message);
    }
}
