package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Span;
import java.util.Optional;

/** Which noun a participle speaks of: the one it modifies, or the subject where it stands detached from it. */
final class Participles {
    private static final int YEAR_DIGITS = 4;

    private static final int DEEPEST = 5;

    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final Valency valency;

    Participles(Views views, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.valency = valency;
    }

    /** Whom a past participle without an auxiliary speaks of. */
    Optional<Phrase> subject(VerbGroup verb) {
        return detached(verb).or(() -> apart(verb)).or(() -> modified(verb)).or(() -> fronted(verb));
    }

    /** "une résolution proposée par le Laos [condamnant]": the noun before a present participle. */
    Optional<Phrase> subjectOfPresent(VerbGroup verb) {
        return syntax.phraseEnding(verb.from()).map(phrase -> behindAgent(qualified(phrase)));
    }

    /** "a été arrêté à Lima, soupçonné de vol": a participle behind a place and a comma speaks of the subject. */
    private Optional<Phrase> detached(VerbGroup verb) {
        boolean place = tokens.is(verb.from() - 1, ",")
                && syntax.phraseEnding(verb.from() - 1)
                        .map(this::explained)
                        .filter(phrase -> words.placing().has(phrases.governor(phrase)))
                        .isPresent();
        return place ? subjectBefore(verb).filter(subject -> agrees(verb, subject)) : Optional.empty();
    }

    /** The subject of the verb before, where that is conjugated. */
    private Optional<Phrase> subjectBefore(VerbGroup verb) {
        return verbs.before(verb).filter(VerbGroup::isFinite).flatMap(valency::subject);
    }

    private boolean agrees(VerbGroup participle, Phrase noun) {
        return Agreement.holds(tokens.get(participle.head()), tokens.get(noun.head()));
    }

    /** "dans la capitale, [Lima], soupçonné": the phrase that a name between commas explains. */
    private Phrase explained(Phrase phrase) {
        boolean beside = !phrase.governed() && tokens.is(phrase.from() - 1, ",");
        return beside ? syntax.phraseEnding(phrase.from() - 1).orElse(phrase) : phrase;
    }

    /** "des soldats arrivent du Tchad, [menés] par X": behind a comma the subject, where the noun before does not agree. */
    private Optional<Phrase> apart(VerbGroup verb) {
        boolean alone = tokens.is(verb.from() - 1, ",")
                && syntax.phraseEnding(verb.from() - 1)
                        .filter(near -> agrees(verb, near))
                        .isEmpty();
        return alone
                ? subjectBefore(verb)
                        .filter(subject -> Agreement.isSure(tokens.get(verb.head()), tokens.get(subject.head())))
                : Optional.empty();
    }

    /** "[Nommé] en mars, le colonel a ...": a participle that opens the clause speaks of the subject to come. */
    private Optional<Phrase> fronted(VerbGroup verb) {
        return opensClause(verb) ? subjectToCome(verb) : Optional.empty();
    }

    private boolean opensClause(VerbGroup verb) {
        int before = verb.from() - 1;
        while (tokens.has(before) && (tokens.get(before).tagged("ADV") || tokens.isQuote(before))) {
            before--;
        }
        return !tokens.has(before) || tokens.is(before, ",") || tokens.is(before, ":");
    }

    private Optional<Phrase> subjectToCome(VerbGroup verb) {
        return syntax.verbs().stream()
                .filter(next -> next.isFinite() && next.from() > verb.to())
                .findFirst()
                .flatMap(syntax::subject)
                .filter(subject -> subject.head() > verb.head() && tokens.is(subject.from() - 1, ","))
                .filter(subject -> agrees(verb, subject));
    }

    /** "une résolution proposée [par le Laos] condamnant": the noun that such an agent acts upon. */
    private Phrase behindAgent(Phrase phrase) {
        Part whole = groups.whole("agent", phrase);
        Phrase first = whole.members().get(0);
        boolean agent = phrases.governor(first).equals("par") && first.governed() && first.preposition() > 0;
        return agent
                ? syntax.verbAt(first.preposition() - 1)
                        .filter(v -> !v.isFinite() && v.voice() == VerbGroup.Voice.PASSIVE)
                        .flatMap(valency::subject)
                        .orElse(phrase)
                : phrase;
    }

    /** "une directive [d'urgence]": the noun that a bare noun behind "de" qualifies. */
    private Phrase qualified(Phrase phrase) {
        boolean bare = phrase.governed()
                && phrases.governor(phrase).equals("de")
                && tokens.get(phrase.from()).tagged("NOUN")
                && !tokens.get(phrase.from()).startsUpper();
        return bare ? syntax.phraseEnding(phrase.preposition()).orElse(phrase) : phrase;
    }

    /** The noun that a participle behind it modifies; of several the nearest that agrees. */
    Optional<Phrase> modified(VerbGroup verb) {
        Optional<Phrase> nearest = syntax.phraseAt(verb.from())
                .filter(phrase -> phrase.head() < verb.from())
                .or(() -> nounBefore(verb));
        return nearest.flatMap(noun -> agreeing(verb, noun)).or(() -> nearest);
    }

    /** The noun that ends right before the participle, or before the adverbs and commas between. */
    private Optional<Phrase> nounBefore(VerbGroup verb) {
        int to = verb.from();
        while (to > 0
                && (tokens.get(to - 1).tagged("ADV") || tokens.is(to - 1, ","))
                && syntax.phraseEnding(to).isEmpty()) {
            to--;
        }
        return syntax.phraseEnding(to);
    }

    /** The noun, or the nearest of those it is a complement of, that agrees with the participle. */
    private Optional<Phrase> agreeing(VerbGroup verb, Phrase noun) {
        Optional<Phrase> at = Optional.of(noun);
        for (int guard = 0; guard < DEEPEST && at.isPresent(); guard++) {
            Phrase here = at.get();
            boolean name = isNameOfWhose(here) && !tokens.is(verb.from() - 1, ",");
            if (agrees(verb, here) && !name) {
                return at;
            }
            at = here.governed() ? syntax.phraseEnding(here.preposition()) : Optional.empty();
        }
        return Optional.empty();
    }

    /** "le fils [de Keïta] inculpé": a name takes no participle that tells which one is meant. */
    private boolean isNameOfWhose(Phrase phrase) {
        return phrase.governed()
                && phrases.governor(phrase).equals("de")
                && tokens.get(phrase.from()).tagged("PROPN")
                && syntax.phraseEnding(phrase.preposition()).isPresent();
    }

    /** Whether the verb is a participle that stands as a mere adjective, with nothing behind it that tells an act. */
    boolean isBare(VerbGroup verb) {
        return verbs.isReduced(verb)
                && valency.parts(verb).stream().allMatch(part -> part.from() < verb.from())
                && !isDated(verb);
    }

    /** "le président, renversé [le 26 juillet], ...". */
    private boolean isDated(VerbGroup verb) {
        Integer next = phrases.startingAt(verb.to());
        boolean timed = next != null && phrases.isTime(phrases.get(next)) || isYear(verb.to() + 1);
        return tokens.is(verb.from() - 1, ",") && timed;
    }

    /** "élu [en 2019]". */
    private boolean isYear(int at) {
        return tokens.has(at)
                && tokens.is(at - 1, "en")
                && tokens.get(at).tagged("NUM")
                && tokens.lower(at).length() == YEAR_DIGITS;
    }

    /** How many stand between two spans of the article: "quitte le bloc, [créé] en 2014" has the year of the creation. */
    int between(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return (int) syntax.verbs().stream()
                .filter(verbs::isLoneParticiple)
                .filter(v -> tokens.get(v.from()).start() >= from
                        && tokens.get(v.to() - 1).end() <= to)
                .count();
    }
}
