package dev.selon.app.predict;

import dev.selon.language.Languages;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Names in sentences of one token a line (CoNLL); the tokens are read as the text they stand for. */
final class Entities implements Task {
    private static final Pattern CLOSING = Pattern.compile("[.,)]");
    private static final Pattern APOSTROPHE = Pattern.compile("['’]");
    private static final Pattern ELIDED = Pattern.compile("(?iu)[cdjlmnst]|\\p{L}*qu|aujourd");

    private final Languages languages;

    Entities(Languages languages) {
        this.languages = languages;
    }

    @Override
    public void predict(Path input, Path output, Failures failures) throws IOException {
        List<List<String>> sentences = sentences(Files.readAllLines(input, StandardCharsets.UTF_8));
        List<List<String>> tagged = sentences.parallelStream()
                .map(tokens -> tagged(tokens, failures))
                .toList();
        List<String> lines = new ArrayList<>();
        tagged.forEach(sentence -> {
            lines.addAll(sentence);
            lines.add("");
        });
        JsonLines.write(output, lines);
    }

    /** Each sentence's tokens; comments and tags are left out. */
    private static List<List<String>> sentences(List<String> lines) {
        List<List<String>> sentences = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                if (!current.isEmpty()) {
                    sentences.add(current);
                    current = new ArrayList<>();
                }
            } else if (!line.startsWith("#") || line.contains("\t")) {
                current.add(line.split("\t", 2)[0]);
            }
        }
        if (!current.isEmpty()) {
            sentences.add(current);
        }
        return sentences;
    }

    private List<String> tagged(List<String> tokens, Failures failures) {
        String[] tags = new String[tokens.size()];
        Arrays.fill(tags, "O");
        int[] starts = new int[tokens.size()];
        String text = text(tokens, starts);
        try {
            Mentions found = new Fragment(text, languages).mentions();
            found.mentions().forEach(mention -> tag(found, text, mention, tokens, starts, tags));
        } catch (RuntimeException e) {
            failures.failed(text, e);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            lines.add(tokens.get(i) + "\t" + tags[i]);
        }
        return lines;
    }

    /** The sentence as it is written: "l ' eau ." is "l'eau."; {@code starts} takes where each token begins. */
    private static String text(List<String> tokens, int[] starts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean glued = i > 0
                    && (CLOSING.matcher(tokens.get(i)).matches()
                            || elides(tokens, i)
                            || elides(tokens, i - 1)
                            || tokens.get(i - 1).equals("("));
            text.append(i == 0 || glued ? "" : " ");
            starts[i] = text.length();
            text.append(tokens.get(i));
        }
        return text.toString();
    }

    private static boolean elides(List<String> tokens, int i) {
        return i > 0
                && APOSTROPHE.matcher(tokens.get(i)).matches()
                && ELIDED.matcher(tokens.get(i - 1)).matches();
    }

    private static void tag(
            Mentions found, String text, Mention mention, List<String> tokens, int[] starts, String[] tags) {
        String words = mention.span().of(text);
        if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0)) && words.indexOf(' ') < 0) {
            return; // a demonym used as an adjective names nothing here
        }
        String type = type(found.entities().get(mention.entity()).kind());
        boolean begun = false;
        for (int i = 0; i < tags.length; i++) {
            int end = starts[i] + tokens.get(i).length();
            if (starts[i] < mention.span().end() && mention.span().start() < end) {
                tags[i] = (begun ? "I-" : "B-") + type;
                begun = true;
            }
        }
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "PER";
            case ORGANISATION -> "ORG";
            case STATE, PLACE -> "LOC";
        };
    }
}
