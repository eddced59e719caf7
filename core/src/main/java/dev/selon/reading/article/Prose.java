package dev.selon.reading.article;

import java.util.regex.Pattern;

/** What a paragraph of an article looks like. */
final class Prose {
    private static final int WORDS = 12;
    private static final int MANY = 40;
    private static final int MOST_IN_HEADLINE = 45;
    private static final int LONGEST_HEADLINE = 300;
    private static final Pattern STOP_INSIDE = Pattern.compile("\\p{Ll}{2}[.!?»]\\s+[\\p{Lu}«]");
    private static final Pattern ITEM = Pattern.compile("^(?:[-–—•*·▪►]|\\d{1,3}[.)°-])\\s?\\S");

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

    /** What a headline may look like: words without a full stop at their end or inside; no number, no announcement. */
    static boolean isHeadline(String words) {
        int count = Words.count(words);
        boolean wordy = words.chars().filter(Character::isLetter).count() * 2 > words.length();
        return count >= 1
                && count <= MOST_IN_HEADLINE
                && words.length() <= LONGEST_HEADLINE
                && wordy
                && !Lines.endsWithStop(words)
                && !STOP_INSIDE.matcher(words).find()
                && ":;,".indexOf(words.charAt(words.length() - 1)) < 0;
    }

    /** Whether one sentence ends and another begins inside. */
    static boolean hasStopInside(String words) {
        return STOP_INSIDE.matcher(words).find();
    }

    /** A line of a list: a dash, a bullet or a number opens it. */
    static boolean isItem(String words) {
        return ITEM.matcher(words).find();
    }
}
