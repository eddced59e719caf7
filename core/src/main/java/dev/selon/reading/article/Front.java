package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.language.Lexicon;
import dev.selon.language.WordList;
import dev.selon.model.Article.Block.Role;
import dev.selon.model.Span;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The head of an article: section label, headline, its second printing, date line, place line. */
final class Front {
    private static final int LONGEST_DATE_LINE = 120;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern TIME = Pattern.compile(
            "^[\\s,:–—|-]*(?:(?:a|at|um)\\s+)?(?:\\d{1,2}\\s?[h:]\\s?\\d{0,2}(?::\\d{2})?)?\\s*(?:gmt|utc|tu|cet)?[\\s–—|:.-]*");
    private static final Pattern DATELINE = Pattern.compile(
            "^(?<place>[\\p{Lu}][\\p{L}\\p{M}'’ .-]{1,40}?(?:,\\s?[\\p{L}\\p{M} '’-]{2,30})?)?"
                    + "(?<date>[\\s,]{0,3}(?:le\\s)?\\d{1,2}(?:er)?\\s\\p{L}{3,10}\\.?(?:\\s\\d{4})?)?"
                    + "\\s*(?:[(/]\\s?(?<agency>[\\p{L}\\p{M}'’ .,/&-]{2,40}?)\\s?[)/])?\\s*(?<dash>[-–—]{1,2}|:)\\s*(?=[\\p{Lu}«“\"])");

    /** "Niamey, 4 juin": the day without its year, on a line of its own. */
    private static final Pattern PLACE_AND_DAY =
            Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’ -]{1,30}, (?:le )?\\d{1,2}(?:er)? \\p{L}{3,10}\\.?");

    private final Draft draft;
    private final CutRules rules;
    private final boolean page;
    private final List<Piece> pieces;
    private final TextDate dates;
    private final List<WordList> sections = new ArrayList<>();
    private @Nullable Published published;
    private final List<Lexicon> lexicons = new ArrayList<>();
    private @Nullable Span datelineAgency;
    private @Nullable Span datelinePlace;
    private @Nullable String masthead;

    private Front(Draft draft, CutRules rules, Languages languages, boolean page) {
        this.draft = draft;
        this.rules = rules;
        this.page = page;
        this.pieces = draft.pieces();
        this.dates = new TextDate(languages, false);
        languages.codes().forEach(code -> lexicons.add(Lexicon.of(languages.get(code))));
        languages.codes().forEach(code -> sections.add(languages.get(code).words("article/sections.txt")));
    }

    /** What the head gave away; the place is that of a place line which names no agency. */
    record Told(
            @Nullable Published published,
            @Nullable Span agency,
            @Nullable Span place,
            @Nullable String masthead) {}

    static Told judge(Draft draft, CutRules rules, Languages languages, boolean page) {
        Front front = new Front(draft, rules, languages, page);
        front.dateLines();
        front.title();
        front.metadataBeforeText();
        front.dateline();
        front.labelledDate();
        return new Told(front.published, front.datelineAgency, front.datelinePlace, front.masthead);
    }

    /** Lines before the first paragraph that hold a date and little else. */
    private void dateLines() {
        int first = Furniture.firstParagraph(draft);
        int end = first < 0 ? pieces.size() : first;
        for (int i = 0; i < end; i++) {
            Piece piece = pieces.get(i);
            if (!piece.open() || piece.span().length() > LONGEST_DATE_LINE) {
                continue;
            }
            if (isDateLine(piece, true)) {
                piece.cut("metadata");
            } else if (PLACE_AND_DAY.matcher(draft.of(piece)).matches()) {
                piece.cut("dateline");
            }
        }
    }

    private boolean isDateLine(Piece piece, boolean first) {
        Bare bare = draft.bare(piece);
        List<TextDate.Dated> all = dates.in(bare);
        int letters = bare.text().length();
        for (TextDate.Dated dated : all) {
            letters -= dated.found().end() - dated.found().start();
        }
        if (all.isEmpty()
                || letters > 60
                || Prose.isSentence(draft.of(piece)) && all.get(0).kind() == null) {
            return false;
        }
        boolean labelled = all.get(0).kind() != null || onlyTime(bare, all);
        if (labelled) {
            TextDate.Dated best =
                    all.stream().filter(dated -> !dated.isUpdate()).findFirst().orElse(all.get(0));
            tell(best, bare, first ? "first lines" : "a line");
        }
        return labelled;
    }

    /** Whether the line holds nothing but dates, weekdays, hours and perhaps who signs. */
    private boolean onlyTime(Bare bare, List<TextDate.Dated> all) {
        StringBuilder rest = new StringBuilder(bare.text());
        for (int i = all.size() - 1; i >= 0; i--) {
            rest.replace(all.get(i).found().start(), all.get(i).found().end(), " ");
        }
        List<String> words = Arrays.stream(rest.toString().split("[^\\p{L}]+"))
                .filter(word -> !Dates.isWeekday(word) && !isSection(word))
                .toList();
        return words.stream().allMatch(word -> word.length() <= 3) || isSignature(bare, all);
    }

    /** "jeudi 13 juin 2019, par Awa Diarra": a date and who signs. */
    private boolean isSignature(Bare bare, List<TextDate.Dated> all) {
        Span behind =
                bare.span(all.get(all.size() - 1).found().end(), bare.text().length());
        Span name = Lines.trimmed(draft.text(), behind.start(), behind.end());
        while (name.length() > 0 && !Character.isLetter(draft.text().charAt(name.start()))) {
            name = new Span(name.start() + 1, name.end());
        }
        return name.length() > 0
                && rules.match(draft.text(), name, true)
                        .filter(rule -> rule.why().equals(CutRules.BYLINE))
                        .isPresent();
    }

    private void tell(TextDate.Dated dated, Bare bare, String where) {
        if (published == null) {
            int from =
                    dated.found().start() <= LONGEST_LABEL ? 0 : dated.found().start();
            String words = bare.span(from, dated.found().end())
                    .of(draft.text())
                    .replaceAll("\\s+", " ")
                    .strip();
            published = new Published(When.day(dated.found().day()), where + ": " + words);
        }
    }

    private void title() {
        int first = Furniture.firstParagraph(draft);
        int title = -1;
        for (int i = 0; i < pieces.size(); i++) {
            title = pieces.get(i).role() == Role.TITLE ? i : title;
        }
        int end = first < 0 ? pieces.size() : first;
        if (title < 0) {
            title = choose(end);
            if (title >= 0) {
                pieces.get(title).as(Role.TITLE);
                for (int i = 0; i < title; i++) {
                    if (pieces.get(i).open() && Words.count(draft.of(pieces.get(i))) <= 4) {
                        pieces.get(i).cut("section label");
                    }
                }
            }
        }
        if (title >= 0) {
            repeated(title, end);
        }
        for (int i = 0; i < end; i++) {
            if (pieces.get(i).open() && isSection(draft.of(pieces.get(i)))) {
                pieces.get(i).cut("section label");
            }
        }
    }

    private boolean isSection(String words) {
        return sections.stream().anyMatch(list -> list.has(words));
    }

    private int choose(int end) {
        List<Integer> lines = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            Piece piece = pieces.get(i);
            if (piece.open() && i + 1 < pieces.size() && mayBeTitle(piece)) {
                lines.add(i);
            } else if (piece.open()) {
                break;
            }
        }
        if (!page && lines.size() > 1 && isMasthead(draft.of(pieces.get(lines.get(0))))) {
            Piece first = pieces.get(lines.remove(0));
            masthead = draft.of(first).strip();
            first.cut("outlet");
        }
        for (int i : lines) {
            if (Words.count(draft.of(pieces.get(i))) >= 4) {
                return i;
            }
        }
        for (int i : lines) {
            if (!isSection(draft.of(pieces.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    /** The paper's name above the headline: a few words without a verb, an article and a capital first, or all capitals. */
    private boolean isMasthead(String line) {
        List<String> words = Arrays.stream(line.strip().split("[\\s'’]+")).toList();
        if (words.size() < 2 || words.size() > 6 || line.chars().anyMatch(c -> ":;?!.«»\"“”".indexOf(c) >= 0)) {
            return false;
        }
        boolean capitals = line.equals(UCharacter.toUpperCase(ULocale.ROOT, line));
        boolean named = words.get(0).length() <= 3
                && UCharacter.isUUppercase(words.get(0).codePointAt(0))
                && UCharacter.isUUppercase(words.get(1).codePointAt(0));
        return capitals || named && words.stream().skip(2).noneMatch(this::isVerb);
    }

    private boolean isVerb(String word) {
        return UCharacter.isULowercase(word.codePointAt(0))
                && lexicons.stream()
                        .flatMap(lexicon -> lexicon.senses(word).stream())
                        .anyMatch(sense ->
                                sense.shape().contains("ind ") || sense.shape().contains("con "));
    }

    /** A short line without a full stop, of a page one that its markup makes a heading; no quotation. */
    private boolean mayBeTitle(Piece piece) {
        String words = draft.of(piece);
        boolean quotation = Lines.isQuoted(words) && Lines.endsSentence(words);
        return Prose.isHeadline(words) && !quotation && (!page || piece.heading());
    }

    /** The headline printed again, perhaps with a picture's credit glued on, and the caption under it. */
    private void repeated(int title, int end) {
        String headline = letters(draft.of(pieces.get(title)));
        boolean caption = false;
        for (int i = title + 1; i < pieces.size() && i <= end + 1; i++) {
            Piece piece = pieces.get(i);
            if (piece.role() == Role.CAPTION) {
                caption = true;
                continue;
            }
            if (!piece.open()) {
                caption = false;
                continue;
            }
            String words = draft.of(piece);
            String letters = letters(words);
            boolean again =
                    headline.length() > 12 && letters.startsWith(headline) && letters.length() < headline.length() + 80;
            if (words.indexOf('©') >= 0 && words.length() < 400) {
                piece.as(Role.CAPTION);
                caption = true;
            } else if (again && letters.length() == headline.length()) {
                piece.cut("headline again");
            } else if (caption && !piece.gapBefore() && words.length() < 400) {
                piece.as(Role.CAPTION);
            } else {
                caption = false;
            }
        }
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        Folding.bare(words).codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /** "date 2025-08-15 Le ministre ...": what stands on the line before the first sentence. */
    private void metadataBeforeText() {
        int first = Furniture.firstParagraph(draft);
        if (first < 0) {
            return;
        }
        Piece piece = pieces.get(first);
        Bare bare = draft.bare(piece);
        List<TextDate.Dated> all = dates.in(bare);
        if (all.isEmpty() || all.get(0).found().start() > 40) {
            return;
        }
        TextDate.Dated dated = all.get(0);
        String before = bare.text().substring(0, dated.found().start()).strip();
        boolean bareDate = before.isEmpty();
        boolean label = dated.kind() != null && before.length() > 2 && Words.count(before) <= 4 && !before.equals("le");
        Matcher time = TIME.matcher(bare.text().substring(dated.found().end()));
        int end = dated.found().end() + (time.find() ? time.end() : 0);
        if (!bareDate && !label || end >= bare.text().length()) {
            return;
        }
        boolean comma = bare.text().substring(dated.found().end(), end).contains(",");
        int cut = bare.span(end, end).start();
        if (!comma
                && Lines.startsUpper(draft.text()
                        .substring(cut, Math.min(cut + 10, piece.span().end())))) {
            tell(dated, bare, "first line");
            split(first, cut, "metadata");
        }
    }

    private void split(int index, int at, String why) {
        Piece whole = pieces.get(index);
        Span head = Lines.trimmed(draft.text(), whole.span().start(), at);
        Piece cut = new Piece(head, whole.gapBefore(), false);
        cut.cut(why);
        Piece rest = new Piece(Lines.trimmed(draft.text(), at, whole.span().end()), false, whole.heading());
        pieces.set(index, rest);
        pieces.add(index, cut);
    }

    /** "BAMAKO, 12 mars 2024 (AFP) – ": place, day and agency before the first sentence. */
    private void dateline() {
        int first = Furniture.firstParagraph(draft);
        if (first < 0) {
            return;
        }
        Piece piece = pieces.get(first);
        String words = draft.of(piece);
        Matcher matcher = DATELINE.matcher(words.substring(0, Math.min(words.length(), 160)));
        if (!matcher.find() || matcher.end() > 100) {
            return;
        }
        String place = matcher.group("place");
        String agency = matcher.group("agency");
        boolean capitals =
                place != null && place.length() > 2 && place.equals(UCharacter.toUpperCase(ULocale.ROOT, place));
        boolean colon = ":".equals(matcher.group("dash"));
        boolean dated = matcher.group("date") != null;
        if (agency == null && (colon || !capitals && !dated)) {
            return;
        }
        int start = piece.span().start();
        if (agency != null) {
            datelineAgency = new Span(start + matcher.start("agency"), start + matcher.end("agency"));
        } else if (place != null) {
            datelinePlace = new Span(start + matcher.start("place"), start + matcher.end("place"));
        }
        if (dated) {
            Bare bare = Bare.of(draft.text(), new Span(start + matcher.start("date"), start + matcher.end("date")));
            dates.in(bare).stream().findFirst().ifPresent(found -> tell(found, bare, "dateline"));
        }
        split(first, start + matcher.end(), "dateline");
    }

    /** A short line anywhere that calls its date the day of publication. */
    private void labelledDate() {
        if (published != null) {
            return;
        }
        for (Piece piece : pieces) {
            boolean unread = piece.open() || Furniture.AFTER.equals(piece.cut());
            if (unread && piece.span().length() <= LONGEST_DATE_LINE && !Prose.isParagraph(draft.of(piece))) {
                Optional<TextDate.Dated> dated = dates.in(draft.bare(piece)).stream()
                        .filter(found -> found.kind() != null && !found.opens())
                        .findFirst();
                if (dated.isPresent() && isDateLine(piece, false)) {
                    piece.cut("metadata");
                    return;
                }
            }
        }
    }
}
