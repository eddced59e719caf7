package dev.selon.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
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

    /** What is counted. */
    enum Unit {
        SECOND,
        MINUTE,
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
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
        private static final int YEARS_TRIED = 8;

        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (year != null) {
                return in(year).or(() -> withoutWeekday().in(year));
            }
            if (published == null) {
                return Optional.empty();
            }
            int nearest = nearestYear(published);
            return in(nearest).or(() -> withoutWeekday().in(nearest)).or(() -> lastLeapDay(nearest));
        }

        /** The days meant, were they in this year; empty when it has no such day, or not on that weekday. */
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
                    : plain.intersect(
                            new When(plain.first().minusDays(7), plain.last().plusDays(7), weekday));
        }

        /** The same days, looked for on another side. */
        public Calendar on(Direction side) {
            return new Calendar(year, month, firstDay, lastDay, weekday, side);
        }

        /** A printed weekday that does not fit the printed date is the likelier misprint. */
        private Calendar withoutWeekday() {
            return new Calendar(year, month, firstDay, lastDay, null, direction);
        }

        private Optional<When> lastLeapDay(int year) {
            for (int back = 1; back <= YEARS_TRIED; back++) {
                Optional<When> there = withoutWeekday().in(year - back);
                if (there.isPresent()) {
                    return there;
                }
            }
            return Optional.empty();
        }

        private int nearestYear(When published) {
            int year = published.last().getYear();
            Optional<When> here = withoutWeekday().in(year);
            if (here.isEmpty() || here.get().intersect(published).isPresent()) {
                return year;
            }
            LocalDate first = here.get().first();
            return switch (direction) {
                case PAST -> first.isAfter(published.last()) ? year - 1 : year;
                case FUTURE -> here.get().last().isBefore(published.first()) ? year + 1 : year;
                case EITHER -> nearest(year, first, published.last());
            };
        }

        /** A date before or after; with a weekday, the nearer year in which both fit. */
        private int nearest(int year, LocalDate first, LocalDate day) {
            long months = ChronoUnit.MONTHS.between(day, first);
            int near = months > 6 ? year - 1 : months < -6 ? year + 1 : year;
            int other = first.isAfter(day) ? year - 1 : year + 1;
            return weekday != null && in(near).isEmpty() && in(other).isPresent() ? other : near;
        }
    }

    /**
     * From the first day of one to the last day of the other: {@code "entre 2020 et 2023"}, {@code "du 9 au 10 mai"}. Where
     * both have no year it is the one around the article's date or nearest to it on the told side.
     */
    record Range(TimeConstraint from, TimeConstraint to) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published != null && isYearless(from) && to instanceof Calendar end && end.year() == null) {
                return nearest(end, published);
            }
            return endingWith(to.resolve(published), published);
        }

        private static boolean isYearless(TimeConstraint time) {
            return time instanceof Calendar calendar && calendar.year() == null;
        }

        private Optional<When> nearest(Calendar end, When published) {
            int year = published.last().getYear();
            When best = null;
            for (int near = year - 1; near <= year + 1; near++) {
                Optional<When> there = endingWith(end.in(near), published);
                if (there.isPresent() && (best == null || isNearer(there.get(), best, end.direction(), published))) {
                    best = there.get();
                }
            }
            return Optional.ofNullable(best);
        }

        private static boolean isNearer(When one, When other, Direction side, When published) {
            return distance(one, side, published) < distance(other, side, published);
        }

        /** Days between, the wrong side counting much more. */
        private static long distance(When one, Direction side, When published) {
            long behind = ChronoUnit.DAYS.between(published.last(), one.first());
            long before = ChronoUnit.DAYS.between(one.last(), published.first());
            long days = Math.max(0, Math.max(behind, before));
            boolean wrong = side == Direction.PAST && behind > 0 || side == Direction.FUTURE && before > 0;
            return wrong ? days + 10_000 : days;
        }

        private Optional<When> endingWith(Optional<When> end, @Nullable When published) {
            Optional<When> begin = end.flatMap(last -> begin(last, published));
            if (begin.isEmpty() || end.get().last().isBefore(begin.get().first())) {
                return Optional.empty();
            }
            return Optional.of(When.between(begin.get().first(), end.get().last()));
        }

        /** A beginning without a year, or a weekday, is the last one before the end. */
        private Optional<When> begin(When end, @Nullable When published) {
            if (from instanceof Calendar calendar && calendar.year() == null) {
                return calendar.on(Direction.PAST).resolve(When.day(end.last()));
            }
            if (from instanceof Weekday weekday) {
                return new Weekday(weekday.weekday(), Direction.PAST).resolve(When.day(end.last()));
            }
            return from.resolve(published);
        }
    }

    /** A stretch of which only one edge is told: {@code "depuis 2014"}, {@code "jusqu'en juin"}. */
    record Edge(TimeConstraint of, Side side) implements TimeConstraint {
        /** On which side of the edge the days lie. */
        public enum Side {
            /** From the edge to the article's date, or to an open end where that is not known. */
            SINCE,
            /** From the edge on. */
            FROM,
            /** From the day behind the edge on. */
            AFTER,
            /** Up to the day before the edge. */
            BEFORE,
            /** Up to the edge. */
            UNTIL,
            /** From the article's date up to the edge. */
            BY
        }

        @Override
        public Optional<When> resolve(@Nullable When published) {
            return of.resolve(published).map(edge -> switch (side) {
                case SINCE ->
                    published == null || published.last().isBefore(edge.first())
                            ? When.from(edge.first())
                            : When.between(edge.first(), published.last());
                case FROM -> When.from(edge.first());
                case AFTER -> When.from(edge.last().plusDays(1));
                case BEFORE -> When.until(edge.first().minusDays(1));
                case UNTIL -> When.until(edge.last());
                case BY ->
                    published == null || published.first().isAfter(edge.last())
                            ? When.until(edge.last())
                            : When.between(published.first(), edge.last());
            });
        }
    }

    /**
     * One of the equal parts of a stretch: {@code "fin 2023"} is part 3 of 3, the second quarter is part 2 of 4. Thirds of
     * a month are days 1 to 10, 11 to 20 and 21 to the end.
     */
    record Part(TimeConstraint whole, int part, int of) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            return whole.resolve(published).map(this::of);
        }

        private When of(When all) {
            LocalDate first = all.first();
            LocalDate behind = all.last().plusDays(1);
            long months = ChronoUnit.MONTHS.between(first, behind);
            boolean wholeMonths = first.getDayOfMonth() == 1 && behind.getDayOfMonth() == 1;
            if (wholeMonths && months % of == 0) {
                return between(first.plusMonths(months / of * (part - 1)), first.plusMonths(months / of * part), all);
            }
            long days = wholeMonths && months == 1 && of == 3 ? 10 : Math.max(1, all.breadth() / of);
            return between(first.plusDays(days * (part - 1)), part == of ? behind : first.plusDays(days * part), all);
        }

        private static When between(LocalDate first, LocalDate behind, When all) {
            return When.between(first, behind.minusDays(1)).intersect(all).orElse(all);
        }
    }

    /** A day of a month that is not printed: {@code "jeudi 14"}. */
    record DayOfMonth(int day, @Nullable DayOfWeek weekday, Direction direction) implements TimeConstraint {
        private static final int MONTHS_TRIED = 12;

        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published == null) {
                return Optional.empty();
            }
            LocalDate best = null;
            for (int shift = -MONTHS_TRIED; shift <= MONTHS_TRIED; shift++) {
                YearMonth month = YearMonth.from(published.last()).plusMonths(shift);
                if (day <= month.lengthOfMonth() && fits(month.atDay(day), published)) {
                    best = best == null || isNearer(month.atDay(day), best, published) ? month.atDay(day) : best;
                }
            }
            return Optional.ofNullable(best).map(When::day);
        }

        private boolean fits(LocalDate date, When published) {
            return (weekday == null || date.getDayOfWeek() == weekday)
                    && !(direction == Direction.PAST && date.isAfter(published.last()))
                    && !(direction == Direction.FUTURE && date.isBefore(published.first()));
        }

        private static boolean isNearer(LocalDate one, LocalDate other, When published) {
            return Math.abs(ChronoUnit.DAYS.between(one, published.last()))
                    < Math.abs(ChronoUnit.DAYS.between(other, published.last()));
        }
    }

    /**
     * A bare weekday: the last or next one, or both, counted from the article's date.
     *
     * @param otherDay whether it is another day than the article's own, as in {@code "jeudi dernier"}
     */
    record Weekday(DayOfWeek weekday, Direction direction, boolean otherDay) implements TimeConstraint {
        public Weekday(DayOfWeek weekday, Direction direction) {
            this(weekday, direction, false);
        }

        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published == null) {
                return Optional.empty();
            }
            if (published.breadth() >= 7) {
                return published.intersect(new When(published.first(), published.last(), weekday));
            }
            int near = otherDay ? 1 : 0;
            LocalDate from = direction == Direction.FUTURE
                    ? published.first().plusDays(near)
                    : published.first().minusDays(6 + near);
            LocalDate to = direction == Direction.PAST
                    ? published.last().minusDays(near)
                    : published.last().plusDays(6 + near);
            return Optional.of(new When(from, to, weekday));
        }
    }

    /** A bare weekend: the last one that had begun by the article's date, the next one, or the nearer of them. */
    record Weekend(Direction direction) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published == null) {
                return Optional.empty();
            }
            LocalDate past = published.last().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
            LocalDate next = published
                    .first()
                    .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                    .minusDays(1);
            boolean nearPast = ChronoUnit.DAYS.between(past, published.last()) <= 4;
            boolean back = direction == Direction.PAST || direction == Direction.EITHER && nearPast;
            LocalDate saturday = back ? past : next;
            return Optional.of(When.between(saturday, saturday.plusDays(1)));
        }
    }

    /** So many units before (negative) or after the article's date: {@code "hier"}, {@code "la semaine dernière"}. */
    record Relative(Unit unit, int from, int to) implements TimeConstraint {
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
                case SECOND -> When.day(day.plusDays(Math.floorDiv(count, 86_400)));
                case MINUTE -> When.day(day.plusDays(Math.floorDiv(count, 1_440)));
                case HOUR -> When.day(day.plusDays(Math.floorDiv(count, 24)));
                case DAY -> When.day(day.plusDays(count));
                case WEEK -> {
                    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
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

    /** A time counted from another time of the article instead of the article's date: {@code "le lendemain"}. */
    record Anchored(TimeConstraint from, TimeConstraint of) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            return from.resolve(published).flatMap(of::resolve);
        }
    }

    /** How long, not when: {@code "pendant trois ans"}; {@code "quelques jours"} counts from 2 to 9. */
    record Duration(int from, int to, Unit unit) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            return Optional.empty();
        }

        /** The least of it as ISO 8601 writes it, for example {@code P3Y} or {@code PT48H}. */
        public String iso() {
            return switch (unit) {
                case SECOND -> "PT" + from + "S";
                case MINUTE -> "PT" + from + "M";
                case HOUR -> "PT" + from + "H";
                default -> "P" + from + unit.name().charAt(0);
            };
        }
    }

    /** Before or after the article's date, no more is told: {@code "récemment"}, {@code "bientôt"}. */
    record Vague(Direction direction) implements TimeConstraint {
        @Override
        public Optional<When> resolve(@Nullable When published) {
            if (published == null || direction == Direction.EITHER) {
                return Optional.empty();
            }
            return Optional.of(
                    direction == Direction.PAST ? When.until(published.last()) : When.from(published.first()));
        }
    }

    /** A time that names no day by itself. */
    record Unplaced(Sort sort) implements TimeConstraint {
        /** Why no day is named. */
        public enum Sort {
            /** {@code "à 10 heures"} */
            CLOCK,
            /** {@code "chaque lundi"} */
            SET,
            /** {@code "lors du sommet"}: as another event */
            EVENT,
            /** {@code "le lendemain"} with no date before it */
            UNANCHORED
        }

        @Override
        public Optional<When> resolve(@Nullable When published) {
            return Optional.empty();
        }
    }
}
