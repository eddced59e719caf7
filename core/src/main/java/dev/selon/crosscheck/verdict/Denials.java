package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Accusations and the denials that face them: the accused, or one who serves them, denies in the same story. */
final class Denials {
    private Denials() {}

    static List<Dispute> of(List<Draft> drafts, Case all) {
        Map<String, List<Draft>> accusations = new HashMap<>();
        drafts.stream()
                .filter(draft -> draft.first().kind() == Kind.ACCUSATION)
                .forEach(draft -> stories(draft)
                        .forEach(story -> accusations
                                .computeIfAbsent(story, key -> new ArrayList<>())
                                .add(draft)));
        SortedMap<String, Facing> facing = new TreeMap<>();
        for (Draft denial : drafts) {
            if (denial.first().kind() == Kind.DENIAL) {
                for (Draft accusation : faced(denial, accusations, all)) {
                    String sides = stories(denial).first() + " " + who(accusation, all) + " " + who(denial, all);
                    Facing one = facing.computeIfAbsent(sides, key -> new Facing());
                    one.accusations.put(accusation.id, accusation);
                    one.denials.put(denial.id, denial);
                }
            }
        }
        return facing.values().stream().map(one -> dispute(one, all)).toList();
    }

    /** All that one side accuses another of in a story, and all that the other denies. */
    private static final class Facing {
        final SortedMap<String, Draft> accusations = new TreeMap<>();
        final SortedMap<String, Draft> denials = new TreeMap<>();
    }

    private static SortedSet<String> stories(Draft draft) {
        SortedSet<String> stories = new TreeSet<>();
        draft.tellings.forEach(told -> stories.add(told.story));
        return stories;
    }

    private static List<Draft> faced(Draft denial, Map<String, List<Draft>> accusations, Case all) {
        SortedSet<String> deniers = houses(denial, Role.BY, all);
        return stories(denial).stream()
                .flatMap(story -> accusations.getOrDefault(story, List.of()).stream())
                .distinct()
                .filter(accusation -> !Collections.disjoint(houses(accusation, Role.AGAINST, all), deniers))
                .toList();
    }

    private static SortedSet<String> houses(Draft draft, Role role, Case all) {
        SortedSet<String> houses = new TreeSet<>();
        draft.tellings.forEach(told -> told.party(role).actors().forEach(actor -> houses.addAll(all.house(actor))));
        return houses;
    }

    private static Dispute dispute(Facing facing, Case all) {
        List<String> about = new ArrayList<>(facing.accusations.keySet());
        about.addAll(facing.denials.keySet());
        List<Position> positions =
                List.of(position("accusation: ", facing.accusations, all), position("denial: ", facing.denials, all));
        return new Dispute(
                Ids.of('D', "denial", about),
                "denial",
                about,
                positions,
                "who is accused denies; neither is taken for a fact");
    }

    private static Position position(String what, SortedMap<String, Draft> drafts, Case all) {
        Draft first = drafts.values().iterator().next();
        return new Position(
                what + who(first, all),
                drafts.values().stream()
                        .flatMap(draft -> places(draft).stream())
                        .sorted()
                        .toList());
    }

    private static String who(Draft draft, Case all) {
        SortedSet<String> names = new TreeSet<>();
        for (Told told : draft.tellings) {
            told.party(Role.BY).actors().forEach(actor -> names.add(all.actorName(actor)));
            names.addAll(told.party(Role.BY).words());
        }
        return String.join(", ", names);
    }

    private static List<Place> places(Draft draft) {
        return draft.tellings.stream().map(Told::place).sorted().toList();
    }
}
