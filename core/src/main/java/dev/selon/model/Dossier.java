package dev.selon.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What many articles say together. All lists are sorted by id or by place, never by input order.
 *
 * @param dates the date that an article printed without one takes from its story, by article id
 * @param standings the system that the reports describe: what lasts, and for how long it is told
 * @param outlets whose the outlets are, by the outlet's name, where the register knows it
 */
public record Dossier(
        List<Reading> readings,
        List<Actor> actors,
        List<Origin> origins,
        List<Story> stories,
        List<Utterance> utterances,
        List<Fact> facts,
        List<Dispute> disputes,
        List<Omission> omissions,
        List<Trouble> troubles,
        SortedMap<String, Dated> dates,
        List<Standing> standings,
        SortedMap<String, Owner> outlets) {
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
        standings = List.copyOf(standings);
        outlets = Collections.unmodifiableSortedMap(new TreeMap<>(outlets));
        dates = Collections.unmodifiableSortedMap(new TreeMap<>(dates));
    }

    /** A dossier in which no article takes its date from others, and nothing lasts. */
    public Dossier(
            List<Reading> readings,
            List<Actor> actors,
            List<Origin> origins,
            List<Story> stories,
            List<Utterance> utterances,
            List<Fact> facts,
            List<Dispute> disputes,
            List<Omission> omissions,
            List<Trouble> troubles) {
        this(
                readings,
                actors,
                origins,
                stories,
                utterances,
                facts,
                disputes,
                omissions,
                troubles,
                Collections.emptySortedMap(),
                List.of(),
                Collections.emptySortedMap());
    }
}
