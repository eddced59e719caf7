package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;

/** Nouns that name an act without telling it: one that is feared, averted or supposed, or the mere word. */
final class Unreal {
    private static final int WORDS_BACK = 4;

    private final WordList possibilities;
    private final WordList averting;
    private final WordList general;

    Unreal(Language language) {
        this.possibilities = language.words("claim/possibilities.txt");
        this.averting = language.words("claim/averting.txt");
        this.general = language.words("claim/general.txt");
    }

    boolean isUnreal(Functions functions, Phrase noun) {
        return isPossibility(functions, noun)
                || isAverted(functions, noun)
                || isWord(functions, noun)
                || isGeneral(functions, noun);
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
                .filter(verb -> functions.functionIn(verb, noun).equals(Part.OBJECT))
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
