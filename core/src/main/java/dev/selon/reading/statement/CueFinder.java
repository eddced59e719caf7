package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import java.util.List;
import java.util.Optional;

/** Finds the verbs of saying in a sentence. */
final class CueFinder {
    private CueFinder() {}

    /**
     * A verb of saying where it stands.
     *
     * @param behind index of the first token behind the cue and its fixed words
     */
    record Found(Cue cue, VerbGroup verb, int behind) {
        boolean takes(Cue.Use use) {
            return cue.takes(use);
        }

        Span span(Sentence sentence) {
            int from = verb.finite() >= 0 ? verb.finite() : verb.head();
            return sentence.span(from, verb.head() + 1)
                    .cover(sentence.token(Math.max(verb.head(), behind - 1 >= verb.to() ? behind - 1 : verb.head()))
                            .span());
        }
    }

    /** The cue that the verb group is, if it is one. A passive says nothing: nobody speaks. */
    static Optional<Found> at(Syntax syntax, VerbGroup verb, Cue.Lookup cues) {
        Sentence sentence = syntax.sentence();
        String lemma = sentence.token(verb.head()).lemma();
        if (verb.voice() == VerbGroup.Voice.PASSIVE && verb.isFinite()) {
            return Optional.empty();
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE
                && !sentence.token(verb.head()).shape().contains("ppr")) {
            return Optional.empty();
        }
        boolean reflexive = verb.voice() == VerbGroup.Voice.REFLEXIVE;
        return choose(sentence, verb, cues.of(reflexive ? "se " + lemma : lemma));
    }

    private static Optional<Found> choose(Sentence sentence, VerbGroup verb, List<Cue> cues) {
        Found plain = null;
        for (Cue cue : cues) {
            if (cue.behind().isEmpty()) {
                plain = new Found(cue, verb, verb.to());
            } else if (follows(sentence, verb.to(), cue.behind())) {
                return Optional.of(new Found(cue, verb, verb.to() + cue.behind().size()));
            }
        }
        return Optional.ofNullable(plain);
    }

    private static boolean follows(Sentence sentence, int at, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (at + i >= sentence.size()
                    || !Folding.lower(sentence.token(at + i).form()).equals(words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
