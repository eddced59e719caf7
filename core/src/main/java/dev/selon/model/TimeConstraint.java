package dev.selon.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a time expression says of the day, before the article's own date is known. */
public sealed interface TimeConstraint {
    /** Which side of the article's date the told act lies on. */
    enum Direction {
        PAST,
        FUTURE,
        EITHER
    }

    /** The days meant, given the article's own date; empty where it must be known and is not. */
    Optional<When> resolve(@Nullable When published);

    /**
     * Calendar days: year, month and days, each as far as printed; {@code "début avril"} is days 1 to 10 of month 4.
     * A year that is not printed is the one nearest to the article's date on the told side.
     */
    record Calendar(
            @Nullable Integer year,
            @Nullable Integer month,
            int firstDay,
            int lastDay,
            @Nullable DayOfWeek weekday,
            Direction direction)
            implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (year != null) {
                return in(year);
            }
            if (published == null) {
                return Optional.empty();
            }
            return in(nearestYear(published)).or(() -> in(published.last().getYear()));
        }

        /** The days meant, were they in this year. */
        public Optional<When> in(int year) {
            if (month == null) {
                return Optional.of(When.year(year));
            }
            YearMonth of = YearMonth.of(year, month);
            int last = Math.min(lastDay, of.lengthOfMonth());
            if (firstDay > last) {
                return Optional.empty();
            }
            When plain = When.between(of.atDay(firstDay), of.atDay(last));
            return weekday == null
                    ? Optional.of(plain)
                    : plain.intersect(new When(plain.first().minusDays(7), plain.last().plusDays(7), weekday));
        }

        private int nearestYear(When published) {
            int year = published.last().getYear();
            Optional<When> here = in(year);
            if (here.isEmpty() || month == null) {
                return year;
            }
            LocalDate first = here.get().first();
            return switch (direction) {
                case PAST -> first.isAfter(published.last()) ? year - 1 : year;
                case FUTURE -> here.get().last().isBefore(published.first()) ? year + 1 : year;
                case EITHER -> nearest(year, first, published.last());
            };
        }

        private static int nearest(int year, LocalDate first, LocalDate day) {
            long months = java.time.temporal.ChronoUnit.MONTHS.between(day, first);
            return months > 6 ? year - 1 : months < -6 ? year + 1 : year;
        }
    }

    /** A span between two calendar constraints, both included: {@code "entre 2020 et 2023"}. */
    record Range(Calendar from, Calendar to) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            Optional<When> end = to.resolve(published);
            Calendar start = from.year() == null && to.year() != null
                    ? new Calendar(
                            to.year(), from.month(), from.firstDay(), from.lastDay(), from.weekday(), from.direction())
                    : from;
            Optional<When> begin = start.resolve(published);
            if (begin.isEmpty() || end.isEmpty() || end.get().last().isBefore(begin.get().first())) {
                return Optional.empty();
            }
            return Optional.of(When.between(begin.get().first(), end.get().last()));
        }
    }

    /** A bare weekday: the last or next one, counted from the article's date, that day included. */
    record Weekday(DayOfWeek weekday, Direction direction) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published == null) {
                return Optional.empty();
            }
            boolean future = direction == Direction.FUTURE;
            LocalDate from = future ? published.first() : published.first().minusDays(6);
            LocalDate to = future ? published.last().plusDays(6) : published.last();
            return Optional.of(new When(from, to, weekday));
        }
    }

    /** So many units before (negative) or after the article's date: {@code "hier"}, {@code "la semaine dernière"}. */
    record Relative(Unit unit, int from, int to) implements TimeConstraint {
        /** The unit that is counted. */
        public enum Unit {
            DAY,
            WEEK,
            MONTH,
            YEAR
        }

        @Override
        public Optional<When> resolve(@Nullable When published) {
            return published == null
                    ? Optional.empty()
                    : Optional.of(When.between(
                            shift(published.first(), from).first(),
                            shift(published.last(), to).last()));
        }

        private When shift(LocalDate day, int count) {
            return switch (unit) {
                case DAY -> When.day(day.plusDays(count));
                case WEEK -> {
                    LocalDate monday = day.with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                            .plusWeeks(count);
                    yield When.between(monday, monday.plusDays(6));
                }
                case MONTH -> {
                    YearMonth month = YearMonth.from(day).plusMonths(count);
                    yield When.month(month.getYear(), month.getMonthValue());
                }
                case YEAR -> When.year(day.getYear() + count);
            };
        }
    }
}
