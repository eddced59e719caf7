package dev.selon.crosscheck.verdict;

import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.Claim;
import dev.selon.model.Dispute.Position;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Origin;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All that the strata before have settled, as this one looks it up. */
final class Case {
    final Collection<Story> stories;
    private final List<Actor> actors;
    final Identities identities;
    final Chronology chronology;
    final Sources sources;
    final List<Utterance> utterances;
    final Languages languages;
    final Once once;
    private final Ground ground;
    private final Set<String> shared = new HashSet<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, List<Utterance>> told = new HashMap<>();

    /** What is known as soon as an article is taken in. */
    Case(Ground ground) {
        this(ground, new Once(), List.of(), List.of(), List.of(), List.of());
    }

    private Case(
            Ground ground,
            Once once,
            Collection<Story> stories,
            List<Actor> actors,
            List<Origin> origins,
            List<Utterance> utterances) {
        this.ground = ground;
        this.once = once;
        this.stories = stories;
        this.actors = actors;
        this.identities = ground.identities();
        this.chronology = ground.chronology();
        this.sources = ground.sources();
        this.utterances = utterances;
        this.languages = ground.languages();
        stories.stream().filter(story -> story.articles().size() > 1).forEach(story -> shared.add(story.id()));
        origins.forEach(origin -> this.origins.put(origin.id(), origin));
        utterances.forEach(utterance -> utterance.renderings().stream()
                .map(Utterance.Rendering::article)
                .distinct()
                .forEach(article ->
                        told.computeIfAbsent(article, key -> new ArrayList<>()).add(utterance)));
    }

    /** The same case with what is put together when all is written. */
    Case with(Collection<Story> stories, List<Actor> actors, List<Origin> origins, List<Utterance> utterances) {
        return new Case(ground, once, stories, actors, origins, utterances);
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

    /** Whether several articles tell the story. */
    boolean isShared(String story) {
        return shared.contains(story);
    }

    @Nullable
    Origin origin(String id) {
        return origins.get(id);
    }

    /** By id. */
    List<Actor> actors() {
        return actors;
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

    /** A position of a dispute, with how many outlets and independent known origins take it. */
    Position position(String value, Collection<Place> places) {
        SortedSet<Place> sorted = new TreeSet<>(places);
        Independence independence = new Independence();
        for (Place place : sorted) {
            originsAt(place).forEach(origin -> add(independence, origin, place.article()));
        }
        return position(value, sorted, independence.count());
    }

    /** A position that somebody takes in words: who speaks is its origin. */
    Position spoken(String value, Collection<Place> places, @Nullable String speaker) {
        return position(value, new TreeSet<>(places), speaker == null ? 0 : 1);
    }

    private Position position(String value, SortedSet<Place> places, int origins) {
        long outlets = places.stream()
                .map(place -> outlet(reading(place.article())))
                .distinct()
                .count();
        return new Position(value, List.copyOf(places), (int) outlets, origins);
    }

    private static String outlet(Reading reading) {
        String outlet = reading.article().outlet();
        return outlet == null ? reading.id() : outlet;
    }

    /** The origins of the claims told there; where none is, that of what the article tells in its own voice. */
    private SortedSet<String> originsAt(Place place) {
        SortedSet<String> at = new TreeSet<>();
        SortedSet<String> own = new TreeSet<>();
        List<Claim> claims = reading(place.article()).claims();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.evidence().overlaps(place.span())) {
                at.add(sources.claim(place.article(), i));
            }
            if (claim.saidBy() == null && claim.via().isEmpty()) {
                own.add(sources.claim(place.article(), i));
            }
        }
        return at.isEmpty() ? own : at;
    }

    /** Counts an origin in, if it is known. */
    void add(Independence independence, String id, String article) {
        Origin origin = origin(id);
        if (origin != null && isKnown(origin)) {
            SortedSet<String> house =
                    origin.actor() == null ? new TreeSet<>(List.of(origin.id())) : house(origin.actor());
            independence.add(house, sources.text(article));
        }
    }

    /** Words that name nobody ("according to witnesses") are no known origin. */
    private static boolean isKnown(Origin origin) {
        return switch (origin.type()) {
            case UNKNOWN, PICTURE -> false;
            case AGENCY, CREDIT, REPORTER -> true;
            case COMMUNIQUE, SPEAKER -> origin.actor() != null;
        };
    }

    /** An actor and all that it serves: who has one interest. */
    SortedSet<String> house(String actor) {
        SortedSet<String> house = new TreeSet<>(identities.serves(actor));
        house.add(actor);
        return house;
    }
}
