package dev.selon.language;

import dev.selon.model.Sentence;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases and verb groups of one sentence, found by patterns over parts of speech, and which of them is whose
 * subject. Word classes come from {@code languages/CODE/text/}.
 */
public final class Syntax {
    private final Sentence sentence;
    private final String[] lower;
    private final Words words;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<VerbGroup> verbs = new ArrayList<>();
    private final @Nullable Phrase[] phraseEndingAt;
    private final @Nullable VerbGroup[] verbAt;

    /** The word lists that syntax needs. */
    private record Words(
            WordList prepositions,
            WordList relatives,
            WordList times,
            WordList directions,
            WordList beVerbs,
            WordList clitics,
            WordList subjects,
            WordList twofold,
            Map<String, String> persons,
            List<List<String>> between) {
        static Words of(Language language) {
            return language.derive(
                    Words.class,
                    from -> new Words(
                            from.words("text/prepositions.txt"),
                            from.words("text/relatives.txt"),
                            from.words("text/time-nouns.txt"),
                            from.words("text/directions.txt"),
                            from.words("text/be-verbs.txt"),
                            from.words("text/clitics.txt"),
                            from.words("text/subjects.txt"),
                            from.words("text/preposition-or-conjunction.txt"),
                            Map.of("nous", "1 p", "vous", "2 p"),
                            from.words("text/between.txt").entries().stream()
                                    .map(adverb -> List.of(Folding.lower(adverb).split("\\s+")))
                                    .toList()));
        }
    }

    private Syntax(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.lower = sentence.tokens().stream()
                .map(token -> Folding.lower(token.form()))
                .toArray(String[]::new);
        this.words = Words.of(language);
        this.phraseEndingAt = new Phrase[sentence.size() + 1];
        this.verbAt = new VerbGroup[sentence.size()];
        findVerbs();
        findPhrases();
    }

    public static Syntax of(Sentence sentence, Language language) {
        return new Syntax(sentence, language);
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Phrase> phrases() {
        return phrases;
    }

    public List<VerbGroup> verbs() {
        return verbs;
    }

    /** The verb group that holds the token, if any. */
    public Optional<VerbGroup> verbAt(int token) {
        return Optional.ofNullable(verbAt[token]);
    }

    /** The noun phrase whose last token is the one before {@code to}, if any. */
    public Optional<Phrase> phraseEnding(int to) {
        return Optional.ofNullable(phraseEndingAt[to]);
    }

    /** The noun phrase that begins at the token, if any. */
    public Optional<Phrase> phraseFrom(int from) {
        return phrases.stream().filter(phrase -> phrase.from() == from).findFirst();
    }

    /** The noun phrase that holds the token, if any. */
    public Optional<Phrase> phraseAt(int token) {
        return phrases.stream()
                .filter(phrase -> phrase.from() <= token && token < phrase.to())
                .findFirst();
    }

    private Token token(int i) {
        return sentence.token(i);
    }

    private String lower(int i) {
        return lower[i];
    }

    private boolean within(int i) {
        return i >= 0 && i < sentence.size();
    }

    // ---- verb groups

    private void findVerbs() {
        int at = 0;
        while (at < sentence.size()) {
            VerbGroup group = isVerb(at) ? verbGroup(at) : null;
            if (group == null) {
                at++;
                continue;
            }
            verbs.add(group);
            for (int i = group.from(); i < group.to(); i++) {
                verbAt[i] = group;
            }
            at = group.to();
        }
    }

    private boolean isVerb(int i) {
        return token(i).tagged("VERB", "AUX");
    }

    private VerbGroup verbGroup(int first) {
        int head = first;
        int to = first + 1;
        int inverted = -1;
        int at = to;
        boolean linking = isAuxiliary(first);
        while (within(at)) {
            if (isInverted(at) && inverted < 0) {
                inverted = at;
                to = at + 1;
            } else if (linking && isVerb(at) && isParticiple(at)) {
                head = at;
                to = at + 1;
                linking = isAuxiliary(at);
            } else if (linking && adverb(at) > 0) {
                at += adverb(at);
                continue;
            } else if (!(linking && isBetween(at))) {
                break;
            }
            at++;
        }
        int from = withClitics(first);
        int finite = isConjugated(first) ? first : -1;
        return new VerbGroup(from, to, head, finite, inverted, voice(from, first, head), negated(from, to));
    }

    /** The length in tokens of an adverb of several words that stands there before a verb ("a en effet dit"), or 0. */
    private int adverb(int at) {
        for (List<String> adverb : words.between()) {
            boolean here = within(at + adverb.size()) && isVerb(at + adverb.size());
            for (int i = 0; here && i < adverb.size(); i++) {
                here = lower(at + i).equals(adverb.get(i));
            }
            if (here) {
                return adverb.size();
            }
        }
        return 0;
    }

    private boolean isAuxiliary(int i) {
        return token(i).tagged("AUX")
                || token(i).lemma().equals("avoir")
                || token(i).lemma().equals("être");
    }

    private boolean isBetween(int i) {
        return token(i).tagged("ADV")
                || token(i).tagged("PRON") && lower(i).contains("-même")
                || token(i).lemma().equals("pas")
                || token(i).lemma().equals("plus");
    }

    private boolean isInverted(int i) {
        String form = token(i).form();
        return form.length() > 2
                && form.charAt(0) == '-'
                && token(i).start() - token(i - 1).end() <= 1;
    }

    private boolean isParticiple(int i) {
        return token(i).shape().contains("ppa") || token(i).shape().isEmpty();
    }

    private boolean isConjugated(int i) {
        String shape = token(i).shape();
        return shape.contains("ind ")
                || shape.contains("con ")
                || shape.contains("sub ")
                || shape.isEmpty()
                        && !token(i).form().endsWith("ant")
                        && !token(i).form().endsWith("er");
    }

    private int withClitics(int first) {
        int from = first;
        while (from > 0
                && words.clitics().has(lower(from - 1))
                && verbAt[from - 1] == null
                && !token(from - 1).tagged("DET", "ADP")
                && !isSubject(from - 1, first)) {
            from--;
        }
        return from;
    }

    /** "[nous] demandons", "[vous] le savez": a weak pronoun in the person of the verb, with no other subject before it. */
    private boolean isSubject(int pronoun, int verb) {
        String person = words.persons().getOrDefault(lower(pronoun), "-");
        boolean second = pronoun > 0 && lower(pronoun - 1).equals(lower(pronoun)); // "nous [nous] opposons"
        return token(verb).shape().endsWith(person) && !second;
    }

    private VerbGroup.Voice voice(int from, int first, int head) {
        for (int i = from; i < first; i++) {
            String form = lower(i);
            if (form.equals("se") || form.equals("s'")) {
                return VerbGroup.Voice.REFLEXIVE;
            }
        }
        boolean be = false;
        for (int i = first; i < head; i++) {
            be |= token(i).lemma().equals("être");
        }
        boolean bareParticiple = first == head && token(head).shape().contains("ppa");
        boolean passive = be && !words.beVerbs().has(token(head).lemma());
        return passive || bareParticiple ? VerbGroup.Voice.PASSIVE : VerbGroup.Voice.ACTIVE;
    }

    private boolean negated(int from, int to) {
        for (int i = from; i < to; i++) {
            String form = lower(i);
            if (form.equals("ne") || form.equals("n'")) {
                return !(within(to) && (lower(to).equals("que") || lower(to).equals("qu'")));
            }
        }
        return false;
    }

    // ---- noun phrases

    private void findPhrases() {
        int at = 0;
        while (at < sentence.size()) {
            Phrase phrase = verbAt[at] == null ? phrase(at) : null;
            if (phrase == null) {
                at++;
                continue;
            }
            phrases.add(phrase);
            phraseEndingAt[phrase.to()] = phrase;
            at = phrase.to();
        }
    }

    private @Nullable Phrase phrase(int start) {
        if (isSubjectPronoun(start)) {
            return new Phrase(start, start + 1, start, prepositionBefore(start));
        }
        int at = start;
        boolean determined = false;
        if (isDeterminer(at)) {
            determined = true;
            at++;
        }
        boolean graded = false;
        while (within(at)
                && verbAt[at] == null
                && (isModifier(at) || determined && (isOpeningMark(at) || isDegree(at)))) {
            graded |= isDegree(at);
            at++;
        }
        int head = at;
        if (within(head) && verbAt[head] == null && isNoun(head)) {
            int to = phraseEnd(head + 1);
            return new Phrase(start, to, head, prepositionOf(start));
        }
        if (determined
                && within(at)
                && at == start + 1
                && token(at).tagged("PRON")
                && words.subjects().has(lower(start) + lower(at))) {
            return new Phrase(start, at + 1, at, prepositionOf(start)); // "l'un"
        }
        if (determined && !graded && at > start + 1 && !isOpeningMark(at - 1)) {
            return new Phrase(start, at, at - 1, prepositionOf(start)); // "ce dernier", "les deux"
        }
        if (!determined
                && at == start + 1
                && token(start).tagged("NUM")
                && within(at)
                && token(at).tagged("ADP+DET")) {
            return new Phrase(start, at, start, prepositionOf(start)); // "deux des suspects"
        }
        return null;
    }

    private int phraseEnd(int behindHead) {
        int to = behindHead;
        while (within(to)) {
            boolean name = isNoun(to)
                    && !isTimeWord(to - 1)
                    && (token(to).tagged("PROPN", "X")
                            || token(to - 1).tagged("PROPN")
                            || token(to).startsUpper());
            boolean modifier = token(to).tagged("ADJ") && !opensOffice(to)
                    || token(to).tagged("NUM") && token(to - 1).tagged("NOUN")
                    || isDirection(to);
            boolean participle = verbAt[to] != null && isAdjectival(to);
            if (!name && !modifier && !participle) {
                return to;
            }
            to++;
        }
        return to;
    }

    /** "la banlieue [sud]". */
    private boolean isDirection(int i) {
        return token(i).tagged("NOUN")
                && token(i - 1).tagged("NOUN")
                && words.directions().has(token(i).lemma());
    }

    /** "Awa Ba nommée [Première] ministre": behind a participle an adjective with a capital goes with what follows. */
    private boolean opensOffice(int i) {
        return token(i).startsUpper() && verbAt[i - 1] != null && isAdjectival(i - 1) && isNoun(i + 1);
    }

    /** A name behind a day does not go on with it: "rencontrera mardi Abdoulaye Diop". */
    private boolean isTimeWord(int i) {
        return token(i).tagged("NOUN") && words.times().has(token(i).lemma());
    }

    private boolean isAdjectival(int i) {
        VerbGroup group = verbAt[i];
        return group != null
                && group.from() == i
                && group.to() == i + 1
                && token(i).shape().contains("ppa");
    }

    private boolean isDeterminer(int i) {
        return within(i) && (token(i).tagged("DET") || token(i).tagged("ADP+DET"));
    }

    private boolean isModifier(int i) {
        return token(i).tagged("ADJ") || token(i).tagged("NUM");
    }

    /** "la [plus] grande fermeté", "un [très] long siège". */
    private boolean isDegree(int i) {
        return token(i).tagged("ADV") && within(i + 1) && token(i + 1).tagged("ADJ");
    }

    private boolean isNoun(int i) {
        return token(i).tagged("NOUN") || token(i).tagged("PROPN") || token(i).tagged("X");
    }

    private boolean isOpeningMark(int i) {
        return within(i) && (token(i).is("«") || token(i).is("“") || token(i).is("\""));
    }

    private boolean isSubjectPronoun(int i) {
        boolean date = lower(i).equals("ce") && within(i + 1) && token(i + 1).tagged("NUM"); // "ce 10 mai"
        return !date
                && token(i).tagged("PRON")
                && words.subjects().has(lower(i))
                && token(i).form().charAt(0) != '-';
    }

    private int prepositionOf(int start) {
        return token(start).tagged("ADP+DET") ? start : prepositionBefore(start);
    }

    private int prepositionBefore(int start) {
        int before = start - 1;
        return within(before) && isPreposition(before) ? before : -1;
    }

    private boolean isPreposition(int i) {
        return token(i).tagged("ADP")
                || token(i).tagged("ADP+DET")
                || words.prepositions().has(lower(i)) && !token(i).tagged("DET");
    }

    // ---- subjects

    /** The subject of a verb group, as far as patterns tell. */
    public Optional<Phrase> subject(VerbGroup verb) {
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
        return outside.filter(phrase -> mayAgree(phrase, verb)).or(() -> leftOf(verb.from(), depth));
    }

    /** "l'homme [qui dirige le pays] a démissionné": where the relative clause without commas begins that ends there, or {@code to}. */
    private int relativeClauseBefore(int to) {
        int verb = to - 1;
        while (within(verb) && !(verbAt[verb] != null && verbAt[verb].isFinite())) {
            if (endsClause(verb) || isRelativePronoun(verb) || token(verb).tagged("SCONJ")) {
                return to;
            }
            verb--;
        }
        if (!within(verb) || token(to - 1).tagged("CCONJ")) {
            return to;
        }
        for (int at = verbAt[verb].from() - 1; within(at); at--) {
            if (endsClause(at) || verbAt[at] != null && verbAt[at].isFinite()) {
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
        int end = relative > 0 && isPreposition(relative - 1) ? relative - 1 : relative;
        if (end > 0 && token(end - 1).tagged("CCONJ")) {
            int first = relativeClauseBefore(end - 1);
            return first < end - 1 ? first : otherwise;
        }
        return end > 0 && phraseEndingAt[end] != null ? end : otherwise;
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
        return !told || one == other || phrase.to() - phrase.from() > 3;
    }

    /** A participle or infinitive takes the subject of the conjugated verb before it, else of the one behind. */
    private Optional<Phrase> controller(VerbGroup verb, int depth) {
        int at = verbs.indexOf(verb);
        VerbGroup governing = governing(at, depth);
        if (governing != null) {
            Optional<Phrase> found = subject(governing, depth + 1);
            return found.isPresent() ? found : behind(governing);
        }
        for (int i = at + 1; i < verbs.size(); i++) {
            if (verbs.get(i).isFinite()) {
                return subject(verbs.get(i), depth + 1);
            }
        }
        return Optional.empty();
    }

    /** The conjugated verb before: of a participle behind a comma that of the main clause, else the nearest. */
    private @Nullable VerbGroup governing(int at, int depth) {
        VerbGroup verb = verbs.get(at);
        boolean apart = lower(verb.from()).equals("en")
                || within(verb.from() - 1)
                        && (token(verb.from() - 1).is(",")
                                || lower(verb.from() - 1).equals("en"));
        VerbGroup nearest = null;
        for (int i = at - 1; i >= 0; i--) {
            VerbGroup one = verbs.get(i);
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
        while (within(before) && (isOpeningMark(before) || token(before).is("»"))) {
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
                && phraseEndingAt[at + 1] == null) {
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
        Phrase phrase = phraseEndingAt[comma];
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
        Phrase phrase = to > 0 ? phraseEndingAt[to] : null;
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
        return mark && phraseEndingAt[to - 1] != null ? endingAt(to - 1) : Optional.empty();
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
            Phrase before = phraseEndingAt[beforeParticiple(at.preposition())];
            if (before == null
                    && at.preposition() > 0
                    && token(at.preposition() - 1).tagged("CCONJ")) {
                before = phraseEndingAt[at.preposition() - 1];
                listed = true;
            } else if (before == null
                    && listed
                    && at.preposition() > 0
                    && token(at.preposition() - 1).is(",")) {
                before = phraseEndingAt[at.preposition() - 1]; // "du Mali, du Tchad et du Niger"
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
        VerbGroup group = at > 0 ? verbAt[at - 1] : null;
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
            Phrase before = phraseEndingAt[all.from() - 1];
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
        Phrase phrase = phraseEndingAt[to];
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
            Phrase phrase = phraseEndingAt[beforeBrackets(at)];
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
        return Optional.ofNullable(phraseEndingAt[closing])
                .filter(phrase -> !phrase.governed() && token(phrase.head()).tagged("PROPN"));
    }

    private int beforeBrackets(int to) {
        return to > 0 && token(to - 1).is(")") ? opening(to - 1) : to;
    }

    private boolean hasMainVerb(int from, int to) {
        boolean relative = within(from) && words.relatives().has(lower(from));
        return !relative
                && verbs.stream()
                        .anyMatch(v -> v.isFinite()
                                && v.from() >= from
                                && v.to() <= to
                                && !(within(v.from() - 1) && words.relatives().has(lower(v.from() - 1))));
    }

    /** A verb behind "et" or a comma shares the subject of the conjugated verb before it. */
    private Optional<Phrase> coordinated(int at, int depth) {
        VerbGroup verb = verbs.stream().filter(v -> v.from() > at).findFirst().orElse(null);
        VerbGroup nearest = null;
        for (int i = verbs.size() - 1; i >= 0; i--) {
            VerbGroup before = verbs.get(i);
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
        for (int i = verbs.size() - 1; i >= 0; i--) {
            VerbGroup before = verbs.get(i);
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
    public Optional<Phrase> behind(VerbGroup verb) {
        for (int at = verb.to(); at < sentence.size() && at < verb.to() + 14; ) {
            Optional<Phrase> phrase = phraseFrom(at);
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
                || verbAt[at] != null
                || token.tagged("SCONJ")
                || words.relatives().has(lower(at));
    }

    /** Behind the last complement of the phrase: "le ministre [de la Défense du Mali]". */
    public int endWithComplements(Phrase phrase) {
        int to = phrase.to();
        for (Phrase next : phrases) {
            boolean follows = next.governed()
                    && next.preposition() == to
                    && (isOf(next.preposition())
                            || token(next.preposition()).tagged("ADP+DET")
                                    && !lower(next.preposition()).startsWith("au"));
            if (follows) {
                to = next.to();
            }
        }
        return to;
    }

    private boolean isOf(int i) {
        return token(i).lemma().equals("de") || lower(i).equals("d'");
    }
}
