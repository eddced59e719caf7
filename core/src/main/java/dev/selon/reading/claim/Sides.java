package dev.selon.reading.claim;

import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Title;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Who stands for whom once all roles are filled: officials for their state beside a state, nobody beside his own state. */
final class Sides {
    private final Passage passage;
    private final Counted counted;
    private final States states;

    Sides(Passage passage, Counted counted, States states) {
        this.passage = passage;
        this.counted = counted;
        this.states = states;
    }

    /** Puts the sides of a meeting or agreement on one rank. */
    void rank(SortedMap<Role, List<Filler>> roles, Kind kind) {
        if (kind == Kind.MEETING) {
            roles.computeIfPresent(Role.PARTICIPANTS, (role, sides) -> withoutOwnStates(sides));
        }
        if (kind == Kind.AGREEMENT) {
            roles.computeIfPresent(Role.PARTIES, (role, sides) -> asStates(withoutMereNouns(sides)));
        }
    }

    private List<Filler> withoutOwnStates(List<Filler> sides) {
        Set<Integer> own = sides.stream()
                .filter(side -> passage.is(EntityKind.PERSON, side))
                .flatMap(side -> passage.mentions.titles().stream()
                        .filter(title -> title.person() == side.entity() && !title.former()))
                .map(Title::of)
                .collect(Collectors.toSet());
        return sides.stream()
                .filter(side -> !side.known() || !own.contains(side.entity()))
                .toList();
    }

    /** "les parties" beside named ones tells nobody more. */
    private List<Filler> withoutMereNouns(List<Filler> sides) {
        boolean named = sides.stream().anyMatch(Filler::known);
        return sides.stream()
                .filter(side -> !named || side.known() || !counted.isMereNoun(side.text()))
                .toList();
    }

    /** Where one side is a state, the officials of the others stand for theirs. */
    private List<Filler> asStates(List<Filler> sides) {
        return sides.stream().anyMatch(side -> passage.is(EntityKind.STATE, side))
                ? sides.stream().map(this::asState).toList()
                : sides;
    }

    private Filler asState(Filler side) {
        return passage.is(EntityKind.PERSON, side)
                ? states.servedBy(side.entity())
                        .map(state -> passage.named(side.span(), state))
                        .orElse(side)
                : side;
    }
}
