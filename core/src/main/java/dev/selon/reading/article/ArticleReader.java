package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Article.Block;
import dev.selon.model.Article.Block.Role;
import dev.selon.model.Article.Cut;
import dev.selon.model.RawDocument;
import dev.selon.model.Span;
import dev.selon.model.Trouble;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bytes to an article: what is body, what is not, and what the text says of itself. */
public final class ArticleReader {
    private static final String STAGE = "article";
    /** What is read of one text; a longer one is kept whole, its rest cut. */
    static final int LONGEST_READ = 2_000_000;
    /** What is parsed of one page. */
    static final int LONGEST_PAGE = 20_000_000;

    private ArticleReader() {}

    /** The article in the document, and what went wrong; no article where the bytes are no text or hold none. */
    public static ArticleReading read(RawDocument document, Languages languages) {
        Decoding decoding = Decoding.of(document.bytes());
        List<Trouble> troubles = new ArrayList<>();
        if (decoding.trouble() != null) {
            troubles.add(new Trouble(document.name(), STAGE, decoding.trouble()));
        }
        String text = decoding.text();
        if (text == null) {
            return new ArticleReading(null, troubles);
        }
        boolean page = Markup.isPage(document.name(), text);
        Draft draft = page ? page(document, text, languages, troubles) : plain(document, text, troubles);
        if (draft.pieces().isEmpty()) {
            troubles.add(new Trouble(document.name(), STAGE, "holds no words; nothing to read"));
            return new ArticleReading(null, troubles);
        }
        return new ArticleReading(article(document, draft, page, languages), troubles);
    }

    private static Draft plain(RawDocument document, String text, List<Trouble> troubles) {
        int end = endOfReading(text);
        List<Piece> pieces = PlainText.pieces(text, end);
        return new Draft(text, withRest(document, text, end, pieces, troubles), PageFacts.NONE);
    }

    private static Draft page(RawDocument document, String html, Languages languages, List<Trouble> troubles) {
        String source = html;
        if (html.length() > LONGEST_PAGE) {
            source = html.substring(0, LONGEST_PAGE);
            troubles.add(new Trouble(
                    document.name(),
                    STAGE,
                    "is " + html.length() + " characters of HTML; the first " + LONGEST_PAGE
                            + " are read; split the page to read the rest"));
        }
        Draft draft = Page.draft(source, document.url(), languages);
        int end = endOfReading(draft.text());
        List<Piece> pieces = draft.pieces().stream()
                .filter(piece -> piece.span().end() <= end)
                .collect(Collectors.toCollection(ArrayList::new));
        return new Draft(draft.text(), withRest(document, draft.text(), end, pieces, troubles), draft.facts());
    }

    private static int endOfReading(String text) {
        if (text.length() <= LONGEST_READ) {
            return text.length();
        }
        int end = LONGEST_READ;
        while (end > LONGEST_READ - 1000 && !Lines.isBlank(text.charAt(end))) {
            end--;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static List<Piece> withRest(
            RawDocument document, String text, int end, List<Piece> pieces, List<Trouble> troubles) {
        int from = pieces.isEmpty()
                ? 0
                : Math.min(end, pieces.get(pieces.size() - 1).span().end());
        Span rest = Lines.trimmed(text, Math.max(from, end < text.length() ? from : text.length()), text.length());
        if (end < text.length() && rest.length() > 0) {
            Piece piece = new Piece(rest, true, false);
            piece.cut("too long");
            pieces.add(piece);
            troubles.add(new Trouble(
                    document.name(),
                    STAGE,
                    "is " + text.length() + " characters; the first " + rest.start()
                            + " are read and the rest is cut; split the file to read it all",
                    rest));
        }
        return pieces;
    }

    private static Article article(RawDocument document, Draft draft, boolean page, Languages languages) {
        CutRules rules = CutRules.of(languages);
        Furniture.Told furniture = Furniture.judge(draft, rules, page);
        Front.Told front = Front.judge(draft, rules, languages, page);
        Related.judge(draft);
        Roles.judge(draft, page);
        PageFacts facts = draft.facts();
        Published published = facts.published() != null ? facts.published() : front.published();
        String body = draft.pieces().stream()
                .filter(piece -> piece.cut() == null)
                .map(draft::of)
                .collect(Collectors.joining("\n"));
        String guess = LanguageGuess.of(body, languages);
        boolean asSaid = guess.equals(LanguageGuess.UNKNOWN) && facts.language() != null;
        return new Article(
                id(document),
                document.name(),
                document.url() != null ? document.url() : facts.url(),
                Outlet.of(document, draft, outlets(furniture, front)),
                draft.text(),
                asSaid ? Objects.requireNonNull(facts.language()) : guess,
                title(draft),
                byline(draft, furniture.byline()),
                published == null ? null : published.when(),
                published == null ? null : published.why(),
                blocks(draft),
                cuts(draft),
                Credits.of(draft, rules, Agencies.of(languages), front));
    }

    private static List<String> outlets(Furniture.Told furniture, Front.Told front) {
        return front.masthead() == null ? furniture.outlets() : List.of(front.masthead());
    }

    private static @Nullable Span title(Draft draft) {
        return draft.pieces().stream()
                .filter(piece -> piece.role() == Role.TITLE)
                .map(Piece::span)
                .findFirst()
                .orElse(null);
    }

    /** Who signs: a name that the page's head gives and the text prints, else by a line that says so. */
    private static @Nullable Span byline(Draft draft, @Nullable Span line) {
        for (String author : draft.facts().authors()) {
            String wanted = Folding.bare(author);
            for (Piece piece : draft.pieces()) {
                if (wanted.length() < 4 || piece.span().length() > 200 || piece.role() == Role.TITLE) {
                    continue;
                }
                Bare bare = draft.bare(piece);
                int at = bare.text().indexOf(wanted);
                if (at >= 0) {
                    return bare.span(at, at + wanted.length());
                }
            }
        }
        return line;
    }

    private static List<Block> blocks(Draft draft) {
        return draft.pieces().stream()
                .flatMap(piece -> Optional.ofNullable(piece.role()).map(role -> new Block(piece.span(), role)).stream())
                .toList();
    }

    /** Neighbours cut for the same reason are one cut. */
    private static List<Cut> cuts(Draft draft) {
        List<Cut> cuts = new ArrayList<>();
        boolean neighbour = false;
        for (Piece piece : draft.pieces()) {
            String why = piece.cut();
            if (why == null) {
                neighbour = false;
                continue;
            }
            int last = cuts.size() - 1;
            if (neighbour && cuts.get(last).why().equals(why)) {
                cuts.set(last, new Cut(cuts.get(last).span().cover(piece.span()), why));
            } else {
                cuts.add(new Cut(piece.span(), why));
            }
            neighbour = true;
        }
        return cuts;
    }

    private static String id(RawDocument document) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(document.name().getBytes(StandardCharsets.UTF_8));
            digest.update(document.bytes());
            return "a-" + HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
