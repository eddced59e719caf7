package dev.selon.reading.article;

/** Counting words by their looks. */
final class Words {
    private Words() {}

    private static final int SIGNS_A_WORD = 2;

    /** Runs of letters and digits; where a script writes without spaces, two signs are a word. */
    static int count(CharSequence text) {
        int count = 0;
        int signs = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = Character.isIdeographic(c) || c >= '\u3040' && c < '\u3100' || c >= '\u0e00' && c < '\u0e80';
            boolean letter = !sign && Character.isLetterOrDigit(c);
            signs += sign ? 1 : 0;
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count + signs / SIGNS_A_WORD;
    }
}
