package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** How far a noun reaches with its complements, and which nouns are coordinated with it. */
final class NominalGroups {
    private static final Set<String> PLACING = Set.of("à", "en", "dans");
    private static final Set<String> DEMONSTRATIVES = Set.of("ceux", "celles", "celui", "celle");
    private static final int MOST_COMPLEMENTS = 12;
    private static final int LONGEST_LIST = 30;
    private static final int LIST_REACH = 12;
    private static final int LONGEST_BRACKET = 14;

    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final PreverbalSubjects preverbal;
    private final int[] end;

    NominalGroups(Syntax syntax, Words words, Tokens tokens, Phrases phrases, PreverbalSubjects preverbal) {
        this.syntax = syntax;
        this.words = words;
        this.tokens = tokens;
        this.phrases = phrases;
        this.preverbal = preverbal;
        this.end = new int[phrases.size()];
        for (int i = phrases.size() - 1; i >= 0; i--) {
            end[i] = endOf(i);
        }
    }

    int end(int i) {
        return end[i];
    }

    /** Behind the phrase with its complements: "les ministres [de la Défense du Mali et du Niger]". */
    int end(Phrase phrase) {
        int at = phrases.index(phrase);
        return at < 0 ? phrase.to() : Math.max(end[at], phrase.to());
    }

    private int endOf(int i) {
        int to = phrases.get(i).to();
        for (int guard = 0; guard < MOST_COMPLEMENTS; guard++) {
            int further = further(i, to);
            if (further <= to) {
                break;
            }
            to = further;
        }
        return to;
    }

    /** Behind the next complement, addition or bracket of the phrase that stands at the place; the place itself where none does. */
    private int further(int i, int to) {
        int behind = tokens.behindQuote(to);
        int next = Objects.requireNonNullElse(phrases.startingAt(behind), i);
        boolean later = next > i;
        if (later && phrases.isOf(next) && !isTown(i, next) && !isSecondObject(i, next)) {
            return chainEnd(next);
        }
        if (tokens.is(to, "(") && closing(to) > 0) {
            return closing(to) + 1;
        }
        if (later && isMembers(next) && behind == to) {
            return end[next];
        }
        if (words.bodies().has(tokens.lemma(phrases.head(i))) && isAnotherSuch(to) > to) {
            return isAnotherSuch(to);
        }
        return isSecondAdjective(to) ? to + 2 : to;
    }

    /** "accuse le préfet | de fraude": a bare noun behind the object is what the verb says of it. */
    private boolean isSecondObject(int i, int next) {
        Integer further = phrases.startingAt(phrases.get(next).to());
        if (!isBareOf(next) || further != null && isBareOf(further)) {
            return false;
        }
        int verb = phrases.start(completed(i)) - 1;
        return tokens.has(verb)
                && syntax.verbAt(verb)
                        .filter(group -> words.doubling().has(tokens.lemma(group.head())))
                        .isPresent();
    }

    /** "de fraude": a complement without an article. */
    private boolean isBareOf(int i) {
        int first = phrases.get(i).from();
        return phrases.isOf(i) && (tokens.get(first).tagged("NOUN", "ADJ") || tokens.isQuote(first));
    }

    /** "le ministre [de la Défense]": the noun that a chain of complements completes. */
    private int completed(int i) {
        int at = i;
        for (int guard = 0; guard < LONGEST_LIST && phrases.isOf(at); guard++) {
            int before =
                    syntax.phraseEnding(phrases.start(at)).map(phrases::index).orElse(-1);
            if (before < 0) {
                return at;
            }
            at = before;
        }
        return at;
    }

    private int chainEnd(int first) {
        List<Integer> chain = chain(first);
        return end[chain.get(chain.size() - 1)];
    }

    /** The noun behind "de" right behind the phrase. */
    Optional<Phrase> complement(Phrase phrase) {
        Integer next = phrases.startingAt(tokens.behindQuote(phrase.to()));
        return next != null && phrases.isOf(next) ? Optional.of(phrases.get(next)) : Optional.empty();
    }

    /** "les pays [membres de l'alliance]". */
    private boolean isMembers(int next) {
        Phrase phrase = phrases.get(next);
        return phrases.isFree(next)
                && phrase.from() == phrase.head()
                && tokens.lemma(phrase.head()).equals("membre");
    }

    /** "les ministères russes [et ceux du Mali]": behind the words, or the place itself. */
    private int isAnotherSuch(int at) {
        boolean pronoun = tokens.is(at, "et") && tokens.has(at + 1) && DEMONSTRATIVES.contains(tokens.lower(at + 1));
        Integer next = pronoun ? phrases.startingAt(at + 2) : null;
        return next != null && phrases.isOf(next) ? end[next] : at;
    }

    /** "à Moscou | des ministres", "à la France | des excuses": a name of a place takes no complement that is determined. */
    private boolean isTown(int i, int next) {
        Phrase phrase = phrases.get(i);
        Token complement = tokens.get(phrases.head(next));
        boolean bare = phrase.from() == phrase.head()
                || phrase.from() == phrase.preposition()
                || tokens.is(phrases.start(next), "des");
        return PLACING.contains(phrases.governor(i))
                && bare
                && isNamed(i)
                && complement.tagged("NOUN")
                && !complement.startsUpper();
    }

    /** "les forces françaises [et américaines]". */
    private boolean isSecondAdjective(int at) {
        return (tokens.is(at, "et") || tokens.is(at, ",") && tokens.is(at + 2, "et"))
                && tokens.has(at + 1)
                && tokens.get(at + 1).tagged("ADJ")
                && tokens.get(at - 1).tagged("ADJ")
                && syntax.verbAt(at + 1).isEmpty()
                && !(tokens.has(at + 2) && tokens.get(at + 2).tagged("NOUN", "PROPN"));
    }

    private int closing(int open) {
        for (int i = open + 1; i < tokens.size() && i < open + LONGEST_BRACKET; i++) {
            if (tokens.get(i).is(")")) {
                return i;
            }
            if (syntax.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    /** The phrase and those coordinated with it behind: "X, Y et Z". */
    List<Integer> chain(int first) {
        List<Integer> sure = new ArrayList<>(List.of(first));
        List<Integer> open = new ArrayList<>();
        int last = first;
        for (int guard = 0; guard < LONGEST_LIST; guard++) {
            int at = tokens.behindQuote(end[last]);
            boolean comma = tokens.is(at, ",");
            int behind = comma ? at + 1 : at;
            boolean and = isAnd(behind);
            if (!comma && !and || and && comma && sure.size() > 2) {
                break; // "A, B et C, et D": the list has ended with C
            }
            Integer next = phrases.startingAt(and ? behindAnd(behind) : behind);
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
        return tokens.is(i, "et")
                || tokens.is(i, "ou")
                || tokens.isAsWellAs(i)
                || tokens.is(i, "puis")
                        && tokens.has(i + 1)
                        && !tokens.get(i + 1).tagged("VERB", "AUX");
    }

    private int behindAnd(int i) {
        int at = tokens.is(i, "ainsi") ? i + 2 : i + 1;
        while (tokens.has(at)
                && (tokens.get(at).tagged("ADV") && phrases.startingAt(at) == null || tokens.isQuote(at))) {
            at++;
        }
        return at;
    }

    private boolean sameFunction(int first, int next) {
        String governor = phrases.governor(first);
        if (!phrases.isFree(next)) {
            return governor.equals(phrases.governor(next));
        }
        boolean repeats = words.repeated().has(governor) && !isNamed(next);
        boolean title = isNamed(first) && isBare(next);
        if (repeats || title || words.circumstances().has(governor)) {
            return false;
        }
        return phrases.isFree(first) || !phrases.isOf(first) && (governor.equals("entre") || !preverbal.holds(next));
    }

    private boolean isNamed(int phrase) {
        return tokens.get(phrases.head(phrase)).tagged("PROPN");
    }

    /** "ami et [allié]": a common noun without an article is not coordinated with a name. */
    private boolean isBare(int phrase) {
        Token first = tokens.get(phrases.get(phrase).from());
        return first.tagged("NOUN") && !first.startsUpper();
    }

    /** Whether the next phrase is the subject of a verb behind it while the first one follows its own verb. */
    private boolean opensClause(int first, int next) {
        int at = end[next];
        while (tokens.has(at)
                && tokens.get(at).tagged("ADV")
                && syntax.verbAt(at).isEmpty()) {
            at++;
        }
        boolean verbBehind =
                tokens.has(at) && syntax.verbAt(at).filter(VerbGroup::isFinite).isPresent();
        return verbBehind && followsVerb(phrases.start(first));
    }

    /** Whether a verb stands before the place in the same clause; a participle is none. */
    private boolean followsVerb(int place) {
        for (int i = place - 1; i >= 0; i--) {
            if (opensOrEnds(i)) {
                return false;
            }
            if (syntax.verbAt(i)
                    .filter(v -> v.isFinite() || v.voice() != VerbGroup.Voice.PASSIVE)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean opensOrEnds(int i) {
        return tokens.get(i).tagged("SCONJ")
                || tokens.is(i, ";")
                || tokens.is(i, ":")
                || words.relatives().has(tokens.lower(i));
    }

    /** The phrase with those coordinated with it behind, in one function. */
    Part part(String function, int first) {
        List<Phrase> members = chain(first).stream().map(phrases::get).toList();
        return new Part(function, members, phrases.start(first), chainEnd(first));
    }

    /** The phrase with all those it is coordinated with, before and behind. */
    Part whole(String function, Phrase phrase) {
        int at = phrases.index(phrase);
        if (at < 0) {
            return new Part(function, List.of(phrase), phrase.from(), phrase.to());
        }
        for (int i = Math.max(0, at - LIST_REACH); i < at; i++) {
            if (!phrases.isInside(i) && phrases.governor(i).equals(phrases.governor(at)) && chain(i).contains(at)) {
                return part(function, i);
            }
        }
        return part(function, at);
    }
}
