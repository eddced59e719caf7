package dev.selon.reading.claim.function;

import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.List;
import java.util.function.Predicate;

/** How a verb stands there, as functions that a frame can ask for: infinitive, passive, negated, future ... */
final class Modes {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final VerbForms verbs;
    private final List<Mode> all;

    private record Mode(String name, Predicate<VerbGroup> holds) {}

    Modes(Views views, Control control) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.verbs = views.verbs();
        this.all = List.of(
                new Mode("infinitive", verbs::isInfinitive),
                new Mode("purpose", this::isAim),
                new Mode("passive", verbs::isPassive),
                new Mode("negated", VerbGroup::negated),
                new Mode("gerund", this::isGerund),
                new Mode("participle", verb -> verbs.isReduced(verb) && !verbs.isHeadline(verb)),
                new Mode("future", this::isFuture),
                new Mode("perfect", this::isPerfect),
                new Mode("forecast", this::isForecast),
                new Mode("plural", this::isPluralParticiple),
                new Mode("obliged", this::isObliged),
                new Mode("of a noun", control::isOfNoun));
    }

    List<Part> of(VerbGroup verb) {
        return all.stream()
                .filter(mode -> mode.holds().test(verb))
                .map(mode -> new Part("mode:" + mode.name(), List.of(), verb.head(), verb.head() + 1))
                .toList();
    }

    private boolean isAim(VerbGroup verb) {
        return verbs.isInfinitive(verb) && verbs.isPurpose(verb);
    }

    private boolean isGerund(VerbGroup verb) {
        return !verb.isFinite() && verbs.isGerund(verb);
    }

    private boolean isFuture(VerbGroup verb) {
        return verb.isFinite() && tokens.get(verb.finite()).shape().contains("futu");
    }

    private boolean isPerfect(VerbGroup verb) {
        return verb.isFinite() && verb.finite() != verb.head() && !verbs.isPassive(verb);
    }

    /** "la demande devrait [augmenter]": what is expected to happen of itself. */
    private boolean isForecast(VerbGroup verb) {
        return verb.isFinite()
                && tokens.get(verb.finite()).shape().contains("con ")
                && syntax.verbAt(verb.to())
                        .filter(next -> verbs.isInfinitive(next) && verbs.voice(next) == VerbGroup.Voice.ACTIVE)
                        .isPresent();
    }

    private boolean isPluralParticiple(VerbGroup verb) {
        return tokens.get(verb.head()).shape().contains("ppa") && tokens.isPlural(verb.head());
    }

    /** "nous devons [agir]". */
    private boolean isObliged(VerbGroup verb) {
        return verbs.isInfinitive(verb)
                && verbs.before(verb)
                        .filter(before -> words.obliging().has(verbs.lemma(before)))
                        .filter(before -> before.to() >= verb.from() - 1)
                        .isPresent();
    }
}
