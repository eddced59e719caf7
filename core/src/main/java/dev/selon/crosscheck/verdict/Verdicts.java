package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Clusters;
import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.Dispute;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Omission;
import dev.selon.model.Origin;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes facts of claims, weighs them, and shows what does not fit together. */
public record Verdicts(List<Fact> facts, List<Dispute> disputes, List<Omission> omissions) {
    /** Kinds that are about how somebody is called or quoted, not about what happened. */
    private static final Set<String> FLAGS = Set.of("office", "name", "translation");

    /** The facts of the case with their verdicts; nothing is overwritten. Readings sorted by id. */
    public static Verdicts of(
            List<Reading> readings,
            List<Story> stories,
            List<Actor> actors,
            Identities identities,
            Chronology chronology,
            List<Origin> origins,
            Sources sources,
            List<Utterance> utterances,
            Languages languages) {
        return of(new Case(readings, stories, actors, identities, chronology, origins, sources, utterances, languages));
    }

    private static Verdicts of(Case all) {
        List<Told> told = new ArrayList<>();
        for (Reading reading : all.readings) {
            for (int i = 0; i < reading.claims().size(); i++) {
                told.addAll(Told.of(reading, i, all));
            }
        }
        List<Draft> drafts = Clusters.of(told, new SameFact(told)).stream()
                .map(cluster -> new Draft(cluster, all))
                .toList();
        List<Dispute> disputes = disputes(drafts, all);
        Set<String> disputed = new TreeSet<>();
        disputes.stream()
                .filter(dispute -> dispute.isOpen() && !FLAGS.contains(dispute.kind()))
                .forEach(dispute -> disputed.addAll(dispute.about()));
        List<Fact> facts = drafts.stream()
                .map(draft -> draft.fact(disputed.contains(draft.id)))
                .sorted(Comparator.comparing(Fact::id))
                .toList();
        return new Verdicts(facts, disputes, Omissions.of(facts, all));
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
