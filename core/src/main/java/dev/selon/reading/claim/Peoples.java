package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.Optional;

/**
 * Whom the name of a people means: "les Chiliens" stand for Chile; "des Chiliens", "45 Chiliens", "un Chilien" are people,
 * and "le Chilien Ali Ba" is a man.
 */
final class Peoples {
    private final Passage passage;
    private final WordList some;
    private final WordList relatives;

    Peoples(Passage passage) {
        this.passage = passage;
        this.some = passage.language.words("claim/some.txt");
        this.relatives = passage.language.words("text/relatives.txt");
    }

    /** Whether the phrase speaks of some people of a state, and so neither of the state nor of a named person. */
    boolean areSome(Sentence in, Phrase phrase) {
        Token head = in.token(phrase.head());
        boolean people = at(head.span()).filter(m -> isPeople(m, in, phrase)).isPresent();
        return people
                && personBehind(in, phrase).isEmpty()
                && (isIndefinite(in, phrase) || isRestricted(in, phrase) || isOne(in, phrase));
    }

    /** "le Français": a demonym in the singular is a person. */
    private static boolean isOne(Sentence in, Phrase phrase) {
        Token head = in.token(phrase.head());
        boolean singular =
                head.shape().endsWith(" s") || in.token(phrase.from()).shape().endsWith(" s");
        return head.startsUpper() && head.tagged("NOUN") && singular;
    }

    /** The name in the phrase: at its head, or behind a common noun or demonym ("le Chilien [Ali Ba]", "la société [Total]"). */
    Optional<Mention> named(Sentence in, Phrase phrase) {
        Optional<Mention> head = at(in.token(phrase.head()).span());
        Optional<Mention> person = personBehind(in, phrase);
        return head.filter(m -> !isPeople(m, in, phrase) || person.isEmpty())
                .or(() -> person)
                .or(() -> bodyBehind(in, phrase));
    }

    private Optional<Mention> bodyBehind(Sentence in, Phrase phrase) {
        boolean next =
                phrase.head() + 1 < phrase.to() && in.token(phrase.head()).tagged("NOUN");
        return next
                ? at(in.token(phrase.head() + 1).span())
                        .filter(m -> passage.entity(m.entity()).kind() == EntityKind.ORGANISATION
                                && !in.token(phrase.head()).shape().endsWith(" p"))
                : Optional.empty();
    }

    private Optional<Mention> at(Span word) {
        return passage.mentionAt(word);
    }

    private boolean isPeople(Mention mention, Sentence in, Phrase phrase) {
        return mention.metonym()
                && passage.entity(mention.entity()).kind() == EntityKind.STATE
                && in.token(phrase.head()).tagged("NOUN", "ADJ");
    }

    private Optional<Mention> personBehind(Sentence in, Phrase phrase) {
        int end = in.token(phrase.head()).end();
        return passage.mentionsIn(in.span(phrase.from(), phrase.to())).stream()
                .filter(m -> m.span().end() > end && passage.entity(m.entity()).kind() == EntityKind.PERSON)
                .findFirst();
    }

    /** "les Chiliens [qui] votent", "les Chiliens pauvres". */
    private boolean isRestricted(Sentence in, Phrase phrase) {
        int behind = phrase.head() + 1;
        return behind < phrase.to() && in.token(behind).tagged("NOUN", "ADJ")
                || phrase.to() < in.size()
                        && relatives.has(Folding.lower(in.token(phrase.to()).form()));
    }

    private boolean isIndefinite(Sentence in, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.head(); i++) {
            Token token = in.token(i);
            boolean plain = !token.tagged("ADP+DET") && some.has(Folding.lower(token.lemma()));
            if (token.tagged("NUM") || plain || !token.tagged("ADP+DET") && some.has(Folding.lower(token.form()))) {
                return true;
            }
        }
        return false;
    }
}
