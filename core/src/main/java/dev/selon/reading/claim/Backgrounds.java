package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Form;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import org.jspecify.annotations.Nullable;

/**
 * What reported speech takes for granted and does not tell: "il affirme que les morts de [l'attaque] ...", "le bloc, [créé] en
 * 2014", "après que la cour l'a [exclu]". Such words are the article's own; words in marks are always their speaker's.
 */
final class Backgrounds {
    private final Passage passage;
    private final WordList temporal;
    private final WordList given;

    Backgrounds(Passage passage) {
        this.passage = passage;
        this.temporal = passage.language.words("claim/time-clauses.txt");
        this.given = passage.language.words("claim/given-texts.txt");
    }

    /** Whether the trigger stands behind the statement's words, in the article's own, though the statement seems to hold it. */
    boolean isOutside(int sentence, Span trigger, Statement within) {
        if (isGivenText(within)) {
            return true;
        }
        Functions functions = passage.functions.get(sentence);
        return !isQuoted(trigger, within)
                && (isComment(functions, trigger, within) || isSpliced(functions, trigger, within));
    }

    /** Whether the statement takes for granted what the trigger tells. */
    boolean isGranted(int sentence, @Nullable VerbGroup verb, @Nullable Phrase noun, Span trigger, Statement within) {
        if (isQuoted(trigger, within)) {
            return false;
        }
        Functions functions = passage.functions.get(sentence);
        if (noun != null) {
            return isDefinite(functions, noun);
        }
        return verb != null
                && (functions.modes(verb).stream()
                                .anyMatch(mode -> mode.function().equals("mode:participle"))
                        || opensTime(functions, verb, within));
    }

    private static boolean isQuoted(Span trigger, Statement within) {
        return within.form() == Form.DIRECT || within.quoted().stream().anyMatch(q -> q.overlaps(trigger));
    }

    /** "selon les termes de l'accord": a text that all know lays something down, nobody tells it. */
    private boolean isGivenText(Statement within) {
        Speaker speaker = within.speaker();
        if (speaker == null || speaker.known()) {
            return false;
        }
        Span by = speaker.span();
        return passage.sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> by.contains(token.span()) && token.tagged("NOUN"))
                .findFirst()
                .filter(token -> given.has(Folding.lower(token.lemma())))
                .isPresent();
    }

    /** "X accuse Y de vol, ce que [nie] Y": behind ", ce que" the article goes on in its own words. */
    private static boolean isComment(Functions functions, Span trigger, Statement within) {
        Sentence in = functions.sentence;
        for (int i = 1; i + 1 < in.size() && in.token(i).start() < trigger.start(); i++) {
            boolean behind = in.token(i).start() > within.span().start();
            boolean pronoun = functions.is(i, "ce") && (functions.is(i + 1, "que") || functions.is(i + 1, "qui"));
            if (behind && pronoun && in.token(i - 1).is(",")) {
                return true;
            }
        }
        return false;
    }

    /** "X parle d'un tournant, ce choix [suit] ...": the article's next clause, tied on by a mere comma. */
    private static boolean isSpliced(Functions functions, Span trigger, Statement within) {
        Sentence in = functions.sentence;
        Span cue = within.cue();
        int start = within.span().start();
        int from = cue != null && cue.start() < start ? cue.start() : start;
        return in.span().contains(new Span(from, from))
                && functions.isSpliced(functions.tokenAt(from), functions.tokenAt(trigger.start()));
    }

    private static boolean isDefinite(Functions functions, Phrase noun) {
        Token first = functions.token(noun.from());
        String lemma = Folding.lower(first.lemma());
        return first.tagged("DET", "ADP+DET") && (lemma.equals("le") || lemma.endsWith("+le"))
                || functions.is(noun.from(), "l'");
    }

    /** "après que la cour l'a exclu": a clause that gives the time of another. */
    private boolean opensTime(Functions functions, VerbGroup verb, Statement within) {
        int from = functions
                .subject(verb)
                .map(Phrase::from)
                .filter(at -> at < verb.from())
                .orElse(verb.from());
        int que = from - 1;
        boolean inside = que > 0 && functions.token(que).start() > within.span().start();
        return inside
                && (temporal.has(functions.lower(que))
                        || (functions.is(que, "que") || functions.is(que, "qu'"))
                                && temporal.has(functions.lower(que - 1) + " que"));
    }
}
