package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.Optional;

/** Which noun phrases stand before a conjugated verb as its subject, by their place alone. */
final class PreverbalSubjects {
    private final Syntax syntax;
    private final Tokens tokens;
    private final Phrases phrases;
    private final boolean[] marked;

    PreverbalSubjects(Syntax syntax, Tokens tokens, Phrases phrases) {
        this.syntax = syntax;
        this.tokens = tokens;
        this.phrases = phrases;
        this.marked = new boolean[phrases.size()];
        syntax.verbs().stream().filter(VerbGroup::isFinite).forEach(this::mark);
    }

    private void mark(VerbGroup verb) {
        syntax.subject(verb)
                .filter(phrase -> phrase.head() < verb.from())
                .map(this::withoutSecondSide)
                .ifPresent(this::mark);
    }

    private void mark(Phrase subject) {
        for (int i = 0; i < phrases.size(); i++) {
            int head = phrases.head(i);
            marked[i] |= subject.from() <= head && head < subject.to();
        }
    }

    /** Whether the phrase stands before a verb as its subject. */
    boolean holds(int phrase) {
        return marked[phrase];
    }

    /** "ce lien entre Moscou et [les pays] intervient": the second side of "entre" is no subject, the noun before it is. */
    Phrase withoutSecondSide(Phrase subject) {
        Optional<Phrase> side = tokens.is(subject.from() - 1, "et") && !subject.governed()
                ? syntax.phraseEnding(subject.from() - 1)
                        .filter(p -> p.governed() && tokens.is(p.preposition(), "entre"))
                : Optional.empty();
        return side.flatMap(p -> syntax.phraseEnding(p.preposition())).orElse(subject);
    }
}
