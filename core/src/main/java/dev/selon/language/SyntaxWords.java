package dev.selon.language;

import java.util.List;
import java.util.Map;

/** The word lists that syntax needs. */
record SyntaxWords(
        WordList prepositions,
        WordList relatives,
        WordList times,
        WordList directions,
        WordList beVerbs,
        WordList clitics,
        WordList subjects,
        WordList twofold,
        Map<String, String> persons,
        List<List<String>> between) {
    static SyntaxWords of(Language language) {
        return language.derive(
                SyntaxWords.class,
                from -> new SyntaxWords(
                        from.words("text/prepositions.txt"),
                        from.words("text/relatives.txt"),
                        from.words("text/time-nouns.txt"),
                        from.words("text/directions.txt"),
                        from.words("text/be-verbs.txt"),
                        from.words("text/clitics.txt"),
                        from.words("text/subjects.txt"),
                        from.words("text/preposition-or-conjunction.txt"),
                        Map.of("nous", "1 p", "vous", "2 p"),
                        from.words("text/between.txt").entries().stream()
                                .map(adverb -> List.of(Folding.lower(adverb).split("\\s+")))
                                .toList()));
    }
}
