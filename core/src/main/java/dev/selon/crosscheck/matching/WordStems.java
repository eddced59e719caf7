package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import dev.selon.language.WordList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A word list in which an entry with {@code *} stands for all words that begin so; accents and case do not count. */
public final class WordStems {
    private final Set<String> whole = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    public WordStems(Collection<String> entries) {
        for (String entry : entries) {
            String bare = Folding.bare(entry);
            if (bare.endsWith("*")) {
                beginnings.add(bare.substring(0, bare.length() - 1));
            } else {
                whole.add(bare);
            }
        }
    }

    public static WordStems of(WordList list) {
        return new WordStems(list.entries());
    }

    /** Whether a word without accents and case is meant by an entry. */
    public boolean has(String bare) {
        return whole.contains(bare) || beginnings.stream().anyMatch(bare::startsWith);
    }

    /** Whether one of the words of a text is meant. */
    public boolean anyIn(String text) {
        return words(text).anyMatch(this::has);
    }

    /** The words of a text that no entry means, without accents and case. */
    public List<String> others(String text) {
        return words(text).filter(word -> !has(word)).toList();
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(Folding.bare(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
