package dev.selon.reading.article;

import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;

/** A plain text in pieces: a line each, or a paragraph of lines where the text is wrapped by hand. */
final class PlainText {
    private static final int WIDEST = 110;
    private static final int NARROWEST = 40;
    private static final int FEWEST_PAIRS = 3;

    private final String text;
    private final List<Span> lines;
    private final int width;

    private PlainText(String text, int end) {
        this.text = text;
        this.lines = Lines.of(text, end);
        this.width = wrapWidth();
    }

    /** The pieces of the text up to {@code end}. */
    static List<Piece> pieces(String text, int end) {
        return new PlainText(text, end).pieces();
    }

    static boolean isWrapped(String text) {
        return new PlainText(text, text.length()).width > 0;
    }

    private List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        boolean gap = true;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).length() == 0) {
                gap = true;
                continue;
            }
            int last = i;
            while (width > 0 && last + 1 < lines.size() && goesOn(last)) {
                last++;
            }
            pieces.add(new Piece(lines.get(i).cover(lines.get(last)), gap, false));
            gap = false;
            i = last;
        }
        return pieces;
    }

    /**
     * The width at which the text is wrapped by hand, or 0: no line is long, and most lines that another follows break
     * off in mid-sentence.
     */
    private int wrapWidth() {
        List<Integer> lengths = new ArrayList<>();
        int pairs = 0;
        int broken = 0;
        for (int i = 0; i < lines.size(); i++) {
            int length = lines.get(i).length();
            if (length == 0) {
                continue;
            }
            lengths.add(length);
            if (i + 1 < lines.size() && lines.get(i + 1).length() > 0) {
                pairs++;
                broken += breaksOff(i) ? 1 : 0;
            }
        }
        lengths.sort(null);
        int widest = lengths.isEmpty() ? 0 : lengths.get((int) (lengths.size() * 0.95));
        boolean narrow = widest >= NARROWEST && widest <= WIDEST && lengths.get(lengths.size() - 1) <= WIDEST * 2;
        return narrow && pairs >= FEWEST_PAIRS && broken * 2 >= pairs ? widest : 0;
    }

    private boolean breaksOff(int line) {
        String next = of(line + 1);
        if (Prose.isItem(next)) {
            return false;
        }
        return !Lines.endsSentence(of(line)) && (Lines.startsLower(next) || !Lines.startsUpper(next))
                || lines.get(line).length() > 0.8 * widestNear(line) && Lines.startsLower(next);
    }

    private int widestNear(int line) {
        return Math.max(lines.get(line).length(), lines.get(line + 1).length());
    }

    /** Whether the next line continues the paragraph: it is not blank, and the break was forced by the width. */
    private boolean goesOn(int line) {
        String here = of(line);
        String next = of(line + 1);
        if (next.isEmpty() || Prose.isItem(next) && !Lines.startsLower(next)) {
            return false;
        }
        int word = 0;
        while (word < next.length() && !Lines.isBlank(next.charAt(word))) {
            word++;
        }
        int taken = here.length() + 1 + word;
        boolean fitted = taken <= width * 0.9;
        boolean wellShort = taken <= width * 0.6;
        if (Lines.startsLower(next)) {
            return true;
        }
        return !(wellShort || fitted && Lines.endsSentence(here));
    }

    private String of(int line) {
        return lines.get(line).of(text);
    }
}
