package dev.selon.crosscheck.verdict;

import dev.selon.model.Actor;
import dev.selon.model.Dispute;
import dev.selon.model.Fact;
import dev.selon.model.Omission;
import dev.selon.model.Origin;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes facts of claims, weighs them, and shows what does not fit together, as articles come. */
public final class Verdicts {
    /** Kinds that are about how somebody is called or quoted, not about what happened. */
    private static final Set<String> FLAGS = Set.of("office", "name", "translation");

    private final Case known;
    private final Tellings tellings;

    public Verdicts(Ground ground) {
        known = new Case(ground);
        tellings = new Tellings(known);
    }

    /** The facts of the case with their verdicts; nothing is overwritten. */
    public record Found(List<Fact> facts, List<Dispute> disputes, List<Omission> omissions) {}

    /**
     * Reads anew what some articles tell.
     *
     * @param changed articles that are new, in another story, or of which it has changed who is who, whom one serves, when
     *     their acts were, or what they rest on
     */
    public void settle(Collection<String> changed) {
        tellings.settle(changed);
    }

    /** All that the articles tell together. */
    public Found found(
            Collection<Story> stories, List<Actor> actors, List<Origin> origins, List<Utterance> utterances) {
        Case all = known.with(stories, actors, origins, utterances);
        List<Draft> drafts = tellings.drafts(all);
        List<Dispute> disputes = disputes(drafts, all);
        Set<String> disputed = new TreeSet<>();
        disputes.stream()
                .filter(dispute -> dispute.isOpen() && !FLAGS.contains(dispute.kind()))
                .forEach(dispute -> disputed.addAll(dispute.about()));
        List<Fact> facts = drafts.stream()
                .map(draft -> draft.fact(disputed.contains(draft.id)))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        return new Found(facts, disputes, Omissions.of(facts, all));
    }

    private static List<Dispute> disputes(List<Draft> drafts, Case all) {
        List<Dispute> disputes = new ArrayList<>();
        for (Draft draft : drafts) {
            disputes.addAll(new ValueDisputes(draft, all).all());
        }
        disputes.addAll(Denials.of(drafts, all));
        disputes.addAll(Votes.of(drafts, all));
        disputes.addAll(NumberDisputes.of(drafts, all));
        disputes.addAll(ActDisputes.of(drafts, all));
        disputes.addAll(OfficeDisputes.of(all));
        disputes.addAll(NameDisputes.of(all));
        disputes.addAll(Wordings.of(all));
        disputes.addAll(Contradictions.of(drafts, all));
        return disputes.stream().sorted(Comparator.comparing(Dispute::id)).toList();
    }
}
