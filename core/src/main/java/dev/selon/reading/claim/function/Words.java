package dev.selon.reading.claim.function;

import dev.selon.language.Language;
import dev.selon.language.WordList;
import java.util.HashMap;
import java.util.Map;

/** The word lists by which functions are told apart, read once a language. */
record Words(
        Compounds compounds,
        WordList relatives,
        WordList timeClauses,
        WordList bodies,
        WordList times,
        WordList reporting,
        WordList light,
        WordList suffering,
        WordList denying,
        WordList adjuncts,
        WordList negations,
        WordList circumstances,
        WordList placing,
        WordList foreseeing,
        WordList linking,
        WordList harming,
        WordList judging,
        WordList doneTo,
        WordList conjunctions,
        WordList obliging,
        WordList counts,
        WordList repeated,
        WordList accusing,
        WordList planning,
        WordList doubling,
        Map<String, String> control) {
    static Words of(Language language) {
        return language.derive(
                Words.class,
                from -> new Words(
                        new Compounds(from),
                        from.words("text/relatives.txt"),
                        from.words("claim/time-clauses.txt"),
                        from.words("claim/bodies.txt"),
                        from.words("text/time-nouns.txt"),
                        from.words("claim/after-that.txt"),
                        from.words("claim/light-verbs.txt"),
                        from.words("claim/suffering-verbs.txt"),
                        from.words("claim/denying-verbs.txt"),
                        from.words("claim/adjuncts.txt"),
                        from.words("claim/negations.txt"),
                        from.words("claim/circumstances.txt"),
                        from.words("claim/placing.txt"),
                        from.words("claim/foreseeing.txt"),
                        from.words("claim/linking.txt"),
                        from.words("claim/ravaging.txt"),
                        from.words("claim/judging.txt"),
                        from.words("claim/done-to.txt"),
                        from.words("claim/conjunctions.txt"),
                        from.words("claim/obliging.txt"),
                        from.words("claim/counts.txt"),
                        from.words("claim/repeated.txt"),
                        from.words("claim/accusing.txt"),
                        from.words("claim/plan-nouns.txt"),
                        from.words("claim/double-objects.txt"),
                        control(from)));
    }

    private static Map<String, String> control(Language language) {
        Map<String, String> who = new HashMap<>();
        language.table("claim/control.tsv").rows().forEach(row -> who.put(row.get("verb"), row.get("who")));
        return who;
    }
}
