package dev.selon.crosscheck.dating;

import dev.selon.model.Claim;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Identities;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Status;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All meetings and visits of the case by the persons who took part, wherever they are told. */
final class Meetings {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.MEETING, Kind.VISIT);
    private static final int BROAD = 62;
    private static final int CROWD = 8;

    private final Map<String, List<Told>> byStory = new HashMap<>();
    private final Map<String, SortedMap<String, List<Told>>> byPair = new HashMap<>();

    /**
     * One telling.
     *
     * @param claim place in the article's list of claims
     * @param people the persons it names or its sentence names
     * @param when the time printed with it, as far as the article's own date tells it
     * @param time the printed words of that time, {@code ""} if none
     */
    record Told(String article, String story, int claim, SortedSet<String> people, Optional<When> when, String time) {}

    static List<Told> told(Reading reading, String story, @Nullable When reference, Identities identities) {
        List<Told> here = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            if (KINDS.contains(claim.kind()) && claim.status() == Status.DONE) {
                here.add(told(reading, story, i, reference, identities));
            }
        }
        return here;
    }

    /** What a story tells, instead of what it told before; the pairs of persons for whom that makes a difference. */
    Collection<String> put(String story, List<Told> told) {
        if (told.equals(byStory.getOrDefault(story, List.of()))) {
            return List.of();
        }
        Set<String> pairs = new TreeSet<>(remove(story));
        byStory.put(story, told);
        told.forEach(one -> pairs(one.people)
                .forEach(pair -> byPair.computeIfAbsent(pair, key -> new TreeMap<>())
                        .computeIfAbsent(story, key -> new ArrayList<>())
                        .add(one)));
        pairs.addAll(pairs(story));
        return pairs;
    }

    /** The pairs of persons of whom the story has told. */
    Collection<String> remove(String story) {
        Collection<String> pairs = pairs(story);
        byStory.remove(story);
        for (String pair : pairs) {
            SortedMap<String, List<Told>> told = byPair.getOrDefault(pair, new TreeMap<>());
            told.remove(story);
            if (told.isEmpty()) {
                byPair.remove(pair);
            }
        }
        return pairs;
    }

    Collection<String> pairs(String story) {
        Set<String> pairs = new TreeSet<>();
        of(story).forEach(told -> pairs.addAll(pairs(told.people)));
        return pairs;
    }

    /** The stories that tell of some of these pairs. */
    Stream<String> stories(Collection<String> pairs) {
        return pairs.stream()
                .flatMap(pair -> byPair.getOrDefault(pair, Collections.emptySortedMap()).keySet().stream());
    }

    private static Told told(Reading reading, String story, int at, @Nullable When reference, Identities identities) {
        Claim claim = reading.claims().get(at);
        Optional<TimeExpression> time = ClaimTime.of(claim, reading);
        Optional<When> when =
                time.flatMap(told -> told.constraint().resolve(reference)).filter(When::isClosed);
        String words =
                time.map(told -> told.span().of(reading.article().text())).orElse("");
        return new Told(reading.id(), story, at, people(reading, claim, identities), when, words);
    }

    private static SortedSet<String> people(Reading reading, Claim claim, Identities identities) {
        Set<Integer> entities = new TreeSet<>();
        claim.roles()
                .values()
                .forEach(fillers -> fillers.stream().map(Filler::entity).forEach(entities::add));
        reading.mentions().stream()
                .filter(mention -> claim.evidence().contains(mention.span()))
                .map(Mention::entity)
                .forEach(entities::add);
        SortedSet<String> people = new TreeSet<>();
        for (int entity : entities) {
            String actor = identities.actor(reading.id(), entity);
            if (actor != null && reading.entities().get(entity).kind() == EntityKind.PERSON) {
                people.add(actor);
            }
        }
        return people;
    }

    private static List<String> pairs(SortedSet<String> people) {
        List<String> sorted = people.stream().limit(CROWD).toList();
        List<String> pairs = new ArrayList<>();
        for (int a = 0; a < sorted.size(); a++) {
            for (int b = a + 1; b < sorted.size(); b++) {
                pairs.add(sorted.get(a) + " " + sorted.get(b));
            }
        }
        return pairs;
    }

    List<Told> of(String story) {
        return byStory.getOrDefault(story, List.of());
    }

    /** The same two persons' meeting as another story's article tells and dates it: the narrowest date. */
    Optional<Told> datedElsewhere(Told told, Predicate<Told> fits) {
        return pairs(told.people).stream()
                .flatMap(pair -> byPair.getOrDefault(pair, Collections.emptySortedMap()).entrySet().stream())
                .filter(story -> !story.getKey().equals(told.story))
                .flatMap(story -> story.getValue().stream())
                .filter(fits)
                .filter(other -> other.when.isPresent() && other.when.get().breadth() <= BROAD)
                .min(Comparator.comparingLong(
                                (Told other) -> other.when.orElseThrow().breadth())
                        .thenComparing(Told::article)
                        .thenComparingInt(Told::claim));
    }

    /** The other stories that tell of a meeting of two of the same persons. */
    SortedSet<String> storiesElsewhere(Told told) {
        SortedSet<String> stories = stories(pairs(told.people)).collect(Collectors.toCollection(TreeSet::new));
        stories.remove(told.story);
        return stories;
    }
}
