package dev.selon.reading.article;

import com.ibm.icu.lang.UCharacter;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks of lines: where they lie, how they end and begin. */
final class Lines {
    /** A credit behind the last stop, as in {@code "... a-t-il dit. (AFP)"}. */
    private static final Pattern LAST_BRACKET = Pattern.compile("\\s\\([^()]{1,60}\\)\\s*$");

    private Lines() {}

    /** The lines of a text without their breaks; blank ones are empty spans. */
    static List<Span> of(String text, int end) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f') {
                lines.add(trimmed(text, start, i));
                if (c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        lines.add(trimmed(text, start, end));
        return lines;
    }

    /** The stretch without the spaces around it, of whatever width. */
    static Span trimmed(CharSequence text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    static boolean isBlank(char c) {
        return c <= ' '
                || c == '\u007f'
                || c == '\u0085'
                || c == '\u200b'
                || c == '\ufeff'
                || UCharacter.isUWhiteSpace(c);
    }

    /** Whether the words end like a sentence: with a full stop or its kin, perhaps inside closing marks. */
    static boolean endsSentence(String words) {
        int last = lastSign(words);
        if (last >= 0 && ".!?…。！？".indexOf(words.charAt(last)) >= 0) {
            return true;
        }
        Matcher bracket = LAST_BRACKET.matcher(words);
        return bracket.find() && bracket.start() > 0 && endsSentence(words.substring(0, bracket.start()));
    }

    /** As {@link #endsSentence}, but a question or exclamation may be a headline. */
    static boolean endsWithStop(String words) {
        int last = lastSign(words);
        return last >= 0 && words.charAt(last) == '.' && !words.endsWith("...") && !isAbbreviation(words, last);
    }

    private static boolean isAbbreviation(String words, int stop) {
        return stop >= 2 && words.charAt(stop - 2) == '.' && Character.isLetter(words.charAt(stop - 1));
    }

    private static int lastSign(String words) {
        int last = words.length() - 1;
        while (last >= 0 && (isBlank(words.charAt(last)) || "»”\"'’)]*_".indexOf(words.charAt(last)) >= 0)) {
            last--;
        }
        return last;
    }

    static boolean startsLower(String words) {
        return !words.isEmpty() && UCharacter.isULowercase(words.codePointAt(0));
    }

    /** Whether the words begin as a sentence may: with a capital, a digit or an opening mark. */
    static boolean startsUpper(String words) {
        int at = 0;
        while (at < words.length() && "«“\"'’‘([—–- \u00a0\u202f".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at < words.length() && UCharacter.isUUppercase(words.codePointAt(at));
    }

    /** Whether the whole stands in quotation marks. */
    static boolean isQuoted(String words) {
        if (words.length() < 3) {
            return false;
        }
        char first = words.charAt(0);
        char last = words.charAt(words.length() - 1);
        boolean marked = first == '«' && last == '»' || first == '“' && last == '”' || first == '"' && last == '"';
        if (!marked) {
            return false;
        }
        String inside = words.substring(1, words.length() - 1);
        return inside.indexOf(first) < 0 && inside.indexOf(last) < 0;
    }
}
