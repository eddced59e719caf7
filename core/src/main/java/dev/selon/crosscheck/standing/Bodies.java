package dev.selon.crosscheck.standing;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.model.Fact;
import dev.selon.model.Fact.Value;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime;
import dev.selon.model.Role;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Sort;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/** Bodies in their legal phases, and who belongs to them. */
final class Bodies {
    private Bodies() {}

    /** Each founding opens a phase; the next founding of the same body under another form closes it. */
    static List<Standing> phases(Ground ground) {
        SortedMap<String, List<Fact>> byBody = new TreeMap<>();
        ground.told(Kind.FOUNDING)
                .filter(Ground::isDone)
                .forEach(fact -> byBody.computeIfAbsent(key(fact.role(Role.BODY)), key -> new ArrayList<>())
                        .add(fact));
        List<Standing> phases = new ArrayList<>();
        for (List<Fact> facts : byBody.values()) {
            List<Fact> ordered = facts.stream()
                    .sorted(Comparator.comparing(Bodies::beginning).thenComparing(Fact::id))
                    .toList();
            for (int i = 0; i < ordered.size(); i++) {
                phases.add(phase(ordered.get(i), i + 1 < ordered.size() ? ordered.get(i + 1) : null, ground));
            }
        }
        return phases;
    }

    private static String key(List<Value> values) {
        return String.join(
                " ",
                values.stream()
                        .map(value -> value.actor() == null ? value.text() : value.actor())
                        .sorted()
                        .toList());
    }

    private static LocalDate beginning(Fact fact) {
        return fact.when() == null ? LocalDate.MAX : fact.when().first();
    }

    private static Standing phase(Fact fact, @Nullable Fact next, Ground ground) {
        When until = next == null ? null : next.when();
        boolean follows =
                until != null && fact.when() != null && fact.when().last().isBefore(until.first());
        List<String> why = follows && next != null ? List.of("ends where the next phase begins") : List.of();
        return standing(
                Sort.PHASE,
                fact.roles(),
                ground.lifetime(fact.when(), follows ? until : null, List.of(fact)),
                follows ? Status.ENDED : Status.IN_FORCE,
                List.of(fact),
                why);
    }

    /** A member and a body, with the facts that join them. */
    private record Pair(Value member, Value body, List<Fact> facts) {
        SortedMap<Role, List<Value>> roles() {
            return new TreeMap<>(Map.of(Role.MEMBER, List.of(member), Role.OF, List.of(body)));
        }
    }

    /** One for each member and body; a break of the member with that body ends it. */
    static List<Standing> memberships(Ground ground) {
        SortedMap<String, Pair> pairs = new TreeMap<>();
        ground.told(Kind.MEMBERSHIP).filter(Ground::isDone).forEach(fact -> {
            for (Value member : fact.role(Role.MEMBER)) {
                for (Value body : fact.role(Role.OF)) {
                    pairs.computeIfAbsent(
                                    key(List.of(member)) + "\n" + key(List.of(body)),
                                    key -> new Pair(member, body, new ArrayList<>()))
                            .facts()
                            .add(fact);
                }
            }
        });
        Map<List<String>, Fact> breaks = breaks(ground);
        return pairs.values().stream()
                .map(pair -> membership(pair, left(pair, breaks), ground))
                .toList();
    }

    private static Standing membership(Pair pair, Optional<Fact> end, Ground ground) {
        Lifetime told = ground.lifetime(null, null, pair.facts());
        return standing(
                Sort.MEMBERSHIP,
                pair.roles(),
                new Lifetime(
                        joined(pair.facts(), told.firstTold()),
                        end.map(Fact::when).orElse(null),
                        told.firstTold(),
                        told.lastTold()),
                end.isPresent() ? Status.ENDED : Status.IN_FORCE,
                pair.facts(),
                end.map(fact -> List.of("the member broke with the body")).orElse(List.of()));
    }

    /** A time before the first report is that of joining; the report's own day only shows the member in the body. */
    private static @Nullable When joined(List<Fact> facts, @Nullable When firstTold) {
        return facts.stream()
                .map(Fact::when)
                .filter(Objects::nonNull)
                .filter(when -> firstTold != null && when.last().isBefore(firstTold.first()))
                .min(Comparator.comparing(When::first))
                .orElse(null);
    }

    private static Optional<Fact> left(Pair pair, Map<List<String>, Fact> breaks) {
        String member = pair.member().actor();
        String body = pair.body().actor();
        return member == null || body == null
                ? Optional.empty()
                : Optional.ofNullable(breaks.get(List.of(member, body)));
    }

    /** The first break of each with each. */
    private static Map<List<String>, Fact> breaks(Ground ground) {
        Comparator<Fact> earliest = Comparator.comparing(Bodies::beginning).thenComparing(Fact::id);
        Map<List<String>, Fact> breaks = new HashMap<>();
        ground.told(Kind.RUPTURE).filter(Ground::isDone).forEach(fact -> {
            for (String by : actors(fact.role(Role.BY))) {
                for (String with : actors(fact.role(Role.WITH))) {
                    breaks.merge(List.of(by, with), fact, BinaryOperator.minBy(earliest));
                }
            }
        });
        return breaks;
    }

    private static List<String> actors(List<Value> values) {
        return values.stream().map(Value::actor).filter(Objects::nonNull).toList();
    }

    static Standing standing(
            Sort sort,
            SortedMap<Role, List<Value>> roles,
            Lifetime lifetime,
            Status status,
            List<Fact> facts,
            List<String> why) {
        return new Standing(
                Ids.of('S', sort.label(), Ground.ids(facts), roles),
                sort,
                roles,
                null,
                lifetime,
                null,
                status,
                Ground.verdict(facts),
                Ground.ids(facts),
                Ground.origins(facts),
                Ground.places(facts),
                List.of(),
                why);
    }
}
