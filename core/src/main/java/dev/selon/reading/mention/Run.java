package dev.selon.reading.mention;

import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;

/** A run of name words in a line that may be a person's name, with what speaks for it. */
final class Run {
    final Line line;
    final int from;
    final int to;
    /** Where the span begins: at a kept "M." before the name, else at the name. */
    int start;

    int score;
    Gender gender = Gender.UNKNOWN;
    boolean honoured;
    boolean titled;
    int person = -1;

    Run(Line line, int from, int to) {
        this.line = line;
        this.from = from;
        this.to = to;
        this.start = from;
    }

    /** The name's words without accents, particles included. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            parts.add(line.bare(i));
        }
        return parts;
    }

    int length() {
        return to - from;
    }

    String text() {
        return line.text(from, to);
    }
}
