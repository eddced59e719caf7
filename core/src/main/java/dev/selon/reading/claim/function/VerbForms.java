package dev.selon.reading.claim.function;

import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.Optional;
import java.util.function.Predicate;

/** What a verb group tells by its own form and the words right before it: infinitive, gerund, voice, aim, negation. */
final class VerbForms {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;

    VerbForms(Syntax syntax, Words words, Tokens tokens, Phrases phrases) {
        this.syntax = syntax;
        this.words = words;
        this.tokens = tokens;
        this.phrases = phrases;
    }

    String lemma(VerbGroup verb) {
        return tokens.lemma(verb.head());
    }

    boolean isInfinitive(VerbGroup verb) {
        return !verb.isFinite() && tokens.get(firstVerb(verb)).shape().contains("inf");
    }

    private int firstVerb(VerbGroup verb) {
        for (int i = verb.from(); i < verb.to(); i++) {
            if (tokens.get(i).tagged("VERB", "AUX")) {
                return i;
            }
        }
        return verb.head();
    }

    boolean isGerund(VerbGroup verb) {
        return tokens.get(verb.from()).shape().contains("ppr")
                || tokens.get(verb.head()).form().endsWith("ant");
    }

    /** A past participle without an auxiliary. */
    boolean isLoneParticiple(VerbGroup verb) {
        return !verb.isFinite() && verb.from() == verb.head() && verb.voice() == VerbGroup.Voice.PASSIVE;
    }

    /** A past participle without an auxiliary, that shares none with a verb before it. */
    boolean isReduced(VerbGroup verb) {
        return isLoneParticiple(verb) && leader(verb).isEmpty();
    }

    /** "Mali : trois soldats [tués] à Gao": in a headline without a conjugated verb the first participle tells the news. */
    boolean isHeadline(VerbGroup verb) {
        return isReduced(verb)
                && isWithoutVerb()
                && syntax.verbs().get(0).equals(verb)
                && syntax.phraseEnding(verb.to())
                        .or(() -> syntax.phraseEnding(verb.from()))
                        .isPresent();
    }

    /** Whether the words are a headline, not a sentence: no conjugated verb and no full stop. */
    boolean isWithoutVerb() {
        int last = tokens.size() - 1;
        boolean stops = tokens.get(last).tagged("PUNCT") && !tokens.is(last, "»");
        return !stops && syntax.verbs().stream().noneMatch(VerbGroup::isFinite);
    }

    /** Who does what to whom: "a rompu ses liens et [expulsé] l'ambassadeur" is active, though "expulsé" stands alone. */
    VerbGroup.Voice voice(VerbGroup verb) {
        return leader(verb).map(VerbGroup::voice).orElse(verb.voice());
    }

    boolean isPassive(VerbGroup verb) {
        return voice(verb) == VerbGroup.Voice.PASSIVE;
    }

    /** The compound tense that a bare participle behind "et" or "puis" goes on with. */
    Optional<VerbGroup> leader(VerbGroup verb) {
        if (!isLoneParticiple(verb) || !isAdded(verb)) {
            return Optional.empty();
        }
        boolean takesObject = phrases.startingAt(verb.to()) != null;
        return lastBefore(verb, before -> before.isFinite() && before.head() != before.finite())
                .filter(before -> before.voice() == VerbGroup.Voice.PASSIVE || takesObject);
    }

    /** "et [expulsé]", "puis, aussitôt [expulsé]". */
    private boolean isAdded(VerbGroup verb) {
        int at = verb.from() - 1;
        while (tokens.has(at) && tokens.get(at).tagged("ADV") && !tokens.is(at, "puis")) {
            at--;
        }
        return tokens.has(at) && (tokens.get(at).tagged("CCONJ") || tokens.is(at, "puis"));
    }

    /** The nearest verb before this one that is such. */
    Optional<VerbGroup> lastBefore(VerbGroup verb, Predicate<VerbGroup> such) {
        for (int i = syntax.verbs().indexOf(verb) - 1; i >= 0; i--) {
            if (such.test(syntax.verbs().get(i))) {
                return Optional.of(syntax.verbs().get(i));
            }
        }
        return Optional.empty();
    }

    /** The verb right before this one in the sentence. */
    Optional<VerbGroup> before(VerbGroup verb) {
        return lastBefore(verb, any -> true);
    }

    boolean isBehindQui(VerbGroup verb) {
        return verb.isFinite() && tokens.is(verb.from() - 1, "qui");
    }

    boolean isBehindRelative(VerbGroup verb) {
        return words.relatives().has(tokens.lower(Math.max(0, verb.from() - 1)));
    }

    /** "après avoir [rompu]". */
    boolean isAfter(int token) {
        return syntax.verbAt(token)
                .filter(v -> tokens.is(v.from() - 1, "après"))
                .isPresent();
    }

    /** "pour aider": an infinitive that tells an aim, or the time before or after, and no content. */
    boolean isPurpose(VerbGroup verb) {
        int at = verb.from() - 1;
        while (tokens.has(at) && tokens.get(at).tagged("ADV")) {
            at--;
        }
        boolean behindOf = tokens.isDe(at) || tokens.is(at, "à");
        return tokens.is(at, "pour")
                || tokens.is(at, "sans")
                || tokens.is(at, "après")
                || behindOf
                        && (tokens.is(at - 1, "afin")
                                || tokens.is(at - 1, "avant")
                                || tokens.is(at - 1, "manière")
                                || tokens.is(at - 1, "façon")
                                || tokens.is(at - 1, "lieu")
                                || tokens.is(at - 1, "jusqu'"));
    }

    /** "ne pas [rechercher]": where the words that negate an infinitive begin. */
    int withNegation(int infinitive) {
        int from = infinitive;
        while (from > 0
                && tokens.get(from - 1).tagged("ADV")
                && words.negations().has(tokens.lower(from - 1))) {
            from--;
        }
        return from > 0 && (tokens.is(from - 1, "ne") || tokens.is(from - 1, "n'")) ? from - 1 : infinitive;
    }
}
