package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.Optional;

/** The subject of a verb: of a conjugated one by place and agreement, of the others by what they depend on. */
final class Subjects {
    private static final int PLURAL_REACH = 10;

    private final Syntax syntax;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final PreverbalSubjects preverbal;
    private final NominalGroups groups;
    private final Control control;
    private final Participles participles;
    private final Valency valency;

    Subjects(Views views, Control control, Participles participles, Valency valency) {
        this.syntax = views.syntax();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.preverbal = views.preverbal();
        this.groups = views.groups();
        this.control = control;
        this.participles = participles;
        this.valency = valency;
    }

    Optional<Phrase> of(VerbGroup verb) {
        if (verb.isFinite()) {
            return ofFinite(verb);
        }
        Optional<VerbGroup> leader = verbs.leader(verb);
        if (leader.isPresent()) {
            return valency.subject(leader.get());
        }
        if (verbs.isLoneParticiple(verb)) {
            return participles.subject(verb);
        }
        return ofPresentParticiple(verb)
                .or(() -> control.controller(verb))
                .or(() -> control.around(verb))
                .or(() -> control.holder(verb))
                .or(() -> syntax.subject(verb).filter(phrase -> !control.isNounOf(verb, phrase)));
    }

    private Optional<Phrase> ofFinite(VerbGroup verb) {
        if (tokens.isQue(verb.from() - 1) && verb.inverted() < 0) {
            return syntax.behind(verb);
        }
        return syntax.subject(verb)
                .filter(phrase -> phrase.head() < verb.from() || verb.inverted() >= 0)
                .map(preverbal::withoutSecondSide)
                .map(phrase -> agreeing(verb, phrase))
                .or(() -> longSubject(verb));
    }

    private Optional<Phrase> ofPresentParticiple(VerbGroup verb) {
        boolean modifier =
                verbs.isGerund(verb) && !tokens.is(verb.from() - 1, "en") && !tokens.is(verb.from() - 1, ",");
        return modifier ? participles.subjectOfPresent(verb) : Optional.empty();
    }

    /** "les forces argentines et chiliennes [devaient]": a subject that ends in a second adjective or in brackets. */
    private Optional<Phrase> longSubject(VerbGroup verb) {
        for (int i = 0; i < phrases.size(); i++) {
            if (groups.end(i) == verb.from() && phrases.isFree(i) && !phrases.isInside(i)) {
                return Optional.of(phrases.get(i));
            }
        }
        return Optional.empty();
    }

    /** "il garde les ports et le Mali a cédé": a verb in the singular speaks of the one before it, not of the whole list. */
    private Phrase agreeing(VerbGroup verb, Phrase subject) {
        boolean singular = tokens.isSingular(verb.finite());
        boolean plural = tokens.isPlural(subject.head());
        if (verbs.isBehindQui(verb) && !singular && isSingular(subject)) {
            return pluralBefore(subject).orElse(subject);
        }
        if (verbs.isBehindQui(verb) && singular && plural) {
            return oneBeforeQui(verb).orElse(subject);
        }
        return singular && plural
                ? syntax.phraseEnding(verb.from())
                        .filter(near ->
                                !near.governed() && near.head() > subject.head() && !tokens.isPlural(near.head()))
                        .orElse(subject)
                : subject;
    }

    /** "les assassins [du roi], qui a été tué": of a noun and its complement the one that agrees. */
    private Optional<Phrase> oneBeforeQui(VerbGroup verb) {
        int qui = verb.from() - 1;
        int end = tokens.is(qui - 1, ",") ? qui - 1 : qui;
        return syntax.phraseEnding(end).filter(near -> near.governed() && !tokens.isPlural(near.head()));
    }

    private boolean isSingular(Phrase phrase) {
        return tokens.get(phrase.head()).tagged("PROPN") && phrase.to() - phrase.from() == 1;
    }

    /** "[les îles], au sud de Kona, qui sont réclamées": the plural noun that a place apart only locates. */
    private Optional<Phrase> pluralBefore(Phrase phrase) {
        for (int i = phrases.index(phrase) - 1; i >= 0 && phrases.head(i) > phrase.head() - PLURAL_REACH; i--) {
            if (tokens.isPlural(phrases.head(i))) {
                return Optional.of(phrases.get(i));
            }
        }
        return Optional.empty();
    }
}
