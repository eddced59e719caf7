package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.model.Article.Block.Role;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The date that an article prints of itself, by its lines. */
final class TextDate {
    private static final String FILE = "article/date-labels.tsv";
    private static final int LONGEST_LINE = 160;
    private static final int LABEL = 40;

    /** A date in a line, and whether a label calls it the date of publication or of a change. */
    record Dated(Dates.Found found, @Nullable String kind, boolean opens) {
        boolean isUpdate() {
            return "updated".equals(kind);
        }
    }

    /** What a label before a date calls it, in any language. */
    private record Labels(Map<String, String> kinds) {
        static Labels of(Languages languages) {
            Map<String, String> kinds = new TreeMap<>();
            for (String code : languages.codes()) {
                if (languages.get(code).has(FILE)) {
                    languages
                            .get(code)
                            .table(FILE)
                            .rows()
                            .forEach(row -> kinds.put(Folding.bare(row.get("label")), row.get("kind")));
                }
            }
            return new Labels(kinds);
        }
    }

    private final Map<String, String> labels;
    private final boolean monthFirst;

    TextDate(Languages languages, boolean monthFirst) {
        this.monthFirst = monthFirst;
        this.labels = languages.derive(Labels.class, Labels::of).kinds();
    }

    /** The dates of a line, each with the label that stands before it. */
    List<Dated> in(Bare line) {
        List<Dated> dated = new ArrayList<>();
        int from = 0;
        for (Dates.Found found : Dates.all(line, monthFirst)) {
            if (found.start() < from) {
                continue;
            }
            String before = line.text().substring(Math.max(from, found.start() - LABEL), found.start());
            dated.add(new Dated(found, label(before), before.isBlank() && from == 0));
            from = found.end();
        }
        return dated;
    }

    /** The kind of the longest label that the words end with, a weekday or a colon aside. */
    private @Nullable String label(String before) {
        String words = before.replaceAll("[\\s:,–—|-]+$", "");
        String kind = ending(words);
        if (kind != null && !kind.isEmpty()) {
            int le = words.length() - 2;
            if (words.endsWith("le") && ending(words.substring(0, le).strip()) != null) {
                return ending(words.substring(0, le).strip());
            }
            return kind;
        }
        int lastWord = words.lastIndexOf(' ');
        return lastWord < 0 ? null : ending(words.substring(0, lastWord).replaceAll("[\\s:,–—|-]+$", ""));
    }

    private @Nullable String ending(String words) {
        String best = null;
        int longest = 0;
        for (Map.Entry<String, String> label : labels.entrySet()) {
            String name = label.getKey();
            boolean opens = name.length() > 3 && words.startsWith(name + " ");
            if (name.length() > longest && (opens || words.endsWith(name))) {
                int at = words.length() - name.length();
                if (opens || at == 0 || !Character.isLetterOrDigit(words.charAt(at - 1))) {
                    best = label.getValue();
                    longest = name.length();
                }
            }
        }
        return best;
    }

    /** The date nearest the headline: published before unlabelled before updated; then below the body; then anywhere. */
    Optional<Published> of(Draft draft) {
        List<Piece> pieces = draft.pieces();
        int title = titleAt(pieces);
        int first = title < 0 ? firstBody(pieces) : Math.max(title, firstBody(pieces));
        int last = lastBody(pieces);
        return near(
                        draft,
                        Math.max(0, Math.min(title < 0 ? first : title, first) - 6),
                        Math.min(first + 1, pieces.size()),
                        "line above the article")
                .or(() -> near(draft, last, Math.min(last + 9, pieces.size()), "line below the article"))
                .or(() -> labelled(draft))
                .or(() -> near(draft, 0, pieces.size(), "a line of the page"));
    }

    private Optional<Published> near(Draft draft, int from, int to, String why) {
        Published plain = null;
        Published updated = null;
        for (int i = Math.max(0, from); i < to; i++) {
            Piece piece = draft.pieces().get(i);
            if (piece.span().length() > LONGEST_LINE || isElsewhere(piece)) {
                continue;
            }
            for (Dated dated : in(draft.bare(piece))) {
                if (dated.found().day().getYear() < 1991) {
                    continue;
                }
                Published published =
                        new Published(When.day(dated.found().day()), why + ": " + quoted(draft, piece, dated));
                if ("published".equals(dated.kind()) && !dated.opens()) {
                    return Optional.of(published);
                }
                updated = dated.isUpdate() && updated == null ? published : updated;
                plain = !dated.isUpdate() && plain == null ? published : plain;
            }
        }
        return Optional.ofNullable(plain != null ? plain : updated);
    }

    private static String quoted(Draft draft, Piece piece, Dated dated) {
        return Dates.span(draft.bare(piece), dated.found()).of(draft.text());
    }

    private static boolean isElsewhere(Piece piece) {
        String cut = piece.cut();
        return cut != null
                && (cut.equals(Zone.COMMENTS.why)
                        || cut.equals(Zone.RELATED.why)
                        || cut.equals(Zone.HIDDEN.why)
                        || cut.equals(Zone.SIDEBAR.why));
    }

    private Optional<Published> labelled(Draft draft) {
        for (Piece piece : draft.pieces()) {
            if (piece.span().length() <= LONGEST_LINE && !isElsewhere(piece)) {
                for (Dated dated : in(draft.bare(piece))) {
                    if ("published".equals(dated.kind())) {
                        return Optional.of(new Published(
                                When.day(dated.found().day()), "a line of the page: " + quoted(draft, piece, dated)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static int titleAt(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).role() == Role.TITLE) {
                return i;
            }
        }
        return -1;
    }

    private static int firstBody(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (isBody(pieces.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static int lastBody(List<Piece> pieces) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (isBody(pieces.get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isBody(Piece piece) {
        return piece.cut() == null && piece.role() != Role.TITLE && piece.span().length() > 80;
    }
}
