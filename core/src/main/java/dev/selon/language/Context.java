package dev.selon.language;

import dev.selon.model.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Mends readings that the words around make impossible: behind an auxiliary stands a participle, behind a weak pronoun a
 * verb, between a comma and a bare name a verb.
 */
final class Context {
    private static final Pattern DEMONYM = Pattern.compile("(?:ien|ais|ois|ain|éen|ol|ite|an|and)$");
    private static final Set<String> OPENING = Set.of("PUNCT", "SCONJ");
    private static final Set<String> SOME = Set.of("certains", "certaines", "plusieurs", "quelques");
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

    private final List<Token> tokens;
    private final Lexicon lexicon;
    private final Language language;

    Context(List<Token> tokens, Lexicon lexicon, Language language) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.language = language;
    }

    List<Token> mended() {
        opening();
        if (isPlural(0)) {
            retag(0, "DET");
        }
        for (int i = 1; i < tokens.size(); i++) {
            if (isCapitalised(i)) {
                retag(i, "PROPN");
            } else if (behindAuxiliary(i)) {
                read(i, "ppa");
            } else if (gerundBehindPronoun(i)) {
                read(i, "ppr");
                retag(i - 1, "PRON");
            } else if (articleBeforeVerb(i)) {
                retag(i - 1, "PRON");
            } else if (betweenCommaAndName(i) || inComparison(i) || beforeThat(i)) {
                read(i, "ind pres 3");
            } else if (isOrdinal(i)) {
                retag(i, "PROPN");
            } else if (isInNumber(i)) {
                retag(i, "NUM");
            } else if (isSince(i)) {
                retag(i, "ADP");
            } else if (isPlural(i)) {
                retag(i, "DET");
            } else if (isAllOf(i)) {
                retag(i - 1, "DET");
                retag(i, "PRON");
            } else if (isThou(i)) {
                readNoun(i);
                if (isAdjective(tokens.get(i - 1))) {
                    retag(i - 1, "ADJ");
                }
            } else if (isPeopleAsAdjective(i)) {
                retag(i, "ADJ");
            } else if (isSomeOf(i)) {
                retag(i - 1, "DET");
                readNoun(i);
            }
        }
        if (tokens.stream().noneMatch(Context::isConjugated)) {
            findVerb();
        }
        return tokens;
    }

    /** "[De] violents combats ont éclaté": before an adjective the plural article is "de". */
    private boolean isPlural(int i) {
        String form = tokens.get(i).form();
        boolean opens = i == 0
                || OPENING.contains(tokens.get(i - 1).tag())
                || tokens.get(i - 1).is("par");
        return opens
                && tokens.get(i).tagged("ADP")
                && (form.equalsIgnoreCase("de") || form.equalsIgnoreCase("d'"))
                && i + 2 < tokens.size()
                && tokens.get(i + 1).tagged("ADJ")
                && tokens.get(i + 1).shape().endsWith(" p")
                && tokens.get(i + 2).tagged("NOUN")
                && tokens.get(i + 2).shape().endsWith(" p");
    }

    /** "Tous deux ont ...": a number that stands for those it counts. */
    private boolean isAllOf(int i) {
        return tokens.get(i).tagged("NUM")
                && tokens.get(i - 1).lemma().equals("tous")
                && i + 1 < tokens.size()
                && !tokens.get(i + 1).tagged("NOUN", "ADJ");
    }

    /** "les récentes menaces": a verb in the second person without "tu" is a noun. */
    private boolean isThou(int i) {
        Token token = tokens.get(i);
        return token.tagged("VERB")
                && token.shape().endsWith(" 2 s")
                && (tokens.get(i - 1).tagged("ADJ", "DET") || tokens.get(i - 1).tagged("NOUN"))
                && hasNoun(token);
    }

    /** "les forces de défense mozambicaines": of two nouns with nothing between them the demonym in small letters is an adjective. */
    private boolean isPeopleAsAdjective(int i) {
        Token token = tokens.get(i);
        return token.tagged("NOUN")
                && tokens.get(i - 1).tagged("NOUN", "ADJ")
                && Character.isLowerCase(token.form().codePointAt(0))
                && isAdjective(token)
                && DEMONYM.matcher(token.lemma()).find();
    }

    /** "Certains députés la traitent": not "certains" and a participle. */
    private boolean isSomeOf(int i) {
        return tokens.get(i).tagged("VERB")
                && tokens.get(i).shape().startsWith("ppa")
                && tokens.get(i - 1).tagged("PRON")
                && SOME.contains(tokens.get(i - 1).lemma())
                && hasNoun(tokens.get(i));
    }

    private boolean isAdjective(Token token) {
        return lexicon.senses(token.form()).stream()
                .anyMatch(sense -> sense.tags().get(0).equals("ADJ"));
    }

    private boolean hasNoun(Token token) {
        return noun(token).isPresent();
    }

    private Optional<Lexicon.Sense> noun(Token token) {
        return lexicon.senses(token.form()).stream()
                .filter(sense -> sense.tags().get(0).equals("NOUN"))
                .findFirst();
    }

    private void readNoun(int i) {
        Token token = tokens.get(i);
        noun(token)
                .ifPresent(sense ->
                        tokens.set(i, new Token(token.span(), token.form(), "NOUN", sense.lemma(), sense.shape())));
    }

    private void retag(int i, String tag) {
        Token token = tokens.get(i);
        String lemma = tag.equals("PROPN") ? token.form() : token.lemma();
        String shape = lexicon.senses(token.form()).stream()
                .filter(sense -> sense.tags().get(0).equals(tag))
                .map(Lexicon.Sense::shape)
                .findFirst()
                .orElse("");
        tokens.set(i, new Token(token.span(), token.form(), tag, lemma, shape));
    }

    /** "Reçu par le roi, ...": what opens a sentence with a capital and has a doer behind it is no name. */
    private void opening() {
        boolean name = tokens.size() > 1 && tokens.get(0).tagged("PROPN", "NOUN");
        if (name && language.words("text/doers.txt").has(tokens.get(1).form())) {
            read(0, "ppa");
        }
    }

    /** "Léon XIV": a Roman number behind a name is part of it. */
    private boolean isOrdinal(int i) {
        return tokens.get(i).tagged("NUM", "X")
                && tokens.get(i - 1).tagged("PROPN")
                && ROMAN.matcher(tokens.get(i).form()).matches();
    }

    /** "deux cents véhicules": a number goes on to the noun. */
    private boolean isInNumber(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN")
                && tokens.get(i - 1).tagged("NUM")
                && tokens.get(i + 1).tagged("NOUN", "ADJ")
                && lexicon.senses(tokens.get(i).form()).stream()
                        .anyMatch(sense -> sense.tags().contains("NUM"));
    }

    /** "à partir de ce lundi", "à compter de 2030". */
    private boolean isSince(int i) {
        if (i + 2 >= tokens.size()
                || !tokens.get(i).tagged("VERB", "NOUN")
                || !tokens.get(i - 1).tagged("ADP")
                || !tokens.get(i + 1).tagged("ADP", "ADP+DET")) {
            return false;
        }
        String words = String.join(
                " ",
                tokens.get(i - 1).form(),
                tokens.get(i).form(),
                tokens.get(i + 1).form());
        Token next = tokens.get(i + 2);
        return language.words("text/since.txt").has(words)
                && (next.tagged("NUM", "DET")
                        || language.words("text/time-nouns.txt").has(next.form()));
    }

    /** "la salle Est": behind a noun or an article no verb is written with a capital. */
    private boolean isCapitalised(int i) {
        Token token = tokens.get(i);
        return token.tagged("AUX")
                && token.startsUpper()
                && token.form().length() > 1
                && Character.isLowerCase(token.form().charAt(1))
                && tokens.get(i - 1).tagged("NOUN", "DET")
                && !tokens.get(i - 1).startsUpper();
    }

    private static boolean isConjugated(Token token) {
        return token.tagged("VERB", "AUX") && !token.shape().startsWith("inf");
    }

    /** A sentence without any verb: the first word that could be one, between a noun and what it governs. */
    private void findVerb() {
        for (int i = 1; i + 1 < tokens.size(); i++) {
            int behind = i + 1;
            while (behind + 1 < tokens.size() && tokens.get(behind).tagged("ADV")) {
                behind++;
            }
            Token next = tokens.get(behind);
            boolean governs = next.tagged("DET", "PROPN")
                    || next.tagged("ADP+DET") && next.lemma().startsWith("à") && isStopped()
                    || isDeterminer(next)
                    || next.is("«")
                    || next.is("\"")
                    || next.is("“");
            if (tokens.get(i).tagged("NOUN", "ADJ") && endsSubject(i - 1) && governs) {
                read(i, "ind pres 3");
                if (tokens.get(i).tagged("VERB")) {
                    return;
                }
            }
        }
    }

    /** A sentence, not a headline, ends with a full stop. */
    private boolean isStopped() {
        return tokens.get(tokens.size() - 1).is(".");
    }

    /** A noun, a name, or an adjective behind a noun. */
    private boolean endsSubject(int i) {
        return tokens.get(i).tagged("NOUN", "PROPN")
                || i > 0 && tokens.get(i).tagged("ADJ") && tokens.get(i - 1).tagged("NOUN");
    }

    /** "toute ingérence": an adjective that may stand as an article. */
    private boolean isDeterminer(Token token) {
        return token.tagged("ADJ")
                && lexicon.senses(token.form()).stream()
                        .anyMatch(sense -> sense.tags().contains("DET"));
    }

    /** Reads the token as a verb of that inflection, if the dictionary allows. */
    private void read(int i, String inflection) {
        Token token = tokens.get(i);
        sense(token, inflection)
                .ifPresent(sense ->
                        tokens.set(i, new Token(token.span(), token.form(), "VERB", sense.lemma(), sense.shape())));
    }

    private Optional<Lexicon.Sense> sense(Token token, String inflection) {
        return lexicon.senses(token.form()).stream()
                .filter(sense -> sense.tags().contains("VERB") && sense.shape().startsWith(inflection))
                .findFirst();
    }

    private boolean behindAuxiliary(int i) {
        Token token = tokens.get(i);
        if (!token.tagged("VERB", "NOUN") && !token.tagged("X", "ADJ")
                || token.shape().startsWith("ppa")) {
            return false;
        }
        int at = i - 1;
        while (at >= 0
                && at > i - 4
                && (tokens.get(at).tagged("ADV") || tokens.get(at).form().startsWith("-"))) {
            at--;
        }
        return at >= 0
                && tokens.get(at).tagged("AUX")
                && (!token.tagged("ADJ") || tokens.get(at).lemma().equals("avoir"))
                && !tokens.get(at).shape().contains("inf");
    }

    /** ", le qualifiant de": not "le" and a noun. */
    private boolean gerundBehindPronoun(int i) {
        Token before = tokens.get(i - 1);
        boolean pronoun = before.tagged("DET", "PRON") && before.form().length() <= 3;
        boolean begins =
                i >= 2 && (tokens.get(i - 2).is(",") || tokens.get(i - 2).form().equals("en"));
        return pronoun && begins && sense(tokens.get(i), "ppr").isPresent();
    }

    /** "comme le dit": what looks like an article before a conjugated verb is a pronoun. */
    private boolean articleBeforeVerb(int i) {
        String shape = tokens.get(i).shape();
        boolean verb = shape.contains("ind ") || shape.contains("con ") || shape.startsWith("inf");
        return verb
                && tokens.get(i).tagged("VERB", "AUX")
                && tokens.get(i - 1).tagged("DET")
                && (tokens.get(i - 1).lemma().equals("le") || shape.startsWith("inf"));
    }

    /** "la police informe que": between a noun and "que" stands a verb. */
    private boolean beforeThat(int i) {
        return i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN", "ADJ")
                && tokens.get(i - 1).tagged("NOUN", "PROPN")
                && (tokens.get(i + 1).form().equals("que")
                        || tokens.get(i + 1).form().equals("qu'"));
    }

    /** "comme le dit la loi": between a pronoun and its subject stands a verb. */
    private boolean inComparison(int i) {
        return i >= 2
                && i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN")
                && tokens.get(i - 1).lemma().equals("le")
                && tokens.get(i - 2).form().equals("comme")
                && tokens.get(i + 1).tagged("DET", "PROPN");
    }

    /** "...", note Marie Durand: a noun would need its article. */
    private boolean betweenCommaAndName(int i) {
        Token before = tokens.get(i - 1);
        boolean mark = before.is(",") || before.is("\"") || before.is("»") || before.is("”");
        return mark
                && i + 1 < tokens.size()
                && tokens.get(i).tagged("NOUN", "ADJ")
                && (tokens.get(i + 1).tagged("PROPN")
                        || tokens.get(i + 1).tagged("DET")
                        || tokens.get(i + 1).form().startsWith("M"))
                && tokens.get(i + 1).startsUpper() == !tokens.get(i + 1).tagged("DET");
    }
}
