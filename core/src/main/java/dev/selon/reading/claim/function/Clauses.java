package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import java.util.List;

/** How far a subordinate clause or infinitive reaches, and where a clause spliced on by a comma begins. */
final class Clauses {
    private final Syntax syntax;
    private final Words words;
    private final Tokens tokens;
    private final Phrases phrases;
    private final VerbForms verbs;
    private final PreverbalSubjects preverbal;
    private final NominalGroups groups;

    Clauses(Views views) {
        this.syntax = views.syntax();
        this.words = views.words();
        this.tokens = views.tokens();
        this.phrases = views.phrases();
        this.verbs = views.verbs();
        this.preverbal = views.preverbal();
        this.groups = views.groups();
    }

    /** "ordonne [de ne pas tirer]": what an infinitive says, or what for. */
    Part ofInfinitive(VerbGroup verb) {
        return of(verbs.isPurpose(verb) ? Part.PURPOSE : Part.INFINITIVE, verbs.withNegation(verb.from()));
    }

    /** From the token to the end of the clause that opens there. */
    Part of(String function, int from) {
        int to = from;
        String close = closingMark(from);
        while (tokens.has(to) && !tokens.get(to).is(close) && !ends(to, from)) {
            to++;
        }
        while (to > from && tokens.get(to - 1).tagged("PUNCT")) {
            to--;
        }
        int start = Math.min(from, Math.max(0, tokens.size() - 1));
        while (start < to && tokens.get(start).tagged("PUNCT")) {
            start++;
        }
        return new Part(function, List.of(), start, Math.max(start, to));
    }

    /** Whether the clause that began at {@code from} ends before the token. */
    private boolean ends(int at, int from) {
        return tokens.is(at, ";")
                || tokens.is(at, "et") && opensSecond(at + 1, from)
                || tokens.is(at, ",") && (endsContent(at + 1) || opensMain(at + 1, from) || opensAttribution(at + 1));
    }

    /** The mark that closes the quotation in which the token stands, or "" outside of one. */
    private String closingMark(int at) {
        boolean straight = false;
        String open = "";
        for (int i = 0; i < at; i++) {
            if (tokens.get(i).is("\"")) {
                straight = !straight;
            } else if (tokens.get(i).is("«") || tokens.get(i).is("“")) {
                open = tokens.get(i).is("«") ? "»" : "”";
            } else if (tokens.get(i).is("»") || tokens.get(i).is("”")) {
                open = "";
            }
        }
        return straight ? "\"" : open;
    }

    /** ", a déclaré le ministre": a conjugated verb right behind a comma. */
    private boolean opensAttribution(int at) {
        return tokens.has(at)
                && syntax.verbAt(at).filter(v -> v.isFinite() && v.from() == at).isPresent();
    }

    /** Whether a clause with a subject of its own begins behind a comma, as in sentences spliced by commas. */
    private boolean opensMain(int at, int from) {
        Integer phrase = phrases.startingAt(at);
        if (phrase != null && leads(phrase) && groups.end(phrase) > at) {
            return opensMain(groups.end(phrase) + 1, from);
        }
        if (phrase == null || !preverbal.holds(phrase) || !phrases.isFree(phrase)) {
            return false;
        }
        return hasVerb(from, at) && !isPronoun(phrases.get(phrase)) || hasFinite(from, at);
    }

    /** "[en réponse à ces mots], le ministre ...": a complement put before a clause. */
    private boolean leads(int phrase) {
        return !phrases.isFree(phrase) && !phrases.isOf(phrase) && tokens.is(groups.end(phrase), ",");
    }

    /** "... de partir et l'armée a répondu": French says "que" again before a second subject that is still reported. */
    private boolean opensSecond(int at, int from) {
        Integer phrase = phrases.startingAt(at);
        return phrase != null
                && phrases.isFree(phrase)
                && preverbal.holds(phrase)
                && hasVerb(from, at)
                && syntax.verbAt(groups.end(phrase)).filter(VerbGroup::isFinite).isPresent();
    }

    /** Whether a clause of its own, spliced on by a comma, begins between the two tokens; "si" and its like open none. */
    boolean isSpliced(int from, int to) {
        for (int i = from; i < to; i++) {
            if (opensUnder(i)) {
                return false;
            }
            if (tokens.is(i, ",") && opensMain(i + 1, from)) {
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
            if (i >= from && tokens.is(i, ",") && hasFinite(commaBefore(from), i) && opensMain(i + 1, 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean opensUnder(int i) {
        return tokens.get(i).tagged("SCONJ") && !tokens.isQue(i);
    }

    private int commaBefore(int at) {
        int comma = at;
        while (comma > 0 && !tokens.is(comma, ",")) {
            comma--;
        }
        return comma;
    }

    private boolean hasVerb(int from, int to) {
        return syntax.verbs().stream().anyMatch(v -> v.from() >= from && v.to() <= to);
    }

    private boolean hasFinite(int from, int to) {
        return syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.from() >= from && v.to() <= to);
    }

    private boolean isPronoun(Phrase phrase) {
        return tokens.get(phrase.head()).tagged("PRON");
    }

    private boolean endsContent(int at) {
        boolean gerund = tokens.has(at) && tokens.get(at).shape().contains("ppr");
        return tokens.is(at, "mais")
                || tokens.is(at, "tandis")
                || tokens.is(at, "alors")
                || gerund
                || tokens.has(at) && words.reporting().has(tokens.lower(at));
    }
}
