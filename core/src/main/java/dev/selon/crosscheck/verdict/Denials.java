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
import java.util.SortedSet;
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
        List<Dispute> disputes = new ArrayList<>();
        for (Draft denial : drafts) {
            if (denial.first().kind() == Kind.DENIAL) {
                faced(denial, accusations, all).forEach(accusation -> disputes.add(dispute(accusation, denial, all)));
            }
        }
        return disputes;
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
        draft.tellings.forEach(told -> told.party(role).actors.forEach(actor -> houses.addAll(all.house(actor))));
        return houses;
    }

    private static Dispute dispute(Draft accusation, Draft denial, Case all) {
        List<Position> positions = List.of(
                new Position("accusation: " + who(accusation, all), places(accusation)),
                new Position("denial: " + who(denial, all), places(denial)));
        return new Dispute(
                Ids.of('D', "denial", accusation.id, denial.id),
                "denial",
                List.of(accusation.id, denial.id),
                positions,
                "who is accused denies; neither is taken for a fact");
    }

    private static String who(Draft draft, Case all) {
        SortedSet<String> names = new TreeSet<>();
        for (Told told : draft.tellings) {
            told.party(Role.BY).actors.forEach(actor -> names.add(all.actorName(actor)));
            names.addAll(told.party(Role.BY).words);
        }
        return String.join(", ", names);
    }

    private static List<Place> places(Draft draft) {
        return draft.tellings.stream().map(Told::place).sorted().toList();
    }
}
