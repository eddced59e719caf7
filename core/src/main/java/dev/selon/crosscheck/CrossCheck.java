package dev.selon.crosscheck;

import dev.selon.crosscheck.actor.Actors;
import dev.selon.crosscheck.alignment.Alignment;
import dev.selon.crosscheck.coding.Codebook;
import dev.selon.crosscheck.dating.Dates;
import dev.selon.crosscheck.origin.Origins;
import dev.selon.crosscheck.origin.Outlets;
import dev.selon.crosscheck.standing.Standings;
import dev.selon.crosscheck.story.Stories;
import dev.selon.crosscheck.verdict.Ground;
import dev.selon.crosscheck.verdict.Verdicts;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.Dated;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Owner;
import dev.selon.model.Reading;
import dev.selon.model.Standing;
import dev.selon.model.Story;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What many articles say together, in strata that never open an earlier one again: stories, actors, days, origins,
 * statements, facts. Each stratum keeps its blocks and makes anew only those that an article touches; the next one is
 * told which articles have changed. Pure in what comes out: the same readings give the same dossier, in whatever order
 * and however often one has asked in between.
 */
public final class CrossCheck {
    private final SortedMap<String, Reading> readings = new TreeMap<>();
    private final Languages languages;
    private final Stories stories;
    private final Actors actors;
    private final Dates dates;
    private final Origins origins;
    private final Alignment alignment;
    private final Verdicts verdicts;
    private boolean settled = true;

    /** Whether all articles have come. */
    private boolean whole;

    private @Nullable Dossier made;

    /** A case that grows: article by article, in any order, with the same result as {@link #of} over all of them. */
    public CrossCheck(Languages languages) {
        this.languages = languages;
        SortedMap<String, Reading> known = Collections.unmodifiableSortedMap(readings);
        stories = new Stories(languages);
        actors = new Actors(known, languages);
        dates = new Dates(known, actors.identities());
        origins = new Origins(known, actors.identities());
        alignment = new Alignment(known, stories.storyOf(), actors.identities(), languages);
        verdicts = new Verdicts(new Ground(
                known,
                stories.storyOf(),
                actors::kind,
                actors::name,
                actors.identities(),
                dates.chronology(),
                origins.sources(),
                languages));
    }

    /** What the articles say together, all taken in at once; of two readings of one article the first is kept. */
    public static Dossier of(Collection<Reading> given, Collection<Trouble> troubles, Languages languages) {
        CrossCheck all = new CrossCheck(languages);
        given.forEach(all::add);
        all.whole = true;
        return all.dossier(troubles);
    }

    /** Takes an article in; of two readings of one article the first is kept. */
    public CrossCheck add(Reading reading) {
        if (readings.putIfAbsent(reading.id(), reading) == null) {
            stories.add(reading);
            origins.add(reading);
            settled = false;
            made = null;
        }
        return this;
    }

    /** Brings every stratum up to date with the articles taken in; only what they touch is made anew. */
    public CrossCheck settle() {
        if (!settled) {
            Stories.Change change = stories.settle();
            if (whole) {
                stories.close();
            }
            SortedSet<String> changed = actors.settle(change.gone(), change.made());
            changed.addAll(change.moved());
            SortedSet<String> moved = origins.settle(changed);
            if (whole) {
                origins.close();
            }
            alignment.settle(changed);
            SortedSet<String> redated = dates.settle(change.gone(), storiesOf(changed, change.made()));
            changed.addAll(moved);
            changed.addAll(redated);
            verdicts.settle(changed);
            settled = true;
        }
        return this;
    }

    private List<Story> storiesOf(Collection<String> articles, Collection<Story> others) {
        SortedSet<String> ids = new TreeSet<>();
        articles.forEach(
                article -> ids.add(Objects.requireNonNull(stories.storyOf().get(article))));
        others.forEach(story -> ids.add(story.id()));
        return ids.stream()
                .map(story -> Objects.requireNonNull(stories.byId().get(story)))
                .toList();
    }

    /** What the articles taken in so far say together; written again only where one has been added. */
    public Dossier dossier() {
        Dossier known = made;
        if (known == null) {
            known = dossier(List.of());
            made = known;
        }
        return known;
    }

    private Dossier dossier(Collection<Trouble> troubles) {
        settle();
        List<Reading> all = List.copyOf(readings.values());
        Collection<Story> told = stories.byId().values();
        Identities identities = actors.identities();
        Chronology chronology = dates.chronology();
        List<Actor> known = actors.actors();
        List<Origin> found = origins.origins();
        List<Utterance> utterances = alignment.utterances(origins.sources());
        Verdicts.Found verdict = verdicts.found(told, known, found, utterances);
        List<Fact> facts = coded(verdict.facts(), all, languages);
        List<Standing> standings =
                Standings.of(all, List.copyOf(told), known, identities, chronology, verdict.facts(), languages);
        SortedMap<String, Owner> outlets = Outlets.of(all, languages);
        return new Dossier(
                all,
                known.stream()
                        .map(actor -> actor.serving(identities.serves(actor.id())))
                        .toList(),
                Origins.interested(found, facts, identities, outlets),
                told.stream().map(story -> dated(story, chronology)).toList(),
                utterances,
                facts,
                verdict.disputes(),
                verdict.omissions(),
                sortedTroubles(troubles, all),
                chronology.articles(),
                standings,
                outlets);
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
