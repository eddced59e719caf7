package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import dev.selon.model.Article.Block.Role;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts what stands in the text and is no article: banners, forms, buttons, lists of other articles. */
final class Furniture {
    static final String AFTER = "after the article";
    private static final int LONGEST_CONSENT = 6000;
    private static final int MANY_WORDS = 10;
    private static final int FEW_BELOW = 4;
    /** In a text that drops full stops elsewhere, so long a line is taken for a sentence. */
    private static final int STOPLESS_WORDS = 6;

    private static final Pattern BRACKET = Pattern.compile("\\s*\\([^()]*\\)$");
    /** Zones whose signatures are those of others. */
    private static final Set<String> ELSEWHERE = Set.of(
            Zone.COMMENTS.why,
            Zone.RELATED.why,
            Zone.SIDEBAR.why,
            Zone.SHARE.why,
            Zone.FOOTER.why,
            Zone.NAVIGATION.why,
            Zone.ADVERT.why,
            Zone.CAPTION.why,
            Zone.HIDDEN.why);

    private final Draft draft;
    private final CutRules rules;
    private final boolean page;
    private final List<String> outlets = new ArrayList<>();
    private final Map<Piece, CutRules.Rule> endings = new IdentityHashMap<>();
    private @Nullable Span byline;

    private Furniture(Draft draft, CutRules rules, boolean page) {
        this.draft = draft;
        this.rules = rules;
        this.page = page;
    }

    /** What the cut lines gave away: names of the outlet, and who signs. */
    record Told(List<String> outlets, @Nullable Span byline) {}

    static Told judge(Draft draft, CutRules rules, boolean page) {
        Furniture furniture = new Furniture(draft, rules, page);
        furniture.anywhere();
        furniture.rest();
        furniture.edges();
        furniture.below();
        return new Told(furniture.outlets, furniture.byline);
    }

    private void anywhere() {
        for (Piece piece : draft.pieces()) {
            boolean body = piece.open();
            boolean boilerplate = piece.cut() != null;
            if (!body && !boilerplate) {
                continue;
            }
            Optional<CutRules.Rule> rule = body
                    ? rules.match(draft.text(), piece.span(), false)
                    : rules.matchTelling(draft.text(), piece.span());
            rule.ifPresent(found -> note(found, piece));
            if (!body) {
                continue;
            }
            if (rule.isPresent() && rule.get().where() == CutRules.Where.REST) {
                endings.put(piece, rule.get());
            }
            if (rule.isPresent() && rule.get().where() == CutRules.Where.ANY) {
                apply(rule.get(), piece);
            } else if (isConsent(piece)) {
                piece.cut("cookies");
            } else if (isGluedButtons(draft.of(piece))) {
                piece.cut("buttons");
            }
        }
    }

    private void note(CutRules.Rule rule, Piece piece) {
        Bare bare = Bare.of(draft.text(), piece.span());
        rule.pattern().outlet(bare).ifPresent(span -> outlets.add(span.of(draft.text())));
        if (rule.why().equals(CutRules.BYLINE) && byline == null && !ELSEWHERE.contains(String.valueOf(piece.cut()))) {
            byline = rule.pattern().name(bare).orElse(null);
        }
    }

    private static void apply(CutRules.Rule rule, Piece piece) {
        if (rule.why().equals(CutRules.CAPTION)) {
            piece.as(Role.CAPTION);
        } else {
            piece.cut(rule.why());
        }
    }

    private boolean isConsent(Piece piece) {
        Span span = piece.span();
        return rules.isConsent(Bare.of(
                draft.text(), new Span(span.start(), Math.min(span.end(), span.start() + LONGEST_CONSENT))));
    }

    /** Several capitalised words run together, as the buttons of a banner are once its markup is lost. */
    static boolean isGluedButtons(String words) {
        if (words.length() > 160 || Lines.endsSentence(words)) {
            return false;
        }
        int glued = 0;
        for (int i = 2; i + 2 < words.length(); i++) {
            boolean seam = UCharacter.isULowercase(words.charAt(i - 1))
                    && UCharacter.isULowercase(words.charAt(i - 2))
                    && UCharacter.isUUppercase(words.charAt(i))
                    && UCharacter.isULowercase(words.charAt(i + 1));
            glued += seam ? 1 : 0;
        }
        return glued >= 2;
    }

    /** A line such as the head of a comment form ends the article, unless much of the article comes after it. */
    private void rest() {
        int total = openLetters(0);
        List<Piece> pieces = draft.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            CutRules.Rule rule = endings.get(pieces.get(i));
            if (rule == null) {
                continue;
            }
            pieces.get(i).cut(rule.why());
            if (openLetters(i + 1) * 2 <= total) {
                pieces.subList(i + 1, pieces.size()).stream()
                        .filter(Piece::open)
                        .forEach(piece -> piece.cut(
                                endings.containsKey(piece) ? endings.get(piece).why() : AFTER));
                return;
            }
        }
    }

    private int openLetters(int from) {
        return draft.pieces().stream()
                .skip(from)
                .filter(Piece::open)
                .mapToInt(piece -> piece.span().length())
                .sum();
    }

    private void edges() {
        List<Piece> pieces = draft.pieces();
        int first = firstParagraph(draft);
        int last = lastParagraph(draft);
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if ((i < first || i > last) && piece.open() && !piece.heading()) {
                rules.match(draft.text(), piece.span(), true).ifPresent(rule -> {
                    note(rule, piece);
                    apply(rule, piece);
                });
            }
        }
    }

    /** After the last paragraph only what may be a sentence, a list, a signature or a source stays. */
    private void below() {
        List<Piece> pieces = draft.pieces();
        int last = lastParagraph(draft);
        if (last < 0) {
            return;
        }
        boolean announced = draft.of(pieces.get(last)).endsWith(":");
        boolean careless = draft.pieces().stream()
                .filter(Piece::open)
                .map(draft::of)
                .anyMatch(words -> Prose.hasStopInside(words) && !Lines.endsSentence(words) && !words.endsWith(":"));
        boolean list = page && countShort(last + 1) > FEW_BELOW;
        for (int i = last + 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            String words = draft.of(piece);
            announced = words.endsWith(":") || announced && (!piece.gapBefore() || Prose.isItem(words));
            boolean stopless = careless && Words.count(words) >= STOPLESS_WORDS;
            if (!piece.open() || mayBeProse(words) || announced || stopless || Prose.isItem(words)) {
                continue;
            }
            int names = Names.count(BRACKET.matcher(words).replaceFirst(""));
            boolean beforeSource = i + 1 < pieces.size()
                    && CutRules.SOURCE_LINE.equals(pieces.get(i + 1).cut());
            if (byline == null && (names >= 2 && names <= 4 || names == 1 && beforeSource)) {
                piece.cut(CutRules.BYLINE);
                byline = piece.span();
            } else if (!list) {
                piece.cut(isTags(words) ? "tags" : AFTER);
            }
        }
    }

    private int countShort(int from) {
        return (int) draft.pieces().stream()
                .skip(from)
                .filter(Piece::open)
                .filter(piece -> !mayBeProse(draft.of(piece)))
                .count();
    }

    private static boolean mayBeProse(String words) {
        return Prose.isSentence(words)
                || Words.count(words) >= MANY_WORDS
                || Prose.hasStopInside(words)
                || words.indexOf('«') >= 0
                || words.indexOf('“') >= 0;
    }

    private static boolean isTags(String words) {
        return words.startsWith("#") || words.chars().filter(c -> c == ',').count() >= 2 && words.length() < 200;
    }

    static int firstParagraph(Draft draft) {
        List<Piece> pieces = draft.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            boolean glued = i > 0
                    && pieces.get(i - 1).role() == Role.CAPTION
                    && !pieces.get(i).gapBefore();
            if (pieces.get(i).open() && !glued && Prose.isParagraph(draft.of(pieces.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    static int lastParagraph(Draft draft) {
        List<Piece> pieces = draft.pieces();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i).open() && Prose.isParagraph(draft.of(pieces.get(i)))) {
                return i;
            }
        }
        return -1;
    }
}
