package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.KnowledgeException;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.language.Tokenizer;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The time expressions of a language, read from {@code time/}: each table and word list is a slot of its name, its other
 * columns being what a row says; {@code figures.tsv} holds slots for words with figures; {@code patterns/*.txt} put them
 * together. The pattern named {@code time} is what a time expression is.
 */
final class TimeGrammar {
    private static final String ROOM = "time";
    private static final String TOP = "time";
    private static final Pattern GROUP = Pattern.compile("\\(\\?<([a-z]+)>");

    private final Tokenizer tokenizer;
    private static final TimePattern.Start ANYTHING = new TimePattern.Start(true);

    private final Map<String, TimePattern> slots = new HashMap<>();
    private final Map<String, TimePattern.Start> starts = new HashMap<>();
    private final Map<String, String> spellings = new HashMap<>();

    private TimeGrammar(Language language) {
        this.tokenizer = Tokenizer.of(language);
        if (language.has(ROOM + "/spelling.tsv")) {
            language.table(ROOM + "/spelling.tsv")
                    .rows()
                    .forEach(row -> spellings.put(row.get("form"), fold(row.get("word"))));
        }
        for (String file : language.files(ROOM)) {
            if (file.equals(ROOM + "/figures.tsv")) {
                language.table(file).rows().forEach(this::figure);
            } else if (file.endsWith(".tsv") && !file.endsWith("/spelling.tsv")) {
                slots.put(nameOf(file), rows(language.table(file), file));
            } else if (file.endsWith(".txt") && !file.startsWith(ROOM + "/patterns/")) {
                slots.put(nameOf(file), list(language.words(file).entries()));
            }
        }
        Map<String, List<TimePattern>> byName = new LinkedHashMap<>();
        TimePatternFile.read(language)
                .forEach(line -> byName.computeIfAbsent(line.name(), n -> new ArrayList<>())
                        .add(line.pattern()));
        List<TimePattern.Named> patterns = new ArrayList<>();
        byName.forEach((name, ways) -> {
            TimePattern.Named pattern = new TimePattern.Named(ways);
            slots.put(name, pattern);
            patterns.add(pattern);
        });
        patterns.forEach(pattern -> pattern.index(this));
        slots.forEach((name, slot) -> {
            TimePattern.Start start = new TimePattern.Start(false);
            start.any |= slot.starts(this, start);
            starts.put(name, start);
        });
    }

    /** The grammar of a language, made once. */
    static TimeGrammar of(Language language) {
        return language.derive(TimeGrammar.class, TimeGrammar::new);
    }

    /** All ways in which a time expression begins at a token, the pattern that is written first first. */
    List<TimePattern.Hit> at(TimePattern.Run run, int at) {
        return run.slot(TOP, at);
    }

    boolean isEmpty() {
        return !slots.containsKey(TOP);
    }

    /** What a slot begins with. */
    TimePattern.Start start(String name) {
        return starts.getOrDefault(name, ANYTHING);
    }

    TimePattern slot(String name) {
        TimePattern slot = slots.get(name);
        if (slot == null) {
            throw new KnowledgeException(
                    ROOM + "/patterns", "<" + name + "> is neither a table, a list, a figure nor a pattern");
        }
        return slot;
    }

    /** A word of a text as it is matched. */
    String word(String form) {
        String meant = spellings.get(form);
        return meant == null ? fold(form) : meant;
    }

    /** As words are matched: small letters, no full stop of an abbreviation. */
    static String fold(String form) {
        String low = Folding.lower(form);
        return low.length() > 1 && low.endsWith(".") ? low.substring(0, low.length() - 1) : low;
    }

    /** Whether a figure may read the word: it holds a digit or a hyphen. */
    static boolean hasFigures(String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c >= '0' && c <= '9' || c == '-') {
                return true;
            }
        }
        return false;
    }

    /** What the groups of a figure say: a number, or what the table of the group's name says of the word. */
    List<TimePattern.Hit> read(Matcher matcher, List<String> groups, int end) {
        Map<String, Object> fields = new TreeMap<>();
        for (String group : groups) {
            String text = matcher.group(group);
            if (text != null && !readInto(fields, group, text)) {
                return List.of();
            }
        }
        return List.of(new TimePattern.Hit(end, new TimeDraft(fields)));
    }

    private boolean readInto(Map<String, Object> fields, String group, String text) {
        if (text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            fields.put(group, Integer.valueOf(text));
            return true;
        }
        if (slots.get(group) instanceof TimePattern.Rows rows) {
            for (TimePattern.Rows.Row row : rows.byFirst().getOrDefault(fold(text), List.of())) {
                if (row.words().size() == 1) {
                    fields.putAll(row.draft().fields());
                    return true;
                }
            }
            return false;
        }
        fields.put(group, text);
        return true;
    }

    private void figure(Table.Row row) {
        String shape = row.get("shape");
        List<String> groups = new ArrayList<>();
        Matcher matcher = GROUP.matcher(shape);
        while (matcher.find()) {
            groups.add(matcher.group(1));
        }
        try {
            slots.put(row.get("name"), new TimePattern.Figure(Pattern.compile(shape), List.copyOf(groups)));
        } catch (java.util.regex.PatternSyntaxException e) {
            throw row.wrong("not a regular expression: " + e.getDescription());
        }
    }

    private TimePattern rows(Table table, String file) {
        Map<String, List<TimePattern.Rows.Row>> byFirst = new HashMap<>();
        for (Table.Row row : table.rows()) {
            Map<String, Object> fields = new TreeMap<>();
            for (String column : table.columns()) {
                String value = row.get(column);
                if (!column.equals("words") && !value.isEmpty()) {
                    fields.put(column, value(value));
                }
            }
            if (row.all("words").isEmpty()) {
                throw row.wrong("no words; expected what the article prints");
            }
            row.all("words").forEach(words -> put(byFirst, words, new TimeDraft(fields)));
        }
        return new TimePattern.Rows(byFirst);
    }

    private TimePattern list(List<String> entries) {
        Map<String, List<TimePattern.Rows.Row>> byFirst = new HashMap<>();
        entries.forEach(entry -> put(byFirst, entry, TimeDraft.EMPTY));
        return new TimePattern.Rows(byFirst);
    }

    private void put(Map<String, List<TimePattern.Rows.Row>> byFirst, String words, TimeDraft draft) {
        List<String> forms = forms(words, tokenizer);
        byFirst.computeIfAbsent(forms.get(0), first -> new ArrayList<>()).add(new TimePattern.Rows.Row(forms, draft));
    }

    /** Words as the tokenizer cuts them, folded: {@code jusqu'à} is two; {@code l'} is one. */
    static List<String> forms(String words, Tokenizer tokenizer) {
        boolean elided = words.endsWith("'");
        String text = elided ? words + "a" : words;
        List<String> forms = tokenizer.pieces(text, new Span(0, text.length())).stream()
                .map(piece -> fold(piece.form()))
                .toList();
        return elided && forms.size() > 1 ? forms.subList(0, forms.size() - 1) : elided ? List.of("'") : forms;
    }

    /** A whole number as such, all else as a word. */
    static Object value(String text) {
        return text.matches("-?\\d{1,6}") ? (Object) Integer.valueOf(text) : text;
    }

    private static String nameOf(String file) {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    TimePattern.Run run(List<Token> tokens) {
        return new TimePattern.Run(this, tokens);
    }
}
