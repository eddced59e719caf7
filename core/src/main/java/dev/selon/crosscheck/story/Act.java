package dev.selon.crosscheck.story;

import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint;
import dev.selon.model.When;
import java.time.DayOfWeek;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells as done on a day.
 *
 * @param persons by family name
 * @param weekday the day of the week, for an article that says no more
 */
record Act(Kind kind, SortedSet<String> persons, @Nullable When day, DayOfWeek weekday) {
    /** The acts of an article whose very day, or day of the week, is told. */
    static List<Act> of(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.time() >= 0 && claim.status() != Status.ANNOUNCED)
                .flatMap(claim -> of(claim, reading).stream())
                .toList();
    }

    private static Optional<Act> of(Claim claim, Reading reading) {
        TimeConstraint time = reading.times().get(claim.time()).constraint();
        Optional<When> day = time.resolve(reading.article().published()).filter(When::isDay);
        if (day.isPresent()) {
            return Optional.of(new Act(
                    claim.kind(),
                    persons(claim, reading),
                    day.get(),
                    day.get().first().getDayOfWeek()));
        }
        return time instanceof TimeConstraint.Weekday only
                ? Optional.of(new Act(claim.kind(), persons(claim, reading), null, only.weekday()))
                : Optional.empty();
    }

    private static SortedSet<String> persons(Claim claim, Reading reading) {
        SortedSet<String> persons = new TreeSet<>();
        for (Role role : claim.kind().main()) {
            for (Filler filler : claim.role(role)) {
                if (filler.entity() >= 0) {
                    Profile.person(reading.entities().get(filler.entity())).ifPresent(persons::add);
                }
            }
        }
        return persons;
    }

    /** Whether another article tells it too: a kind of act, the same day, no other persons. */
    boolean isOne(Act other) {
        return kind == other.kind
                && weekday == other.weekday
                && (day == null || other.day == null || day.equals(other.day))
                && (persons.isEmpty() || other.persons.isEmpty() || !Collections.disjoint(persons, other.persons));
    }
}
