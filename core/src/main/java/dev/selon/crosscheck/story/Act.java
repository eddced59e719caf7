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
 * @param day the very day; in {@link #ANY_YEAR} where the year is not told; null for an article that tells no more than
 *     the day of the week
 * @param weekday null where the year is not told
 */
record Act(
        Kind kind,
        SortedSet<String> persons,
        @Nullable When day,
        @Nullable DayOfWeek weekday) {
    private static final int ANY_YEAR = 2000; // a leap year
    private static final int MISTAKEN_DAYS = 2;
    private static final int RECENT_DAYS = 45;

    /** The acts of an article whose very day, day of the year or day of the week is told. */
    static List<Act> of(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.time() >= 0 && claim.status() != Status.ANNOUNCED)
                .flatMap(claim -> of(claim, reading).stream())
                .toList();
    }

    private static Optional<Act> of(Claim claim, Reading reading) {
        TimeConstraint time = reading.times().get(claim.time()).constraint();
        Optional<When> day = time.resolve(reading.article().published()).filter(When::isDay);
        if (day.isPresent() && isLongBefore(day.get(), reading)) {
            return Optional.empty();
        }
        if (day.isPresent()) {
            return Optional.of(new Act(
                    claim.kind(),
                    persons(claim, reading),
                    day.get(),
                    day.get().first().getDayOfWeek()));
        }
        if (time instanceof TimeConstraint.Weekday only) {
            return Optional.of(new Act(claim.kind(), persons(claim, reading), null, only.weekday()));
        }
        return time instanceof TimeConstraint.Calendar calendar && calendar.year() == null
                ? calendar.in(ANY_YEAR)
                        .filter(When::isDay)
                        .map(when -> new Act(claim.kind(), persons(claim, reading), when, null))
                : Optional.empty();
    }

    /** What an article recalls from long before it was printed is no news that two articles share. */
    private static boolean isLongBefore(When day, Reading reading) {
        When printed = reading.article().published();
        return printed != null && day.first().isBefore(printed.first().minusDays(RECENT_DAYS));
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

    /** Whether another article tells it too: a kind of act, no other persons, a day that may be the same. */
    boolean isOne(Act other) {
        if (kind != other.kind) {
            return false;
        }
        if (weekday != null && other.weekday != null && isOfThatDay(other)) {
            return persons.isEmpty() || other.persons.isEmpty() || !Collections.disjoint(persons, other.persons);
        }
        return !Collections.disjoint(persons, other.persons) && mayBeOfThatDay(other);
    }

    private boolean isOfThatDay(Act other) {
        return weekday == other.weekday && (day == null || other.day == null || day.equals(other.day));
    }

    /** A day without its year; or, of the same two persons at least, days so near that one is mistaken. */
    private boolean mayBeOfThatDay(Act other) {
        if (day == null || other.day == null) {
            return weekday == null || other.weekday == null;
        }
        boolean yearTold = weekday != null && other.weekday != null;
        long here = yearTold ? day.first().toEpochDay() : anyYear(day);
        long there = yearTold ? other.day.first().toEpochDay() : anyYear(other.day);
        boolean both = persons.size() > 1 && persons.equals(other.persons);
        return Math.abs(here - there) <= (both ? MISTAKEN_DAYS : 0);
    }

    private static long anyYear(When day) {
        return day.first().withYear(ANY_YEAR).toEpochDay();
    }
}
