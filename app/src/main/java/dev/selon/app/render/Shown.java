package dev.selon.app.render;

import java.util.Locale;

/** Foreign text made safe to show: what would steer a terminal, or turn the reading direction, is named instead. */
public final class Shown {
    private Shown() {}

    /** The text with line breaks kept. */
    public static String text(String foreign) {
        StringBuilder safe = null;
        for (int i = 0; i < foreign.length(); ) {
            int c = foreign.codePointAt(i);
            int width = Character.charCount(c);
            if (steers(c) && safe == null) {
                safe = new StringBuilder(foreign.length() + 8).append(foreign, 0, i);
            }
            if (safe != null) {
                if (steers(c)) {
                    safe.append(String.format(Locale.ROOT, "⟨U+%04X⟩", c));
                } else {
                    safe.appendCodePoint(c);
                }
            }
            i += width;
        }
        return safe == null ? foreign : safe.toString();
    }

    /** The text on one line, runs of white space made one space. */
    public static String line(String foreign) {
        return text(foreign.strip().replaceAll("[\\s\\u0085\\u2028\\u2029]+", " "));
    }

    /** Control characters, marks of reading direction, lone surrogates. */
    private static boolean steers(int c) {
        return c < ' ' && c != '\n' && c != '\t' && c != '\r'
                || c >= 0x7f && c <= 0x9f
                || c >= 0x202a && c <= 0x202e
                || c >= 0x2066 && c <= 0x2069
                || c == 0x200e
                || c == 0x200f
                || c == 0x061c
                || c >= 0xd800 && c <= 0xdfff
                || c >= 0xe0000 && c <= 0xe007f
                || c == 0xfffe
                || c == 0xffff;
    }
}
