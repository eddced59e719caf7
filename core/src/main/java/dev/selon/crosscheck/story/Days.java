package dev.selon.crosscheck.story;

import dev.selon.model.Article.Block;
import dev.selon.model.Claim;
import dev.selon.model.Reading;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The days that an article's first half tells of, as far as the article alone pins them down. */
final class Days {
    /** How the days of two articles stand to each other. */
    enum Relation {
        AGREE,
        OPEN,
        CLASH
    }

    private static final int NEAR = 2;
    private static final int BROAD = 3;
    private static final int BEFORE = 31;
    private static final int AFTER = 1;
    private static final int OLD_NEWS = 45;
    private static final int ANY_YEAR = 2000; // a leap year, for days without a year

    private final Optional<When> published;
    private final long firstDay;
    private final long lastDay;
    private final List<When> pinned = new ArrayList<>();
    private final List<When> yearless = new ArrayList<>();
    private final TreeSet<DayOfWeek> weekdays = new TreeSet<>();

    Days(Reading reading) {
        published = Optional.ofNullable(reading.article().published());
        firstDay = published.map(day -> day.first().toEpochDay()).orElse(0L);
        lastDay = published.map(day -> day.last().toEpochDay()).orElse(0L);
        int half = half(reading.article().blocks());
        for (int i = 0; i < reading.times().size(); i++) {
            TimeExpression time = reading.times().get(i);
            if (time.span().start() < half && !isPlan(i, reading)) {
                add(time.constraint());
            }
        }
        if (published.isEmpty() && !weekdays.isEmpty()) {
            pinned.clear();
            yearless.clear();
            actsOf(reading).forEach(this::addYearless);
        }
    }

    /** What happened, an article that tells its news by the day of the week says without a year. */
    private static List<TimeConstraint> actsOf(Reading reading) {
        return reading.claims().stream()
                .filter(claim -> claim.time() >= 0 && claim.status() != Status.ANNOUNCED)
                .map(claim -> reading.times().get(claim.time()).constraint())
                .toList();
    }

    private static int half(List<Block> blocks) {
        long all = blocks.stream().mapToLong(block -> block.span().length()).sum();
        long read = 0;
        for (Block block : blocks) {
            if (read + block.span().length() >= all / 2) {
                return block.span().start() + (int) (all / 2 - read) + 1;
            }
            read += block.span().length();
        }
        return Integer.MAX_VALUE;
    }

    /** Whether only plans have this time: what is announced for June is not what the article reports. */
    private static boolean isPlan(int time, Reading reading) {
        List<Claim> acts =
                reading.claims().stream().filter(claim -> claim.time() == time).toList();
        return !acts.isEmpty() && acts.stream().allMatch(claim -> claim.status() == Status.ANNOUNCED);
    }

    private void add(TimeConstraint constraint) {
        Optional<When> known = constraint.resolve(published.orElse(null));
        if (known.isPresent()) {
            known.filter(day -> day.breadth() <= BROAD && isNews(day)).ifPresent(pinned::add);
        } else if (constraint instanceof Calendar) {
            addYearless(constraint);
        } else if (constraint instanceof TimeConstraint.Weekday weekday) {
            weekdays.add(weekday.weekday());
        }
    }

    private void addYearless(TimeConstraint constraint) {
        if (constraint instanceof Calendar calendar && calendar.year() == null && calendar.month() != null) {
            calendar.in(ANY_YEAR).filter(day -> day.breadth() <= BROAD).ifPresent(yearless::add);
        }
    }

    /** Whether a day is near enough to the article's own to be what it reports. */
    private boolean isNews(When day) {
        return published.isEmpty()
                || !day.last().isBefore(published.get().first().minusDays(BEFORE))
                        && !day.first().isAfter(published.get().last().plusDays(AFTER));
    }

    Relation relation(Days other) {
        if (isOldNews(other)) {
            return Relation.CLASH;
        }
        List<Long> gaps = gaps(other);
        if (gaps.stream().anyMatch(gap -> gap <= NEAR)) {
            return Relation.AGREE;
        }
        return gaps.isEmpty() || looksBack() || other.looksBack() ? Relation.OPEN : Relation.CLASH;
    }

    /** Whether one article is printed so long after the other that it cannot report the same news. */
    boolean isOldNews(Days other) {
        return published.isPresent()
                && other.published.isPresent()
                && Math.max(firstDay - other.lastDay, other.firstDay - lastDay) > OLD_NEWS;
    }

    /** Whether an article without a date tells only full dates with their year, as one tells what is long past. */
    private boolean looksBack() {
        return published.isEmpty() && yearless.isEmpty();
    }

    /** Distances in days between each known day of one and each of the other; without a year where one has none. */
    private List<Long> gaps(Days other) {
        List<Long> gaps = new ArrayList<>();
        pinned.forEach(day -> other.pinned.forEach(that -> gaps.add(gap(day, that))));
        pinned.forEach(day -> other.yearless.forEach(that -> gaps.add(gap(anyYear(day), that))));
        yearless.forEach(day -> other.pinned.forEach(that -> gaps.add(gap(day, anyYear(that)))));
        yearless.forEach(day -> other.yearless.forEach(that -> gaps.add(gap(day, that))));
        return gaps;
    }

    private static When anyYear(When day) {
        return When.between(
                day.first().withYear(ANY_YEAR),
                day.last().withYear(ANY_YEAR).isBefore(day.first().withYear(ANY_YEAR))
                        ? day.first().withYear(ANY_YEAR)
                        : day.last().withYear(ANY_YEAR));
    }

    /** Days between the nearest ends, 0 where they overlap. */
    private static long gap(When a, When b) {
        long after = b.first().toEpochDay() - a.last().toEpochDay();
        long before = a.first().toEpochDay() - b.last().toEpochDay();
        return Math.max(0, Math.max(after, before));
    }
}
