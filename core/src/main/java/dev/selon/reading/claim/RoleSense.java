package dev.selon.reading.claim;

import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What filled roles mean together: that somebody would act on himself, speaks himself, or tells his own plan. */
final class RoleSense {
    private static final List<Role> OTHERS = List.of(Role.TO, Role.AGAINST, Role.WITH, Role.TARGET);

    private RoleSense() {}

    /** Nobody accuses, asks or attacks himself: such a reading took one for another. */
    static boolean isReflected(SortedMap<Role, List<Filler>> roles) {
        List<Filler> by = roles.getOrDefault(Role.BY, List.of());
        return areOne(roles.get(Role.MEMBER), roles.get(Role.OF))
                || by.size() == 1
                        && by.get(0).known()
                        && OTHERS.stream()
                                .map(other -> roles.getOrDefault(other, List.of()))
                                .anyMatch(them -> isOnly(by.get(0), them));
    }

    private static boolean isOnly(Filler one, List<Filler> them) {
        return !them.isEmpty() && them.stream().allMatch(filler -> filler.entity() == one.entity());
    }

    private static boolean areOne(@Nullable List<Filler> one, @Nullable List<Filler> other) {
        return one != null
                && other != null
                && one.size() == 1
                && other.size() == 1
                && one.get(0).isSame(other.get(0));
    }

    /** Whether somebody says that he himself will do it. */
    static boolean isOwnPlan(Frame frame, SortedMap<Role, List<Filler>> roles, Stances.Reading reading) {
        boolean giving = frame.kind() == Kind.SUPPORT || frame.uses().contains("own plan");
        return giving
                && reading.stance() == Stance.PLANNED
                && !roles.getOrDefault(Role.BY, List.of()).isEmpty()
                && isSpokenByDoer(roles, reading.saidBy());
    }

    /** Whether the speaker is the one who does it, or whoever does it is left out. */
    static boolean isSpokenByDoer(SortedMap<Role, List<Filler>> roles, @Nullable Speaker speaker) {
        List<Filler> by = roles.getOrDefault(Role.BY, List.of());
        return speaker != null && (by.isEmpty() || by.stream().anyMatch(filler -> isSpeaker(filler, speaker)));
    }

    private static boolean isSpeaker(Filler filler, Speaker speaker) {
        return filler.known() && filler.entity() == speaker.entity()
                || filler.text().equals(speaker.text());
    }
}
