package dev.selon.crosscheck;

import dev.selon.crosscheck.actor.Actors;
import dev.selon.crosscheck.alignment.Alignment;
import dev.selon.crosscheck.coding.Codebook;
import dev.selon.crosscheck.dating.Dates;
import dev.selon.crosscheck.origin.Origins;
import dev.selon.crosscheck.origin.Outlets;
import dev.selon.crosscheck.standing.Standings;
import dev.selon.crosscheck.story.Stories;
import dev.selon.crosscheck.verdict.Verdicts;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Chronology;
import dev.selon.model.Dated;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Owner;
import dev.selon.model.Reading;
import dev.selon.model.Standing;
import dev.selon.model.Story;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What many articles say together, in strata that never open an earlier one again: stories, actors, days, origins,
 * statements, facts. Pure: the same readings give the same dossier, whatever their order.
 */
public final class CrossCheck {
    private final SortedMap<String, Reading> added = new TreeMap<>();
    private final Languages languages;
    private @Nullable Dossier made;

    /** A case that grows: article by article, in any order, with the same result as {@link #of} over all of them. */
    public CrossCheck(Languages languages) {
        this.languages = languages;
    }

    /** Takes an article in; of two readings of one article the first is kept. */
    public CrossCheck add(Reading reading) {
        if (added.putIfAbsent(reading.id(), reading) == null) {
            made = null;
        }
        return this;
    }

    /** What the articles taken in so far say together; made again only where one has been added. */
    public Dossier dossier() {
        Dossier known = made;
        if (known == null) {
            known = of(added.values(), List.of(), languages);
            made = known;
        }
        return known;
    }

    public static Dossier of(Collection<Reading> given, Collection<Trouble> troubles, Languages languages) {
        List<Reading> readings = sorted(given);
        List<Story> stories = Stories.of(readings, languages);
        Actors actors = Actors.of(readings, stories, languages);
        Chronology chronology = Dates.of(readings, stories, actors.identities());
        Origins origins = Origins.of(readings, actors.identities());
        List<Utterance> utterances = Alignment.of(readings, stories, actors.identities(), origins.sources(), languages);
        Verdicts verdicts = Verdicts.of(
                readings,
                stories,
                actors.actors(),
                actors.identities(),
                chronology,
                origins.origins(),
                origins.sources(),
                utterances,
                languages);
        List<Fact> facts = coded(verdicts.facts(), readings, languages);
        List<Standing> standings = Standings.of(
                readings, stories, actors.actors(), actors.identities(), chronology, verdicts.facts(), languages);
        SortedMap<String, Owner> outlets = Outlets.of(readings, languages);
        return new Dossier(
                readings,
                actors.actors().stream()
                        .map(actor -> actor.serving(actors.identities().serves(actor.id())))
                        .toList(),
                Origins.interested(origins.origins(), facts, actors.identities(), outlets),
                stories.stream().map(story -> dated(story, chronology)).toList(),
                utterances,
                facts,
                verdicts.disputes(),
                verdicts.omissions(),
                sortedTroubles(troubles, readings),
                chronology.articles(),
                standings,
                outlets);
    }

    /** By id; of two readings of one article the first is kept. */
    private static List<Reading> sorted(Collection<Reading> given) {
        SortedMap<String, Reading> byId = new TreeMap<>();
        given.forEach(reading -> byId.putIfAbsent(reading.id(), reading));
        return List.copyOf(byId.values());
    }

    private static List<Fact> coded(List<Fact> facts, List<Reading> readings, Languages languages) {
        Map<String, Language> language = new HashMap<>();
        readings.forEach(reading ->
                language.put(reading.id(), languages.get(reading.article().language())));
        return facts.stream()
                .map(fact -> fact.coded(Codebook.of(
                                fact,
                                Objects.requireNonNull(
                                        language.get(fact.evidence().get(0).article())))
                        .orElse(null)))
                .toList();
    }

    private static Story dated(Story story, Chronology chronology) {
        Dated day = chronology.stories().get(story.id());
        return day == null
                ? story
                : new Story(
                        story.id(), story.title(), day.when(), day.why(), story.where(), story.articles(), story.why());
    }

    private static List<Trouble> sortedTroubles(Collection<Trouble> troubles, List<Reading> readings) {
        Comparator<Trouble> order = Comparator.comparing(Trouble::article)
                .thenComparing(Trouble::stage)
                .thenComparing(Trouble::message);
        return java.util.stream.Stream.concat(
                        troubles.stream(), readings.stream().flatMap(reading -> reading.troubles().stream()))
                .distinct()
                .sorted(order)
                .toList();
    }
}
