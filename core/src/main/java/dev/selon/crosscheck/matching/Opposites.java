package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import java.util.List;

/** Words that exclude each other, by {@code crosscheck/opposites.tsv}; one ending in {@code *} stands for all that begin so. */
record Opposites(String printed, List<String> these, List<String> those) {
    private record All(List<Opposites> pairs) {}

    static List<Opposites> of(Language language) {
        return language.derive(All.class, Opposites::read).pairs();
    }

    private static All read(Language language) {
        return new All(language.table("crosscheck/opposites.tsv").rows().stream()
                .map(row -> of(row.all("these"), row.all("those")))
                .toList());
    }

    private static Opposites of(List<String> these, List<String> those) {
        return new Opposites(these.get(0) + ", " + those.get(0), bare(these), bare(those));
    }

    private static List<String> bare(List<String> words) {
        return words.stream().map(Folding::bare).toList();
    }
}
