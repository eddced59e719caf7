package dev.selon.language;

import dev.selon.model.Token;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose subject each noun phrase of a sentence is: by place, by the clauses between, by number. */
final class SubjectFinder {
    private final Syntax syntax;
    private final SyntaxWords words;

    SubjectFinder(Syntax syntax, SyntaxWords words) {
        this.syntax = syntax;
        this.words = words;
    }

    /** The subject of a verb group, as far as patterns tell. */
    Optional<Phrase> of(VerbGroup verb) {
        return subject(verb, 0);
    }

    private Optional<Phrase> subject(VerbGroup verb, int depth) {
        if (depth > 6) {
            return Optional.empty();
        }
        if (verb.inverted() >= 0) {
            int at = verb.inverted();
            return Optional.of(new Phrase(at, at + 1, at, -1));
        }
        if (!verb.isFinite()) {
            return controller(verb, depth);
        }
        int clause = relativeClauseBefore(verb.from());
        Optional<Phrase> outside = clause < verb.from() ? leftOf(clause, depth) : Optional.empty();
        return outside.filter(phrase -> mayAgree(phrase, verb))
                .or(() -> leftOf(verb.from(), depth).map(near -> agreeing(near, verb)));
    }

    /** "l'accord signé par les rebelles [a été dénoncé]": of another number than the verb, the phrase is not yet its subject. */
    private Phrase agreeing(Phrase near, VerbGroup verb) {
        for (int at = near.from(); at > 0 && !mayAgree(near, verb); at--) {
            int before = at - 1;
            if (endsClause(before) || isRelativePronoun(before) || token(before).tagged("SCONJ") || isFinite(before)) {
                return near;
            }
            Phrase phrase = ending(at);
            Phrase whole = phrase == null || !phrase.governed() ? phrase : governor(phrase);
            if (whole != null && whole.from() < near.from() && !isTime(whole) && mayAgree(whole, verb)) {
                return whole;
            }
        }
        return near;
    }

    /** "l'homme [qui dirige le pays] a démissionné": where the relative clause without commas begins that ends there, or {@code to}. */
    private int relativeClauseBefore(int to) {
        int verb = to - 1;
        while (within(verb) && !isFinite(verb)) {
            if (endsClause(verb) || isRelativePronoun(verb) || token(verb).tagged("SCONJ")) {
                return to;
            }
            verb--;
        }
        if (!within(verb) || token(to - 1).tagged("CCONJ")) {
            return to;
        }
        for (int at = clauseVerbStart(verb) - 1; within(at); at--) {
            if (endsClause(at) || isFinite(at)) {
                return to;
            }
            if (isRelativePronoun(at)) {
                return antecedentEnd(at, to);
            }
        }
        return to;
    }

    /** Where what a relative pronoun means ends; the clauses may be two: "que dirige Ba et qui réunit". */
    private int antecedentEnd(int relative, int otherwise) {
        int end = relative > 0 && syntax.isPreposition(relative - 1) ? relative - 1 : relative;
        if (end > 0 && token(end - 1).tagged("CCONJ")) {
            int first = relativeClauseBefore(end - 1);
            return first < end - 1 ? first : otherwise;
        }
        return end > 0 && ending(end) != null ? end : otherwise;
    }

    private boolean isFinite(int token) {
        return syntax.verbAt(token).filter(VerbGroup::isFinite).isPresent();
    }

    private int clauseVerbStart(int token) {
        return syntax.verbAt(token).map(VerbGroup::from).orElse(token);
    }

    private boolean isRelativePronoun(int i) {
        return words.relatives().has(lower(i)) || lower(i).equals("que") || lower(i).equals("qu'");
    }

    private boolean endsClause(int i) {
        return token(i).tagged("PUNCT") && !token(i).is("(") && !token(i).is(")");
    }

    /** Whether nothing tells that the phrase is of another number than the verb. */
    private boolean mayAgree(Phrase phrase, VerbGroup verb) {
        String shape = token(phrase.head()).shape();
        char one = shape.isEmpty() ? 'p' : shape.charAt(shape.length() - 1);
        char other = number(verb);
        boolean told = (one == 's' || one == 'p') && (other == 's' || other == 'p') && !shape.endsWith("sp");
        return !told || one == other || isListed(phrase);
    }

    private boolean isListed(Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            if (token(i).tagged("CCONJ") || token(i).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** A participle or infinitive takes the subject of the conjugated verb before it, else of the one behind. */
    private Optional<Phrase> controller(VerbGroup verb, int depth) {
        int at = verbs().indexOf(verb);
        VerbGroup governing = governing(at, depth);
        if (governing != null) {
            Optional<Phrase> found = subject(governing, depth + 1);
            return found.isPresent() ? found : behind(governing);
        }
        for (int i = at + 1; i < verbs().size(); i++) {
            if (verbs().get(i).isFinite()) {
                return subject(verbs().get(i), depth + 1);
            }
        }
        return Optional.empty();
    }

    /** The conjugated verb before: of a participle behind a comma that of the main clause, else the nearest. */
    private @Nullable VerbGroup governing(int at, int depth) {
        VerbGroup verb = verbs().get(at);
        boolean apart = lower(verb.from()).equals("en")
                || within(verb.from() - 1)
                        && (token(verb.from() - 1).is(",")
                                || lower(verb.from() - 1).equals("en"));
        VerbGroup nearest = null;
        for (int i = at - 1; i >= 0; i--) {
            VerbGroup one = verbs().get(i);
            if (!one.isFinite() || isRelative(one)) {
                continue;
            }
            if (nearest == null) {
                nearest = one;
            }
            if (!apart || !isSubordinate(one, depth)) {
                return apart ? one : nearest;
            }
        }
        return nearest;
    }

    /** Whether a conjunction or relative pronoun opens the verb's clause. */
    private boolean isSubordinate(VerbGroup verb, int depth) {
        int from = verb.inverted() >= 0 || depth > 5
                ? verb.from()
                : leftOf(verb.from(), depth + 1).map(Phrase::from).orElse(verb.from());
        int before = Math.min(from, verb.from()) - 1;
        while (within(before) && (syntax.isOpeningMark(before) || token(before).is("»"))) {
            before--;
        }
        return within(before)
                && (token(before).tagged("SCONJ") || words.relatives().has(lower(before)));
    }

    private boolean isRelative(VerbGroup verb) {
        return within(verb.from() - 1)
                && words.relatives().has(lower(verb.from() - 1))
                && lower(verb.from() - 1).equals("qui");
    }

    private Optional<Phrase> leftOf(int verb, int depth) {
        int at = verb - 1;
        while (within(at)
                && (token(at).tagged("ADV")
                        || words.clitics().has(lower(at)) && token(at).tagged("PRON"))
                && !words.relatives().has(lower(at))
                && ending(at + 1) == null) {
            at--;
        }
        if (!within(at)) {
            return Optional.empty();
        }
        if (lower(at).equals("qui")) {
            return antecedent(at);
        }
        if (token(at).is(",")) {
            int comma = at;
            Optional<Phrase> across = acrossCommas(at).or(() -> beforeStrayComma(comma));
            return across.isPresent() || depth > 3 || isClosingMark(at - 1) ? across : coordinated(at, depth);
        }
        if (isDash(at) && openingDash(at) > 0) {
            return leftOf(openingDash(at), depth + 1);
        }
        if (token(at).tagged("CCONJ")) {
            return coordinated(at, depth);
        }
        if (token(at).is(")")) {
            return leftOf(opening(at), depth + 1);
        }
        return endingAt(at + 1);
    }

    /** « Nous partons », [a dit] X: what stands in the marks is no subject of the verb behind them. */
    private boolean isClosingMark(int i) {
        return within(i) && (token(i).is("»") || token(i).is("”") || token(i).is("\""));
    }

    private boolean isDash(int i) {
        return token(i).is("-") || token(i).is("–") || token(i).is("—");
    }

    /** Where an insertion between dashes begins that ends at {@code closing}, or -1. */
    private int openingDash(int closing) {
        for (int at = closing - 1; at > 0; at--) {
            if (isDash(at)) {
                return at;
            }
            if (token(at).is(";") || token(at).is(":")) {
                return -1;
            }
        }
        return -1;
    }

    /** "après que le président, a ordonné": a subject that a lone comma cuts from its verb. */
    private Optional<Phrase> beforeStrayComma(int comma) {
        Phrase phrase = ending(comma);
        Phrase whole = phrase == null ? null : phrase.governed() ? governor(phrase) : isTime(phrase) ? null : phrase;
        if (whole == null) {
            return Optional.empty();
        }
        int before = whole.from() - 1;
        boolean opens = before < 0
                || token(before).tagged("SCONJ")
                || lower(before).equals("que")
                || lower(before).equals("qu'");
        return opens ? Optional.of(whole) : Optional.empty();
    }

    private int opening(int closing) {
        int at = closing;
        while (at > 0 && !token(at).is("(")) {
            at--;
        }
        return at;
    }

    /** The noun phrase that ends before {@code to}, climbing from complements to what they complete. */
    private Optional<Phrase> endingAt(int to) {
        Phrase phrase = to > 0 ? ending(to) : null;
        if (phrase == null) {
            return throughMarks(to);
        }
        if (phrase.governed() && opensClause(phrase.preposition())) {
            return Optional.of(phrase);
        }
        if (phrase.governed()) {
            Phrase whole = governor(phrase);
            return whole == null ? endingAtSkippingComma(phrase.preposition()) : Optional.of(whole);
        }
        if (isTime(phrase)) {
            return endingAtSkippingComma(phrase.from());
        }
        return Optional.of(withCoordinates(phrase));
    }

    /** "mais [comme] le pays est membre": a word that is a preposition behind a noun and else opens a clause. */
    private boolean opensClause(int preposition) {
        return words.twofold().has(lower(preposition))
                && (preposition == 0
                        || token(preposition - 1).tagged("CCONJ", "SCONJ")
                        || token(preposition - 1).tagged("PUNCT"));
    }

    private Optional<Phrase> throughMarks(int to) {
        boolean mark = to > 0
                && (token(to - 1).is("\"")
                        || token(to - 1).is("»")
                        || token(to - 1).is("”"));
        return mark && ending(to - 1) != null ? endingAt(to - 1) : Optional.empty();
    }

    private Optional<Phrase> endingAtSkippingComma(int to) {
        int at = to - 1;
        return within(at) && token(at).is(",") ? acrossCommas(at) : endingAt(to);
    }

    /** The phrase that a chain of complements completes, or null where the chain hangs on no noun. */
    private @Nullable Phrase governor(Phrase phrase) {
        Phrase at = phrase;
        boolean listed = false;
        for (int i = 0; i < 12 && at.governed(); i++) {
            Phrase before = ending(beforeParticiple(at.preposition()));
            if (before == null
                    && at.preposition() > 0
                    && token(at.preposition() - 1).tagged("CCONJ")) {
                before = ending(at.preposition() - 1);
                listed = true;
            } else if (before == null
                    && listed
                    && at.preposition() > 0
                    && token(at.preposition() - 1).is(",")) {
                before = ending(at.preposition() - 1); // "du Mali, du Tchad et du Niger"
            }
            if (before == null) {
                return null;
            }
            at = before;
        }
        return at.governed() || isTime(at) ? null : at;
    }

    /** "une délégation récemment arrivée à Paris": where the noun before the participle and its adverbs ends. */
    private int beforeParticiple(int preposition) {
        int at = preposition;
        VerbGroup group = at > 0 ? group(at - 1) : null;
        if (group != null && !group.isFinite() && token(group.head()).shape().contains("ppa")) {
            at = group.from();
            while (at > 0 && token(at - 1).tagged("ADV")) {
                at--;
            }
            at = at > 0 && token(at - 1).is(",") ? at - 1 : at; // "les États, rassemblés dans l'alliance"
        }
        return at;
    }

    private boolean isTime(Phrase phrase) {
        return words.times().has(token(phrase.head()).lemma()) || words.times().has(lower(phrase.head()));
    }

    /** "le ministre et son homologue" as one phrase, with the first head. */
    private Phrase withCoordinates(Phrase phrase) {
        Phrase all = phrase;
        while (all.from() > 1 && token(all.from() - 1).form().equals("et")) {
            Phrase before = ending(all.from() - 1);
            Phrase whole = before == null ? null : before.governed() ? governor(before) : before;
            if (whole == null) {
                return all;
            }
            all = new Phrase(whole.from(), phrase.to(), whole.head(), -1);
        }
        return all;
    }

    private Optional<Phrase> antecedent(int relative) {
        boolean mark = relative > 0
                && (token(relative - 1).is(",") || token(relative - 1).is("(") || isDash(relative - 1));
        int to = mark ? relative - 1 : relative;
        Phrase phrase = ending(to);
        if (phrase == null) {
            return Optional.empty();
        }
        Phrase whole = phrase.governed() ? governor(phrase) : phrase;
        return Optional.of(whole == null ? phrase : whole);
    }

    /** The phrase before an insertion between commas that ends at {@code closing}. */
    private Optional<Phrase> acrossCommas(int closing) {
        int tried = 0;
        for (int at = closing - 1; at > 0 && tried < 5; at--) {
            if (!token(at).is(",")) {
                if (token(at).is(";")
                        || token(at).is(":")
                        || token(at).is("»")
                        || token(at).is("«")) {
                    return insertedName(closing);
                }
                continue;
            }
            tried++;
            Phrase phrase = ending(beforeBrackets(at));
            if (phrase == null || hasMainVerb(at + 1, closing)) {
                continue;
            }
            Phrase whole = phrase.governed() ? governor(phrase) : isTime(phrase) ? null : phrase;
            if (whole != null) {
                return Optional.of(whole);
            }
        }
        return insertedName(closing);
    }

    /** The inserted phrase itself, where nothing before it can be the subject and it is a name. */
    private Optional<Phrase> insertedName(int closing) {
        return Optional.ofNullable(ending(closing))
                .filter(phrase -> !phrase.governed() && token(phrase.head()).tagged("PROPN"));
    }

    private int beforeBrackets(int to) {
        return to > 0 && token(to - 1).is(")") ? opening(to - 1) : to;
    }

    private boolean hasMainVerb(int from, int to) {
        boolean relative = within(from) && words.relatives().has(lower(from));
        return !relative
                && verbs().stream()
                        .anyMatch(v -> v.isFinite()
                                && v.from() >= from
                                && v.to() <= to
                                && !(within(v.from() - 1) && words.relatives().has(lower(v.from() - 1))));
    }

    /** A verb behind "et" or a comma shares the subject of the conjugated verb before it. */
    private Optional<Phrase> coordinated(int at, int depth) {
        VerbGroup verb = verbs().stream().filter(v -> v.from() > at).findFirst().orElse(null);
        VerbGroup nearest = null;
        for (int i = verbs().size() - 1; i >= 0; i--) {
            VerbGroup before = verbs().get(i);
            if (before.to() > at || !before.isFinite() || isRelative(before)) {
                continue;
            }
            if (verb == null || sameTense(before, verb)) {
                return subject(agreeing(before, verb, at), depth + 1);
            }
            nearest = nearest == null ? before : nearest;
        }
        return nearest == null ? Optional.empty() : subject(agreeing(nearest, verb, at), depth + 1);
    }

    /** "ils réclament le départ de X, qui a cédé et [a accusé] Y": of another number than the main verb, it goes on with the relative one. */
    private VerbGroup agreeing(VerbGroup main, @Nullable VerbGroup verb, int at) {
        if (verb == null || !verb.isFinite() || number(main) == number(verb)) {
            return main;
        }
        for (int i = verbs().size() - 1; i >= 0; i--) {
            VerbGroup before = verbs().get(i);
            boolean beside = before.from() > main.from() && before.to() <= at && before.isFinite();
            if (beside && isRelative(before) && number(before) == number(verb)) {
                return before;
            }
        }
        return main;
    }

    private char number(VerbGroup verb) {
        String shape = token(verb.finite()).shape();
        return shape.isEmpty() ? ' ' : shape.charAt(shape.length() - 1);
    }

    /** Coordinated verbs share tense and make: "a dit ... et a ajouté", "dit ... et ajoute". */
    private boolean sameTense(VerbGroup one, VerbGroup other) {
        if (!one.isFinite() || !other.isFinite()) {
            return false;
        }
        return one.head() == one.finite() == (other.head() == other.finite())
                && tense(token(one.finite())).equals(tense(token(other.finite())));
    }

    private static String tense(Token verb) {
        String shape = verb.shape();
        int mood = Math.max(shape.indexOf("ind "), Math.max(shape.indexOf("con "), shape.indexOf("sub ")));
        return shape.substring(Math.max(0, mood));
    }

    /** A subject behind its verb ("a déclaré jeudi à Paris le ministre"): the first phrase that nothing governs. */
    Optional<Phrase> behind(VerbGroup verb) {
        for (int at = verb.to(); at < syntax.sentence().size() && at < verb.to() + 14; ) {
            Optional<Phrase> phrase = syntax.phraseFrom(at);
            if (phrase.isPresent() && !phrase.get().governed() && !isTime(phrase.get())) {
                return phrase;
            }
            if (phrase.isEmpty() && endsSearch(at)) {
                return Optional.empty();
            }
            at = phrase.isPresent() ? phrase.get().to() : at + 1;
        }
        return Optional.empty();
    }

    private boolean endsSearch(int at) {
        Token token = token(at);
        boolean mark = token.tagged("PUNCT") && !token.is(",") && !token.is("(") && !token.is(")");
        return mark
                || group(at) != null
                || token.tagged("SCONJ")
                || words.relatives().has(lower(at));
    }

    private List<VerbGroup> verbs() {
        return syntax.verbs();
    }

    private Token token(int i) {
        return syntax.token(i);
    }

    private String lower(int i) {
        return syntax.lower(i);
    }

    private boolean within(int i) {
        return syntax.within(i);
    }

    private @Nullable Phrase ending(int to) {
        return syntax.ending(to);
    }

    private @Nullable VerbGroup group(int token) {
        return syntax.group(token);
    }
}
