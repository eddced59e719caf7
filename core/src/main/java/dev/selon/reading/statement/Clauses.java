package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.language.VerbGroup;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.Optional;

/** Where the content of reported speech begins and ends in its sentence. */
final class Clauses {
    private final Passage passage;
    private final Syntax syntax;
    private final Sentence sentence;
    private final Cue.Lookup cues;

    Clauses(Passage passage, int index) {
        this.passage = passage;
        this.syntax = passage.syntax.get(index);
        this.sentence = passage.sentences.get(index);
        this.cues = Cue.Lookup.of(passage.language);
    }

    private String lower(int i) {
        return Folding.lower(sentence.token(i).form());
    }

    boolean isThat(int i) {
        return i < sentence.size() && (lower(i).equals("que") || lower(i).equals("qu'"));
    }

    boolean isDe(int i) {
        return i < sentence.size()
                && (lower(i).equals("de")
                        || lower(i).equals("d'")
                        || sentence.token(i).tagged("ADP+DET") && lower(i).startsWith("d"));
    }

    boolean isTo(int i) {
        return i < sentence.size() && (lower(i).equals("à") || lower(i).equals("au") || lower(i).equals("aux"));
    }

    /** Index of the "que" that opens the content of a verb of saying, over times, places and addressees; or -1. */
    int that(int behind, boolean addressee) {
        boolean inserted = false;
        for (int i = behind; i < sentence.size() && i < behind + 24; i++) {
            Token token = sentence.token(i);
            if (isThat(i)) {
                return i;
            }
            if (token.is(",") || token.is("(") || token.is(")")) {
                inserted |= token.is(",");
                continue;
            }
            boolean verb = syntax.verbAt(i).isPresent() && !(inserted && isParticiple(i));
            boolean ends = verb || token.is(":") || token.is(";") || token.is("«") || token.is("\"") || token.is(".");
            boolean object = !inserted
                    && syntax.phraseFrom(i)
                            .filter(p -> !p.governed() && !isTime(p))
                            .isPresent();
            if (ends && !adjectival(i) || object && !isFactThat(i) && !addressee) {
                return -1;
            }
        }
        return -1;
    }

    /** An inserted participle ("..., interrogée à Lyon, ...") does not part a verb from its clause. */
    private boolean isParticiple(int i) {
        return syntax.verbAt(i)
                .filter(v -> !v.isFinite() && sentence.token(v.head()).shape().contains("ppa"))
                .isPresent();
    }

    private boolean adjectival(int i) {
        return syntax.phraseAt(i).isPresent();
    }

    /** "le fait que" is as good as "que". */
    private boolean isFactThat(int i) {
        return i + 2 < sentence.size() && lower(i).equals("le") && lower(i + 1).equals("fait") && isThat(i + 2);
    }

    private boolean isTime(Phrase phrase) {
        return passage.language
                .words("text/time-nouns.txt")
                .has(sentence.token(phrase.head()).lemma());
    }

    /** Behind the last token of the content that begins at {@code start} and hangs on the verb. */
    int end(int start, VerbGroup verb) {
        int limit = bodyEnd();
        boolean dependent = isDependent(verb);
        for (int i = start + 1; i < limit; i++) {
            if (passage.quoted(sentence.token(i))) {
                continue;
            }
            if (stops(i, start, verb) || dependent && sentence.token(i).is(",") && mainClauseFollows(i)) {
                return trimmed(start, i);
            }
        }
        return trimmed(start, limit);
    }

    /** Whether the verb of saying stands in a relative or adverbial clause that a main clause follows or frames. */
    private boolean isDependent(VerbGroup verb) {
        if (verb.from() > 0 && lower(verb.from() - 1).equals("qui")) {
            return true;
        }
        for (int i = 0; i < Math.min(3, verb.from()); i++) {
            if (passage.language.words("text/conjunctions.txt").has(lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean mainClauseFollows(int comma) {
        return syntax.verbs().stream()
                .anyMatch(v -> v.isFinite()
                        && v.from() > comma
                        && !passage.language.words("text/relatives.txt").has(lower(v.from() - 1))
                        && syntax.subject(v)
                                .filter(p -> p.from() <= comma + 3 && !isRelativeBefore(comma, v))
                                .isPresent());
    }

    private boolean isRelativeBefore(int comma, VerbGroup verb) {
        for (int i = comma; i < verb.from(); i++) {
            if (isThat(i) || passage.language.words("text/conjunctions.txt").has(lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last token that is not the sentence's final mark. */
    int bodyEnd() {
        int limit = sentence.size();
        while (limit > 0 && isFinalMark(limit - 1)) {
            limit--;
        }
        return limit;
    }

    private boolean isFinalMark(int i) {
        Token token = sentence.token(i);
        return token.is(".")
                || token.is("!")
                || token.is("?")
                || token.is("…")
                || token.is("...")
                || token.is("»")
                || token.is("”")
                || token.is("\"")
                || token.is("''");
    }

    private int trimmed(int start, int to) {
        int end = to;
        while (end > start + 1
                && (sentence.token(end - 1).tagged("PUNCT")
                                && !sentence.token(end - 1).is(")")
                                && !isPercent(end - 1)
                        || sentence.token(end - 1).tagged("CCONJ"))) {
            end--;
        }
        return end;
    }

    private boolean isPercent(int i) {
        return sentence.token(i).is("%");
    }

    private boolean stops(int i, int start, VerbGroup verb) {
        Token token = sentence.token(i);
        if (token.is(";") || token.is(":") && opensQuotation(i + 1) || breaks(i)) {
            return true;
        }
        boolean comma = token.is(",") || token.is("-") || token.is("–") || token.is("—");
        int next = comma ? i + 1 : i;
        if (next >= sentence.size()) {
            return false;
        }
        if (comma && token.is(",") && (splices(start, next, verb) || lower(next).equals("lors"))) {
            return true;
        }
        if (comma && (isContrast(next) || Sources.opens(passage, sentence, next) && closesWithSource(next))) {
            return true;
        }
        if (comma
                || sentence.token(i).tagged("CCONJ")
                || lower(i).equals("tout")
                || lower(i).equals("avant")
                || lower(i).equals("en")) {
            return newCue(next, verb, comma);
        }
        return false;
    }

    /** ", le ministre a affirmé": a new main clause behind a mere comma, told in the tense of the verb of saying. */
    private boolean splices(int start, int from, VerbGroup verb) {
        VerbGroup told = verb.isFinite() ? verb : firstFinite();
        Optional<Phrase> phrase = syntax.phraseFrom(from).filter(p -> !p.governed());
        boolean complete = syntax.verbs().stream().anyMatch(v -> v.isFinite() && v.from() >= start && v.to() < from)
                || !verb.isFinite();
        return told != null
                && complete
                && phrase.isPresent()
                && syntax.verbs().stream()
                        .filter(v -> v.isFinite() && v.from() > from && v.from() < from + 25 && sameTense(v, told))
                        .anyMatch(v -> syntax.subject(v)
                                .filter(p -> p.from() == phrase.get().from())
                                .isPresent());
    }

    private @org.jspecify.annotations.Nullable VerbGroup firstFinite() {
        return syntax.verbs().stream().filter(VerbGroup::isFinite).findFirst().orElse(null);
    }

    private boolean opensQuotation(int i) {
        return i < sentence.size()
                && passage.quotations.stream()
                        .anyMatch(q -> q.marked().start() == sentence.token(i).start());
    }

    /** "après que", "c'est-à-dire": the reporter goes on. */
    private boolean breaks(int i) {
        String form = lower(i);
        boolean after = form.equals("après") && isThat(i + 1);
        boolean accused = isThat(i)
                && i + 2 < sentence.size()
                && syntax.verbAt(i + 2).filter(v -> cue(v) && v.from() == i + 2).isPresent()
                && sentence.token(i + 1).tagged("PRON")
                && !sentence.token(i - 1).tagged("PUNCT")
                && !sentence.token(i - 1).tagged("CCONJ");
        return after
                || accused
                || passage.language.words("statement/breaks.txt").has(form);
    }

    private boolean closesWithSource(int at) {
        for (int i = at; i < sentence.size(); i++) {
            if (syntax.verbAt(i).filter(VerbGroup::isFinite).isPresent()) {
                return false;
            }
        }
        return true;
    }

    /** "mais", "tandis que", "alors que" with a clause of their own, not taken up by another "que". */
    private boolean isContrast(int i) {
        if (lower(i).equals("mais") || lower(i).equals("or")) {
            return !isThat(i + 1) && hasSubjectAndVerb(i + 1);
        }
        return (lower(i).equals("alors") || lower(i).equals("tandis")) && isThat(i + 1);
    }

    private boolean hasSubjectAndVerb(int from) {
        return syntax.verbs().stream()
                .anyMatch(v -> v.isFinite() && v.from() > from && v.from() < from + 12 && !isThat(v.from() - 1));
    }

    /** Whether a new verb of saying with the same subject begins here: "et a ajouté", "tout en affirmant", "avant de dire". */
    private boolean newCue(int from, VerbGroup verb, boolean comma) {
        int at = from;
        while (at < sentence.size() && at < from + 3 && isLink(at)) {
            at++;
        }
        if (at >= sentence.size()) {
            return false;
        }
        Optional<VerbGroup> next = syntax.verbAt(at).filter(v -> v.to() > from && v.from() >= from);
        if (next.isEmpty()) {
            return false;
        }
        VerbGroup group = next.get();
        if (passage.quoted(sentence.token(group.head()))) {
            return false;
        }
        if (group.isFinite()) {
            boolean alone =
                    !verb.isFinite() && at > from && sentence.token(from).tagged("CCONJ");
            return alone || sameTense(group, verb) && (at > from || !comma || cue(group)) || comma && inverted(group);
        }
        boolean participle = sentence.token(group.head()).shape().contains("ppr");
        boolean led = at > from && !sentence.token(from).tagged("CCONJ");
        return (participle || led) && (cue(group) || participle && comma && quotationFollows(group));
    }

    private boolean quotationFollows(VerbGroup group) {
        Span rest =
                new Span(sentence.token(group.head()).start(), sentence.span().end());
        return !passage.quotationsIn(rest).isEmpty();
    }

    private boolean inverted(VerbGroup group) {
        boolean direct = CueFinder.at(syntax, group, cues)
                .filter(c -> c.takes(Cue.Use.DIRECT))
                .isPresent();
        return direct && (group.inverted() >= 0 || namedBehind(group));
    }

    /** ", ajoute M. Diallo": a name right behind the verb. */
    private boolean namedBehind(VerbGroup group) {
        return syntax.phraseFrom(group.to())
                .filter(p -> !p.governed() && sentence.token(p.to() - 1).tagged("PROPN"))
                .isPresent();
    }

    private boolean isLink(int i) {
        Token token = sentence.token(i);
        String form = lower(i);
        return token.tagged("CCONJ")
                || token.tagged("ADV")
                || form.equals("tout")
                || form.equals("en")
                || form.equals("avant")
                || form.equals("de")
                || form.equals("d'");
    }

    private boolean cue(VerbGroup group) {
        return CueFinder.at(syntax, group, cues).isPresent();
    }

    /** The same auxiliary and mood as the verb of saying, so that both tell one subject's acts. */
    private boolean sameTense(VerbGroup one, VerbGroup other) {
        if (!one.isFinite() || !other.isFinite()) {
            return false;
        }
        Token a = sentence.token(one.finite());
        Token b = sentence.token(other.finite());
        boolean compound = one.head() != one.finite() == (other.head() != other.finite());
        return compound && !a.shape().isEmpty() && tense(a).equals(tense(b));
    }

    private static String tense(Token verb) {
        String shape = verb.shape();
        return shape.substring(Math.max(0, Math.max(shape.indexOf("ind "), shape.indexOf("con "))));
    }
}
