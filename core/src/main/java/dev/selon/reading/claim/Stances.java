package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.model.Channel;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an article stands to what it tells: by mood, tense and negation, and by whose words they are. */
final class Stances {
    private final Passage passage;
    private final Moods moods;
    private final Backgrounds backgrounds;

    Stances(Passage passage) {
        this.passage = passage;
        this.moods = new Moods(passage.language);
        this.backgrounds = new Backgrounds(passage);
    }

    /**
     * The stance with the statement that holds the words, if one does.
     *
     * @param toCome whether a hedged act is one that might yet take place, not one told as past
     */
    record Reading(Stance stance, boolean toCome, @Nullable Statement within) {
        static Reading plain() {
            return new Reading(Stance.ASSERTED, false, null);
        }

        @Nullable
        Speaker saidBy() {
            return within == null ? null : within.speaker();
        }

        List<Channel> via() {
            return within == null ? List.of() : within.via();
        }
    }

    Optional<Reading> of(int sentence, @Nullable VerbGroup verb, @Nullable Phrase noun, Span trigger) {
        Functions here = passage.functions.get(sentence);
        Optional<VerbGroup> told =
                verb != null ? Optional.of(verb) : noun == null ? Optional.empty() : here.verbOf(noun);
        boolean ability = verb != null && moods.isAbility(here, verb)
                || told.filter(v -> moods.isPossibility(here, v)).isPresent();
        if (ability || isAsked(sentence, trigger) || isSupposed(sentence, trigger)) {
            return Optional.empty();
        }
        Statement said = statement(trigger);
        Statement within = said != null && backgrounds.isOutside(sentence, trigger, said) ? null : said;
        boolean granted = within != null && backgrounds.isGranted(sentence, verb, noun, trigger, within);
        Functions functions = passage.functions.get(sentence);
        Stance own = verb != null
                ? moods.of(functions, verb, isToldAsFuture(within))
                : noun == null ? Stance.ASSERTED : moods.of(functions, noun, isToldAsFuture(within));
        Stance stance = own == Stance.ASSERTED && within != null && !granted ? Stance.ATTRIBUTED : own;
        boolean toCome = stance == Stance.HEDGED && verb != null && moods.isToCome(functions, verb);
        return Optional.of(new Reading(stance, toCome, within));
    }

    /** "il a annoncé qu'il verserait": behind a verb of saying the conditional is the future; "selon lui, il verserait" doubts. */
    private boolean isToldAsFuture(@Nullable Statement within) {
        Span cue = within == null ? null : within.cue();
        return cue != null
                && passage.functions.stream()
                        .filter(functions -> functions.sentence.span().contains(cue))
                        .anyMatch(functions -> functions
                                .syntax
                                .verbAt(functions.tokenAt(cue.start()))
                                .isPresent());
    }

    /** The innermost statement whose words hold the trigger and whose cue is not the trigger itself. */
    private @Nullable Statement statement(Span trigger) {
        return passage.statements.stream()
                .filter(s -> s.parts().isEmpty()
                        ? s.span().contains(trigger)
                        : s.parts().stream().anyMatch(p -> p.contains(trigger)))
                .filter(s -> s.cue() == null || !s.cue().overlaps(trigger))
                .min(Comparator.comparingInt(s -> s.span().length()))
                .orElse(null);
    }

    /** « Nous partirons », [a promis] X: the words in marks of that sentence, as what the cue says. */
    Optional<Part> wordsBefore(Span cue, Sentence in) {
        return passage.statements.stream()
                .filter(s -> s.cue() != null && s.cue().overlaps(cue))
                .map(s -> s.parts().isEmpty() ? s.span() : s.parts().get(0))
                .filter(words -> in.span().contains(words) && words.end() <= cue.start() && !isQuestion(words))
                .map(words -> new Part(Part.CLAUSE, List.of(), at(in, words.start()), at(in, words.end())))
                .findFirst();
    }

    private boolean isQuestion(Span words) {
        int end = Math.min(passage.article.text().length(), words.end() + 2);
        return passage.article.text().substring(words.end() - 1, end).contains("?");
    }

    private static int at(Sentence in, int place) {
        int token = 0;
        while (token < in.size() && in.token(token).start() < place) {
            token++;
        }
        return token;
    }

    /** Who is named behind a cue that follows its words: "jure [X]". */
    Optional<Speaker> speakerBehind(Span cue) {
        return passage.statements.stream()
                .filter(s -> s.cue() != null
                        && s.cue().overlaps(cue)
                        && s.span().end() <= s.cue().start())
                .map(Statement::speaker)
                .filter(speaker -> speaker != null && speaker.span().start() >= cue.end())
                .map(java.util.Objects::requireNonNull)
                .findFirst();
    }

    /** Whose words they are. */
    Optional<Speaker> speaker(Span trigger) {
        Statement within = statement(trigger);
        return within == null ? Optional.empty() : Optional.ofNullable(within.speaker());
    }

    /** Whether the words are somebody's, reported or quoted. */
    boolean isSpoken(Span trigger) {
        return statement(trigger) != null;
    }

    private boolean isAsked(int sentence, Span trigger) {
        Sentence in = passage.sentences.get(sentence);
        for (int i = in.size() - 1; i >= Math.max(0, in.size() - 2); i--) {
            if (in.token(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIl(Token token) {
        String form = Folding.lower(token.form());
        return form.equals("il") || form.equals("ils");
    }

    /** Whether the words stand in a clause with "si". */
    private boolean isSupposed(int sentence, Span trigger) {
        Sentence in = passage.sentences.get(sentence);
        for (int i = 0; i < in.size() && in.token(i).start() < trigger.start(); i++) {
            String form = Folding.lower(in.token(i).form());
            boolean elided = form.equals("s'") && i + 1 < in.size() && isIl(in.token(i + 1));
            boolean si = form.equals("si") || form.equals("s'") && in.token(i).tagged("SCONJ");
            if (elided
                    || si
                            && in.token(i).tagged("SCONJ")
                            && (i + 1 >= in.size() || !in.token(i + 1).tagged("ADJ"))
                            && !Folding.lower(in.token(Math.max(0, i - 1)).form())
                                    .equals("même")) {
                boolean comma = false;
                for (int j = i + 1; j < in.size() && in.token(j).start() < trigger.start(); j++) {
                    comma |= in.token(j).is(",");
                }
                if (!comma) {
                    return true;
                }
            }
        }
        return false;
    }
}
