package dev.selon.language;

import dev.selon.model.Sentence;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The noun phrases and verb groups of one sentence, found by patterns over parts of speech, and which of them is whose
 * subject. Word classes come from {@code languages/CODE/text/}.
 */
public final class Syntax {
    private final Sentence sentence;
    private final String[] lower;
    private final SyntaxWords words;
    private final SubjectFinder subjects;
    private final List<Phrase> phrases = new ArrayList<>();
    private final List<VerbGroup> verbs = new ArrayList<>();
    private final @Nullable Phrase[] phraseEndingAt;
    private final @Nullable VerbGroup[] verbAt;

    private Syntax(Sentence sentence, Language language) {
        this.sentence = sentence;
        this.lower = sentence.tokens().stream()
                .map(token -> Folding.lower(token.form()))
                .toArray(String[]::new);
        this.words = SyntaxWords.of(language);
        this.subjects = new SubjectFinder(this, words);
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

    Token token(int i) {
        return sentence.token(i);
    }

    String lower(int i) {
        return lower[i];
    }

    boolean within(int i) {
        return i >= 0 && i < sentence.size();
    }

    @Nullable
    Phrase ending(int to) {
        return phraseEndingAt[to];
    }

    @Nullable
    VerbGroup group(int token) {
        return verbAt[token];
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

    boolean isOpeningMark(int i) {
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

    boolean isPreposition(int i) {
        return token(i).tagged("ADP")
                || token(i).tagged("ADP+DET")
                || words.prepositions().has(lower(i)) && !token(i).tagged("DET");
    }

    // ---- subjects and complements

    /** The subject of a verb group, as far as patterns tell. */
    public Optional<Phrase> subject(VerbGroup verb) {
        return subjects.of(verb);
    }

    /** A subject behind its verb ("a déclaré jeudi à Paris le ministre"): the first phrase that nothing governs. */
    public Optional<Phrase> behind(VerbGroup verb) {
        return subjects.behind(verb);
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
