package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Gender;
import dev.selon.model.Mention;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Whom a pronoun or possessive means: the speaker, the subject that it leads in, or an antecedent; and whose "son pays" is. */
final class Pronouns {
    private final Passage passage;
    private final PronounForms forms;
    private final NounSorts sorts;
    private final States states;
    private final Antecedents antecedents;
    private final PluralAntecedents pluralAntecedents;
    private final Referents referents;

    Pronouns(Passage passage, NounSorts sorts, States states, Referents referents) {
        this.passage = passage;
        this.sorts = sorts;
        this.states = states;
        this.referents = referents;
        this.forms = new PronounForms(passage);
        this.antecedents = new Antecedents(passage, forms, referents);
        this.pluralAntecedents = new PluralAntecedents(passage, forms, referents);
    }

    boolean isPronoun(int sentence, Phrase phrase) {
        return forms.isPronoun(sentence, phrase);
    }

    /** Whom the pronoun means, none where that is unclear. */
    List<Filler> of(int sentence, Phrase phrase) {
        Span span = passage.span(sentence, phrase.from(), phrase.to());
        String form = forms.form(sentence, phrase);
        if (PronounForms.isFirstPerson(form)) {
            return speaker(span).stream().toList();
        }
        List<Filler> ahead = PronounForms.isPossessive(form) ? subjectAhead(sentence, phrase) : List.of();
        if (!ahead.isEmpty()) {
            return ahead.stream().map(filler -> filler.at(span)).toList();
        }
        if (PronounForms.isPlural(form)) {
            return pluralAntecedents.before(sentence, phrase, span);
        }
        Gender gender = PronounForms.gender(form);
        return PronounForms.isClitic(form)
                ? List.of(clitic(sentence, phrase, span, gender))
                : antecedents.before(sentence, phrase.from(), span, gender).stream()
                        .toList();
    }

    private Optional<Filler> speaker(Span span) {
        return passage.statements.stream()
                .filter(statement -> statement.span().contains(span))
                .map(Statement::speaker)
                .filter(Objects::nonNull)
                .findFirst()
                .map(speaker -> Filler.of(speaker).at(span));
    }

    /** "Dans leur déclaration, les deux pays ...": the subject of the clause that the words lead in. */
    private List<Filler> subjectAhead(int sentence, Phrase phrase) {
        Functions functions = passage.functions.get(sentence);
        return functions.syntax.verbs().stream()
                .filter(verb -> verb.isFinite() && verb.from() > phrase.to() && isLedBy(functions, verb, phrase))
                .findFirst()
                .flatMap(functions::subject)
                .filter(subject -> subject.from() > phrase.from() + 1 && !isPronoun(sentence, subject))
                .map(subject -> functions.whole(Part.SUBJECT, subject))
                .map(subject -> referents.of(sentence, subject, FillerTypes.ACTOR))
                .orElse(List.of());
    }

    private static boolean isLedBy(Functions functions, VerbGroup verb, Phrase phrase) {
        return functions.parts(verb, verb.to()).stream()
                .anyMatch(part -> part.function().startsWith("lead:")
                        && part.from() <= phrase.from()
                        && phrase.to() <= part.to());
    }

    /** "X avance et Y l'accuse": the subject before, or whoever was named last before and is not the subject. */
    private Filler clitic(int sentence, Phrase phrase, Span span, Gender gender) {
        return mainSubject(sentence, phrase, gender)
                .or(() -> lastNamed(sentence, phrase, span, gender))
                .map(filler -> filler.at(span))
                .orElseGet(() -> passage.unnamed(span));
    }

    /** The subject of the main clause to which a coordinated one adds the pronoun's verb. */
    private Optional<Filler> mainSubject(int sentence, Phrase phrase, Gender gender) {
        Functions functions = passage.functions.get(sentence);
        return functions
                .syntax
                .verbAt(phrase.head())
                .flatMap(functions::clauseBefore)
                .flatMap(functions::subject)
                .filter(subject -> !isPronoun(sentence, subject))
                .map(subject -> referents.of(sentence, subject, FillerTypes.ACTOR).stream()
                        .filter(f -> antecedents.agrees(f, functions.token(subject.head()), gender))
                        .toList())
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0));
    }

    /** Whoever was named last, in this sentence or the one before, agrees and is not the subject of the pronoun's verb. */
    private Optional<Filler> lastNamed(int sentence, Phrase phrase, Span pronoun, Gender gender) {
        List<Filler> subject = subject(sentence, phrase);
        int start = passage.sentences.get(Math.max(0, sentence - 1)).span().start();
        List<Mention> mentions = passage.mentions.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            Entity entity = passage.entity(mention.entity());
            boolean here =
                    mention.span().end() <= pronoun.start() && mention.span().start() >= start;
            boolean himself = subject.stream().anyMatch(f -> f.entity() == mention.entity());
            if (here
                    && !himself
                    && !isAdjective(mention)
                    && entity.kind() != EntityKind.PLACE
                    && entity.gender().agrees(gender)) {
                return Optional.of(passage.named(mention));
            }
        }
        return Optional.empty();
    }

    /** "la capitale [soviétique]": an adjective names no one whom a pronoun could mean. */
    private boolean isAdjective(Mention mention) {
        return Character.isLowerCase(
                passage.article.text().codePointAt(mention.span().start()));
    }

    private List<Filler> subject(int sentence, Phrase clitic) {
        Functions functions = passage.functions.get(sentence);
        return functions
                .syntax
                .verbAt(clitic.head())
                .flatMap(functions::subject)
                .map(subject -> referents.of(sentence, subject, FillerTypes.ACTOR))
                .orElse(List.of());
    }

    /** "son pays", "son département" of a person whose office is told: the state it belongs to. */
    Optional<Filler> possessed(int sentence, Phrase phrase, Span whole) {
        if (!PronounForms.isOwner(passage.token(sentence, phrase.from()))
                || !sorts.isGovernment(passage.token(sentence, phrase.head()))) {
            return Optional.empty();
        }
        List<Filler> owners = of(sentence, new Phrase(phrase.from(), phrase.from() + 1, phrase.from(), -1));
        if (owners.size() != 1 || !owners.get(0).known()) {
            return Optional.empty();
        }
        int owner = owners.get(0).entity();
        Optional<Integer> state =
                passage.is(EntityKind.STATE, owners.get(0)) ? Optional.of(owner) : states.everServedBy(owner);
        return state.map(of -> passage.named(whole, of));
    }

    /** The actor of the last sentences before, where the words name only the other side. */
    Optional<Filler> actorBefore(int sentence, Span place) {
        return antecedents.before(sentence, 0, place, Gender.UNKNOWN);
    }
}
