package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.Gender;
import dev.selon.model.Token;
import java.util.Set;

/** Which words point back to somebody named before, and what their form tells of him: gender, number, whether he speaks himself. */
final class PronounForms {
    private static final Set<String> FIRST = Set.of("nous", "je", "j'", "notre", "nos");
    private static final Set<String> POSSESSIVE = Set.of("son", "sa", "ses", "leur", "leurs");
    private static final Set<String> OWNER = Set.of("son", "leur", "notre");
    private static final Set<String> MANY = Set.of("ils", "elles", "leur", "leurs", "les");
    private static final Set<String> MASCULINE = Set.of("il", "lui", "celui-ci", "dernier", "le");
    private static final Set<String> FEMININE = Set.of("elle", "celle-ci", "la");
    private static final Set<String> CLITIC = Set.of("l'", "le", "la");

    private final Passage passage;
    private final WordList backward;

    PronounForms(Passage passage) {
        this.passage = passage;
        this.backward = passage.language.words("claim/pronouns.txt");
    }

    /** Whether the phrase is a pronoun, or "ce dernier". */
    boolean isPronoun(int sentence, Phrase phrase) {
        String form = form(sentence, phrase);
        int length = phrase.to() - phrase.from();
        return length == 1 && backward.has(form)
                || length == 2
                        && form.equals("dernier")
                        && passage.token(sentence, phrase.head()).tagged("ADJ");
    }

    /** The pronoun in lower case; of "-t-il" only "il". */
    String form(int sentence, Phrase phrase) {
        String form = Folding.lower(passage.token(sentence, phrase.head()).form());
        return form.startsWith("-t-") ? form.substring(3) : form.startsWith("-") ? form.substring(1) : form;
    }

    /** "je", "notre": whoever speaks. */
    static boolean isFirstPerson(String form) {
        return FIRST.contains(form);
    }

    static boolean isPossessive(String form) {
        return POSSESSIVE.contains(form);
    }

    /** "[son] pays", "[notre] armée": a determiner that tells whose. */
    static boolean isOwner(Token determiner) {
        return determiner.tagged("DET") && OWNER.contains(Folding.lower(determiner.lemma()));
    }

    static boolean isPlural(String form) {
        return MANY.contains(form);
    }

    /** "l'accuse": an object before its verb. */
    static boolean isClitic(String form) {
        return CLITIC.contains(form);
    }

    static Gender gender(String form) {
        if (MASCULINE.contains(form)) {
            return Gender.MASCULINE;
        }
        return FEMININE.contains(form) ? Gender.FEMININE : Gender.UNKNOWN;
    }
}
