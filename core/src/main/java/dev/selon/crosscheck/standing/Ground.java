package dev.selon.crosscheck.standing;

import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.Dated;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Story;
import dev.selon.model.Verdict;
import dev.selon.model.When;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the strata before have settled, as this one looks it up. */
final class Ground {
    final List<Reading> readings;
    final List<Story> stories;
    final Identities identities;
    final Chronology chronology;
    final List<Fact> facts;
    final Languages languages;
    private final Map<String, Reading> byId = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Ground(
            List<Reading> readings,
            List<Story> stories,
            List<Actor> actors,
            Identities identities,
            Chronology chronology,
            List<Fact> facts,
            Languages languages) {
        this.readings = readings;
        this.stories = stories;
        this.identities = identities;
        this.chronology = chronology;
        this.facts = facts;
        this.languages = languages;
        readings.forEach(reading -> byId.put(reading.id(), reading));
        actors.forEach(actor -> this.actors.put(actor.id(), actor));
    }

    Reading reading(String article) {
        return Objects.requireNonNull(byId.get(article));
    }

    /** The kind of an actor, null for mere words. */
    @Nullable
    EntityKind kind(@Nullable String actor) {
        Actor known = actor == null ? null : actors.get(actor);
        return known == null ? null : known.kind();
    }

    String name(String actor) {
        Actor known = actors.get(actor);
        return known == null ? actor : known.name();
    }

    /** The facts of that kind that somebody tells and does not only deny, and whose sides are known. */
    Stream<Fact> told(Kind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind && fact.stance() != Stance.DENIED && isOfTheSystem(fact));
    }

    /** The kinds whose sides must be known for them to be a part of the system, and the roles of these sides. */
    private static final Map<Kind, List<Role>> SIDES = new EnumMap<>(Map.of(
            Kind.FOUNDING, List.of(Role.BODY),
            Kind.MEMBERSHIP, List.of(Role.MEMBER, Role.OF),
            Kind.AGREEMENT, List.of(Role.PARTIES),
            Kind.COOPERATION, List.of(Role.BETWEEN),
            Kind.PLEDGE, List.of(Role.BY),
            Kind.VISIT, List.of(Role.VISITORS, Role.PLACE),
            Kind.MEETING, List.of(Role.PARTICIPANTS),
            Kind.RUPTURE, List.of(Role.BY, Role.WITH),
            Kind.EXPULSION, List.of(Role.OF),
            Kind.SANCTION, List.of(Role.BY, Role.AGAINST)));

    /** Whether all its sides are states, bodies or persons with a name; what names nobody known stays a mere fact. */
    private boolean isOfTheSystem(Fact fact) {
        return SIDES.getOrDefault(fact.kind(), List.of()).stream().allMatch(role -> isKnown(fact, role));
    }

    private boolean isKnown(Fact fact, Role role) {
        List<Fact.Value> values = fact.role(role);
        boolean body = role == Role.BODY || fact.kind() == Kind.MEMBERSHIP && role == Role.OF;
        return !values.isEmpty()
                && values.stream()
                        .map(value -> kind(value.actor()))
                        .allMatch(kind -> kind != null && (!body || kind == EntityKind.ORGANISATION));
    }

    /** Whether it is told as done, and not only as planned. */
    static boolean isDone(Fact fact) {
        return fact.stance() != Stance.PLANNED
                && fact.status() != Status.ANNOUNCED
                && fact.status() != Status.NEGOTIATED
                && fact.status() != Status.CANCELLED;
    }

    /** The date of an article, printed or taken from its story. */
    @Nullable
    When date(String article) {
        When printed = reading(article).article().published();
        Dated inferred = chronology.articles().get(article);
        return printed != null ? printed : inferred == null ? null : inferred.when();
    }

    @Nullable
    When firstTold(Collection<String> articles) {
        return edge(articles, (a, b) -> a.first().isAfter(b.first()) ? b : a);
    }

    @Nullable
    When lastTold(Collection<String> articles) {
        return edge(articles, (a, b) -> a.last().isBefore(b.last()) ? b : a);
    }

    private @Nullable When edge(Collection<String> articles, BinaryOperator<When> choose) {
        Optional<When> edge = new TreeSet<>(articles)
                .stream().map(this::date).filter(Objects::nonNull).reduce(choose);
        return edge.orElse(null);
    }

    Lifetime lifetime(@Nullable When from, @Nullable When until, Collection<Fact> facts) {
        List<String> articles = facts.stream().flatMap(Ground::articles).toList();
        return new Lifetime(from, until, firstTold(articles), lastTold(articles));
    }

    static Stream<String> articles(Fact fact) {
        return fact.evidence().stream().map(Fact.Evidence::article);
    }

    static List<Place> places(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.evidence().stream())
                .map(Fact.Evidence::place)
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> origins(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> fact.origins().stream())
                .distinct()
                .sorted()
                .toList();
    }

    static List<String> ids(Collection<Fact> facts) {
        return facts.stream().map(Fact::id).distinct().sorted().toList();
    }

    /** Disputed if one of the facts is; else as well carried as the best of them. */
    static Verdict verdict(Collection<Fact> facts) {
        boolean disputed = facts.stream().anyMatch(fact -> fact.verdict() == Verdict.DISPUTED);
        return disputed
                ? Verdict.DISPUTED
                : facts.stream()
                        .map(Fact::verdict)
                        .min(Comparator.naturalOrder())
                        .orElse(Verdict.UNATTRIBUTED);
    }
}
