package dev.selon.language;

import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Cuts text into words and marks, each with its place; nothing but white space is left out. */
public final class Tokenizer {
    /** A word or mark and its form as matched. */
    public record Piece(Span span, String form) {}

    private final List<String> elisions;
    private final WordList unsplit;
    private final Set<String> inverted;
    private final WordList abbreviations;

    Tokenizer(Language language) {
        this.elisions = language.words("text/elisions.txt").entries();
        this.unsplit = language.words("text/unsplit.txt");
        this.inverted = language.words("text/inverted.txt").entries().stream().collect(Collectors.toUnmodifiableSet());
        this.abbreviations = language.words("text/abbreviations.txt");
    }

    /** The tokenizer of a language, made once. */
    public static Tokenizer of(Language language) {
        return language.derive(Tokenizer.class, Tokenizer::new);
    }

    /** The words and marks of a stretch of text. */
    public List<Piece> pieces(String text, Span within) {
        List<Piece> pieces = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            int c = text.codePointAt(at);
            if (isSpace(c)) {
                at += Character.charCount(c);
            } else if (isWord(c)) {
                int end = wordEnd(text, at, within.end());
                word(text, at, end, pieces);
                at = end;
            } else if (isHyphen(c) && tiedPronoun(text, at, within.end()) > 0) {
                int end = tiedPronoun(text, at, within.end());
                pieces.add(new Piece(new Span(at, end), Folding.marks(text.substring(at, end))));
                at = end;
            } else {
                int end = markEnd(text, at, within.end());
                pieces.add(new Piece(new Span(at, end), text.substring(at, end)));
                at = end;
            }
        }
        return pieces;
    }

    /** Where a "-t-il" that a stray space parts from its verb ends, or -1. */
    private int tiedPronoun(String text, int at, int limit) {
        int end = wordEnd(text, at + 1, limit);
        String word = Folding.lower(text.substring(at + 1, end));
        return word.startsWith("t-") && inverted.contains(word.substring(2)) ? end : -1;
    }

    static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200b || c == 0xfeff || c == 0xad;
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || c == '_';
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘';
    }

    private static boolean isHyphen(int c) {
        return c == '-' || c == 0x2010 || c == 0x2011;
    }

    private int wordEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit) {
            int c = text.codePointAt(at);
            if (isWord(c) || c == 0xad) {
                at += Character.charCount(c);
                continue;
            }
            int next = joined(text, start, at, c, limit);
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** Where the word goes on behind an inner mark, or {@code at} when the mark ends it. */
    private int joined(String text, int start, int at, int c, int limit) {
        int behind = at + Character.charCount(c);
        boolean wordBehind = behind < limit && isWord(text.codePointAt(behind));
        boolean digits = Character.isDigit(text.charAt(at - 1)) && wordBehind && Character.isDigit(text.charAt(behind));
        if (isHyphen(c)) {
            return wordBehind ? behind : behindLineBreak(text, behind, limit, at);
        }
        if (isApostrophe(c)) {
            boolean elided = elisions.contains(Folding.lower(text.substring(start, at)) + "'");
            return elided || wordBehind && Character.isLetter(text.codePointAt(behind)) ? behind : at;
        }
        if ((c == ',' || c == '.') && digits) {
            return behind;
        }
        if (c == '.') {
            boolean initials = at - start == 1 || (at - start >= 3 && text.charAt(at - 2) == '.');
            boolean dotted =
                    Character.isLetter(text.charAt(at - 1)) && initials && Character.isUpperCase(text.charAt(at - 1));
            boolean single = dotted && (start == 0 || !isHyphen(text.charAt(start - 1)));
            if (single || (abbreviations.has(text.substring(start, at)) && !wordBehind)) {
                return behind;
            }
        }
        if ((c == 0xa0 || c == 0x202f || c == ' ') && groupsThousands(text, start, at, behind, limit)) {
            return behind;
        }
        return at;
    }

    /** A word broken over a line ("a-\nt-il") goes on behind the break. */
    private static int behindLineBreak(String text, int behind, int limit, int at) {
        if (behind < limit && (text.charAt(behind) == '\n' || text.charAt(behind) == '\r')) {
            int next = behind;
            while (next < limit && (text.charAt(next) == '\n' || text.charAt(next) == '\r')) {
                next++;
            }
            if (next < limit && Character.isLowerCase(text.codePointAt(next))) {
                return next;
            }
        }
        return at;
    }

    private static boolean groupsThousands(String text, int start, int at, int behind, int limit) {
        if (!text.substring(start, at)
                .chars()
                .allMatch(c -> c >= '0' && c <= '9' || c == 0xa0 || c == 0x202f || c == ' ')) {
            return false;
        }
        int lead = start;
        while (lead < at && Character.isDigit(text.charAt(lead))) {
            lead++;
        }
        if (lead - start > 3 || behind + 3 > limit) {
            return false;
        }
        boolean three = Character.isDigit(text.charAt(behind))
                && Character.isDigit(text.charAt(behind + 1))
                && Character.isDigit(text.charAt(behind + 2));
        return three && (behind + 3 == limit || !Character.isLetterOrDigit(text.charAt(behind + 3)));
    }

    private static int markEnd(String text, int start, int limit) {
        char c = text.charAt(start);
        int at = start + Character.charCount(text.codePointAt(start));
        if (c == '.' || c == '\'') {
            while (at < limit && text.charAt(at) == c && at - start < (c == '.' ? 3 : 2)) {
                at++;
            }
        }
        return at;
    }

    private void word(String text, int start, int end, List<Piece> pieces) {
        String form = Folding.marks(clean(text.substring(start, end)));
        String lower = Folding.lower(form);
        if (unsplit.has(lower)) {
            pieces.add(new Piece(new Span(start, end), form));
            return;
        }
        int apostrophe = form.indexOf('\'');
        if (apostrophe > 0 && elisions.contains(lower.substring(0, apostrophe + 1))) {
            int cut = place(text, start, end, apostrophe + 1);
            pieces.add(new Piece(new Span(start, cut), form.substring(0, apostrophe + 1)));
            if (cut < end) {
                word(text, cut, end, pieces);
            }
            return;
        }
        int hyphen = invertedAt(lower);
        if (hyphen > 0) {
            int cut = place(text, start, end, hyphen);
            pieces.add(new Piece(new Span(start, cut), form.substring(0, hyphen)));
            pieces.add(new Piece(new Span(cut, end), form.substring(hyphen)));
            return;
        }
        pieces.add(new Piece(new Span(start, end), form));
    }

    /** Where "-t-il" or "-elle" begins, or -1. */
    private int invertedAt(String lower) {
        int last = lower.lastIndexOf('-');
        if (last <= 0 || !inverted.contains(lower.substring(last + 1))) {
            return -1;
        }
        return lower.substring(0, last).endsWith("-t") ? last - 2 : last;
    }

    private static String clean(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        raw.chars().filter(c -> c != '\n' && c != '\r' && c != 0xad).forEach(c -> out.append((char) c));
        return out.toString();
    }

    /** Index in the text of the character that stands at {@code at} in the cleaned form. */
    private static int place(String text, int start, int end, int at) {
        int seen = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean kept = c != '\n' && c != '\r' && c != 0xad;
            if (kept && seen++ == at) {
                return i;
            }
        }
        return end;
    }
}
