package dev.selon.reading.article;

/** What a paragraph of an article looks like. */
final class Prose {
    private static final int WORDS = 12;
    private static final int MANY = 40;

    private Prose() {}

    /** Some length, and an end or a stop inside like a sentence's. */
    static boolean isParagraph(String words) {
        int count = Words.count(words);
        return count >= MANY || count >= WORDS && Lines.endsSentence(words);
    }

    /** A sentence, however short. */
    static boolean isSentence(String words) {
        return Words.count(words) >= 4 && Lines.endsSentence(words);
    }

    /** What a headline may look like. */
    static boolean isHeadline(String words) {
        int count = Words.count(words);
        return count >= 1 && count <= 45 && words.length() <= 300 && !Lines.endsWithStop(words);
    }
}
