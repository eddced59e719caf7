package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.KnowledgeException;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a file of frames: blocks of {@code key: value} lines between blank lines, {@code #} opens a comment line. */
final class FrameFile {
    private static final List<String> KEYS =
            List.of("frame", "kind", "verb", "noun", "said", "list", "if", "unless", "stance", "use", "yes", "no");

    private final String file;
    private final List<Frame> frames = new ArrayList<>();
    private @Nullable Block block;

    private FrameFile(String file) {
        this.file = file;
    }

    /** One frame while its lines are read. */
    private static final class Block {
        final String name;
        final int line;

        @Nullable
        Kind kind;

        @Nullable
        Stance stance;

        final List<Frame.Trigger> triggers = new ArrayList<>();
        final List<Frame.Slot> slots = new ArrayList<>();
        final List<Frame.Condition> conditions = new ArrayList<>();
        final List<Frame.Trial> trials = new ArrayList<>();
        final Set<String> uses = new LinkedHashSet<>();

        Block(String name, int line) {
            this.name = name;
            this.line = line;
        }
    }

    static List<Frame> parse(String file, List<String> lines) {
        FrameFile reader = new FrameFile(file);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                reader.line(line, i + 1);
            }
        }
        reader.close();
        return reader.frames;
    }

    private void line(String line, int number) {
        int colon = line.indexOf(':');
        if (colon <= 0) {
            throw new KnowledgeException(
                    file, number, "has no colon; expected \"key: value\", where key is one of " + KEYS + " or a role");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        if (value.isEmpty()) {
            throw new KnowledgeException(file, number, "\"" + key + ":\" is followed by nothing");
        }
        if (key.equals("frame")) {
            close();
            block = new Block(value, number);
            return;
        }
        Block open = block;
        if (open == null) {
            throw new KnowledgeException(file, number, "stands before the first frame; expected \"frame: name\"");
        }
        entry(open, key, value, number);
    }

    private void entry(Block open, String key, String value, int number) {
        switch (key) {
            case "kind" -> open.kind = kind(value, number);
            case "stance" -> open.stance = stance(value, number);
            case "verb" -> triggers(open, Frame.Part.VERB, value, number);
            case "noun" -> triggers(open, Frame.Part.NOUN, value, number);
            case "said" -> open.triggers.add(new Frame.Trigger(Frame.Part.SAID, value, false, List.of()));
            case "list" -> open.triggers.add(new Frame.Trigger(Frame.Part.LIST, value, false, List.of()));
            case "if" -> open.conditions.add(condition(true, value, number));
            case "unless" -> open.conditions.add(condition(false, value, number));
            case "use" -> split(value, ",").forEach(open.uses::add);
            case "yes" -> open.trials.add(trial(true, value, number));
            case "no" -> open.trials.add(trial(false, value, number));
            default -> open.slots.add(slot(key, value, number));
        }
    }

    private Kind kind(String value, int number) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.label().equals(value))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        file,
                        number,
                        "no such kind: " + value + "; expected one of "
                                + Arrays.stream(Kind.values()).map(Kind::label).toList()));
    }

    private Stance stance(String value, int number) {
        return Arrays.stream(Stance.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        file,
                        number,
                        "no such stance: " + value + "; expected asserted, attributed, hedged, denied or planned"));
    }

    /** {@code s'entretenir | prendre * contrôle}: a lemma and words behind it. */
    private void triggers(Block open, Frame.Part part, String value, int number) {
        for (String one : split(value, "\\|")) {
            List<String> words = new ArrayList<>(
                    Arrays.asList(Folding.lower(one).replace("'", "' ").split("\\s+")));
            boolean reflexive = part == Frame.Part.VERB
                    && (words.get(0).equals("se") || words.get(0).equals("s'"));
            if (reflexive) {
                words.remove(0);
            }
            if (words.isEmpty()) {
                throw new KnowledgeException(file, number, "\"" + one + "\" is no trigger; expected a lemma");
            }
            open.triggers.add(new Frame.Trigger(part, words.get(0), reflexive, words.subList(1, words.size())));
        }
    }

    /** {@code object in things.txt | de place}. */
    private Frame.Condition condition(boolean wanted, String value, int number) {
        return new Frame.Condition(
                wanted,
                split(value, "\\|").stream().map(one -> test(one, number)).toList());
    }

    private Frame.Test test(String value, int number) {
        List<String> words = split(value, "\\s+");
        if (words.size() == 3 && (words.get(1).equals("in") || words.get(1).equals("with"))) {
            return new Frame.Test(words.get(0), words.get(2), words.get(1).equals("with"), "");
        }
        if (words.size() > 2) {
            throw new KnowledgeException(
                    file,
                    number,
                    "\"" + value
                            + "\" is no condition; expected \"function\", \"function type\", \"function in list.txt\" or \"function with list.txt\"");
        }
        return new Frame.Test(words.get(0), "", false, words.size() == 2 ? words.get(1) : "");
    }

    /** {@code by!: subject | par actor & adjective}. */
    private Frame.Slot slot(String key, String value, int number) {
        int mark = key.indexOf('!');
        String name = mark < 0 ? key : key.substring(0, mark);
        int least = mark < 0 ? 0 : mark == key.length() - 1 ? 1 : least(key.substring(mark + 1), number);
        Role role = Arrays.stream(Role.values())
                .filter(one -> one.label().equals(name))
                .findFirst()
                .orElseThrow(() -> new KnowledgeException(
                        file,
                        number,
                        "no such key: " + name + "; expected one of " + KEYS + " or a role: "
                                + Arrays.stream(Role.values()).map(Role::label).toList()));
        List<List<Frame.Source>> sources = new ArrayList<>();
        for (String group : split(value, "&")) {
            sources.add(split(group, "\\|").stream()
                    .map(one -> source(one, role, number))
                    .toList());
        }
        return new Frame.Slot(role, least, sources);
    }

    private int least(String digits, int number) {
        if (digits.length() == 1 && Character.isDigit(digits.charAt(0))) {
            return digits.charAt(0) - '0';
        }
        throw new KnowledgeException(file, number, "\"!" + digits + "\" is no demand; expected ! or !2");
    }

    private Frame.Source source(String value, Role role, int number) {
        List<String> words = split(value, "\\s+");
        if (words.size() > 2) {
            throw new KnowledgeException(
                    file, number, "\"" + value + "\" is no source; expected a function and at most a type");
        }
        return new Frame.Source(words.get(0), words.size() > 1 ? words.get(1) : FillerTypes.usual(role));
    }

    private Frame.Trial trial(boolean yes, String value, int number) {
        int arrow = value.indexOf("=>");
        if (!yes) {
            return new Frame.Trial(false, value, List.of(), number);
        }
        if (arrow < 0) {
            throw new KnowledgeException(
                    file, number, "has no \"=>\"; expected \"sentence => role=filler|filler role=filler\"");
        }
        List<Frame.Expected> expected = new ArrayList<>();
        for (String one : split(value.substring(arrow + 2), ";")) {
            int equals = one.indexOf('=');
            if (equals < 0) {
                throw new KnowledgeException(file, number, "\"" + one + "\" has no \"=\"; expected role=filler|filler");
            }
            expected.add(new Frame.Expected(one.substring(0, equals).strip(), split(one.substring(equals + 1), "\\|")));
        }
        return new Frame.Trial(true, value.substring(0, arrow).strip(), expected, number);
    }

    private void close() {
        Block done = block;
        if (done == null) {
            return;
        }
        if (done.kind == null) {
            throw new KnowledgeException(file, done.line, "frame " + done.name + " has no \"kind:\"");
        }
        if (done.triggers.isEmpty()) {
            throw new KnowledgeException(
                    file,
                    done.line,
                    "frame " + done.name + " has no trigger; expected \"verb:\", \"noun:\", \"said:\" or \"list:\"");
        }
        frames.add(new Frame(
                done.name,
                done.kind,
                done.triggers,
                done.slots,
                done.conditions,
                done.stance,
                done.uses,
                done.trials,
                file,
                done.line));
        block = null;
    }

    private static List<String> split(String value, String at) {
        return Arrays.stream(value.split(at))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
