package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Stance;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.List;
import java.util.Optional;

/** How the words themselves stand to an act: by mood, tense, negation, modal verbs and adjectives, whoever speaks. */
final class Moods {
    private static final int MAYBE_WORDS = 2;
    private static final int BESIDE = 4;

    private final WordList modals;
    private final WordList plans;
    private final WordList planNouns;
    private final WordList requests;
    private final WordList doubts;
    private final WordList ahead;
    private final WordList alleged;
    private final WordList telling;
    private final WordList maybe;
    private final WordList able;
    private final WordList negations;
    private final WordList withoutPas;
    private final WordList ofItsTime;
    private final WordList possibilities;
    private final WordList attitudes;
    private final WordList foreseeing;
    private final WordList announcing;
    private final WordList awaiting;
    private final WordList light;
    private final WordList stative;
    private final WordList occasions;
    private final WordList charges;
    private final WordList denying;
    private final WordList refusing;
    private final WordList quantities;

    Moods(Language language) {
        this.modals = language.words("claim/modals.txt");
        this.plans = language.words("claim/plans.txt");
        this.planNouns = language.words("claim/plan-nouns.txt");
        this.requests = language.words("claim/requests.txt");
        this.doubts = language.words("claim/doubts.txt");
        this.ahead = language.words("claim/ahead.txt");
        this.alleged = language.words("claim/alleged.txt");
        this.telling = language.words("claim/telling.txt");
        this.maybe = language.words("claim/maybe.txt");
        this.able = language.words("claim/able.txt");
        this.negations = language.words("claim/negations.txt");
        this.withoutPas = language.words("claim/without-pas.txt");
        this.possibilities = language.words("claim/possibilities.txt");
        this.ofItsTime = language.words("claim/of-its-time.txt");
        this.attitudes = language.words("claim/attitudes.txt");
        this.foreseeing = language.words("claim/foreseeing.txt");
        this.light = language.words("claim/light-verbs.txt");
        this.awaiting = language.words("claim/awaiting.txt");
        this.stative = language.words("claim/stative.txt");
        this.announcing = language.words("claim/announcing.txt");
        this.occasions = language.words("claim/occasions.txt");
        this.charges = language.words("claim/charges.txt");
        this.denying = language.words("claim/denying-verbs.txt");
        this.refusing = language.words("claim/refusing.txt");
        this.quantities = language.words("claim/quantities.txt");
    }

    /** The stance that the verb takes, asserted where nothing else is marked. */
    Stance of(Functions functions, VerbGroup verb, boolean reported) {
        if (isMaybe(functions, verb)) {
            return Stance.HEDGED;
        }
        if (isPlanOfNoun(functions, verb)) {
            return Stance.PLANNED;
        }
        if (isRefused(functions, verb) || isOfDenied(functions, verb)) {
            return Stance.DENIED;
        }
        return byMood(functions, verb, true, reported);
    }

    /** "n'a pas adopté de texte [condamnant] X": what the object of a negated verb would have done. */
    private boolean isOfDenied(Functions functions, VerbGroup verb) {
        Optional<Phrase> object =
                functions.isGerund(verb) && !verb.isFinite() ? functions.subject(verb) : Optional.empty();
        return object.flatMap(functions::verbOf)
                .filter(main -> main != verb && main.isFinite() && isNegated(functions, main))
                .filter(main -> functions.functionIn(main, object.get()).equals(Part.OBJECT))
                .isPresent();
    }

    /** "la cour peut [demander]", "habilité à [arrêter]": what one may do is not yet done nor announced. */
    boolean isAbility(Functions functions, VerbGroup verb) {
        int at = verb.from() - 1;
        if (at < 1 || !functions.isInfinitive(verb)) {
            return false;
        }
        boolean allowed = (functions.is(at, "à") || functions.is(at, "de") || functions.is(at, "d'"))
                && (able.has(Folding.lower(functions.token(at - 1).lemma())) || able.has(functions.lower(at - 1)));
        return allowed
                || governing(functions, verb)
                        .filter(before -> functions.lemma(before).equals("pouvoir") && before.isFinite())
                        .filter(before ->
                                functions.token(before.finite()).shape().contains("pres"))
                        .filter(before -> before.finite() == before.head())
                        .filter(before ->
                                !functions.token(before.finite()).shape().contains("con "))
                        .isPresent();
    }

    /** "la possibilité de [signer] un accord", "le risque de [rompre]". */
    boolean isPossibility(Functions functions, VerbGroup verb) {
        int at = verb.from() - 1;
        return at > 0
                && functions.isInfinitive(verb)
                && (functions.is(at, "de") || functions.is(at, "d'"))
                && functions.token(at - 1).tagged("NOUN")
                && possibilities.has(Folding.lower(functions.token(at - 1).lemma()));
    }

    /** "pourrait attaquer", "sanctionnerait" might come; "aurait attaqué", "semble avoir attaqué" are told as past. */
    boolean isToCome(Functions functions, VerbGroup verb) {
        return verb.isFinite() ? verb.finite() == verb.head() : verb.from() == verb.head();
    }

    /** The stance that a noun takes from its adjectives, from what it is asked for by, and from its verb. */
    Stance of(Functions functions, Phrase noun, boolean reported) {
        if (hasWord(functions, noun, alleged)) {
            return Stance.HEDGED;
        }
        if (isNone(functions, noun)) {
            return Stance.DENIED;
        }
        Optional<Stance> charged = ofCharge(functions, noun);
        if (charged.isPresent()) {
            return charged.get();
        }
        Optional<VerbGroup> verb = functions.verbOf(noun);
        String function = verb.map(v -> function(functions, v, noun)).orElse("");
        boolean argument = function.equals(Part.SUBJECT)
                || function.equals(Part.OBJECT)
                || function.equals("à") && !noun.governed();
        Stance own = argument ? byMood(functions, verb.orElseThrow(), false, reported) : Stance.ASSERTED;
        if (own == Stance.DENIED
                && (isGranted(functions, verb.orElseThrow(), noun)
                        || function.equals(Part.SUBJECT) && isLeftStanding(functions, verb.orElseThrow(), noun))) {
            own = Stance.ASSERTED;
        }
        if (own == Stance.PLANNED && argument && isThereAnyway(functions, verb.orElseThrow(), noun)) {
            own = Stance.ASSERTED;
        }
        if (verb.isPresent() && isForeseen(functions, verb.get(), noun, function)) {
            own = Stance.PLANNED;
        }
        if (own != Stance.ASSERTED) {
            return own;
        }
        boolean intended = argument && isPlanOfNoun(functions, verb.orElseThrow());
        if (intended || hasWord(functions, noun, ahead) || isRequested(functions, noun)) {
            return Stance.PLANNED;
        }
        if (verb.isEmpty()) {
            return Stance.ASSERTED;
        }
        if (argument) {
            return isTold(functions, verb.get(), function) ? Stance.ATTRIBUTED : Stance.ASSERTED;
        }
        Stance around = byMood(functions, verb.get(), false, reported);
        boolean shared = around == Stance.PLANNED && ofItsTime.has(function)
                || around == Stance.HEDGED && (function.equals("à") || function.equals("de"));
        return shared ? around : Stance.ASSERTED;
    }

    /** Of "lance une série [d'attaques]" the attacks are the object. */
    private String function(Functions functions, VerbGroup verb, Phrase noun) {
        String function = functions.functionIn(verb, noun);
        boolean counted = function.equals("~de") || function.equals("object.de");
        return counted
                        && functions
                                .syntax
                                .phraseEnding(noun.preposition())
                                .filter(many -> quantities.has(Folding.lower(
                                        functions.token(many.head()).lemma())))
                                .isPresent()
                ? Part.OBJECT
                : function;
    }

    /** "refuse de [voyager]". */
    private boolean isRefused(Functions functions, VerbGroup verb) {
        int at = functions.syntax.verbs().indexOf(verb) - 1;
        return at >= 0
                && functions.isInfinitive(verb)
                && verb.from() - functions.syntax.verbs().get(at).to() <= BESIDE
                && refusing.has(functions.lemma(functions.syntax.verbs().get(at)));
    }

    /** "aucune grève", "pas de grève". */
    private static boolean isNone(Functions functions, Phrase noun) {
        String first = Folding.lower(functions.token(noun.from()).lemma());
        boolean none =
                functions.token(noun.from()).tagged("DET", "ADJ") && (first.equals("aucun") || first.equals("nul"));
        return none || noun.governed() && functions.is(noun.preposition() - 1, "pas");
    }

    /** "les accusations [d'un massacre]": what is charged is somebody's word, denied where the charges are rejected. */
    private Optional<Stance> ofCharge(Functions functions, Phrase noun) {
        if (!noun.governed() || !functions.governor(noun).equals("de")) {
            return Optional.empty();
        }
        return functions
                .syntax
                .phraseEnding(noun.preposition())
                .filter(before ->
                        charges.has(Folding.lower(functions.token(before.head()).lemma())))
                .map(before -> functions
                                .verbOf(before)
                                .filter(verb -> denying.has(functions.lemma(verb)))
                                .isPresent()
                        ? Stance.DENIED
                        : Stance.ATTRIBUTED);
    }

    /** "ne condamne pas [l'invasion]": who takes no stand grants that it took place. */
    private boolean isGranted(Functions functions, VerbGroup verb, Phrase noun) {
        return attitudes.has(functions.lemma(verb)) && isDefinite(functions, noun);
    }

    /** "[la guerre] n'est pas dans une impasse": there is one, whatever is denied of it. */
    private boolean isLeftStanding(Functions functions, VerbGroup verb, Phrase noun) {
        return isDefinite(functions, noun)
                && stative.has(functions.lemma(verb))
                && functions.voice(verb) != VerbGroup.Voice.PASSIVE;
    }

    /** "tentent de fuir [l'invasion]": what is meant to be done to it takes for granted that it is there. */
    private boolean isThereAnyway(Functions functions, VerbGroup verb, Phrase noun) {
        return functions.isInfinitive(verb) && isDefinite(functions, noun) && !light.has(functions.lemma(verb));
    }

    private static boolean isDefinite(Functions functions, Phrase noun) {
        String lemma = Folding.lower(functions.token(noun.from()).lemma());
        return functions.token(noun.from()).tagged("DET", "ADP+DET")
                && (lemma.equals("le") || lemma.equals("ce") || lemma.equals("son") || lemma.endsWith("+le"));
    }

    /** "prévoit [de nouvelles sanctions]", "se prépare à [une grève]", "sur le point de lancer [une attaque]". */
    private boolean isForeseen(Functions functions, VerbGroup verb, Phrase noun, String function) {
        boolean awaited = awaiting.has(functions.lemma(verb));
        boolean argument = function.equals(Part.OBJECT) || function.equals("à") || awaited && function.equals("de");
        boolean announced = announcing.has(functions.lemma(verb))
                && occasions.has(functions.token(noun.head()).lemma());
        boolean foreseen = foreseeing.has(functions.lemma(verb)) || isPlanOfNoun(functions, verb);
        return argument && (announced || awaited || foreseen && !isDefinite(functions, noun));
    }

    /** "il raconte des meurtres", "la prise, confirmée par l'armée": what a verb of telling tells. */
    private boolean isTold(Functions functions, VerbGroup verb, String function) {
        return function.equals(Part.OBJECT)
                && telling.has(functions.lemma(verb))
                && functions.parts(verb, verb.to()).stream()
                        .anyMatch(part -> part.function().equals(Part.SUBJECT));
    }

    /** "une demande [d'adhésion]". */
    private boolean isRequested(Functions functions, Phrase noun) {
        if (!noun.governed() || !functions.governor(noun).equals("de")) {
            return false;
        }
        return functions
                .syntax
                .phraseEnding(noun.preposition())
                .map(before -> functions.token(before.head()))
                .filter(head -> requests.has(Folding.lower(head.lemma())))
                .isPresent();
    }

    /** "il n'est pas exclu qu'il [soit reçu]". */
    private boolean isMaybe(Functions functions, VerbGroup verb) {
        int from = functions
                .subject(verb)
                .map(Phrase::from)
                .filter(at -> at < verb.from())
                .orElse(verb.from());
        int que = from - 1;
        return que >= MAYBE_WORDS
                && verb.isFinite()
                && (functions.is(que, "que") || functions.is(que, "qu'"))
                && maybe.has(functions.lower(que - 1) + " que");
    }

    /** "a pour mission de [créer]", "son intention de [quitter]". */
    boolean isPlanOfNoun(Functions functions, VerbGroup verb) {
        int at = verb.from() - 1;
        return functions.isInfinitive(verb)
                && (functions.is(at, "de") || functions.is(at, "d'"))
                && at > 0
                && (planNouns.has(Folding.lower(functions.token(at - 1).lemma())) || isAimItself(functions, at - 1));
    }

    /** "l'objectif de Moscou [est] de conquérir la ville". */
    private boolean isAimItself(Functions functions, int is) {
        return functions
                .syntax
                .verbAt(is)
                .filter(verb -> functions.lemma(verb).equals("être"))
                .flatMap(functions::subject)
                .filter(subject -> planNouns.has(
                        Folding.lower(functions.token(subject.head()).lemma())))
                .isPresent();
    }

    private boolean hasWord(Functions functions, Phrase noun, WordList words) {
        for (int i = noun.from(); i < Math.min(noun.to() + 1, functions.sentence.size()); i++) {
            Token token = functions.token(i);
            if (words.has(Folding.lower(token.lemma())) || words.has(Folding.lower(token.form()))) {
                return true;
            }
        }
        return false;
    }

    private Stance byMood(Functions functions, VerbGroup verb, boolean itself, boolean reported) {
        VerbGroup finite = verb;
        boolean modal = false;
        if (!verb.isFinite()) {
            Optional<VerbGroup> governing = functions.leader(verb).or(() -> governing(functions, verb));
            if (governing.isEmpty()) {
                return isNegated(functions, verb) && itself ? Stance.DENIED : Stance.ASSERTED;
            }
            finite = governing.get();
            modal = true;
        }
        if (isNegated(functions, verb) || isNegated(functions, finite)) {
            return Stance.DENIED;
        }
        if (finite.finite() < 0) {
            return Stance.ASSERTED;
        }
        String shape = functions.token(finite.finite()).shape();
        String lemma = functions.lemma(finite);
        boolean conditional = shape.contains("con ");
        if (conditional && (lemma.equals("devoir") || reported && !lemma.equals("pouvoir"))) {
            return Stance.PLANNED;
        }
        if (conditional || modal && doubts.has(lemma)) {
            return Stance.HEDGED;
        }
        if (shape.contains("futu") || modal && plans.has(lemma)) {
            return Stance.PLANNED;
        }
        return Stance.ASSERTED;
    }

    /** "ne" negates with a second word, or alone before some verbs; "craint qu'il ne parte", "n'a visé que des dépôts" tell the act. */
    private boolean isNegated(Functions functions, VerbGroup verb) {
        if (!verb.negated() || withoutPas.has(functions.lemma(verb))) {
            return verb.negated();
        }
        int from = Math.max(0, verb.from() - BESIDE);
        int to = Math.min(functions.sentence.size(), verb.to() + BESIDE);
        for (int i = from; i < to; i++) {
            if (negations.has(functions.lower(i))
                    || negations.has(Folding.lower(functions.token(i).lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** The modal or planning verb right before an infinitive. */
    private Optional<VerbGroup> governing(Functions functions, VerbGroup verb) {
        List<VerbGroup> verbs = functions.syntax.verbs();
        int at = verbs.indexOf(verb);
        if (at <= 0 || !functions.isInfinitive(verb)) {
            return Optional.empty();
        }
        VerbGroup before = verbs.get(at - 1);
        int gap = verb.from() - before.to();
        String lemma = functions.lemma(before);
        boolean near = gap == 0 || gap <= 3 && noNoun(functions, before.to(), verb.from());
        if (!near) {
            return Optional.empty();
        }
        if (!before.isFinite() && (modals.has(lemma) || plans.has(lemma))) {
            return governing(functions, before).or(() -> Optional.of(before));
        }
        return modals.has(lemma) || plans.has(lemma) || doubts.has(lemma) ? Optional.of(before) : Optional.empty();
    }

    private static boolean noNoun(Functions functions, int from, int to) {
        for (int i = from; i < to; i++) {
            if (functions.token(i).tagged("NOUN", "PROPN")) {
                return false;
            }
        }
        return true;
    }
}
