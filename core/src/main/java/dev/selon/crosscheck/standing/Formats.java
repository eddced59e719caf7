package dev.selon.crosscheck.standing;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.model.Consultation;
import dev.selon.model.Dated;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Fact.Value;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Session;
import dev.selon.model.Standing.Sort;
import dev.selon.model.Status;
import dev.selon.model.Story;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Formats of consultation: who talks with whom at which level, in which sessions, and what each brought.
 *
 * <p>Within a story, words that name a format without a level ("the quadripartite dialogue") belong to the one whose
 * level is told there. Across stories two formats are one when level and parties are the same.
 */
final class Formats {
    private static final int ENOUGH = 2;

    private final Ground ground;

    /** The members that are told of each body. */
    private final Map<String, Set<String>> members = new HashMap<>();

    private Formats(Ground ground) {
        this.ground = ground;
        ground.told(Kind.MEMBERSHIP)
                .forEach(fact -> actors(fact, Role.OF)
                        .forEach(body -> actors(fact, Role.MEMBER)
                                .forEach(member -> members.computeIfAbsent(body, key -> new TreeSet<>())
                                        .add(member))));
    }

    private static Stream<String> actors(Fact fact, Role role) {
        return fact.role(role).stream().map(Value::actor).filter(Objects::nonNull);
    }

    static List<Standing> of(Ground ground) {
        return new Formats(ground).all();
    }

    /** The naming of a format by one article. */
    private record Named(String article, Consultation as) {
        Place place() {
            return new Place(article, as.span());
        }
    }

    /** What one story tells of one format. */
    private record Occasion(Story story, @Nullable String level, SortedSet<String> parties, List<Named> named) {
        int sides() {
            return named.stream().mapToInt(one -> one.as().sides()).max().orElse(0);
        }

        /** What makes two occasions one format. */
        String key() {
            return (level == null ? "sides " + sides() : level) + " " + parties;
        }
    }

    private List<Standing> all() {
        SortedMap<String, List<Occasion>> formats = new TreeMap<>();
        for (Story story : ground.stories) {
            for (Occasion occasion : occasions(story)) {
                formats.computeIfAbsent(occasion.key(), key -> new ArrayList<>())
                        .add(occasion);
            }
        }
        return formats.values().stream().map(this::format).toList();
    }

    private List<Occasion> occasions(Story story) {
        List<Named> named = new ArrayList<>();
        for (String article : story.articles()) {
            ground.reading(article).consultations().forEach(one -> named.add(new Named(article, one)));
        }
        SortedSet<String> levels = named.stream()
                .map(one -> one.as().level())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
        SortedMap<String, List<Named>> byLevel = new TreeMap<>();
        for (Named one : named) {
            String level = one.as().level();
            String only = levels.size() == 1 ? levels.first() : "";
            byLevel.computeIfAbsent(level == null ? only : level, key -> new ArrayList<>())
                    .add(one);
        }
        List<Occasion> occasions = new ArrayList<>();
        byLevel.forEach((level, all) -> {
            SortedSet<String> parties = parties(story, all);
            if (all.stream().anyMatch(one -> one.as().whole()) && parties.size() >= ENOUGH) {
                occasions.add(new Occasion(story, level.isEmpty() ? null : level, parties, all));
            }
        });
        return occasions;
    }

    /** The states and bodies named with the format; where they are too few, those that met on the occasion. */
    private SortedSet<String> parties(Story story, List<Named> named) {
        SortedSet<String> parties = new TreeSet<>();
        for (Named one : named) {
            for (int entity : one.as().entities()) {
                String actor = ground.identities.actor(one.article(), entity);
                if (actor != null) {
                    parties.add(side(actor));
                }
            }
        }
        if (parties.size() < ENOUGH) {
            met(story).forEach(actor -> parties.add(side(actor)));
        }
        return withoutMembers(parties);
    }

    /** The state that a person or ministry stands for; others stand for themselves. */
    private String side(String actor) {
        if (ground.kind(actor) == EntityKind.STATE) {
            return actor;
        }
        return ground.identities.serves(actor).stream()
                .filter(served -> ground.kind(served) == EntityKind.STATE)
                .findFirst()
                .orElse(actor);
    }

    private SortedSet<String> met(Story story) {
        SortedSet<String> met = new TreeSet<>();
        ground.told(Kind.MEETING, story)
                .filter(fact -> isOf(fact, story))
                .flatMap(fact -> fact.role(Role.PARTICIPANTS).stream())
                .map(Value::actor)
                .filter(Objects::nonNull)
                .forEach(met::add);
        return met;
    }

    private boolean isOf(Fact fact, Story story) {
        Dated day = ground.chronology.stories().get(story.id());
        return day == null
                || fact.when() == null
                || fact.when().intersect(day.when()).isPresent();
    }

    /** A body stands for its members: they are not named beside it. */
    private SortedSet<String> withoutMembers(SortedSet<String> parties) {
        SortedSet<String> members = new TreeSet<>();
        parties.forEach(body -> members.addAll(this.members.getOrDefault(body, Set.of())));
        SortedSet<String> left = new TreeSet<>(parties);
        left.removeAll(members);
        return left.size() >= ENOUGH ? left : parties;
    }

    private Standing format(List<Occasion> occasions) {
        Occasion first = occasions.get(0);
        List<Session> sessions = occasions.stream()
                .map(this::session)
                .sorted(Comparator.comparing(Session::when, Comparator.nullsLast(Comparator.comparing(When::first)))
                        .thenComparing(Session::story))
                .toList();
        SortedSet<String> articles = occasions.stream()
                .flatMap(occasion -> occasion.named().stream())
                .map(Named::article)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Fact> facts = occasions.stream()
                .flatMap(occasion -> meetings(occasion).stream())
                .toList();
        SortedMap<Role, List<Value>> roles = new TreeMap<>();
        roles.put(Role.FORMAT, names(occasions));
        roles.put(
                Role.PARTICIPANTS,
                first.parties().stream()
                        .map(actor -> new Value(actor, ground.name(actor)))
                        .toList());
        When from = sessions.stream()
                .filter(session -> !session.ahead())
                .map(Session::when)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Standing(
                Ids.of('S', "format", first.key(), articles),
                Sort.FORMAT,
                roles,
                first.level(),
                new Lifetime(from, null, ground.firstTold(articles), ground.lastTold(articles)),
                due(sessions),
                Status.IN_FORCE,
                Ground.verdict(facts),
                Ground.ids(facts),
                Ground.origins(facts),
                occasions.stream()
                        .flatMap(occasion -> occasion.named().stream())
                        .map(Named::place)
                        .distinct()
                        .sorted()
                        .toList(),
                sessions,
                List.of());
    }

    /** When the next session is to come, if that is told. */
    private static @Nullable When due(List<Session> sessions) {
        return sessions.stream()
                .filter(Session::ahead)
                .map(Session::when)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** As printed, the words that tell the number of sides first, then the most frequent. */
    private static List<Value> names(List<Occasion> occasions) {
        SortedMap<String, Integer> printed = new TreeMap<>();
        SortedSet<String> sided = new TreeSet<>();
        for (Occasion occasion : occasions) {
            for (Named one : occasion.named()) {
                if (one.as().whole()) {
                    printed.merge(one.as().name(), 1, Integer::sum);
                }
                if (one.as().sides() > 0) {
                    sided.add(one.as().name());
                }
            }
        }
        return printed.entrySet().stream()
                .sorted(Comparator.<java.util.Map.Entry<String, Integer>>comparingInt(
                                name -> sided.contains(name.getKey()) ? 0 : 1)
                        .thenComparing(name -> -name.getValue())
                        .thenComparing(java.util.Map.Entry::getKey))
                .map(name -> new Value(null, name.getKey()))
                .toList();
    }

    private Session session(Occasion occasion) {
        int number = occasion.named().stream()
                .mapToInt(one -> one.as().session())
                .filter(one -> one > 0)
                .min()
                .orElse(0);
        boolean ahead = occasion.named().stream().allMatch(one -> one.as().ahead());
        List<Fact> meetings = meetings(occasion);
        return new Session(
                occasion.story().id(),
                number,
                ahead ? null : day(occasion, meetings),
                meetings.stream()
                        .map(Fact::where)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(occasion.story().where()),
                ahead,
                ids(agreements(occasion)),
                occasion.named().stream()
                        .filter(one -> one.as().session() > 0)
                        .map(Named::place)
                        .toList());
    }

    /** The story's day; of a story without one the first day of its meetings and agreements. */
    private @Nullable When day(Occasion occasion, List<Fact> meetings) {
        Dated day = ground.chronology.stories().get(occasion.story().id());
        return day != null
                ? day.when()
                : Stream.concat(meetings.stream(), agreements(occasion))
                        .map(Fact::when)
                        .filter(Objects::nonNull)
                        .min(Comparator.comparing(When::first))
                        .orElse(null);
    }

    private List<Fact> meetings(Occasion occasion) {
        return ground.told(Kind.MEETING, occasion.story())
                .filter(Ground::isDone)
                .filter(fact -> isOf(fact, occasion.story()))
                .filter(fact -> fact.role(Role.PARTICIPANTS).size() >= ENOUGH)
                .filter(fact -> fact.role(Role.PARTICIPANTS).stream()
                        .map(Value::actor)
                        .allMatch(actor -> actor != null && takesPart(actor, occasion)))
                .toList();
    }

    private boolean takesPart(String actor, Occasion occasion) {
        return occasion.parties().contains(side(actor))
                || ground.identities.serves(actor).stream().anyMatch(occasion.parties()::contains);
    }

    private static List<String> ids(Stream<Fact> facts) {
        return facts.map(Fact::id).sorted().toList();
    }

    /** The agreements of the story between parties of the format. */
    private Stream<Fact> agreements(Occasion occasion) {
        return ground.told(Kind.AGREEMENT, occasion.story())
                .filter(Ground::isDone)
                .filter(fact -> isOf(fact, occasion.story()))
                .filter(fact -> fact.role(Role.PARTIES).stream()
                                .map(Value::actor)
                                .filter(actor -> actor != null && takesPart(actor, occasion))
                                .count()
                        >= ENOUGH);
    }
}
