package dev.selon.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A word list: one entry a line, {@code #} opens a comment line, blank lines are skipped. Entries are folded as
 * {@link Folding#lower} does.
 */
public final class WordList {
    private final List<String> entries;
    private final Set<String> folded;

    private WordList(List<String> entries) {
        this.entries = List.copyOf(entries);
        Set<String> set = new LinkedHashSet<>();
        entries.forEach(entry -> set.add(Folding.lower(entry)));
        this.folded = java.util.Collections.unmodifiableSet(set);
    }

    static WordList parse(String text) {
        List<String> entries = new ArrayList<>();
        text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .forEach(entries::add);
        return new WordList(entries);
    }

    /** Whether the word stands in the list, whatever its case and apostrophes. */
    public boolean has(String word) {
        return folded.contains(word) || folded.contains(Folding.lower(word));
    }

    /** The entries as written, in file order. */
    public List<String> entries() {
        return entries;
    }
}
