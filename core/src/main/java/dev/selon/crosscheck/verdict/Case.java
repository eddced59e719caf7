package dev.selon.crosscheck.verdict;

import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that the strata before have settled, as this one looks it up. */
final class Case {
    final List<Reading> readings;
    final List<Story> stories;
    final Identities identities;
    final Chronology chronology;
    final Sources sources;
    final List<Utterance> utterances;
    final Languages languages;
    final Once once = new Once();
    private final Map<String, Reading> byId = new HashMap<>();
    private final Map<String, String> storyOf = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, List<Utterance>> told = new HashMap<>();

    Case(
            List<Reading> readings,
            List<Story> stories,
            List<Actor> actors,
            Identities identities,
            Chronology chronology,
            List<Origin> origins,
            Sources sources,
            List<Utterance> utterances,
            Languages languages) {
        this.readings = readings;
        this.stories = stories;
        this.identities = identities;
        this.chronology = chronology;
        this.sources = sources;
        this.utterances = utterances;
        this.languages = languages;
        readings.forEach(reading -> byId.put(reading.id(), reading));
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
        origins.forEach(origin -> this.origins.put(origin.id(), origin));
        utterances.forEach(utterance -> utterance.renderings().stream()
                .map(Utterance.Rendering::article)
                .distinct()
                .forEach(article ->
                        told.computeIfAbsent(article, key -> new ArrayList<>()).add(utterance)));
    }

    /** What an article renders. */
    List<Utterance> utterances(String article) {
        return told.getOrDefault(article, List.of());
    }

    Reading reading(String article) {
        return java.util.Objects.requireNonNull(byId.get(article));
    }

    String name(String article) {
        return reading(article).article().name();
    }

    String storyOf(String article) {
        return storyOf.getOrDefault(article, "");
    }

    @Nullable
    Origin origin(String id) {
        return origins.get(id);
    }

    boolean isPerson(String actor) {
        return isA(EntityKind.PERSON, actor);
    }

    boolean isState(String actor) {
        return isA(EntityKind.STATE, actor);
    }

    private boolean isA(EntityKind kind, String actor) {
        Actor known = actors.get(actor);
        return known != null && known.kind() == kind;
    }

    String actorName(String actor) {
        Actor known = actors.get(actor);
        return known == null ? actor : known.name();
    }

    /** An actor and all that it serves: who has one interest. */
    SortedSet<String> house(String actor) {
        SortedSet<String> house = new TreeSet<>(identities.serves(actor));
        house.add(actor);
        return house;
    }
}
