package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.WordStems;
import dev.selon.language.Language;

/**
 * The words of accusations and denials in one language.
 *
 * @param denies by which somebody says that what is told is not so
 * @param refuses by which somebody will not do a thing
 * @param charges that stand for what somebody is accused of, whatever it is
 */
record DenialWords(WordStems denies, WordStems refuses, WordStems charges) {
    static DenialWords of(Language language) {
        return language.derive(DenialWords.class, DenialWords::read);
    }

    private static DenialWords read(Language language) {
        return new DenialWords(
                WordStems.of(language.words("crosscheck/denies.txt")),
                WordStems.of(language.words("crosscheck/refuses.txt")),
                WordStems.of(language.words("crosscheck/charges.txt")));
    }
}
