package dev.selon.crosscheck.verdict;

import dev.selon.language.Languages;
import dev.selon.model.Chronology;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that the strata before have settled, as this one looks it up. */
final class Case {
    final Collection<Story> stories;
    final Identities identities;
    final Chronology chronology;
    final Sources sources;
    final List<Utterance> utterances;
    final Languages languages;
    final Once once;
    private final Ground ground;
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, List<Utterance>> told = new HashMap<>();

    /** What is known as soon as an article is taken in. */
    Case(Ground ground) {
        this(ground, new Once(), List.of(), List.of(), List.of());
    }

    private Case(
            Ground ground, Once once, Collection<Story> stories, List<Origin> origins, List<Utterance> utterances) {
        this.ground = ground;
        this.once = once;
        this.stories = stories;
        this.identities = ground.identities();
        this.chronology = ground.chronology();
        this.sources = ground.sources();
        this.utterances = utterances;
        this.languages = ground.languages();
        origins.forEach(origin -> this.origins.put(origin.id(), origin));
        utterances.forEach(utterance -> utterance.renderings().stream()
                .map(Utterance.Rendering::article)
                .distinct()
                .forEach(article ->
                        told.computeIfAbsent(article, key -> new ArrayList<>()).add(utterance)));
    }

    /** The same case with what is put together when all is written. */
    Case with(Collection<Story> stories, List<Origin> origins, List<Utterance> utterances) {
        return new Case(ground, once, stories, origins, utterances);
    }

    /** What an article renders. */
    List<Utterance> utterances(String article) {
        return told.getOrDefault(article, List.of());
    }

    Reading reading(String article) {
        return java.util.Objects.requireNonNull(ground.readings().get(article));
    }

    String name(String article) {
        return reading(article).article().name();
    }

    String storyOf(String article) {
        return ground.storyOf().getOrDefault(article, "");
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
        return ground.kind().apply(actor) == kind;
    }

    String actorName(String actor) {
        return ground.name().apply(actor);
    }

    /** An actor and all that it serves: who has one interest. */
    SortedSet<String> house(String actor) {
        SortedSet<String> house = new TreeSet<>(identities.serves(actor));
        house.add(actor);
        return house;
    }
}
