package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.Sentence;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.regex.Pattern;

/** What sort of thing a noun names by itself: an actor, a body, a government, a place, a crowd, a time, or nobody at all. */
final class NounSorts {
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}([-/–]\\d{2,4})?");

    private final Passage passage;
    private final WordList actors;
    private final WordList bodies;
    private final WordList people;
    private final WordList humans;
    private final WordList governments;
    private final WordList places;
    private final WordList civilians;
    private final WordList counts;
    private final WordList nobody;
    private final WordList sorts;

    NounSorts(Passage passage) {
        this.passage = passage;
        this.actors = passage.language.words("claim/actors.txt");
        this.bodies = passage.language.words("claim/bodies.txt");
        this.people = passage.language.words("claim/people.txt");
        this.humans = passage.language.words("mention/person-nouns.txt");
        this.governments = passage.language.words("claim/governments.txt");
        this.places = passage.language.words("claim/places.txt");
        this.civilians = passage.language.words("claim/civilians.txt");
        this.counts = passage.language.words("claim/counts.txt");
        this.nobody = passage.language.words("claim/nobody.txt");
        this.sorts = passage.language.words("claim/sorts.txt");
    }

    /** Whether the phrase tells who acts: by its noun, a name, a demonym, or what it counts ("des milliers [de personnes]"). */
    boolean isActor(int sentence, Phrase phrase) {
        return isActor(passage.token(sentence, phrase.head())) || isCountOfActors(sentence, phrase);
    }

    private boolean isActor(Token head) {
        return isUnknownName(head)
                || actors.has(head.lemma())
                || actors.has(head.form())
                || bodies.has(head.lemma())
                || people.has(head.lemma())
                || humans.has(head.lemma())
                || isDemonym(head);
    }

    private boolean isCountOfActors(int sentence, Phrase phrase) {
        return counts.has(passage.token(sentence, phrase.head()).lemma())
                && passage.functions
                        .get(sentence)
                        .complement(phrase)
                        .filter(of -> isActor(passage.token(sentence, of.head())))
                        .isPresent();
    }

    /** Whether a place of that name acts like a body. */
    boolean isActorByName(String name) {
        return actors.has(Folding.lower(name));
    }

    static boolean isUnknownName(Token head) {
        return head.tagged("PROPN", "X") && head.startsUpper();
    }

    private static boolean isDemonym(Token head) {
        return head.startsUpper() && head.tagged("NOUN", "ADJ");
    }

    boolean isBody(Token head) {
        return bodies.has(head.lemma());
    }

    /** A noun that stands for the state it belongs to: "le [gouvernement] malien". */
    boolean isGovernment(Token head) {
        return governments.has(head.lemma());
    }

    /** Whether the word, in whatever case, tells where something is: "frontière". */
    boolean isPlace(String word) {
        return places.has(word);
    }

    /** "des civils", "les Maliens", "des dizaines [de civils]". */
    boolean isCrowd(int sentence, Phrase phrase) {
        Phrase who = counts.has(passage.token(sentence, phrase.head()).lemma())
                ? passage.functions.get(sentence).complement(phrase).orElse(phrase)
                : phrase;
        Token head = passage.token(sentence, who.head());
        return civilians.has(head.lemma()) || head.shape().endsWith("p") && isDemonym(head);
    }

    /** Whether the phrase means nobody and nothing: "plus personne", a day or year, "le genre". */
    boolean isNothing(int sentence, Phrase phrase) {
        return isNobody(passage.sentences.get(sentence), phrase)
                || isTime(sentence, phrase)
                || sorts.has(passage.token(sentence, phrase.head()).lemma());
    }

    /** "plus personne", "n'importe quel État". */
    private boolean isNobody(Sentence in, Phrase phrase) {
        Token first = in.token(phrase.from());
        return nobody.has(first.lemma()) && (phrase.to() == phrase.from() + 1 || first.tagged("DET", "ADJ"));
    }

    /** "les attaques [du 21 octobre]", "la guerre [de 39-45]". */
    private boolean isTime(int sentence, Phrase phrase) {
        Functions functions = passage.functions.get(sentence);
        return functions.isTime(phrase)
                || YEARS.matcher(functions.lower(phrase.head())).matches();
    }

    /** "une guerre [d'agression]", "une visite [d'État]": a bare noun in the singular tells what kind of thing is meant, not whom it strikes. */
    boolean isKindOnly(int sentence, Part part) {
        Phrase phrase = part.members().get(0);
        Token head = passage.token(sentence, phrase.head());
        return part.function().equals("de")
                && isBare(phrase)
                && (head.is("État")
                        || head.is("Etat")
                        || isSingularNoun(head) && !head.startsUpper() && !isActor(head));
    }

    /** "le coup [d'État]", "une loi [d'exception]": a bare common noun in the singular names nobody. */
    boolean isPartOfName(int sentence, Part part) {
        Phrase phrase = part.members().get(0);
        Token head = passage.token(sentence, phrase.head());
        return part.function().startsWith("object.")
                && phrase.governed()
                && isBare(phrase)
                && isSingularNoun(head)
                && passage.mentionAt(head.span()).isEmpty();
    }

    private static boolean isBare(Phrase phrase) {
        return phrase.from() == phrase.head();
    }

    private static boolean isSingularNoun(Token head) {
        return head.tagged("NOUN") && head.shape().endsWith(" s");
    }
}
