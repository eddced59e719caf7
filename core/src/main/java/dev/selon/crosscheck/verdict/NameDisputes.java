package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Names;
import dev.selon.crosscheck.matching.Names.Name;
import dev.selon.model.Actor;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.EntityKind;
import dev.selon.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** One person printed under two names that are no spellings of one another: one of them is misprinted, or they are two. */
final class NameDisputes {
    private NameDisputes() {}

    static List<Dispute> of(Case all) {
        return all.actors().stream()
                .filter(actor -> actor.kind() == EntityKind.PERSON)
                .flatMap(actor -> dispute(actor, all).stream())
                .toList();
    }

    private static Optional<Dispute> dispute(Actor actor, Case all) {
        List<List<Name>> groups = new ArrayList<>();
        for (Actor.Name printed : actor.names()) {
            Name name = Name.of(printed.text());
            if (name.isFull()) {
                groups.stream()
                        .filter(group -> group.stream().allMatch(one -> isOne(one, name)))
                        .findFirst()
                        .orElseGet(() -> {
                            groups.add(new ArrayList<>());
                            return groups.get(groups.size() - 1);
                        })
                        .add(name);
            }
        }
        return groups.size() < 2 || !doubtful(groups) ? Optional.empty() : Optional.of(dispute(actor, groups, all));
    }

    private static boolean isOne(Name one, Name other) {
        return Names.compare(one, other).isSame();
    }

    /** Whether two of the groups are a letter apart. */
    private static boolean doubtful(List<List<Name>> groups) {
        Likeness likeness = Names.compare(groups.get(0).get(0), groups.get(1).get(0));
        return !likeness.isSame() && !likeness.isDifferent();
    }

    private static Dispute dispute(Actor actor, List<List<Name>> groups, Case all) {
        List<Position> positions = groups.stream()
                .map(group -> position(actor, group, all))
                .filter(position -> !position.evidence().isEmpty())
                .toList();
        return new Dispute(
                Ids.of('D', "name", actor.id()),
                "name",
                List.of(actor.id()),
                positions,
                "one letter apart, taken for one person: one of the names may be misprinted");
    }

    private static Position position(Actor actor, List<Name> group, Case all) {
        TreeSet<String> printed = new TreeSet<>();
        group.forEach(name -> printed.add(name.printed()));
        SortedMap<String, Place> first = new TreeMap<>();
        for (Place place : actor.mentions()) {
            String text = place.span()
                    .of(all.reading(place.article()).article().text())
                    .replaceAll("\\s+", " ");
            if (printed.contains(text)) {
                first.putIfAbsent(place.article(), place);
            }
        }
        return all.position(String.join(", ", printed), first.values());
    }
}
