package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letter sequences of a text, for likeness of words that neither dictionary nor table knows. */
final class Letters {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int FROM = 2;
    private static final int TO = 4;

    private Letters() {}

    /** Runs of two to four letters of each word, its edges marked, as often as they occur. */
    static Terms of(String text) {
        Map<Long, Double> grams = new HashMap<>();
        Matcher words = WORD.matcher(Folding.bare(text));
        while (words.find()) {
            String word = "_" + words.group() + "_";
            for (int length = FROM; length <= TO; length++) {
                for (int at = 0; at + length <= word.length(); at++) {
                    grams.merge(Hash.of(word.substring(at, at + length)), 1.0, Double::sum);
                }
            }
        }
        return Terms.of(grams);
    }
}
