package dev.selon.reading.claim;

import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The claims found so far, each act told once, with its stance, status, evidence and time. */
final class ClaimList {
    private static final int LONGEST = 600;

    private final Passage passage;
    private final ClaimTimes times;
    private final List<Claim> claims = new ArrayList<>();
    private final List<Span> objects = new ArrayList<>();

    ClaimList(Passage passage) {
        this.passage = passage;
        this.times = new ClaimTimes(passage);
    }

    /** The claims in the order in which they were found. */
    List<Claim> claims() {
        return claims;
    }

    /** Whether some act of that kind is told in the sentence. */
    boolean tells(Kind kind, int sentence) {
        Span within = passage.sentences.get(sentence).span();
        return claims.stream().anyMatch(claim -> claim.kind() == kind && within.contains(claim.trigger()));
    }

    /** Adds what is neither in doubt nor planned nor said by somebody else. */
    void add(Frame frame, Found found) {
        add(frame, found, Stances.Reading.plain(), null);
    }

    /**
     * Adds a claim, unless its trigger tells an act of the kind already.
     *
     * @param object the head of the verb's object, whose noun would tell the same act again
     */
    void add(Frame frame, Found found, Stances.Reading reading, @Nullable Span object) {
        if (isTold(frame.kind(), found.trigger())) {
            return;
        }
        Stance stance = stance(frame, found.roles(), reading);
        objects.add(object == null ? found.trigger() : object);
        claims.add(new Claim(
                frame.kind(),
                found.roles(),
                stance,
                status(frame, stance, reading.toCome()),
                evidence(found.sentence(), found.trigger()),
                found.trigger(),
                frame.uses().contains("timeless") ? -1 : times.of(found.trigger(), found.sentence()),
                reading.saidBy(),
                reading.via(),
                frame.name()));
    }

    private boolean isTold(Kind kind, Span trigger) {
        for (int i = 0; i < claims.size(); i++) {
            boolean here =
                    claims.get(i).trigger().overlaps(trigger) || objects.get(i).overlaps(trigger);
            if (here && claims.get(i).kind() == kind) {
                return true;
            }
        }
        return false;
    }

    private static Stance stance(Frame frame, SortedMap<Role, List<Filler>> roles, Stances.Reading reading) {
        if (frame.stance() != null) {
            return frame.stance();
        }
        boolean itself = frame.isDoneBySaying() && RoleSense.isSpokenByDoer(roles, reading.saidBy());
        return itself && reading.stance() == Stance.ATTRIBUTED ? Stance.ASSERTED : reading.stance();
    }

    /** A frame that ends something ("démissionner") tells its act as ended. */
    private static Status status(Frame frame, Stance stance, boolean toCome) {
        if (stance == Stance.PLANNED || toCome) {
            return Status.ANNOUNCED;
        }
        return frame.uses().contains("ends") ? Status.ENDED : Status.DONE;
    }

    /** The sentence, or of a very long one what stands around the trigger. */
    private Span evidence(int sentence, Span trigger) {
        Sentence in = passage.sentences.get(sentence);
        Span span = in.span();
        if (span.length() <= LONGEST) {
            return span;
        }
        int start = Math.max(span.start(), trigger.start() - LONGEST / 2);
        int end = Math.min(span.end(), start + LONGEST);
        int from = 0;
        int to = in.size();
        while (in.token(from).start() < start) {
            from++;
        }
        while (in.token(to - 1).end() > end) {
            to--;
        }
        return in.span(from, to);
    }
}
