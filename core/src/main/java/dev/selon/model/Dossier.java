package dev.selon.model;

import java.util.List;

/** What many articles say together. All lists are sorted by id or by place, never by input order. */
public record Dossier(
        List<Reading> readings,
        List<Actor> actors,
        List<Origin> origins,
        List<Story> stories,
        List<Utterance> utterances,
        List<Fact> facts,
        List<Dispute> disputes,
        List<Omission> omissions,
        List<Trouble> troubles) {
    public Dossier {
        readings = List.copyOf(readings);
        actors = List.copyOf(actors);
        origins = List.copyOf(origins);
        stories = List.copyOf(stories);
        utterances = List.copyOf(utterances);
        facts = List.copyOf(facts);
        disputes = List.copyOf(disputes);
        omissions = List.copyOf(omissions);
        troubles = List.copyOf(troubles);
    }
}
