package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.List;
import java.util.Optional;

/** What stands behind its noun: prepositional complements, appositions, clauses and infinitives. */
final class NounComplements {
    private static final int MOST_COMMAS = 2;

    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final Clauses clauses;
    private final Participles participles;
    private final Valency valency;

    NounComplements(Views views, Clauses clauses, Participles participles, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.clauses = clauses;
        this.participles = participles;
        this.valency = valency;
    }

    /** What stands to the noun from the token on; the words before {@code behind} belong to the trigger. */
    List<Part> from(int from, Phrase noun, int behind) {
        return new NounWalk(noun, behind).from(tokens.behindQuote(from));
    }

    private final class NounWalk extends Walk {
        private final Phrase noun;
        private final int behind;
        private final List<Integer> beside;
        private int commas;
        private boolean pastVerb;

        NounWalk(Phrase noun, int behind) {
            super(tokens);
            this.noun = noun;
            this.behind = behind;
            this.beside = noun.governed() && phrases.index(noun) >= 0 ? groups.chain(phrases.index(noun)) : List.of();
        }

        @Override
        int step(int at) {
            Integer phrase = phrases.startingAt(at);
            if (phrase != null && phrases.start(phrase) >= behind) {
                return phrases.isFree(phrase) && !phrases.isTime(phrases.get(phrase))
                        ? free(phrase)
                        : complement(at, phrase);
            }
            Optional<VerbGroup> verb = syntax.verbAt(at);
            if (verb.isPresent()) {
                return verb(verb.get());
            }
            if (tokens.is(at, ",")) {
                commas++;
                return commas > MOST_COMMAS ? STOP : at + 1;
            }
            if (opensClause(at)) {
                found.add(clauses.of(Part.CLAUSE, at + 1));
                return STOP;
            }
            return endsGroup(at) ? STOP : at + 1;
        }

        /** A noun without a preposition is an apposition behind a comma, and else no part of the group. */
        private int free(int phrase) {
            if (commas == 0) {
                return STOP;
            }
            found.add(groups.part("apposition", phrase));
            int to = groups.end(phrase);
            return tokens.is(to, ",") ? to + 1 : STOP;
        }

        private int complement(int at, int phrase) {
            Part part = groups.part(phrases.governor(phrase), phrase);
            boolean another = phrases.isOf(phrase) && (pastVerb || commas > 0 || isMeasure(part));
            if (!beside.contains(phrase) && !another) {
                found.add(part);
            }
            return Math.max(at + 1, isKind(phrase) ? phrases.get(phrase).to() : part.to());
        }

        /** Over a participle of the noun, or a verb without an object that the noun is the subject of. */
        private int verb(VerbGroup verb) {
            if (isParticipleOf(noun, verb)) {
                return verb.to();
            }
            boolean mine = isSubjectOf(noun, verb);
            if (!mine && verbs.isInfinitive(verb)) {
                found.add(clauses.ofInfinitive(verb));
            }
            if (!mine || hasObject(verb)) {
                return STOP;
            }
            pastVerb = true;
            return verb.to();
        }
    }

    /** "que", "selon lequel", "laquelle": the noun's own clause begins. */
    private boolean opensClause(int at) {
        return tokens.isQue(at)
                || tokens.is(at, "selon") && tokens.is(at + 1, "lequel")
                || tokens.is(at, "lesquels")
                || tokens.is(at, "lesquelles")
                || tokens.is(at, "laquelle")
                || tokens.is(at, "lequel");
    }

    private boolean endsGroup(int at) {
        return tokens.isAsWellAs(at)
                || tokens.get(at).tagged("SCONJ")
                || tokens.get(at).tagged("CCONJ")
                || words.relatives().has(tokens.lower(at))
                || tokens.is(at, ";")
                || tokens.is(at, ":");
    }

    /** "une réunion [d'urgence] du Conseil": a bare noun behind "de" only qualifies, and what follows belongs to the first. */
    private boolean isKind(int phrase) {
        Phrase kind = phrases.get(phrase);
        return phrases.isOf(phrase)
                && kind.from() == kind.head()
                && tokens.get(kind.head()).tagged("NOUN")
                && tokens.isSingular(kind.head());
    }

    /** "les combats [survenus] à Goma"; in "la marche contre le convoi [gardé] par des soldats" the soldiers are the convoy's, in "les heurts [liés] à la Syrie" the place is no place. */
    private boolean isParticipleOf(Phrase noun, VerbGroup verb) {
        return verbs.isLoneParticiple(verb)
                && !words.linking().has(verbs.lemma(verb))
                && participles
                        .modified(verb)
                        .filter(of -> of.head() != noun.head())
                        .filter(of -> of.head() > noun.head())
                        .isEmpty();
    }

    /** "plus [de trois milliards]". */
    private boolean isMeasure(Part part) {
        return tokens.is(part.from() - 1, "plus")
                || tokens.is(part.from() - 1, "moins")
                || tokens.is(part.from() - 1, "près");
    }

    /** "la guerre offre des profits aux pays": what stands behind belongs to such a verb, not to its subject. */
    private boolean hasObject(VerbGroup verb) {
        return verb.voice() == VerbGroup.Voice.ACTIVE
                && valency.parts(verb).stream().anyMatch(part -> part.is(Part.OBJECT));
    }

    private boolean isSubjectOf(Phrase noun, VerbGroup verb) {
        return valency.subject(verb)
                .filter(phrase -> phrase.head() == noun.head())
                .isPresent();
    }
}
