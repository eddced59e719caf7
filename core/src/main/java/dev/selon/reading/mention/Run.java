package dev.selon.reading.mention;

import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A run of name words in a line that may be a person's name, with what speaks for it. */
final class Run {
    private static final Pattern ARTICLE = Pattern.compile("^(?:al|el|a[dnrstz]|ash|e[drsz])-(?=\\p{L}{3})");

    final Line line;
    final int from;
    final int to;

    /** Where the span begins: at a kept "M." before the name, else at the name. */
    int start;

    /** An everyday word at the head of a sentence: a name only if the article knows it as one. */
    boolean doubtful;

    boolean honoured;

    /** Whether it seems part of a body's name; then only a name that the article knows counts. */
    boolean ofBody;
    /** By an honorific. */
    Gender gender = Gender.UNKNOWN;

    /** By the given name: likely, not sure. */
    Gender likely = Gender.UNKNOWN;

    /** Weight of what stands before and behind. */
    int before;

    int behind;
    int person = -1;

    Run(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.start = from;
    }

    /** The name's words without accents, particles included: of "al-Charaa" the name, for it comes without its article too. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            parts.add(part(i));
        }
        return parts;
    }

    private String part(int i) {
        return ARTICLE.matcher(line.bare(i)).replaceFirst("");
    }

    /** The words with a capital. */
    int names() {
        int names = 0;
        for (int i = from; i < to; i++) {
            names += line.upper(i) && !line.form(i).endsWith("'") ? 1 : 0;
        }
        return names;
    }

    String last() {
        return part(to - 1);
    }

    int length() {
        return to - from;
    }

    String text() {
        return line.text(from, to);
    }

    boolean isOn(Line other) {
        return line.number() == other.number();
    }
}
