package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands to the verbs and nouns of one sentence in which function: subjects, objects, complements, coordinated ones too. */
final class Functions {
    private static final String NONE = "";
    private static final int LONGEST_CHAIN = 4;
    private static final int PLURAL_REACH = 10;

    final Syntax syntax;
    final Sentence sentence;
    private final Words words;
    private final List<Phrase> phrases;
    private final Map<Integer, Integer> phraseByStart = new HashMap<>();
    private final String[] governor;
    private final boolean[] inside;
    private final int[] end;
    private final boolean[] subjectOfVerb;
    private final @Nullable Compound[] compoundAt;
    private final Map<VerbGroup, List<Part>> verbParts = new HashMap<>();
    private final Map<VerbGroup, Optional<Phrase>> subjects = new HashMap<>();

    /** A preposition of several words, with the token of its last. */
    private record Compound(int last, String function) {}

    /** Word lists that the search needs, read once a language. */
    private record Words(
            List<Row> compounds,
            WordList relatives,
            WordList timeClauses,
            WordList bodies,
            WordList times,
            WordList reporting,
            WordList light,
            WordList suffering,
            WordList denying,
            WordList adjuncts,
            WordList negations,
            WordList circumstances,
            WordList placing,
            WordList foreseeing,
            WordList linking,
            WordList harming,
            WordList judging,
            WordList doneTo,
            WordList conjunctions,
            WordList obliging,
            WordList counts,
            WordList repeated,
            WordList accusing,
            Map<String, String> control) {
        private record Row(List<String> words, String function) {}

        static Words of(Language language) {
            return language.derive(
                    Words.class,
                    from -> new Words(
                            from.table("claim/prepositions.tsv").rows().stream()
                                    .map(row -> new Row(
                                            List.of(Folding.lower(row.get("words"))
                                                    .replace("'", "' ")
                                                    .split("\\s+")),
                                            row.get("function")))
                                    .toList(),
                            from.words("text/relatives.txt"),
                            from.words("claim/time-clauses.txt"),
                            from.words("claim/bodies.txt"),
                            from.words("text/time-nouns.txt"),
                            from.words("claim/after-that.txt"),
                            from.words("claim/light-verbs.txt"),
                            from.words("claim/suffering-verbs.txt"),
                            from.words("claim/denying-verbs.txt"),
                            from.words("claim/adjuncts.txt"),
                            from.words("claim/negations.txt"),
                            from.words("claim/circumstances.txt"),
                            from.words("claim/placing.txt"),
                            from.words("claim/foreseeing.txt"),
                            from.words("claim/linking.txt"),
                            from.words("claim/ravaging.txt"),
                            from.words("claim/judging.txt"),
                            from.words("claim/done-to.txt"),
                            from.words("claim/conjunctions.txt"),
                            from.words("claim/obliging.txt"),
                            from.words("claim/counts.txt"),
                            from.words("claim/repeated.txt"),
                            from.words("claim/accusing.txt"),
                            control(from)));
        }

        private static Map<String, String> control(Language language) {
            Map<String, String> who = new HashMap<>();
            language.table("claim/control.tsv").rows().forEach(row -> who.put(row.get("verb"), row.get("who")));
            return who;
        }
    }

    private final String[] forms;
    private final String[] lemmas;

    Functions(Syntax syntax, Language language) {
        this.syntax = syntax;
        this.sentence = syntax.sentence();
        this.forms = new String[sentence.size()];
        this.lemmas = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            forms[i] = Folding.lower(sentence.token(i).form());
            lemmas[i] = Folding.lower(sentence.token(i).lemma());
        }
        this.words = Words.of(language);
        this.phrases = syntax.phrases();
        this.governor = new String[phrases.size()];
        this.inside = new boolean[phrases.size()];
        this.end = new int[phrases.size()];
        this.subjectOfVerb = new boolean[phrases.size()];
        this.compoundAt = new Compound[sentence.size()];
        findCompounds();
        for (int i = 0; i < phrases.size(); i++) {
            governor[i] = governorOf(phrases.get(i));
            if (!inside[i]) {
                phraseByStart.put(start(phrases.get(i)), i);
            }
        }
        markSubjects();
        for (int i = phrases.size() - 1; i >= 0; i--) {
            end[i] = endOf(i);
        }
    }

    private void markSubjects() {
        for (VerbGroup verb : syntax.verbs()) {
            if (verb.isFinite()) {
                syntax.subject(verb)
                        .filter(phrase -> phrase.head() < verb.from())
                        .map(this::withoutSecondSide)
                        .ifPresent(subject -> {
                            for (int i = 0; i < phrases.size(); i++) {
                                int head = phrases.get(i).head();
                                subjectOfVerb[i] |= subject.from() <= head && head < subject.to();
                            }
                        });
            }
        }
    }

    // ---- words

    Token token(int i) {
        return sentence.token(i);
    }

    String lower(int i) {
        return forms[i];
    }

    private boolean within(int i) {
        return i >= 0 && i < sentence.size();
    }

    boolean is(int i, String form) {
        return within(i) && lower(i).equals(form);
    }

    /** Whether the token is the word, as printed, by its lemma, or contracted with an article. */
    boolean matches(int i, String word) {
        if (!within(i)) {
            return false;
        }
        String lemma = lemmas[i];
        String form = forms[i];
        return form.equals(word)
                || lemma.equals(word)
                || lemma.length() > word.length() && lemma.charAt(word.length()) == '+' && lemma.startsWith(word)
                || (word.equals("d'") && lemma.equals("de"))
                || (word.equals("de") && form.equals("d'"));
    }

    private void findCompounds() {
        for (int i = 0; i < sentence.size(); i++) {
            for (Words.Row row : words.compounds()) {
                int last = i + row.words().size() - 1;
                if (within(last) && fits(row.words(), i)) {
                    compoundAt[i] = new Compound(last, row.function());
                    int from = i;
                    for (int p = 0; p < phrases.size(); p++) {
                        Phrase phrase = phrases.get(p);
                        inside[p] |= phrase.from() >= from && phrase.to() <= last + 1 && phrase.head() <= last;
                    }
                    break;
                }
            }
        }
    }

    private boolean fits(List<String> row, int at) {
        for (int i = 0; i < row.size(); i++) {
            if (!matches(at + i, row.get(i))) {
                return false;
            }
        }
        return true;
    }

    private String governorOf(Phrase phrase) {
        int at = lastBefore(phrase);
        for (int i = Math.max(0, at - 6); i <= at; i++) {
            Compound compound = compoundAt[i];
            if (compound != null && compound.last() == at) {
                return compound.function();
            }
        }
        return phrase.governed() || at < phrase.from() - 1 ? plain(at) : NONE;
    }

    /** The token before the phrase that may govern it; a quotation mark between is passed over. */
    private int lastBefore(Phrase phrase) {
        if (phrase.governed()) {
            return phrase.preposition();
        }
        int at = phrase.from() - 1;
        return within(at - 1) && isQuote(at) && token(at - 1).tagged("ADP", "ADP+DET") ? at - 1 : at;
    }

    private String plain(int preposition) {
        String lemma = Folding.lower(token(preposition).lemma());
        int plus = lemma.indexOf('+');
        String plain = plus > 0 ? lemma.substring(0, plus) : lemma;
        return plain.equals("d'") ? "de" : plain;
    }

    private int start(Phrase phrase) {
        int last = lastBefore(phrase);
        for (int i = Math.max(0, last - 6); i <= last; i++) {
            Compound compound = compoundAt[i];
            if (compound != null && compound.last() == last) {
                return i;
            }
        }
        return phrase.governed() || last < phrase.from() - 1 ? Math.min(last, phrase.from()) : phrase.from();
    }

    /** The plain preposition that governs the phrase, "" where none does. */
    String governor(Phrase phrase) {
        int at = index(phrase);
        return at < 0 ? NONE : governor[at];
    }

    private int index(Phrase phrase) {
        for (int i = 0; i < phrases.size(); i++) {
            if (phrases.get(i).head() == phrase.head()) {
                return i;
            }
        }
        return -1;
    }

    // ---- whole phrases and chains of them

    /** Behind the phrase with its complements: "les ministres [de la Défense du Mali et du Niger]". */
    int end(Phrase phrase) {
        int at = index(phrase);
        return at < 0 ? phrase.to() : Math.max(end[at], phrase.to());
    }

    private int endOf(int i) {
        int to = phrases.get(i).to();
        for (int guard = 0; guard < 12; guard++) {
            int behind = behindMarks(to);
            Integer next = phraseByStart.get(behind);
            if (next != null && next > i && governor[next].equals("de") && !isTown(i, next)) {
                List<Integer> chain = chain(next);
                to = end[chain.get(chain.size() - 1)];
            } else if (is(to, "(") && closing(to) > 0) {
                to = closing(to) + 1;
            } else if (next != null && next > i && isMembers(next) && behind == to) {
                to = end[next];
            } else if (words.bodies().has(lemmas[phrases.get(i).head()]) && isAnotherSuch(to) > to) {
                to = isAnotherSuch(to);
            } else if (isSecondAdjective(to)) {
                to += 2;
            } else {
                break;
            }
        }
        return to;
    }

    /** The noun behind "de" right behind the phrase. */
    Optional<Phrase> complement(Phrase phrase) {
        Integer next = phraseByStart.get(behindMarks(phrase.to()));
        return next != null && governor[next].equals("de") ? Optional.of(phrases.get(next)) : Optional.empty();
    }

    /** "les pays [membres de l'alliance]". */
    private boolean isMembers(int next) {
        Phrase phrase = phrases.get(next);
        return governor[next].equals(NONE) && phrase.from() == phrase.head() && lemmas[phrase.head()].equals("membre");
    }

    /** "les ministères russes [et ceux du Mali]": behind the words, or the place itself. */
    private int isAnotherSuch(int at) {
        boolean pronoun = is(at, "et")
                && (is(at + 1, "ceux") || is(at + 1, "celles") || is(at + 1, "celui") || is(at + 1, "celle"));
        Integer next = pronoun ? phraseByStart.get(at + 2) : null;
        return next != null && governor[next].equals("de") ? end[next] : at;
    }

    /** "à Moscou | des ministres": a bare name of a place takes no complement that is determined. */
    private boolean isTown(int i, int next) {
        Phrase phrase = phrases.get(i);
        boolean place = governor[i].equals("à") || governor[i].equals("en") || governor[i].equals("dans");
        boolean bare = phrase.from() == phrase.head() || phrase.from() == phrase.preposition();
        return place
                && bare
                && token(phrase.head()).tagged("PROPN")
                && token(phrases.get(next).head()).tagged("NOUN")
                && !token(phrases.get(next).head()).startsUpper();
    }

    /** "les forces françaises [et américaines]". */
    private boolean isSecondAdjective(int at) {
        return (is(at, "et") || is(at, ",") && within(at + 2) && is(at + 2, "et"))
                && within(at + 1)
                && token(at + 1).tagged("ADJ")
                && token(at - 1).tagged("ADJ")
                && syntax.verbAt(at + 1).isEmpty()
                && !(within(at + 2) && token(at + 2).tagged("NOUN", "PROPN"));
    }

    private int behindMarks(int at) {
        return within(at) && isQuote(at) ? at + 1 : at;
    }

    private boolean isQuote(int i) {
        return token(i).is("\"") || token(i).is("»") || token(i).is("”") || token(i).is("«") || token(i).is("“");
    }

    private int closing(int open) {
        for (int i = open + 1; i < sentence.size() && i < open + 14; i++) {
            if (token(i).is(")")) {
                return i;
            }
            if (syntax.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /** The phrase and those coordinated with it behind: "X, Y et Z". */
    private List<Integer> chain(int first) {
        List<Integer> sure = new ArrayList<>(List.of(first));
        List<Integer> open = new ArrayList<>();
        int last = first;
        for (int guard = 0; guard < 30; guard++) {
            int at = behindMarks(end[last]);
            boolean comma = is(at, ",");
            int behind = comma ? at + 1 : at;
            boolean and = isAnd(behind);
            if (!comma && !and || and && comma && sure.size() > 2) {
                break; // "A, B et C, et D": the list has ended with C
            }
            Integer next = phraseByStart.get(and ? behindAnd(behind) : behind);
            if (next == null || next <= last || !sameFunction(first, next) || opensClause(first, next)) {
                break;
            }
            open.add(next);
            if (and) {
                sure.addAll(open);
                open.clear();
            }
            last = next;
        }
        return sure;
    }

    private boolean isAnd(int i) {
        return is(i, "et")
                || is(i, "ou")
                || is(i, "ainsi") && is(i + 1, "que")
                || is(i, "puis") && within(i + 1) && !token(i + 1).tagged("VERB", "AUX");
    }

    private int behindAnd(int i) {
        int at = is(i, "ainsi") ? i + 2 : i + 1;
        while (within(at) && (token(at).tagged("ADV") && phraseByStart.get(at) == null || isQuote(at))) {
            at++;
        }
        return at;
    }

    private boolean sameFunction(int first, int next) {
        if (governor[next].equals(NONE) && words.repeated().has(governor[first]) && !isNamed(next)) {
            return false;
        }
        if (governor[next].equals(NONE)
                && (words.circumstances().has(governor[first]) || isNamed(first) && isBare(next))) {
            return false;
        }
        return governor[first].equals(governor[next])
                || governor[next].equals(NONE)
                        && !governor[first].equals("de")
                        && !governor[first].equals(NONE)
                        && (governor[first].equals("entre") || !subjectOfVerb[next]);
    }

    private boolean isNamed(int phrase) {
        return token(phrases.get(phrase).head()).tagged("PROPN");
    }

    /** "ami et [allié]": a common noun without an article is not coordinated with a name. */
    private boolean isBare(int phrase) {
        Token first = token(phrases.get(phrase).from());
        return first.tagged("NOUN") && !first.startsUpper();
    }

    /** Whether the next phrase is the subject of a verb behind it while the first one follows its own verb. */
    private boolean opensClause(int first, int next) {
        int at = end[next];
        while (within(at) && token(at).tagged("ADV") && syntax.verbAt(at).isEmpty()) {
            at++;
        }
        if (!within(at)
                || syntax.verbAt(at)
                        .filter(v -> v.isFinite() && v.head() != v.finite() || v.isFinite())
                        .isEmpty()) {
            return false;
        }
        for (int i = start(phrases.get(first)) - 1; i >= 0; i--) {
            if (token(i).tagged("SCONJ")
                    || token(i).is(";")
                    || token(i).is(":")
                    || words.relatives().has(lower(i))) {
                return false;
            }
            if (syntax.verbAt(i)
                    .filter(v -> v.isFinite() || !v.voice().equals(VerbGroup.Voice.PASSIVE))
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Part part(String function, int first) {
        List<Integer> chain = chain(first);
        List<Phrase> members = chain.stream().map(phrases::get).toList();
        return new Part(function, members, start(phrases.get(first)), end[chain.get(chain.size() - 1)]);
    }

    /** The phrase with all those it is coordinated with, before and behind. */
    Part whole(String function, Phrase phrase) {
        int at = index(phrase);
        if (at < 0) {
            return new Part(function, List.of(phrase), phrase.from(), phrase.to());
        }
        for (int i = Math.max(0, at - 12); i < at; i++) {
            if (!inside[i] && governor[i].equals(governor[at]) && chain(i).contains(at)) {
                return part(function, i);
            }
        }
        return part(function, at);
    }

    // ---- verbs

    /** Who does what to whom: "a rompu ses liens et [expulsé] l'ambassadeur" is active, though "expulsé" stands alone. */
    VerbGroup.Voice voice(VerbGroup verb) {
        return leader(verb).map(VerbGroup::voice).orElse(verb.voice());
    }

    /** The compound tense that a bare participle behind "et" or "puis" goes on with. */
    Optional<VerbGroup> leader(VerbGroup verb) {
        if (verb.isFinite() || verb.from() != verb.head() || verb.voice() != VerbGroup.Voice.PASSIVE) {
            return Optional.empty();
        }
        int at = verb.from() - 1;
        while (within(at) && token(at).tagged("ADV") && !is(at, "puis")) {
            at--;
        }
        if (!within(at) || !(token(at).tagged("CCONJ") || is(at, "puis"))) {
            return Optional.empty();
        }
        int place = syntax.verbs().indexOf(verb);
        for (int i = place - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            if (before.isFinite() && before.head() != before.finite()) {
                boolean active = before.voice() != VerbGroup.Voice.PASSIVE;
                boolean takesObject = phraseByStart.get(verb.to()) != null;
                return !active || takesObject ? Optional.of(before) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    Optional<Phrase> subject(VerbGroup verb) {
        Optional<Phrase> known = subjects.get(verb);
        if (known == null) {
            subjects.put(verb, Optional.empty()); // while it is looked for, so that no two verbs wait for each other
            known = findSubject(verb);
            subjects.put(verb, known);
        }
        return known;
    }

    private Optional<Phrase> findSubject(VerbGroup verb) {
        if (verb.isFinite()) {
            Optional<Phrase> before =
                    syntax.subject(verb).filter(phrase -> phrase.head() < verb.from() || verb.inverted() >= 0);
            boolean relative = is(verb.from() - 1, "que") || is(verb.from() - 1, "qu'");
            return relative && verb.inverted() < 0
                    ? syntax.behind(verb)
                    : before.map(this::withoutSecondSide)
                            .map(phrase -> agreeing(verb, phrase))
                            .or(() -> longSubject(verb));
        }
        Optional<VerbGroup> leader = leader(verb);
        if (leader.isPresent()) {
            return subject(leader.get());
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE && verb.from() == verb.head()) {
            return detached(verb).or(() -> apart(verb)).or(() -> modified(verb)).or(() -> fronted(verb));
        }
        if (isGerund(verb) && !is(verb.from() - 1, "en") && !is(verb.from() - 1, ",")) {
            Optional<Phrase> noun = syntax.phraseEnding(verb.from()).map(phrase -> behindAgent(qualified(phrase)));
            if (noun.isPresent()) {
                return noun;
            }
        }
        return controlled(verb).or(() -> around(verb)).or(() -> syntax.subject(verb));
    }

    private boolean isSingular(Phrase phrase) {
        return token(phrase.head()).tagged("PROPN") && phrase.to() - phrase.from() == 1;
    }

    /** "[les îles], au sud de Kona, qui sont réclamées": the plural noun that a place apart only locates. */
    private Optional<Phrase> pluralBefore(Phrase phrase) {
        for (int i = index(phrase) - 1; i >= 0 && phrases.get(i).head() > phrase.head() - PLURAL_REACH; i--) {
            if (token(phrases.get(i).head()).shape().endsWith(" p")) {
                return Optional.of(phrases.get(i));
            }
        }
        return Optional.empty();
    }

    /** "ce lien entre Moscou et [les pays] intervient": the second side of "entre" is no subject, the noun before it is. */
    private Phrase withoutSecondSide(Phrase subject) {
        Optional<Phrase> side = is(subject.from() - 1, "et") && !subject.governed()
                ? syntax.phraseEnding(subject.from() - 1).filter(p -> p.governed() && is(p.preposition(), "entre"))
                : Optional.empty();
        return side.flatMap(p -> syntax.phraseEnding(p.preposition())).orElse(subject);
    }

    /** "les forces argentines et chiliennes [devaient]": a subject that ends in a second adjective or in brackets. */
    private Optional<Phrase> longSubject(VerbGroup verb) {
        for (int i = 0; i < phrases.size(); i++) {
            if (end[i] == verb.from() && governor[i].equals(NONE) && !inside[i]) {
                return Optional.of(phrases.get(i));
            }
        }
        return Optional.empty();
    }

    /** "il garde les ports et le Mali a cédé": a verb in the singular speaks of the one before it, not of the whole list. */
    private Phrase agreeing(VerbGroup verb, Phrase subject) {
        boolean singular = token(verb.finite()).shape().endsWith(" s");
        boolean plural = token(subject.head()).shape().endsWith(" p");
        if (isBehindQui(verb) && !singular && isSingular(subject)) {
            return pluralBefore(subject).orElse(subject);
        }
        return singular && plural
                ? syntax.phraseEnding(verb.from())
                        .filter(near -> !near.governed()
                                && near.head() > subject.head()
                                && !token(near.head()).shape().endsWith(" p"))
                        .orElse(subject)
                : subject;
    }

    /** "le Mali, après avoir rompu ses liens, cherche": the subject of the clause into which the infinitive is put. */
    private Optional<Phrase> around(VerbGroup verb) {
        if (!isInfinitive(verb) || !purpose(verb)) {
            return Optional.empty();
        }
        for (VerbGroup next : syntax.verbs()) {
            if (next.isFinite()
                    && next.from() > verb.to()
                    && !words.relatives().has(lower(Math.max(0, next.from() - 1)))) {
                return is(next.from() - 1, ",")
                        ? syntax.subject(next).filter(p -> p.head() < verb.from())
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    boolean isGerund(VerbGroup verb) {
        return token(verb.from()).shape().contains("ppr")
                || token(verb.head()).form().endsWith("ant");
    }

    /** "a été arrêté à Lima, soupçonné de vol": a participle behind a place and a comma speaks of the subject. */
    private Optional<Phrase> detached(VerbGroup verb) {
        boolean comma = is(verb.from() - 1, ",");
        boolean place = comma
                && syntax.phraseEnding(verb.from() - 1)
                        .map(this::explained)
                        .filter(phrase -> words.placing().has(governor(phrase)))
                        .isPresent();
        int at = syntax.verbs().indexOf(verb) - 1;
        if (!place || at < 0 || !syntax.verbs().get(at).isFinite()) {
            return Optional.empty();
        }
        return subject(syntax.verbs().get(at))
                .filter(subject -> agrees(gender(token(verb.head())), gender(token(subject.head()))));
    }

    /** "dans la capitale, [Lima], soupçonné": the phrase that a name between commas explains. */
    private Phrase explained(Phrase phrase) {
        boolean beside = !phrase.governed() && is(phrase.from() - 1, ",");
        return beside ? syntax.phraseEnding(phrase.from() - 1).orElse(phrase) : phrase;
    }

    /** "[Nommé] en mars, le colonel a ...": a participle that opens the clause speaks of the subject to come. */
    private Optional<Phrase> fronted(VerbGroup verb) {
        int before = verb.from() - 1;
        while (within(before) && (token(before).tagged("ADV") || isQuote(before))) {
            before--;
        }
        if (within(before) && !is(before, ",") && !is(before, ":")) {
            return Optional.empty();
        }
        for (VerbGroup next : syntax.verbs()) {
            if (next.isFinite() && next.from() > verb.to()) {
                return syntax.subject(next)
                        .filter(subject -> subject.head() > verb.head() && is(subject.from() - 1, ","))
                        .filter(subject -> agrees(gender(token(verb.head())), gender(token(subject.head()))));
            }
        }
        return Optional.empty();
    }

    /** "des soldats arrivent du Tchad, [menés] par X": behind a comma the subject, where the noun before does not agree. */
    private Optional<Phrase> apart(VerbGroup verb) {
        int at = syntax.verbs().indexOf(verb) - 1;
        if (!is(verb.from() - 1, ",") || at < 0 || !syntax.verbs().get(at).isFinite()) {
            return Optional.empty();
        }
        String shape = gender(token(verb.head()));
        boolean fits = syntax.phraseEnding(verb.from() - 1)
                .filter(near -> agrees(shape, gender(token(near.head()))))
                .isPresent();
        return fits
                ? Optional.empty()
                : subject(syntax.verbs().get(at))
                        .filter(subject -> agrees(shape, gender(token(subject.head())))
                                && !gender(token(subject.head())).isEmpty());
    }

    /** "une résolution proposée [par le Laos] condamnant": the noun that such an agent acts upon. */
    private Phrase behindAgent(Phrase phrase) {
        Part whole = whole("agent", phrase);
        Phrase first = whole.members().get(0);
        boolean agent = governor(first).equals("par") && first.governed() && first.preposition() > 0;
        return agent
                ? syntax.verbAt(first.preposition() - 1)
                        .filter(v -> !v.isFinite() && v.voice() == VerbGroup.Voice.PASSIVE)
                        .flatMap(this::subject)
                        .orElse(phrase)
                : phrase;
    }

    /** "une directive [d'urgence]": the noun that a bare noun behind "de" qualifies. */
    private Phrase qualified(Phrase phrase) {
        boolean bare = phrase.governed()
                && governor(phrase).equals("de")
                && token(phrase.from()).tagged("NOUN")
                && !token(phrase.from()).startsUpper();
        return bare ? syntax.phraseEnding(phrase.preposition()).orElse(phrase) : phrase;
    }

    /** The noun that a participle behind it modifies; of several the nearest that agrees. */
    private Optional<Phrase> modified(VerbGroup verb) {
        Optional<Phrase> holding = syntax.phraseAt(verb.from()).filter(phrase -> phrase.head() < verb.from());
        int to = verb.from();
        while (to > 0
                && (token(to - 1).tagged("ADV") || is(to - 1, ","))
                && syntax.phraseEnding(to).isEmpty()) {
            to--;
        }
        int behindNoun = to;
        Optional<Phrase> nearest = holding.or(() -> syntax.phraseEnding(behindNoun));
        if (nearest.isEmpty()) {
            return Optional.empty();
        }
        String shape = gender(token(verb.head()));
        Phrase at = nearest.get();
        for (int guard = 0; guard < 5; guard++) {
            boolean name = isNameOfWhose(at) && !is(verb.from() - 1, ",");
            if (agrees(shape, gender(token(at.head()))) && !name) {
                return Optional.of(at);
            }
            Optional<Phrase> before = at.governed() ? syntax.phraseEnding(at.preposition()) : Optional.empty();
            if (before.isEmpty()) {
                break;
            }
            at = before.get();
        }
        return nearest;
    }

    /** "le fils [de Keïta] inculpé": a name takes no participle that tells which one is meant. */
    private boolean isNameOfWhose(Phrase phrase) {
        return phrase.governed()
                && governor(phrase).equals("de")
                && token(phrase.from()).tagged("PROPN")
                && syntax.phraseEnding(phrase.preposition()).isPresent();
    }

    private static String gender(Token token) {
        String shape = token.shape();
        return shape.length() >= 3
                ? shape.substring(shape.length() - Math.min(shape.length(), 4)).strip()
                : "";
    }

    private static boolean agrees(String participle, String noun) {
        if (participle.isEmpty() || noun.isEmpty()) {
            return true;
        }
        char number = participle.charAt(participle.length() - 1);
        char other = noun.charAt(noun.length() - 1);
        boolean sameNumber = number == other || noun.endsWith("sp") || participle.endsWith("sp");
        boolean feminine = participle.startsWith("f");
        boolean otherMasculine = noun.startsWith("m");
        boolean otherFeminine = noun.startsWith("f");
        return sameNumber && !(feminine && otherMasculine) && !(participle.startsWith("m") && otherFeminine);
    }

    /** "accuse X de fuir", "demande à X de venir": who the infinitive speaks of, by the verb that governs it. */
    private Optional<Phrase> controlled(VerbGroup verb) {
        for (int i = verb.from() - 1; i >= 0; i--) {
            Optional<VerbGroup> before = syntax.verbAt(i);
            if (before.isEmpty()) {
                if (token(i).is(";") || token(i).is(":")) {
                    return Optional.empty();
                }
                continue;
            }
            String who = words.control().get(lemma(before.get()));
            if (who == null) {
                if (!before.get().isFinite()
                        || words.relatives().has(lower(Math.max(0, before.get().from() - 1)))) {
                    i = before.get().from();
                    continue;
                }
                return Optional.empty();
            }
            return parts(before.get(), before.get().to()).stream()
                    .filter(part ->
                            part.function().equals(who) && !part.members().isEmpty())
                    .map(part -> part.members().get(0))
                    .findFirst();
        }
        return Optional.empty();
    }

    String lemma(VerbGroup verb) {
        return Folding.lower(token(verb.head()).lemma());
    }

    /** What stands to the verb in which function; the words before {@code behind} belong to the trigger. */
    List<Part> parts(VerbGroup verb, int behind) {
        if (behind == verb.to()) {
            List<Part> known = verbParts.get(verb);
            if (known == null) {
                verbParts.put(verb, List.of());
                known = findParts(verb, behind);
                verbParts.put(verb, known);
            }
            return known;
        }
        return findParts(verb, behind);
    }

    private List<Part> findParts(VerbGroup verb, int behind) {
        List<Part> parts = new ArrayList<>();
        boolean passive = voice(verb) == VerbGroup.Voice.PASSIVE;
        subject(verb).ifPresent(phrase -> parts.add(whole(passive ? Part.OBJECT : Part.SUBJECT, phrase)));
        clitics(verb, parts);
        int leftFrom = parts.isEmpty() ? verb.from() : parts.get(0).from();
        right(verb, behind, passive, parts);
        if (parts.stream().noneMatch(part -> part.function().equals(Part.OBJECT))) {
            relativeObject(verb).ifPresent(parts::add);
        }
        leading(leftFrom, parts);
        objectComplement(parts);
        return List.copyOf(parts);
    }

    /** "condamne l'attaque [de l'armée]": what the object itself is of, and who does it unless it is done to him. */
    private void objectComplement(List<Part> parts) {
        parts.stream()
                .filter(part ->
                        part.function().equals(Part.OBJECT) && !part.members().isEmpty())
                .findFirst()
                .ifPresent(object -> {
                    Phrase first = object.members().get(0);
                    Integer next = phraseByStart.get(behindMarks(first.to()));
                    boolean done = words.doneTo().has(lemmas[first.head()]);
                    for (int i = 0; next != null && governor[next].equals("de") && i < LONGEST_CHAIN; i++) {
                        parts.add(part("object.de", next));
                        if (!done) {
                            parts.add(part("object.doer", next));
                        }
                        next = phraseByStart.get(behindMarks(phrases.get(next).to()));
                    }
                    if (first.to() - first.from() > 1) {
                        parts.add(new Part("object.adjective", List.of(first), first.from(), first.to()));
                    }
                });
    }

    /** How the verb stands there, as functions that a frame can ask for. */
    List<Part> modes(VerbGroup verb) {
        List<Part> modes = new ArrayList<>();
        if (isInfinitive(verb)) {
            modes.add(mode("infinitive", verb));
            if (purpose(verb)) {
                modes.add(mode("purpose", verb));
            }
        }
        if (voice(verb) == VerbGroup.Voice.PASSIVE) {
            modes.add(mode("passive", verb));
        }
        if (verb.negated()) {
            modes.add(mode("negated", verb));
        }
        if (isGerund(verb) && !verb.isFinite()) {
            modes.add(mode("gerund", verb));
        }
        if (!verb.isFinite()
                && verb.from() == verb.head()
                && verb.voice() == VerbGroup.Voice.PASSIVE
                && leader(verb).isEmpty()) {
            modes.add(mode("participle", verb));
        }
        if (verb.isFinite() && token(verb.finite()).shape().contains("futu")) {
            modes.add(mode("future", verb));
        }
        if (verb.isFinite() && verb.finite() != verb.head() && voice(verb) != VerbGroup.Voice.PASSIVE) {
            modes.add(mode("perfect", verb));
        }
        if (isForecast(verb)) {
            modes.add(mode("forecast", verb));
        }
        if (token(verb.head()).shape().contains("ppa")
                && token(verb.head()).shape().endsWith(" p")) {
            modes.add(mode("plural", verb));
        }
        if (isObliged(verb)) {
            modes.add(mode("obliged", verb));
        }
        if (governingNoun(verb)) {
            modes.add(mode("of a noun", verb));
        }
        return modes;
    }

    /** "la demande devrait [augmenter]": what is expected to happen of itself. */
    private boolean isForecast(VerbGroup verb) {
        return verb.isFinite()
                && token(verb.finite()).shape().contains("con ")
                && syntax.verbAt(verb.to())
                        .filter(next -> isInfinitive(next) && voice(next) == VerbGroup.Voice.ACTIVE)
                        .isPresent();
    }

    /** "nous devons [agir]". */
    private boolean isObliged(VerbGroup verb) {
        int at = syntax.verbs().indexOf(verb) - 1;
        return isInfinitive(verb)
                && at >= 0
                && words.obliging().has(lemma(syntax.verbs().get(at)))
                && syntax.verbs().get(at).to() >= verb.from() - 1;
    }

    boolean isBehindQui(VerbGroup verb) {
        return verb.isFinite() && is(verb.from() - 1, "qui");
    }

    /** Whether the verb stands in a relative clause or in one that gives the time of another. */
    boolean isAside(VerbGroup verb) {
        if (!verb.isFinite()) {
            return false;
        }
        if (isBehindQui(verb)) {
            return true;
        }
        int que = subject(verb).map(Phrase::from).filter(at -> at < verb.from()).orElse(verb.from()) - 1;
        boolean relative =
                (is(que, "que") || is(que, "qu'")) && relativeObject(verb).isPresent();
        return relative || words.timeClauses().has(que > 0 ? lower(que - 1) + " que" : NONE);
    }

    /** "la réticence [à condamner]": an infinitive that a noun or adjective governs, and no verb that controls it. */
    private boolean governingNoun(VerbGroup verb) {
        int at = verb.from() - 1;
        if (!isInfinitive(verb) || !(is(at, "de") || is(at, "d'") || is(at, "à")) || purpose(verb)) {
            return false;
        }
        boolean noun = within(at - 1)
                && (token(at - 1).tagged("NOUN", "ADJ")
                        || syntax.phraseEnding(at).isPresent());
        return noun && controlled(verb).isEmpty();
    }

    /** The object of the verb before a participle: "il loue X, promettant ...". */
    Optional<Part> mainObject(VerbGroup verb) {
        int at = syntax.verbs().indexOf(verb);
        for (int i = at - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            if (before.isFinite()) {
                return parts(before, before.to()).stream()
                        .filter(part -> part.function().equals(Part.OBJECT))
                        .map(part -> part.as("main.object"))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** The verb of the clause to which "et" adds this verb's own, with a subject of its own: "[X avance] et Y l'accuse". */
    Optional<VerbGroup> clauseBefore(VerbGroup verb) {
        Optional<Phrase> own = subject(verb).filter(phrase -> phrase.head() < verb.from());
        boolean added = own.isPresent() && is(whole(Part.SUBJECT, own.get()).from() - 1, "et");
        if (!added || !verb.isFinite()) {
            return Optional.empty();
        }
        int at = syntax.verbs().indexOf(verb);
        for (int i = at - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            if (before.isFinite() && !isAside(before)) {
                return Optional.of(before);
            }
        }
        return Optional.empty();
    }

    /** The subjects of the verbs before, nearest first, for a participle whose own noun cannot act. */
    List<Part> subjectsBefore(VerbGroup verb) {
        List<Part> subjects = new ArrayList<>();
        for (int i = syntax.verbs().indexOf(verb) - 1; i >= 0; i--) {
            VerbGroup before = syntax.verbs().get(i);
            if (before.isFinite() || isInfinitive(before)) {
                subject(before).map(phrase -> whole(Part.SUBJECT, phrase)).ifPresent(subjects::add);
            }
        }
        return subjects;
    }

    private static Part mode(String name, VerbGroup verb) {
        return new Part("mode:" + name, List.of(), verb.head(), verb.head() + 1);
    }

    /** Whether the verb is a participle that stands as a mere adjective, with nothing behind it that tells an act. */
    boolean isBareParticiple(VerbGroup verb) {
        return !verb.isFinite()
                && verb.from() == verb.head()
                && verb.voice() == VerbGroup.Voice.PASSIVE
                && leader(verb).isEmpty()
                && parts(verb, verb.to()).stream().allMatch(part -> part.from() < verb.from())
                && !isDated(verb);
    }

    /** "le président, renversé [le 26 juillet], ...". */
    private boolean isDated(VerbGroup verb) {
        Integer next = phraseByStart.get(verb.to());
        return is(verb.from() - 1, ",") && next != null && isTime(phrases.get(next));
    }

    private void clitics(VerbGroup verb, List<Part> parts) {
        for (int i = verb.from(); i < verb.head(); i++) {
            String form = lower(i);
            boolean pronoun = token(i).tagged("PRON") || i == verb.from();
            if (pronoun && (form.equals("l'") || form.equals("le") || form.equals("la") || form.equals("les"))) {
                parts.add(new Part(Part.OBJECT, List.of(new Phrase(i, i + 1, i, -1)), i, i + 1));
            } else if (form.equals("lui") || form.equals("leur")) {
                parts.add(new Part("à", List.of(new Phrase(i, i + 1, i, -1)), i, i + 1));
            }
        }
    }

    /** "les chefs qu'il accuse": the noun before "que" is the object. */
    private Optional<Part> relativeObject(VerbGroup verb) {
        if (!verb.isFinite() || verb.voice() == VerbGroup.Voice.PASSIVE) {
            return Optional.empty();
        }
        int from = subject(verb)
                .filter(p -> p.head() < verb.from())
                .map(p -> whole(Part.SUBJECT, p).from())
                .orElse(verb.from());
        int que = from - 1;
        if (!within(que)
                || !(is(que, "que") || is(que, "qu'"))
                || que > 0 && words.conjunctions().has(lemmas[que - 1])) {
            return Optional.empty();
        }
        int comma = is(que - 1, ",") ? que - 1 : que;
        int to = within(comma - 1) && isQuote(comma - 1) ? comma - 1 : comma;
        return syntax.phraseEnding(to).map(phrase -> {
            Phrase at = phrase;
            while (at.governed()
                    && plain(at.preposition()).equals("de")
                    && syntax.phraseEnding(at.preposition()).isPresent()) {
                at = syntax.phraseEnding(at.preposition()).orElse(at);
            }
            return whole(Part.OBJECT, at);
        });
    }

    private void right(VerbGroup verb, int behind, boolean passive, List<Part> parts) {
        boolean object =
                passive || parts.stream().anyMatch(part -> part.function().equals(Part.OBJECT));
        int at = behind;
        while (within(at)) {
            Integer phrase = phraseByStart.get(at);
            if (phrase != null) {
                if (isSubjectBehind(phrases.get(phrase), verb)) {
                    return;
                }
                int head = phrases.get(phrase).head();
                if (subject(verb).filter(s -> s.head() == head).isPresent()) {
                    at = Math.max(at + 1, end[phrase]);
                    continue;
                }
                Part part = part(at == behind && isPartitive(verb, phrase) ? NONE : governor[phrase], phrase);
                if (isExcepted(at)) {
                    at = Math.max(at + 1, part.to());
                    continue;
                }
                boolean timed = governor[phrase].equals(NONE) || governor[phrase].equals("pour");
                if (!isTime(phrases.get(phrase)) || !timed) {
                    if (!part.function().equals(NONE)) {
                        parts.add(passive && part.function().equals("par") ? part.as(Part.SUBJECT) : part);
                    } else if (!object) {
                        parts.add(part.as(Part.OBJECT));
                        tail(part).ifPresent(parts::add);
                        object = true;
                    } else if (at == behind) {
                        parts.add(part.as("predicate"));
                    }
                }
                at = Math.max(at + 1, part.to());
                continue;
            }
            if (is(at, "ainsi") && is(at + 1, "que")) {
                at += 2;
                continue;
            }
            if (is(at, "que") || is(at, "qu'")) {
                if (!within(at - 1) || !words.conjunctions().has(lower(at - 1))) {
                    parts.add(clause(Part.CLAUSE, at + 1));
                }
                return;
            }
            int adjective = behindMarks(at);
            if (object && !passive && within(adjective) && token(adjective).tagged("ADJ") && adjective > behind) {
                parts.add(new Part("predicate", List.of(), adjective, adjective + 1));
                at = adjective + 1;
                continue;
            }
            Integer listed = isDash(at) || is(at, ":") || is(at, "(") ? phraseByStart.get(at + 1) : null;
            if (listed != null && governor[listed].equals(NONE) && chain(listed).size() > 1) {
                Part part = part("listed", listed);
                parts.add(part);
                at = Math.max(at + 1, part.to());
                continue;
            }
            if (token(at).is(":")) {
                parts.add(clause(Part.CLAUSE, at + 1));
                return;
            }
            Optional<VerbGroup> next = syntax.verbAt(at);
            if (next.isPresent()) {
                if (isInfinitive(next.get())) {
                    parts.add(clause(
                            purpose(next.get()) ? Part.PURPOSE : Part.INFINITIVE,
                            withNegation(next.get().from())));
                }
                return;
            }
            if (endsArguments(at)) {
                return;
            }
            at++;
        }
    }

    /** "mène [de nouvelles frappes]": before an adjective the plural article is "de". */
    private boolean isPartitive(VerbGroup verb, int phrase) {
        Phrase noun = phrases.get(phrase);
        boolean taking = words.light().has(lemma(verb)) || words.foreseeing().has(lemma(verb));
        return taking
                && governor[phrase].equals("de")
                && noun.governed()
                && token(noun.preposition() + 1).tagged("ADJ")
                && noun.head() > noun.preposition() + 1
                && token(noun.head()).shape().endsWith(" p");
    }

    /** "proteste contre les prix et pas [contre la loi]". */
    private boolean isExcepted(int at) {
        return (is(at - 1, "pas") || is(at - 1, "non")) && (is(at - 2, "et") || is(at - 2, ",") || is(at - 2, "mais"));
    }

    /** "accuse le préfet [de fraude]": a bare noun behind "de" may belong to the verb and not to the object. */
    private Optional<Part> tail(Part object) {
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            boolean bare = token(phrase.from()).tagged("NOUN", "ADJ")
                    || token(phrase.from()).is("\"")
                    || token(phrase.from()).is("«");
            if (phrase.from() > object.from()
                    && phrase.to() <= object.to()
                    && governor[i].equals("de")
                    && bare
                    && !words.counts().has(lemmas[Math.max(0, start(phrase) - 1)])
                    && !inside[i]) {
                return Optional.of(part("~de", i));
            }
        }
        return Optional.empty();
    }

    boolean isInfinitive(VerbGroup verb) {
        return !verb.isFinite() && token(firstVerb(verb)).shape().contains("inf");
    }

    /** What stands to the infinitive itself: "promet de livrer [des vivres] [au Soudan]". */
    List<Part> inner(List<Part> parts) {
        List<Part> inner = new ArrayList<>();
        for (Part part : parts) {
            Optional<VerbGroup> verb =
                    part.function().equals(Part.INFINITIVE) ? syntax.verbAt(part.from()) : Optional.empty();
            verb.ifPresent(infinitive -> parts(infinitive, infinitive.to()).stream()
                    .filter(p -> p.function().equals(Part.OBJECT)
                            || p.function().equals("à")
                            || p.function().equals("pour"))
                    .forEach(p -> inner.add(p.as("inf." + p.function()))));
        }
        return inner;
    }

    /** "pour aider": an infinitive that tells an aim, or the time before or after, and no content. */
    boolean purpose(VerbGroup verb) {
        int at = verb.from() - 1;
        while (within(at) && token(at).tagged("ADV")) {
            at--;
        }
        boolean behindOf = is(at, "de") || is(at, "d'") || is(at, "à");
        return is(at, "pour")
                || is(at, "sans")
                || is(at, "après")
                || behindOf
                        && (is(at - 1, "afin")
                                || is(at - 1, "avant")
                                || is(at - 1, "manière")
                                || is(at - 1, "façon")
                                || is(at - 1, "lieu")
                                || is(at - 1, "jusqu'"));
    }

    private int firstVerb(VerbGroup verb) {
        for (int i = verb.from(); i < verb.to(); i++) {
            if (token(i).tagged("VERB", "AUX")) {
                return i;
            }
        }
        return verb.head();
    }

    private boolean endsArguments(int at) {
        Token token = token(at);
        boolean mark = token.is(";") || token.is(".") || token.is("?") || token.is("!");
        boolean relative = words.relatives().has(lower(at));
        boolean gerund = is(at, "en") && within(at + 1) && syntax.verbAt(at + 1).isPresent();
        boolean and = token.tagged("CCONJ")
                && (!within(at + 1)
                        || syntax.verbAt(at + 1).isPresent()
                        || phraseByStart.get(at + 1) != null
                                && governor[java.util.Objects.requireNonNull(phraseByStart.get(at + 1))].equals(NONE));
        boolean comma = token.is(",")
                && within(at + 1)
                && phraseByStart.get(at + 1) == null
                && !token(at + 1).tagged("ADV")
                && compoundAt[at + 1] == null
                && !token(at + 1).tagged("ADP", "ADP+DET");
        return mark || relative || gerund || and || comma || token.tagged("SCONJ");
    }

    private boolean isSubjectBehind(Phrase phrase, VerbGroup verb) {
        if (phrase.governed()) {
            return false;
        }
        for (VerbGroup other : syntax.verbs()) {
            if (other != verb && other.isFinite() && other.from() >= phrase.to()) {
                Optional<Phrase> subject = subject(other);
                boolean here = subject.filter(
                                s -> s.head() == phrase.head() || s.from() <= phrase.head() && phrase.head() < s.to())
                        .isPresent();
                if (here) {
                    return !words.relatives().has(lower(Math.max(0, other.from() - 1)));
                }
                return false;
            }
        }
        return false;
    }

    /** From the token to the end of the clause that opens there. */
    /** "ne pas [rechercher]": where the words that negate an infinitive begin. */
    private int withNegation(int infinitive) {
        int from = infinitive;
        while (from > 0 && token(from - 1).tagged("ADV") && words.negations.has(lower(from - 1))) {
            from--;
        }
        return from > 0 && (is(from - 1, "ne") || is(from - 1, "n'")) ? from - 1 : infinitive;
    }

    private Part clause(String function, int from) {
        int to = from;
        String close = closingMark(from);
        while (within(to)
                && !token(to).is(";")
                && !token(to).is(close)
                && !(is(to, "et") && opensSecond(to + 1, from))
                && !(is(to, ",") && (endsContent(to + 1) || opensMain(to + 1, from) || opensAttribution(to + 1)))) {
            to++;
        }
        while (to > from && token(to - 1).tagged("PUNCT")) {
            to--;
        }
        int start = Math.min(from, Math.max(0, sentence.size() - 1));
        while (start < to && token(start).tagged("PUNCT")) {
            start++;
        }
        return new Part(function, List.of(), start, Math.max(start, to));
    }

    /** The mark that closes the quotation in which the token stands, or "" outside of one. */
    private String closingMark(int at) {
        boolean straight = false;
        String open = "";
        for (int i = 0; i < at; i++) {
            if (token(i).is("\"")) {
                straight = !straight;
            } else if (token(i).is("«") || token(i).is("“")) {
                open = token(i).is("«") ? "»" : "”";
            } else if (token(i).is("»") || token(i).is("”")) {
                open = "";
            }
        }
        return straight ? "\"" : open;
    }

    /** ", a déclaré le ministre": a conjugated verb right behind a comma. */
    private boolean opensAttribution(int at) {
        return within(at)
                && syntax.verbAt(at).filter(v -> v.isFinite() && v.from() == at).isPresent();
    }

    /** Whether a clause with a subject of its own begins behind a comma, as in sentences spliced by commas. */
    boolean opensMain(int at, int from) {
        Integer phrase = phraseByStart.get(at);
        if (phrase != null && leads(phrase) && end[phrase] > at) {
            return opensMain(end[phrase] + 1, from);
        }
        if (phrase == null || !subjectOfVerb[phrase] || !governor[phrase].equals(NONE)) {
            return false;
        }
        boolean verbBefore = syntax.verbs().stream().anyMatch(v -> v.from() >= from && v.to() <= at);
        return verbBefore && !isPronoun(phrases.get(phrase))
                || verbBefore
                        && syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.from() >= from && v.to() <= at);
    }

    /** "[en réponse à ces mots], le ministre ...": a complement put before a clause. */
    private boolean leads(int phrase) {
        return !governor[phrase].equals(NONE) && !governor[phrase].equals("de") && is(end[phrase], ",");
    }

    /** "... de partir et l'armée a répondu": French says "que" again before a second subject that is still reported. */
    private boolean opensSecond(int at, int from) {
        Integer phrase = phraseByStart.get(at);
        return phrase != null
                && governor[phrase].equals(NONE)
                && subjectOfVerb[phrase]
                && syntax.verbs().stream().anyMatch(v -> v.from() >= from && v.to() <= at)
                && syntax.verbAt(end[phrase]).filter(VerbGroup::isFinite).isPresent();
    }

    /** The first token that ends behind the place. */
    int tokenAt(int place) {
        int at = 0;
        while (at < sentence.size() - 1 && token(at).end() <= place) {
            at++;
        }
        return at;
    }

    /** Whether a clause of its own, spliced on by a comma, begins between the two tokens; "si" and its like open none. */
    boolean isSpliced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (opensUnder(i)) {
                return false;
            }
            if (is(i, ",") && opensMain(i + 1, from)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a spliced clause begins between the two tokens, where the first may stand at the end of its own. */
    boolean isSplicedBehind(int from, int to) {
        for (int i = 0; i < to; i++) {
            if (opensUnder(i)) {
                return false;
            }
            if (i >= from && is(i, ",") && hasFinite(commaBefore(from), i) && opensMain(i + 1, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensUnder(int i) {
        return token(i).tagged("SCONJ") && !is(i, "que") && !is(i, "qu'");
    }

    private int commaBefore(int at) {
        int comma = at;
        while (comma > 0 && !is(comma, ",")) {
            comma--;
        }
        return comma;
    }

    private boolean hasFinite(int from, int to) {
        return syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.from() >= from && v.to() <= to);
    }

    /** How many participles stand between two places: "quitte le bloc, [créé] en 2014" has the year of the creation. */
    int participlesBetween(Span one, Span other) {
        int from = Math.min(one.end(), other.end());
        int to = Math.max(one.start(), other.start());
        return (int) syntax.verbs().stream()
                .filter(v -> !v.isFinite() && v.voice() == VerbGroup.Voice.PASSIVE && v.from() == v.head())
                .filter(v ->
                        token(v.from()).start() >= from && token(v.to() - 1).end() <= to)
                .count();
    }

    /** "après avoir [rompu]". */
    boolean isAfter(int verb) {
        return syntax.verbAt(verb).filter(v -> is(v.from() - 1, "après")).isPresent();
    }

    private boolean isPronoun(Phrase phrase) {
        return token(phrase.head()).tagged("PRON");
    }

    private boolean endsContent(int at) {
        boolean gerund = within(at) && token(at).shape().contains("ppr");
        return is(at, "mais")
                || is(at, "tandis")
                || is(at, "alors")
                || gerund
                || within(at) && words.reporting().has(lower(at));
    }

    /** Complements that open the clause: "À Moscou, le ministre a ...". */
    private void leading(int from, List<Part> parts) {
        int at = from - 1;
        boolean comma = within(at) && token(at).is(",");
        for (int i = phrases.size() - 1; i >= 0 && comma; i--) {
            boolean here = !inside[i] && end[i] <= at + 1 && !governor[i].equals(NONE) && !governor[i].equals("de");
            if (here && opensClauseAt(start(phrases.get(i)))) {
                parts.add(part("lead:" + governor[i], i));
                at = start(phrases.get(i)) - 1;
                comma = within(at) && token(at).is(",");
            }
        }
    }

    private boolean opensClauseAt(int at) {
        return at == 0 || token(at - 1).tagged("PUNCT") || token(at - 1).tagged("CCONJ");
    }

    boolean isTime(Phrase phrase) {
        return words.times().has(token(phrase.head()).lemma()) || words.times().has(lower(phrase.head()));
    }

    // ---- nouns

    /** The verb that a noun is the subject, object or complement of. */
    Optional<VerbGroup> verbOf(Phrase noun) {
        VerbGroup best = null;
        for (VerbGroup verb : syntax.verbs()) {
            boolean holds = parts(verb, verb.to()).stream()
                    .filter(part -> !part.function().startsWith("lead:"))
                    .anyMatch(part -> part.members().stream().anyMatch(member -> member.head() == noun.head()));
            if (holds && (best == null || distance(verb, noun) < distance(best, noun))) {
                best = verb;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int distance(VerbGroup verb, Phrase noun) {
        return Math.abs(verb.head() - noun.head());
    }

    /** The function in which a verb holds the noun, "" where none does. */
    String functionIn(VerbGroup verb, Phrase noun) {
        return partOf(verb, noun).map(Part::function).orElse(NONE);
    }

    private Optional<Part> partOf(VerbGroup verb, Phrase noun) {
        return parts(verb, verb.to()).stream()
                .filter(part -> part.members().stream().anyMatch(member -> member.head() == noun.head()))
                .findFirst();
    }

    /** What stands to the noun in which function; the words before {@code behind} belong to the trigger. */
    List<Part> parts(Phrase noun, int behind) {
        List<Part> parts = new ArrayList<>();
        Optional<VerbGroup> verb = verbOf(noun);
        adjective(noun, parts);
        possessive(noun, parts);
        apposed(noun, parts);
        if (noun.to() - noun.from() > 2 && token(noun.from() + 1).tagged("NUM")) {
            parts.add(new Part("counted", List.of(noun), noun.from(), noun.to()));
        }
        parts.add(new Part("self", List.of(), noun.head(), Math.max(end(noun), behind)));
        whole(noun).ifPresent(parts::add);
        rightOfNoun(noun, Math.max(behind, noun.to()), behind, parts);
        if (verb.isEmpty()) {
            clause(noun).ifPresent(parts::add);
        }
        verb.ifPresent(v -> {
            parts.add(new Part("verb", List.of(), v.head(), v.head() + 1));
            holder(noun, v, parts);
        });
        return parts;
    }

    /** What governs the noun: "au siège" stands {@code under:à}; of "la levée [des sanctions]" the {@code whole} is the lifting. */
    private Optional<Part> whole(Phrase noun) {
        String preposition = is(noun.from(), "des") ? "de" : governor(noun);
        if (preposition.equals(NONE)) {
            return Optional.empty();
        }
        if (!preposition.equals("de")) {
            return Optional.of(new Part("under:" + preposition, List.of(), noun.from(), noun.from() + 1));
        }
        int last = start(noun) - 1;
        int head = syntax.phraseEnding(start(noun)).map(Phrase::head).orElse(last);
        return last < 0 ? Optional.empty() : Optional.of(new Part("whole", List.of(), head, head + 1));
    }

    private void adjective(Phrase noun, List<Part> parts) {
        if (noun.to() - noun.from() > 1) {
            parts.add(new Part("adjective", List.of(noun), noun.from(), noun.to()));
        }
    }

    private void possessive(Phrase noun, List<Part> parts) {
        String lemma = Folding.lower(token(noun.from()).lemma());
        if (token(noun.from()).tagged("DET")
                && (lemma.equals("son") || lemma.equals("leur") || lemma.equals("notre") || lemma.equals("mon"))) {
            parts.add(new Part(
                    "possessive",
                    List.of(new Phrase(noun.from(), noun.from() + 1, noun.from(), -1)),
                    noun.from(),
                    noun.from() + 1));
        }
    }

    private void rightOfNoun(Phrase noun, int from, int behind, List<Part> parts) {
        int at = behindMarks(from);
        int commas = 0;
        boolean pastVerb = false;
        List<Integer> beside = noun.governed() && index(noun) >= 0 ? chain(index(noun)) : List.of();
        while (within(at)) {
            Integer phrase = phraseByStart.get(at);
            if (phrase != null && start(phrases.get(phrase)) >= behind) {
                if (governor[phrase].equals(NONE) && !isTime(phrases.get(phrase))) {
                    int to = end[phrase];
                    if (commas > 0) {
                        parts.add(part("apposition", phrase));
                    }
                    if (commas > 0 && is(to, ",")) {
                        at = to + 1;
                        continue;
                    }
                    return;
                }
                Part part = part(governor[phrase], phrase);
                boolean another = part.function().equals("de") && (pastVerb || commas > 0 || isMeasure(part));
                if (!beside.contains(phrase) && !another) {
                    parts.add(part);
                }
                at = Math.max(at + 1, isKind(phrase) ? phrases.get(phrase).to() : part.to());
                continue;
            }
            Optional<VerbGroup> verb = syntax.verbAt(at);
            if (verb.isPresent()) {
                boolean participle = isParticipleOf(noun, verb.get());
                if (!participle && !isSubjectOf(noun, verb.get())) {
                    if (isInfinitive(verb.get())) {
                        parts.add(clause(
                                purpose(verb.get()) ? Part.PURPOSE : Part.INFINITIVE,
                                withNegation(verb.get().from())));
                    }
                    return;
                }
                if (!participle && hasObject(verb.get())) {
                    return;
                }
                pastVerb |= !participle;
                at = verb.get().to();
                continue;
            }
            if (token(at).is(",")) {
                commas++;
                if (commas > 2) {
                    return;
                }
            } else if (is(at, "ainsi") && is(at + 1, "que")) {
                return;
            } else if (is(at, "que") || is(at, "qu'") || is(at, "selon") && (is(at + 1, "lequel"))) {
                parts.add(clause(Part.CLAUSE, at + 1));
                return;
            } else if (is(at, "lesquels") || is(at, "lesquelles") || is(at, "laquelle") || is(at, "lequel")) {
                parts.add(clause(Part.CLAUSE, at + 1));
                return;
            } else if (token(at).tagged("SCONJ")
                    || token(at).tagged("CCONJ")
                    || words.relatives().has(lower(at))
                    || token(at).is(";")
                    || token(at).is(":")) {
                return;
            }
            at++;
        }
    }

    /** "une réunion [d'urgence] du Conseil": a bare noun behind "de" only qualifies, and what follows belongs to the first. */
    private boolean isKind(int phrase) {
        Phrase kind = phrases.get(phrase);
        return governor[phrase].equals("de")
                && kind.from() == kind.head()
                && token(kind.head()).tagged("NOUN")
                && token(kind.head()).shape().endsWith(" s");
    }

    /** "les combats [survenus] à Goma"; in "la marche contre le convoi [gardé] par des soldats" the soldiers are the convoy's, in "les heurts [liés] à la Syrie" the place is no place. */
    private boolean isParticipleOf(Phrase noun, VerbGroup verb) {
        return !verb.isFinite()
                && verb.from() == verb.head()
                && verb.voice() == VerbGroup.Voice.PASSIVE
                && !words.linking().has(lemma(verb))
                && modified(verb)
                        .filter(of -> of.head() != noun.head())
                        .filter(of -> of.head() > noun.head())
                        .isEmpty();
    }

    /** "plus [de trois milliards]". */
    private boolean isMeasure(Part part) {
        return is(part.from() - 1, "plus") || is(part.from() - 1, "moins") || is(part.from() - 1, "près");
    }

    /** "la guerre offre des profits aux pays": what stands behind belongs to such a verb, not to its subject. */
    private boolean hasObject(VerbGroup verb) {
        return verb.voice() == VerbGroup.Voice.ACTIVE
                && parts(verb, verb.to()).stream()
                        .anyMatch(part -> part.function().equals(Part.OBJECT));
    }

    private boolean isSubjectOf(Phrase noun, VerbGroup verb) {
        return subject(verb).filter(phrase -> phrase.head() == noun.head()).isPresent();
    }

    /** "Lors d'entretiens avec X, le ministre ...": the subject of the clause that the noun only leads in. */
    private Optional<Part> clause(Phrase noun) {
        for (VerbGroup verb : syntax.verbs()) {
            if (verb.isFinite() && verb.from() > noun.head()) {
                return subject(verb)
                        .filter(subject -> subject.from() > noun.to() || isInserted(noun, subject))
                        .map(subject -> whole("clause", subject));
            }
        }
        return Optional.empty();
    }

    /** "le roi, en [visite] à Lima, a ...". */
    private boolean isInserted(Phrase noun, Phrase subject) {
        return noun.governed() && is(noun.preposition() - 1, ",") && end(subject) == noun.preposition() - 1;
    }

    private void holder(Phrase noun, VerbGroup verb, List<Part> parts) {
        Optional<Part> mine = partOf(verb, noun);
        if (mine.isEmpty()) {
            return;
        }
        if (words.adjuncts().has(mine.get().function())) {
            parts(verb, verb.to()).stream()
                    .filter(part -> part.function().equals(Part.SUBJECT))
                    .forEach(part -> parts.add(part.as("clause")));
            return;
        }
        boolean making = lemma(verb).equals("faire");
        boolean faces = mine.get().function().equals("contre") && making;
        boolean standsBehind = mine.get().function().equals("derrière") && making // "fait bloc derrière l'accord"
                || mine.get().function().equals("sur") // "oppose son veto au texte sur les meurtres"
                || mine.get().function().equals("à")
                        && voice(verb) == VerbGroup.Voice.REFLEXIVE; // "se prépare à une attaque"
        String role = faces || words.suffering().has(lemma(verb))
                ? "sufferer"
                : words.denying().has(lemma(verb))
                        ? "denier"
                        : lemma(verb).equals("être")
                                ? "predicated"
                                : words.light().has(lemma(verb)) && !isThere(verb) && !standsBehind
                                        ? "holder"
                                        : "teller";
        boolean passive = voice(verb) == VerbGroup.Voice.PASSIVE;
        for (Part part : parts(verb, verb.to())) {
            boolean same = part.members().stream().anyMatch(member -> member.head() == noun.head());
            boolean who = part.function().equals(Part.SUBJECT)
                    || passive && part.function().equals(Part.OBJECT) && noun.governed();
            if (!same && (role.equals("teller") && !passive ? isToDo(part, verb, who) : who)) {
                parts.add(part.as(role));
            } else if (!same
                    && part.function().equals("à")
                    && mine.get().function().equals(Part.OBJECT)
                    && part.from() < noun.from()) {
                parts.add(part);
            }
        }
        if (mine.get().function().equals("en") && lemma(verb).equals("être")) {
            parts(verb, verb.to()).stream()
                    .filter(part -> part.function().equals(Part.SUBJECT))
                    .forEach(part -> parts.add(part.as("guest"))); // "est en visite"
        }
        if (mine.get().function().equals("pour") && words.judging().has(lemma(verb))) {
            parts.add(mine.get().as("charge"));
        }
        if (mine.get().function().equals(Part.SUBJECT)) {
            for (Part part : parts(verb, verb.to())) {
                if (part.function().equals(Part.OBJECT)) {
                    parts.add(part.as("effect"));
                    if (words.harming().has(lemma(verb))) {
                        parts.add(part.as("harm"));
                    }
                }
            }
        }
    }

    /** Who does what the noun says: "annonce son retrait" the subject, "accuse [X] de soutien" the one accused. */
    private boolean isToDo(Part part, VerbGroup verb, boolean subject) {
        boolean accusing = words.accusing().has(lemma(verb));
        return accusing ? part.function().equals(Part.OBJECT) : subject;
    }

    /** "il y a": a verb that only tells that something is there. */
    private boolean isThere(VerbGroup verb) {
        for (int i = verb.from(); i < verb.head(); i++) {
            if (is(i, "y") && lemma(verb).equals("avoir")) {
                return true;
            }
        }
        return false;
    }

    /** "Ali Ba, membre du bureau": the name that a bare noun explains, before it or as the subject behind it. */
    private void apposed(Phrase noun, List<Part> parts) {
        int before = noun.from() - 1;
        boolean bare = !token(noun.from()).tagged("DET", "ADP+DET") && !noun.governed();
        if (!bare) {
            return;
        }
        if (before < 0) {
            int comma = end(noun);
            syntax.verbs().stream()
                    .filter(v -> v.isFinite() && v.from() > comma && is(comma, ","))
                    .findFirst()
                    .flatMap(this::subject)
                    .ifPresent(subject -> parts.add(whole("apposed", subject)));
            return;
        }
        int at = before;
        if (token(at).tagged("CCONJ")) {
            Phrase other = syntax.phraseEnding(at).orElse(null);
            while (other != null && other.governed()) {
                other = syntax.phraseEnding(other.preposition()).orElse(null);
            }
            at = other == null ? -1 : other.from() - 1;
        }
        if (within(at) && (is(at, ",") || isDash(at) || is(at, "("))) {
            int to = at;
            syntax.phraseEnding(to).ifPresent(name -> parts.add(whole("apposed", name)));
        }
    }

    private boolean isDash(int i) {
        return is(i, "-") || is(i, "–") || is(i, "—");
    }

    /** Whether the token is part of a preposition of several words, as "échange" in "en échange de". */
    boolean inPreposition(int token) {
        for (int i = Math.max(0, token - 6); i <= token; i++) {
            Compound compound = compoundAt[i];
            if (compound != null && compound.last() >= token) {
                return true;
            }
        }
        return false;
    }
}
