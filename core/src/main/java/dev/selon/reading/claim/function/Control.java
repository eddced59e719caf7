package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.Optional;

/** Whom an infinitive speaks of where the verb that governs it, or the clause around it, tells so. */
final class Control {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final Valency valency;

    Control(Views views, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.valency = valency;
    }

    /** "accuse X de fuir", "demande à X de venir": who the infinitive speaks of, by the verb that governs it. */
    Optional<Phrase> controller(VerbGroup verb) {
        Optional<Phrase> planner = planner(verb);
        return planner.isPresent() ? planner : controlled(verb);
    }

    /** "l'objectif [de Moscou] est de conquérir la ville", "[son] but est de fuir": whose plan the infinitive tells. */
    private Optional<Phrase> planner(VerbGroup verb) {
        if (!verbs.isInfinitive(verb) || !tokens.isDe(verb.from() - 1) || !tokens.has(verb.from() - 2)) {
            return Optional.empty();
        }
        return syntax.verbAt(verb.from() - 2)
                .filter(is -> is.isFinite() && verbs.lemma(is).equals("être"))
                .flatMap(syntax::subject)
                .filter(plan -> words.planning().has(tokens.lemma(plan.head())))
                .flatMap(this::owner);
    }

    private Optional<Phrase> owner(Phrase plan) {
        int first = plan.from();
        return tokens.lemma(first).equals("son") || tokens.lemma(first).equals("leur")
                ? Optional.of(new Phrase(first, first + 1, first, -1))
                : groups.complement(plan);
    }

    private Optional<Phrase> controlled(VerbGroup verb) {
        return governing(verb).flatMap(before -> {
            String who = words.control().getOrDefault(verbs.lemma(before), Phrases.NONE);
            return valency.parts(before).stream()
                    .filter(part -> part.is(who) && !part.members().isEmpty())
                    .map(part -> part.members().get(0))
                    .findFirst();
        });
    }

    /** The nearest verb of control before; a conjugated one of another kind ends the search, unless in a relative clause. */
    private Optional<VerbGroup> governing(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbAt(i).orElse(null);
            if (before == null) {
                if (tokens.is(i, ";") || tokens.is(i, ":")) {
                    return Optional.empty();
                }
            } else if (words.control().containsKey(verbs.lemma(before))) {
                return Optional.of(before);
            } else if (before.isFinite() && !verbs.isBehindRelative(before)) {
                return Optional.empty();
            } else {
                i = before.from();
            }
        }
        return Optional.empty();
    }

    /** "le Mali, après avoir rompu ses liens, cherche": the subject of the clause into which the infinitive is put. */
    Optional<Phrase> around(VerbGroup verb) {
        if (!verbs.isInfinitive(verb) || !verbs.isPurpose(verb)) {
            return Optional.empty();
        }
        return syntax.verbs().stream()
                .filter(next -> next.isFinite() && next.from() > verb.to() && !verbs.isBehindRelative(next))
                .findFirst()
                .filter(next -> tokens.is(next.from() - 1, ","))
                .flatMap(syntax::subject)
                .filter(subject -> subject.head() < verb.from());
    }

    /** "la promesse [du roi] de libérer": whose promise it is. */
    Optional<Phrase> holder(VerbGroup verb) {
        return isOfNoun(verb)
                ? syntax.phraseEnding(verb.from() - 1).filter(phrase -> phrases.isOf(phrases.index(phrase)))
                : Optional.empty();
    }

    /** Whether the noun is what governs the infinitive: nobody who does it. */
    boolean isNounOf(VerbGroup verb, Phrase noun) {
        return isOfNoun(verb) && noun.to() == verb.from() - 1;
    }

    /** "la réticence [à condamner]": an infinitive that a noun or adjective governs, and no verb that controls it. */
    boolean isOfNoun(VerbGroup verb) {
        int at = verb.from() - 1;
        if (!verbs.isInfinitive(verb) || !(tokens.isDe(at) || tokens.is(at, "à")) || verbs.isPurpose(verb)) {
            return false;
        }
        boolean noun = tokens.has(at - 1)
                && (tokens.get(at - 1).tagged("NOUN", "ADJ")
                        || syntax.phraseEnding(at).isPresent());
        return noun && controller(verb).isEmpty();
    }
}
