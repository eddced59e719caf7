package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before its verb though it is no subject: weak pronouns, the noun before "que", complements that open the clause. */
final class FrontedComplements {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final NominalGroups groups;
    private final Valency valency;

    FrontedComplements(Views views, Valency valency) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.groups = views.groups();
        this.valency = valency;
    }

    /** "il [l'] accuse", "il [leur] parle". */
    List<Part> clitics(VerbGroup verb) {
        List<Part> parts = new ArrayList<>();
        for (int i = verb.from(); i < verb.head(); i++) {
            String form = tokens.lower(i);
            boolean pronoun = tokens.get(i).tagged("PRON") || i == verb.from();
            if (pronoun && (form.equals("l'") || form.equals("le") || form.equals("la") || form.equals("les"))) {
                parts.add(clitic(Part.OBJECT, i));
            } else if (form.equals("lui") || form.equals("leur")) {
                parts.add(clitic("à", i));
            }
        }
        return parts;
    }

    private static Part clitic(String function, int i) {
        return new Part(function, List.of(new Phrase(i, i + 1, i, -1)), i, i + 1);
    }

    /** "les chefs qu'il accuse": the noun before "que" is the object. */
    Optional<Part> relativeObject(VerbGroup verb) {
        if (!verb.isFinite() || verb.voice() == VerbGroup.Voice.PASSIVE) {
            return Optional.empty();
        }
        int que = start(verb) - 1;
        if (!tokens.isQue(que) || que > 0 && words.conjunctions().has(tokens.lemma(que - 1))) {
            return Optional.empty();
        }
        int comma = tokens.is(que - 1, ",") ? que - 1 : que;
        int to = tokens.has(comma - 1) && tokens.isQuote(comma - 1) ? comma - 1 : comma;
        return syntax.phraseEnding(to).map(this::outermost).map(noun -> groups.whole(Part.OBJECT, noun));
    }

    /** Where the clause begins with its subject or, without one before it, with the verb. */
    private int start(VerbGroup verb) {
        return valency.subject(verb)
                .filter(subject -> subject.head() < verb.from())
                .map(subject -> groups.whole(Part.SUBJECT, subject).from())
                .orElse(verb.from());
    }

    /** "[le chef] de l'armée du pays": the noun that all behind it are complements of. */
    private Phrase outermost(Phrase phrase) {
        boolean complement =
                phrase.governed() && phrases.plain(phrase.preposition()).equals("de");
        return complement
                ? syntax.phraseEnding(phrase.preposition()).map(this::outermost).orElse(phrase)
                : phrase;
    }

    /** Complements that open the clause which begins at the token: "À Moscou, le ministre a ...". */
    List<Part> leading(int from) {
        List<Part> parts = new ArrayList<>();
        int at = from - 1;
        for (int i = phrases.size() - 1; i >= 0 && tokens.is(at, ","); i--) {
            if (isLeading(i, at)) {
                parts.add(groups.part("lead:" + phrases.governor(i), i));
                at = phrases.start(i) - 1;
            }
        }
        return parts;
    }

    private boolean isLeading(int i, int comma) {
        boolean complement = !phrases.isInside(i) && !phrases.isFree(i) && !phrases.isOf(i);
        return complement && groups.end(i) <= comma + 1 && opensClauseAt(phrases.start(i));
    }

    private boolean opensClauseAt(int at) {
        return at == 0
                || tokens.get(at - 1).tagged("PUNCT")
                || tokens.get(at - 1).tagged("CCONJ");
    }
}
