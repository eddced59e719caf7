package dev.selon.reading.mention;

import dev.selon.language.KnowledgeException;
import dev.selon.language.Language;
import dev.selon.language.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    record Example(String file, String text, List<String> values) {}

    private static final Pattern PIECE = Pattern.compile("->|<[^<>]*>|\\{[A-Za-z]+}|[()|?!~*]|[^\\s()|?!~*<>{}]+");

    private final String file;
    private final String line;
    private final Tokenizer tokenizer;
    private final List<String> pieces = new ArrayList<>();
    private int next;

    private TimePatternFile(String file, String line, String body, Tokenizer tokenizer) {
        this.file = file;
        this.line = line;
        this.tokenizer = tokenizer;
        Matcher matcher = PIECE.matcher(body);
        while (matcher.find()) {
            pieces.add(matcher.group());
        }
    }

    static List<Line> read(Language language) {
        List<Line> lines = new ArrayList<>();
        for (String file : language.files("time/patterns")) {
            for (String line : language.words(file).entries()) {
                if (!isExample(line)) {
                    lines.add(line(file, line, Tokenizer.of(language)));
                }
            }
        }
        return lines;
    }

    static List<Example> examples(Language language) {
        List<Example> examples = new ArrayList<>();
        for (String file : language.files("time/patterns")) {
            for (String line : language.words(file).entries()) {
                if (isExample(line)) {
                    examples.add(example(file, line));
                }
            }
        }
        return examples;
    }

    private static boolean isExample(String line) {
        return line.startsWith("+ ") || line.startsWith("- ");
    }

    private static Example example(String file, String line) {
        int equals = line.lastIndexOf(" = ");
        if (line.charAt(0) == '-') {
            return new Example(file, line.substring(2), List.of());
        }
        if (equals < 0) {
            throw new KnowledgeException(file, "\"" + line + "\" has no value; expected + text [time] = EDTF");
        }
        return new Example(
                file,
                line.substring(2, equals),
                List.of(line.substring(equals + 3).strip().split(" ; ")));
    }

    private static Line line(String file, String line, Tokenizer tokenizer) {
        int equals = line.indexOf(" = ");
        if (equals < 0) {
            throw new KnowledgeException(file, "\"" + line + "\"; expected: name = pattern -> field=value");
        }
        TimePatternFile parser = new TimePatternFile(file, line, line.substring(equals + 3), tokenizer);
        TimePattern pattern = parser.choice();
        if (parser.next < parser.pieces.size()) {
            throw parser.wrong("\"" + parser.pieces.get(parser.next) + "\" stands too much");
        }
        return new Line(line.substring(0, equals).strip(), pattern);
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
        while (next < pieces.size() && !at("|") && !at(")") && !at("->")) {
            TimePattern part = part();
            if (at("?")) {
                next++;
                part = new TimePattern.Maybe(part);
            }
            parts.add(part);
        }
        TimePattern all = parts.size() == 1 ? parts.get(0) : new TimePattern.Sequence(List.copyOf(parts));
        return at("->") ? new TimePattern.Saying(all, says()) : all;
    }

    private TimeDraft says() {
        Map<String, Object> fields = new TreeMap<>();
        for (next++; next < pieces.size() && !at("|") && !at(")"); next++) {
            String field = pieces.get(next);
            int equals = field.indexOf('=');
            if (equals <= 0) {
                throw wrong("\"" + field + "\" says nothing; expected field=value");
            }
            fields.put(field.substring(0, equals), TimeGrammar.value(field.substring(equals + 1)));
        }
        return new TimeDraft(fields);
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
            case "*" -> {
                return new TimePattern.AnyWord();
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

    private TimePattern atom(String piece) {
        if (piece.startsWith("{")) {
            String tag = piece.substring(1, piece.length() - 1);
            String upper = tag.toUpperCase(Locale.ROOT);
            return new TimePattern.Tagged(upper, !tag.equals(upper));
        }
        if (!piece.startsWith("<")) {
            return words(piece);
        }
        String inner = piece.substring(1, piece.length() - 1).strip();
        boolean lower = inner.endsWith(" lower");
        String slot = lower ? inner.substring(0, inner.length() - 6).strip() : inner;
        int colon = slot.indexOf(':');
        return colon < 0
                ? new TimePattern.Slot(slot, "", lower)
                : new TimePattern.Slot(slot.substring(0, colon), slot.substring(colon + 1), lower);
    }

    /** A word as the tokenizer cuts it: {@code jusqu'à} is two. */
    private TimePattern words(String piece) {
        List<TimePattern> words = new ArrayList<>();
        TimeGrammar.forms(piece, tokenizer).forEach(form -> words.add(new TimePattern.Word(form)));
        return words.size() == 1 ? words.get(0) : new TimePattern.Sequence(List.copyOf(words));
    }

    private boolean at(String piece) {
        return next < pieces.size() && pieces.get(next).equals(piece);
    }

    private KnowledgeException wrong(String message) {
        return new KnowledgeException(file, "\"" + line + "\": " + message);
    }
}
