package dev.selon.reading.statement;

import dev.selon.model.Form;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement while it is being put together. */
final class Draft {
    Form form;
    List<Span> parts = new ArrayList<>();
    List<Quotation> quoted = new ArrayList<>();

    @Nullable
    Speaker speaker;

    @Nullable
    Span cue;

    String act = "affirm";
    final int sentence;

    Draft(Form form, Span span, int sentence) {
        this.form = form;
        this.parts.add(span);
        this.sentence = sentence;
    }

    Span span() {
        Span all = parts.get(0);
        for (Span part : parts) {
            all = all.cover(part);
        }
        return all;
    }

    int start() {
        return parts.get(0).start();
    }

    /** Whether one of the parts overlaps the span. */
    boolean covers(Span span) {
        return parts.stream().anyMatch(part -> part.overlaps(span));
    }
}
