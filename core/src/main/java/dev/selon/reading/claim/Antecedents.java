package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Gender;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The one whom a pronoun in the singular means: the nearest subject before that agrees, and nobody where two are as near. */
final class Antecedents {
    private static final int REACH = 3;

    private final Passage passage;
    private final PronounForms forms;
    private final Referents referents;

    Antecedents(Passage passage, PronounForms forms, Referents referents) {
        this.passage = passage;
        this.forms = forms;
        this.referents = referents;
    }

    /**
     * The nearest subject before that agrees, an actor if one can be had.
     *
     * @param from the token of the sentence before which is searched
     * @param place the words that mean him
     */
    Optional<Filler> before(int sentence, int from, Span place, Gender gender) {
        for (int s = sentence; s >= Math.max(0, sentence - REACH); s--) {
            Functions functions = passage.functions.get(s);
            for (Subject subject : subjects(s, s == sentence ? from : functions.sentence.size())) {
                Token head = functions.token(subject.phrase().head());
                List<Filler> found = referents.of(s, subject.phrase(), FillerTypes.ACTOR);
                if (found.size() == 1 && agrees(found.get(0), head, gender)) {
                    return isRivalled(found.get(0), s, place, gender)
                            ? Optional.empty()
                            : Optional.of(found.get(0).at(place));
                }
                if (found.isEmpty() && isThing(head, gender) && !functions.isAside(subject.verb())) {
                    return Optional.empty();
                }
            }
            Optional<Filler> spoken = speaker(s, place, gender);
            if (spoken.isPresent()) {
                return spoken;
            }
        }
        return Optional.empty();
    }

    private record Subject(VerbGroup verb, Phrase phrase) {}

    /** The subjects before a token that are no pronouns themselves, the last first. */
    private List<Subject> subjects(int sentence, int before) {
        Functions functions = passage.functions.get(sentence);
        List<Subject> subjects = new ArrayList<>();
        for (VerbGroup verb : functions.syntax.verbs()) {
            if (verb.isFinite() && verb.from() < before) {
                functions
                        .subject(verb)
                        .filter(subject -> subject.head() < before && !forms.isPronoun(sentence, subject))
                        .ifPresent(subject -> subjects.add(0, new Subject(verb, subject)));
            }
        }
        return subjects;
    }

    /** Whether gender and number allow that the pronoun means the filler. */
    boolean agrees(Filler filler, Token head, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return true;
        }
        Gender known = filler.known() ? passage.entity(filler.entity()).gender() : Gender.UNKNOWN;
        Gender own = known == Gender.UNKNOWN ? gender(head) : known;
        return own.agrees(gender) && !head.shape().endsWith(" p");
    }

    private static Gender gender(Token noun) {
        if (noun.shape().startsWith("f")) {
            return Gender.FEMININE;
        }
        return noun.shape().startsWith("m") ? Gender.MASCULINE : Gender.UNKNOWN;
    }

    /** "elle" beside a woman and a state, both feminine: a body or state is not taken where a person is as near. */
    private boolean isRivalled(Filler found, int sentence, Span pronoun, Gender gender) {
        int from = passage.sentences.get(sentence).span().start();
        return !passage.is(EntityKind.PERSON, found)
                && gender != Gender.UNKNOWN
                && passage.mentions.mentions().stream()
                        .filter(m -> m.span().start() >= from && m.span().end() <= pronoun.start())
                        .map(m -> passage.entity(m.entity()))
                        .anyMatch(entity -> entity.kind() == EntityKind.PERSON
                                && entity.gender() != Gender.UNKNOWN
                                && entity.gender().agrees(gender));
    }

    /** A subject that is no actor and agrees: the pronoun rather means it. */
    private static boolean isThing(Token head, Gender gender) {
        return head.tagged("NOUN") && head.shape().endsWith(" s") && gender != Gender.UNKNOWN && gender(head) == gender;
    }

    /** The last speaker before the place, in that sentence. */
    private Optional<Filler> speaker(int sentence, Span place, Gender gender) {
        Span within = passage.sentences.get(sentence).span();
        return passage.statements.stream()
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .filter(Speaker::known)
                .filter(s -> within.contains(s.span()) && s.span().end() <= place.start())
                .filter(s -> passage.entity(s.entity()).gender().agrees(gender))
                .reduce((a, b) -> b)
                .map(s -> Filler.of(s).at(place));
    }
}
