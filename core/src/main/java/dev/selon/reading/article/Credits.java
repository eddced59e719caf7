package dev.selon.reading.article;

import dev.selon.model.Article.Block.Role;
import dev.selon.model.Article.Credit;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom an article credits outside its sentences: source lines, agencies, datelines, pictures. */
final class Credits {
    private static final Pattern IN_BRACKETS =
            Pattern.compile("\\((?:avec\\s|source\\s?:\\s?)?([^()]{2,60})\\)\\s*\\.?\\s*$");
    private static final Pattern COPYRIGHT = Pattern.compile("©\\s*([^©\\n]{2,120})");

    private final Draft draft;
    private final CutRules rules;
    private final Agencies agencies;
    private final List<Credit> credits = new ArrayList<>();

    private Credits(Draft draft, CutRules rules, Agencies agencies) {
        this.draft = draft;
        this.rules = rules;
        this.agencies = agencies;
    }

    static List<Credit> of(Draft draft, CutRules rules, Agencies agencies, Front.Told front) {
        Credits found = new Credits(draft, rules, agencies);
        if (front.agency() != null) {
            found.each(front.agency(), Credit.Type.DATELINE);
        }
        if (front.place() != null) {
            found.add(front.place(), Credit.Type.REPORTER);
        }
        draft.pieces().forEach(found::look);
        found.credits.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found.credits);
    }

    private void look(Piece piece) {
        if (CutRules.SOURCE_LINE.equals(piece.cut())) {
            named(piece).ifPresent(name -> each(name, Credit.Type.SOURCE_LINE));
        } else if (CutRules.BYLINE.equals(piece.cut())) {
            named(piece).ifPresent(this::signing);
            if (agencies.isOwnReporter(draft.of(piece))) {
                add(piece.span(), Credit.Type.REPORTER);
            }
        } else if (CutRules.AGENCY_LINE.equals(piece.cut())) {
            named(piece).ifPresent(name -> each(name, Credit.Type.AGENCY));
        } else if (piece.role() == Role.CAPTION) {
            picture(piece);
        } else if (piece.cut() == null) {
            inBrackets(piece);
        }
    }

    private Optional<Span> named(Piece piece) {
        return rules.match(draft.text(), piece.span(), true)
                .flatMap(rule -> rule.pattern().name(Bare.of(draft.text(), piece.span())));
    }

    /** One credit for each name where the words are a list of agencies, else one for all. */
    private void each(Span span, Credit.Type type) {
        String words = span.of(draft.text());
        if (agencies.nothingElse(words)) {
            parts(span).forEach(part -> add(part, type));
        } else {
            add(span, type);
        }
    }

    private List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        Matcher separators = Agencies.SEPARATOR.matcher(span.of(draft.text()));
        int start = 0;
        while (separators.find()) {
            parts.add(Lines.trimmed(draft.text(), span.start() + start, span.start() + separators.start()));
            start = separators.end();
        }
        parts.add(Lines.trimmed(draft.text(), span.start() + start, span.end()));
        return parts;
    }

    /** The agencies among those who sign. */
    private void signing(Span names) {
        parts(names).stream()
                .filter(part -> agencies.has(part.of(draft.text())))
                .forEach(part -> add(part, Credit.Type.AGENCY));
    }

    private void add(Span span, Credit.Type type) {
        String name = span.of(draft.text()).replaceAll("\\s+", " ").strip().replaceFirst("[.:,;]+$", "");
        if (!name.isEmpty()) {
            credits.add(new Credit(span, name, type));
        }
    }

    private void picture(Piece piece) {
        Matcher matcher = COPYRIGHT.matcher(draft.of(piece));
        if (matcher.find()) {
            int start = piece.span().start();
            add(Lines.trimmed(draft.text(), start + matcher.start(1), start + matcher.end(1)), Credit.Type.PICTURE);
        } else {
            named(piece).ifPresent(name -> add(name, Credit.Type.PICTURE));
        }
    }

    /** "(AFP)" behind the last stop of a paragraph; inside a sentence it only explains a name. */
    private void inBrackets(Piece piece) {
        String words = draft.of(piece);
        int from = Math.max(0, words.length() - 80);
        Matcher matcher = IN_BRACKETS.matcher(words.substring(from));
        if (!matcher.find() || !agencies.nothingElse(matcher.group(1))) {
            return;
        }
        String before = words.substring(0, from + matcher.start()).strip();
        if (before.isEmpty() || ".!?…»”\"".indexOf(before.charAt(before.length() - 1)) >= 0) {
            int start = piece.span().start() + from;
            each(new Span(start + matcher.start(1), start + matcher.end(1)), Credit.Type.AGENCY);
        }
    }
}
