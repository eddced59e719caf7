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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** All meetings and visits of the case by the persons who took part, wherever they are told. */
final class Meetings {
    private static final Set<Kind> KINDS = EnumSet.of(Kind.MEETING, Kind.VISIT);
    private static final int BROAD = 62;
    private static final int CROWD = 8;

    private final Map<String, List<Told>> byArticle = new HashMap<>();
    private final Map<String, List<Told>> byPair = new HashMap<>();

    /**
     * One telling.
     *
     * @param claim place in the article's list of claims
     * @param people the persons it names or its sentence names
     * @param when the time printed with it, as far as the article's own date tells it
     * @param time the printed words of that time, {@code ""} if none
     */
    record Told(String article, String story, int claim, SortedSet<String> people, Optional<When> when, String time) {}

    void add(Reading reading, String story, @Nullable When reference, Identities identities) {
        List<Told> here = new ArrayList<>();
        for (int i = 0; i < reading.claims().size(); i++) {
            Claim claim = reading.claims().get(i);
            if (KINDS.contains(claim.kind()) && claim.status() == Status.DONE) {
                here.add(told(reading, story, i, reference, identities));
            }
        }
        byArticle.put(reading.id(), here);
        here.forEach(told -> pairs(told.people)
                .forEach(pair ->
                        byPair.computeIfAbsent(pair, key -> new ArrayList<>()).add(told)));
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

    List<Told> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    /** The same two persons' meeting as another story's article tells and dates it: the narrowest date. */
    Optional<Told> datedElsewhere(Told told, Predicate<Told> fits) {
        return elsewhere(told).stream()
                .filter(fits)
                .filter(other -> other.when.isPresent() && other.when.get().breadth() <= BROAD)
                .min(Comparator.comparingLong(
                                (Told other) -> other.when.orElseThrow().breadth())
                        .thenComparing(Told::article)
                        .thenComparingInt(Told::claim));
    }

    /** The other stories that tell of a meeting of two of the same persons. */
    SortedSet<String> storiesElsewhere(Told told) {
        SortedSet<String> stories = new TreeSet<>();
        elsewhere(told).forEach(other -> stories.add(other.story));
        return stories;
    }

    private List<Told> elsewhere(Told told) {
        return pairs(told.people).stream()
                .flatMap(pair -> byPair.getOrDefault(pair, List.of()).stream())
                .filter(other -> !other.story.equals(told.story))
                .toList();
    }
}
