package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Channel;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Token;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an article stands to what it tells: by mood, tense and negation, and by whose words they are. */
final class Stances {
    private final Passage passage;
    private final WordList modals;
    private final WordList plans;
    private final WordList doubts;
    private final WordList ahead;

    Stances(Passage passage) {
        this.passage = passage;
        this.modals = passage.language.words("claim/modals.txt");
        this.plans = passage.language.words("claim/plans.txt");
        this.doubts = passage.language.words("claim/doubts.txt");
        this.ahead = passage.language.words("claim/ahead.txt");
    }

    /** The stance with the statement that holds the words, if one does; null for what is no claim at all. */
    record Reading(Stance stance, @Nullable Statement within) {
        static Reading plain() {
            return new Reading(Stance.ASSERTED, null);
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
        if (isAsked(sentence, trigger) || isSupposed(sentence, trigger)) {
            return Optional.empty();
        }
        Statement within = statement(trigger);
        Functions functions = passage.functions.get(sentence);
        VerbGroup mood = verb != null
                ? verb
                : noun == null ? null : telling(functions, noun).orElse(null);
        Stance own = mood == null ? Stance.ASSERTED : byMood(functions, mood, verb != null, within != null);
        if (noun != null && own == Stance.ASSERTED && isAhead(functions, noun)) {
            own = Stance.PLANNED;
        }
        Stance stance = own == Stance.ASSERTED && within != null ? Stance.ATTRIBUTED : own;
        return Optional.of(new Reading(stance, within));
    }

    /** The verb whose subject or object the noun is: its mood is the noun's. */
    private static Optional<VerbGroup> telling(Functions functions, Phrase noun) {
        return functions.verbOf(noun).filter(v -> {
            String function = functions.functionIn(v, noun);
            return function.equals(Part.SUBJECT)
                    || function.equals(Part.OBJECT)
                    || function.equals("à") && !noun.governed();
        });
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

    /** Whether the words stand in a clause with "si". */
    private boolean isSupposed(int sentence, Span trigger) {
        Sentence in = passage.sentences.get(sentence);
        for (int i = 0; i < in.size() && in.token(i).start() < trigger.start(); i++) {
            String form = Folding.lower(in.token(i).form());
            boolean si = form.equals("si") || form.equals("s'") && in.token(i).tagged("SCONJ");
            if (si
                    && in.token(i).tagged("SCONJ")
                    && (i + 1 >= in.size() || !in.token(i + 1).tagged("ADJ"))
                    && !Folding.lower(in.token(Math.max(0, i - 1)).form()).equals("même")) {
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

    private Stance byMood(Functions functions, VerbGroup verb, boolean itself, boolean reported) {
        VerbGroup finite = verb;
        boolean modal = false;
        if (!verb.isFinite()) {
            Optional<VerbGroup> governing = functions.leader(verb).or(() -> governing(functions, verb));
            if (governing.isEmpty()) {
                return verb.negated() && itself ? Stance.DENIED : Stance.ASSERTED;
            }
            finite = governing.get();
            modal = true;
        }
        if (verb.negated() || finite.negated()) {
            return Stance.DENIED;
        }
        if (finite.finite() < 0) {
            return Stance.ASSERTED;
        }
        String shape = functions.token(finite.finite()).shape();
        String lemma = functions.lemma(finite);
        boolean conditional = shape.contains("con ");
        if (conditional && (lemma.equals("devoir") || reported && !lemma.equals("pouvoir"))) {
            return Stance.PLANNED;
        }
        if (conditional || modal && doubts.has(lemma)) {
            return Stance.HEDGED;
        }
        if (shape.contains("futu") || modal && plans.has(lemma)) {
            return Stance.PLANNED;
        }
        return Stance.ASSERTED;
    }

    /** The modal or planning verb right before an infinitive. */
    private Optional<VerbGroup> governing(Functions functions, VerbGroup verb) {
        List<VerbGroup> verbs = functions.syntax.verbs();
        int at = verbs.indexOf(verb);
        if (at <= 0 || !functions.isInfinitive(verb)) {
            return Optional.empty();
        }
        VerbGroup before = verbs.get(at - 1);
        int gap = verb.from() - before.to();
        String lemma = functions.lemma(before);
        boolean near = gap == 0 || gap <= 3 && noNoun(functions, before.to(), verb.from());
        if (!near) {
            return Optional.empty();
        }
        if (!before.isFinite() && (modals.has(lemma) || plans.has(lemma))) {
            return governing(functions, before).or(() -> Optional.of(before));
        }
        return modals.has(lemma) || plans.has(lemma) || doubts.has(lemma) ? Optional.of(before) : Optional.empty();
    }

    private static boolean noNoun(Functions functions, int from, int to) {
        for (int i = from; i < to; i++) {
            if (functions.token(i).tagged("NOUN", "PROPN")) {
                return false;
            }
        }
        return true;
    }

    private boolean isAhead(Functions functions, Phrase noun) {
        for (int i = noun.from(); i < Math.min(noun.to() + 1, functions.sentence.size()); i++) {
            Token token = functions.token(i);
            if (ahead.has(Folding.lower(token.lemma())) || ahead.has(Folding.lower(token.form()))) {
                return true;
            }
        }
        return false;
    }
}
