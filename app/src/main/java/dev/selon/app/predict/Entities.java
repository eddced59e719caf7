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

/** Names in sentences of one token a line (CoNLL); tokens are read as one text, joined by spaces. */
final class Entities implements Task {
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
        String text = String.join(" ", tokens);
        try {
            Mentions found = new Fragment(text, languages).mentions();
            found.mentions().forEach(mention -> tag(found, text, mention, tokens, tags));
        } catch (RuntimeException e) {
            failures.failed(text, e);
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < tags.length; i++) {
            lines.add(tokens.get(i) + "\t" + tags[i]);
        }
        return lines;
    }

    private static void tag(Mentions found, String text, Mention mention, List<String> tokens, String[] tags) {
        String words = mention.span().of(text);
        if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0))) {
            return; // a demonym used as an adjective names nothing here
        }
        String type = type(found.entities().get(mention.entity()).kind());
        boolean begun = false;
        int at = 0;
        for (int i = 0; i < tags.length; i++) {
            int end = at + tokens.get(i).length();
            if (at < mention.span().end() && mention.span().start() < end) {
                tags[i] = (begun ? "I-" : "B-") + type;
                begun = true;
            }
            at = end + 1;
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
