package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands behind its verb: objects, prepositional complements, predicates, clauses and infinitives. */
final class VerbComplements {
    private static final int LONGEST_CHAIN = 4;
    private static final int LONGEST_ASIDE = 15;

    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final NominalGroups groups;
    private final Clauses clauses;
    private final Valency valency;

    VerbComplements(Views views, Clauses clauses, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.groups = views.groups();
        this.clauses = clauses;
        this.valency = valency;
    }

    /** What stands to the verb from the token on; {@code object} tells that it has one before it, or can have none. */
    List<Part> from(int behind, VerbGroup verb, boolean object) {
        return new VerbWalk(verb, behind, object).from(behind);
    }

    private final class VerbWalk extends Walk {
        private final VerbGroup verb;
        private final int behind;
        private final boolean passive;
        private boolean object;

        VerbWalk(VerbGroup verb, int behind, boolean object) {
            super(tokens);
            this.verb = verb;
            this.behind = behind;
            this.passive = verbs.isPassive(verb);
            this.object = object;
        }

        @Override
        int step(int at) {
            Integer phrase = phrases.startingAt(at);
            if (phrase != null) {
                return phrase(at, phrase);
            }
            if (tokens.isAsWellAs(at)) {
                return at + 2;
            }
            if (tokens.isQue(at)) {
                if (!tokens.has(at - 1) || !words.conjunctions().has(tokens.lower(at - 1))) {
                    found.add(clauses.of(Part.CLAUSE, at + 1));
                }
                return STOP;
            }
            if (object && behindAside(at) > 0) {
                return behindAside(at);
            }
            int adjective = tokens.behindQuote(at);
            if (isPredicate(adjective)) {
                found.add(new Part("predicate", List.of(), adjective, adjective + 1));
                return adjective + 1;
            }
            Optional<Part> list = list(at);
            if (list.isPresent()) {
                found.add(list.get());
                return Math.max(at + 1, list.get().to());
            }
            return clause(at);
        }

        private int phrase(int at, int phrase) {
            Phrase noun = phrases.get(phrase);
            if (isSubjectBehind(noun, verb)) {
                return STOP;
            }
            if (valency.subject(verb).filter(s -> s.head() == noun.head()).isPresent()) {
                return Math.max(at + 1, groups.end(phrase));
            }
            boolean partitive = at == behind && isPartitive(verb, phrase) || isGiven(at);
            Part part = groups.part(partitive ? Phrases.NONE : phrases.governor(phrase), phrase);
            boolean timed = phrases.isFree(phrase) || phrases.governor(phrase).equals("pour");
            if (!isExcepted(at) && !(timed && phrases.isTime(noun))) {
                add(part);
            }
            return Math.max(at + 1, part.to());
        }

        /** "demande à la France [des excuses]": behind whom it is asked of, "des" is a plural article. */
        private boolean isGiven(int at) {
            return !object
                    && !passive
                    && tokens.is(at, "des")
                    && !found.isEmpty()
                    && found.get(found.size() - 1).is("à")
                    && found.get(found.size() - 1).to() == at;
        }

        private void add(Part part) {
            if (!part.is(Phrases.NONE)) {
                found.add(passive && part.is("par") ? part.as(Part.SUBJECT) : part);
            } else if (!object) {
                found.add(part.as(Part.OBJECT));
                tail(part).ifPresent(found::add);
                object = true;
            } else if (part.from() == behind) {
                found.add(part.as("predicate"));
            }
        }

        /** "juge l'accord [inacceptable]". */
        private boolean isPredicate(int at) {
            return object && !passive && tokens.has(at) && tokens.get(at).tagged("ADJ") && at > behind;
        }

        /** A clause or infinitive ends the walk, and so does what ends the clause of the verb. */
        private int clause(int at) {
            if (tokens.is(at, ":")) {
                found.add(clauses.of(Part.CLAUSE, at + 1));
                return STOP;
            }
            Optional<VerbGroup> next = syntax.verbAt(at);
            next.filter(verbs::isInfinitive).map(clauses::ofInfinitive).ifPresent(found::add);
            return next.isPresent() || endsArguments(at) ? STOP : at + 1;
        }
    }

    /** "accuse l'Occident[, mené par Paris,] de mentir": where an aside ends behind which an infinitive goes on, or -1. */
    private int behindAside(int at) {
        if (!tokens.is(at, ",") || !tokens.has(at + 1)) {
            return -1;
        }
        int closing = at + 1;
        while (tokens.has(closing) && !tokens.get(closing).tagged("PUNCT") && closing < at + LONGEST_ASIDE) {
            closing++;
        }
        boolean relative = words.relatives().has(tokens.lower(at + 1));
        boolean goesOn = tokens.is(closing, ",")
                && tokens.has(closing + 1)
                && (tokens.isDe(closing + 1) || !relative && tokens.is(closing + 1, "à"));
        return goesOn && syntax.verbAt(closing + 2).filter(verbs::isInfinitive).isPresent() ? closing + 1 : -1;
    }

    /** "trois pays : [le Mali, le Niger et le Tchad]". */
    private Optional<Part> list(int at) {
        Integer listed =
                tokens.isDash(at) || tokens.is(at, ":") || tokens.is(at, "(") ? phrases.startingAt(at + 1) : null;
        return listed != null && phrases.isFree(listed) && groups.chain(listed).size() > 1
                ? Optional.of(groups.part("listed", listed))
                : Optional.empty();
    }

    /** "mène [de nouvelles frappes]": before an adjective the plural article is "de". */
    private boolean isPartitive(VerbGroup verb, int phrase) {
        Phrase noun = phrases.get(phrase);
        boolean taking =
                words.light().has(verbs.lemma(verb)) || words.foreseeing().has(verbs.lemma(verb));
        return taking
                && phrases.isOf(phrase)
                && noun.governed()
                && tokens.get(noun.preposition() + 1).tagged("ADJ")
                && noun.head() > noun.preposition() + 1
                && tokens.isPlural(noun.head());
    }

    /** "proteste contre les prix et pas [contre la loi]". */
    private boolean isExcepted(int at) {
        return (tokens.is(at - 1, "pas") || tokens.is(at - 1, "non"))
                && (tokens.is(at - 2, "et") || tokens.is(at - 2, ",") || tokens.is(at - 2, "mais"));
    }

    /** "accuse le préfet [de fraude]": a bare noun behind "de" may belong to the verb and not to the object. */
    private Optional<Part> tail(Part object) {
        Integer behind = phrases.startingAt(object.to());
        if (behind != null && phrases.isOf(behind) && isBare(phrases.get(behind))) {
            return Optional.empty();
        }
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean within = phrase.from() > object.from() && phrase.to() <= object.to();
            if (within && phrases.isOf(i) && !phrases.isInside(i) && isBare(phrase) && !isCounted(phrase)) {
                return Optional.of(groups.part("~de", i));
            }
        }
        return Optional.empty();
    }

    private boolean isBare(Phrase phrase) {
        Token first = tokens.get(phrase.from());
        return first.tagged("NOUN", "ADJ") || first.is("\"") || first.is("«");
    }

    /** "un millier [de soldats]". */
    private boolean isCounted(Phrase phrase) {
        return words.counts().has(tokens.lemma(Math.max(0, phrases.start(phrase) - 1)));
    }

    private boolean endsArguments(int at) {
        Token token = tokens.get(at);
        boolean mark = token.is(";") || token.is(".") || token.is("?") || token.is("!");
        boolean relative = words.relatives().has(tokens.lower(at));
        boolean gerund = tokens.is(at, "en")
                && tokens.has(at + 1)
                && syntax.verbAt(at + 1).isPresent();
        return mark || relative || gerund || addsClause(at) || opensAside(at) || token.tagged("SCONJ");
    }

    /** "et [le Mali] ...": a conjunction before a verb or before a noun without a preposition. */
    private boolean addsClause(int at) {
        if (!tokens.get(at).tagged("CCONJ")) {
            return false;
        }
        Integer next = phrases.startingAt(at + 1);
        boolean free = next != null && phrases.isFree(next);
        return !tokens.has(at + 1) || syntax.verbAt(at + 1).isPresent() || free;
    }

    /** A comma behind which no further complement begins. */
    private boolean opensAside(int at) {
        return tokens.is(at, ",")
                && tokens.has(at + 1)
                && phrases.startingAt(at + 1) == null
                && !phrases.opensPreposition(at + 1)
                && !tokens.get(at + 1).tagged("ADV")
                && !tokens.get(at + 1).tagged("ADP", "ADP+DET");
    }

    /** "... et [le Mali] répond": the subject of the next verb. */
    private boolean isSubjectBehind(Phrase phrase, VerbGroup verb) {
        return !phrase.governed()
                && syntax.verbs().stream()
                        .filter(other -> other != verb && other.isFinite() && other.from() >= phrase.to())
                        .findFirst()
                        .filter(other -> isSubject(phrase, other) && !verbs.isBehindRelative(other))
                        .isPresent();
    }

    private boolean isSubject(Phrase phrase, VerbGroup verb) {
        return valency.subject(verb)
                .filter(s -> s.head() == phrase.head() || s.from() <= phrase.head() && phrase.head() < s.to())
                .isPresent();
    }

    /** "condamne l'attaque [de l'armée]": what the object itself is of, and who does it unless it is done to him. */
    List<Part> ofObject(Part object) {
        List<Part> parts = new ArrayList<>();
        Phrase first = object.members().get(0);
        boolean done = words.doneTo().has(tokens.lemma(first.head()));
        Optional<Phrase> next = groups.complement(first);
        for (int i = 0; next.isPresent() && i < LONGEST_CHAIN; i++) {
            Part complement = groups.part("object.de", phrases.index(next.get()));
            parts.add(complement);
            if (!done) {
                parts.add(complement.as("object.doer"));
            }
            next = groups.complement(next.get());
        }
        if (first.to() - first.from() > 1) {
            parts.add(new Part("object.adjective", List.of(first), first.from(), first.to()));
        }
        return parts;
    }
}
