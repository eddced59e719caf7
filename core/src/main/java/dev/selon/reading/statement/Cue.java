package dev.selon.reading.statement;

import dev.selon.language.Language;
import dev.selon.language.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A verb of saying with the constructions it takes.
 *
 * @param behind the words that must follow it, empty for a plain verb
 */
record Cue(String lemma, List<String> behind, String act, Set<Cue.Use> uses) {
    /** A construction in which a verb reports speech. */
    enum Use {
        CLAUSE('q'),
        INFINITIVE('i'),
        DE_INFINITIVE('e'),
        TO_DE_INFINITIVE('t'),
        OBJECT_TO_INFINITIVE('a'),
        OBJECT_DE('p'),
        QUALITY('c'),
        NOUN('n'),
        DIRECT('d'),
        ADDRESSEE('o');

        private final char letter;

        Use(char letter) {
            this.letter = letter;
        }

        static Use of(String letter, Table.Row row) {
            for (Use use : values()) {
                if (letter.length() == 1 && use.letter == letter.charAt(0)) {
                    return use;
                }
            }
            throw row.wrong("use \"" + letter + "\" is unknown; expected some of q i e t a p c n d o");
        }
    }

    private static final Set<String> ACTS =
            Set.of("affirm", "admit", "recall", "announce", "promise", "warn", "ask", "deny", "accuse");

    boolean takes(Use use) {
        return uses.contains(use);
    }

    /** All cues of a language, by the lemma of the verb; reflexive ones under {@code "se VERB"}. */
    static final class Lookup {
        private final Map<String, List<Cue>> byLemma = new HashMap<>();

        private Lookup(Language language) {
            language.table("statement/say.tsv").rows().forEach(row -> add(row, row.get("verb"), List.of()));
            language.table("statement/say-phrases.tsv")
                    .rows()
                    .forEach(row -> add(
                            row,
                            row.get("verb"),
                            List.of(row.get("behind").replace("'", "' ").split(" "))));
        }

        static Lookup of(Language language) {
            return language.derive(Lookup.class, Lookup::new);
        }

        private void add(Table.Row row, String verb, List<String> behind) {
            String act = row.get("act");
            if (!ACTS.contains(act)) {
                throw row.wrong("act \"" + act + "\" is unknown; expected one of "
                        + ACTS.stream().sorted().toList());
            }
            Set<Use> uses = EnumSet.noneOf(Use.class);
            for (String letter : row.get("uses").split(" ")) {
                uses.add(Use.of(letter, row));
            }
            String lemma = verb.startsWith("s'") ? "se " + verb.substring(2) : verb;
            byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(new Cue(lemma, behind, act, uses));
        }

        List<Cue> of(String lemma) {
            return byLemma.getOrDefault(lemma, List.of());
        }
    }
}
