package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.Optional;

/** Words that name an act without telling it: one that is feared, averted, supposed or usual, or the mere word. */
final class Unreal {
    private static final int WORDS_BACK = 4;
    private static final int REACH = 8;

    private final WordList possibilities;
    private final WordList averting;
    private final WordList each;
    private final WordList general;
    private final WordList habits;
    private final WordList fiction;
    private final WordList frequent;

    Unreal(Language language) {
        this.possibilities = language.words("claim/possibilities.txt");
        this.averting = language.words("claim/averting.txt");
        this.each = language.words("claim/each.txt");
        this.general = language.words("claim/general.txt");
        this.habits = language.words("claim/habits.txt");
        this.fiction = language.words("claim/fiction.txt");
        this.frequent = language.words("claim/frequent.txt");
    }

    boolean isUnreal(Functions functions, Phrase noun) {
        return isPossibility(functions, noun)
                || isAverted(functions, noun)
                || isFiction(functions, noun)
                || isCommon(functions, noun)
                || isWord(functions, noun)
                || isEach(functions, noun)
                || isGeneral(functions, noun);
    }

    /** "menace de [tuer]", "il faut [avoir été attaqué]", "se [réunit] chaque jeudi". */
    boolean isUnreal(Functions functions, VerbGroup verb) {
        boolean must = verb.isFinite()
                && Folding.lower(functions.token(verb.finite()).lemma()).equals("falloir");
        return must || isWarded(functions, verb) || isHabit(functions, verb);
    }

    private boolean isWarded(Functions functions, VerbGroup verb) {
        int at = functions.syntax.verbs().indexOf(verb) - 1;
        if (at < 0 || !functions.isInfinitive(verb) || functions.purpose(verb)) {
            return false;
        }
        VerbGroup before = functions.syntax.verbs().get(at);
        boolean behindOf = functions.is(verb.from() - 1, "de") || functions.is(verb.from() - 1, "d'");
        boolean near = verb.from() - before.to() <= WORDS_BACK;
        String lemma = functions.lemma(before);
        boolean averted = behindOf && verb.from() - before.to() <= REACH && averting.has(lemma);
        return averted || near && lemma.equals("falloir");
    }

    /** A present with "chaque jeudi" or "habituellement" tells what is usual, no single act. */
    private boolean isHabit(Functions functions, VerbGroup verb) {
        if (verb.isFinite() && !functions.token(verb.finite()).shape().contains("pres")) {
            return false;
        }
        for (int i = verb.from() - 1;
                i >= 0
                        && !functions.token(i).tagged("SCONJ")
                        && !functions.token(i).is(";");
                i--) {
            if (isHabitual(functions, i)) {
                return true;
            }
        }
        for (int i = verb.to(); i < Math.min(verb.to() + WORDS_BACK, functions.sentence.size()); i++) {
            if (isHabitual(functions, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isHabitual(Functions functions, int token) {
        return habits.has(functions.lower(token)) || functions.is(token, "fois") && functions.is(token + 1, "par");
    }

    /** "le risque [d'une guerre]", "en cas [d'attaque]", "l'étude [des sanctions]". */
    private boolean isPossibility(Functions functions, Phrase noun) {
        if (!noun.governed()) {
            return false;
        }
        int at = noun.preposition() - 1;
        int least = Math.max(0, at - WORDS_BACK);
        while (at > least && functions.token(at).tagged("ADJ", "PUNCT")) {
            at--;
        }
        return at >= 0
                && functions.token(at).tagged("NOUN")
                && possibilities.has(Folding.lower(functions.token(at).lemma()));
    }

    /** "éviter [une guerre]", "redouter [des sanctions]". */
    private boolean isAverted(Functions functions, Phrase noun) {
        return functions
                .verbOf(noun)
                .filter(verb -> averting.has(functions.lemma(verb)))
                .filter(verb -> functions.functionIn(verb, noun).equals(Part.OBJECT)
                        || functions.voice(verb) == VerbGroup.Voice.PASSIVE)
                .isPresent();
    }

    /** "[les attaques] sont fréquentes": what often takes place is no single act. */
    private boolean isCommon(Functions functions, Phrase noun) {
        Optional<VerbGroup> verb = functions
                .verbOf(noun)
                .filter(v -> functions.functionIn(v, noun).equals(Part.SUBJECT))
                .filter(v -> v.to() < functions.sentence.size());
        if (verb.isEmpty() || !functions.token(noun.head()).shape().endsWith(" p")) {
            return false;
        }
        int to = verb.get().to();
        int next = functions.token(to).tagged("ADV") && to + 1 < functions.sentence.size() ? to + 1 : to;
        return frequent.has(Folding.lower(functions.token(next).lemma()));
    }

    /** "le film raconte [l'assassinat]". */
    private boolean isFiction(Functions functions, Phrase noun) {
        return functions
                .verbOf(noun)
                .flatMap(functions::subject)
                .filter(subject -> subject.head() != noun.head())
                .filter(subject -> fiction.has(
                        Folding.lower(functions.token(subject.head()).lemma())))
                .isPresent();
    }

    /** « "invasion" »: a word alone between marks of quotation is spoken of. */
    private static boolean isWord(Functions functions, Phrase noun) {
        int before = noun.from() - 1;
        return before >= 0
                && noun.to() == noun.from() + 1
                && noun.to() < functions.sentence.size()
                && isMark(functions, before)
                && isMark(functions, noun.to());
    }

    /** "à chacune [de nos réunions]", "à [chaque réunion]". */
    private boolean isEach(Functions functions, Phrase noun) {
        int counting = noun.governed() ? noun.preposition() - 1 : noun.from();
        return counting >= 0 && each.has(functions.lower(counting)) || each.has(functions.lower(noun.from()));
    }

    /** "la violence contre les femmes" in general; "des violences" took place. */
    private boolean isGeneral(Functions functions, Phrase noun) {
        return functions.token(noun.head()).shape().endsWith(" s")
                && isBehind(functions, noun, "contre")
                && general.has(Folding.lower(functions.token(noun.head()).lemma()));
    }

    private static boolean isBehind(Functions functions, Phrase noun, String word) {
        return noun.to() < functions.sentence.size() && functions.is(noun.to(), word);
    }

    private static boolean isMark(Functions functions, int token) {
        return functions.token(token).is("\"")
                || functions.token(token).is("«")
                || functions.token(token).is("»");
    }
}
