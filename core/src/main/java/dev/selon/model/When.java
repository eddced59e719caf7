package dev.selon.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * When something happened: all days from {@code first} to {@code last}, both included, of which it took one or all; with
 * a weekday, one of those days of the week between them. Written as EDTF (loc.gov/standards/datetime, level 1 and sets).
 */
public record When(
        LocalDate first, LocalDate last, @Nullable DayOfWeek weekday) {
    private static final int LISTED_DAYS = 6;
    private static final Pattern EDTF_DAY = Pattern.compile("(-?\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final LocalDate OPEN_START = LocalDate.of(0, 1, 1);
    private static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public When {
        if (weekday != null) {
            first = first.with(TemporalAdjusters.nextOrSame(weekday));
            last = last.with(TemporalAdjusters.previousOrSame(weekday));
            if (first.equals(last)) {
                weekday = null;
            }
        }
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("no day from " + first + " to " + last);
        }
    }

    public static When day(LocalDate day) {
        return new When(day, day, null);
    }

    public static When between(LocalDate first, LocalDate last) {
        return new When(first, last, null);
    }

    public static When month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new When(first, first.with(TemporalAdjusters.lastDayOfMonth()), null);
    }

    public static When year(int year) {
        return new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), null);
    }

    /** The day and all behind it; EDTF {@code 2014-03-01/..}. */
    public static When from(LocalDate first) {
        return between(first, OPEN_END);
    }

    /** The day and all before it; EDTF {@code ../2014-03-01}. */
    public static When until(LocalDate last) {
        return between(OPEN_START, last);
    }

    /** Whether both ends are told. */
    public boolean isClosed() {
        return !first.equals(OPEN_START) && !last.equals(OPEN_END);
    }

    public boolean isDay() {
        return first.equals(last);
    }

    /** The days that both allow; empty when they clash. */
    public Optional<When> intersect(When other) {
        if (weekday != null && other.weekday != null && weekday != other.weekday) {
            return Optional.empty();
        }
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        DayOfWeek day = weekday != null ? weekday : other.weekday;
        if (day != null) {
            from = from.with(TemporalAdjusters.nextOrSame(day));
            to = to.with(TemporalAdjusters.previousOrSame(day));
        }
        return to.isBefore(from) ? Optional.empty() : Optional.of(new When(from, to, day));
    }

    /** Number of days from the first to the last. */
    public long breadth() {
        return last.toEpochDay() - first.toEpochDay() + 1;
    }

    /** The Extended Date/Time Format, for example {@code 2025-08-14}, {@code 2023-09}, {@code 2020/2023}. */
    public String edtf() {
        if (weekday != null && breadth() / 7 < LISTED_DAYS) {
            return first.datesUntil(last.plusDays(1), Period.ofWeeks(1))
                    .map(LocalDate::toString)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (isDay()) {
            return first.toString();
        }
        if (!isClosed()) {
            return interval(
                    first.equals(OPEN_START) ? ".." : first.toString(), last.equals(OPEN_END) ? ".." : last.toString());
        }
        boolean wholeMonths = first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth();
        if (wholeMonths && first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return interval(first.toString().substring(0, 4), last.toString().substring(0, 4));
        }
        if (wholeMonths) {
            return interval(first.toString().substring(0, 7), last.toString().substring(0, 7));
        }
        return interval(first.toString(), last.toString());
    }

    /**
     * Reads what {@link #edtf} writes.
     *
     * @throws IllegalArgumentException if the text is none of these forms
     */
    public static When parse(String edtf) {
        if (edtf.startsWith("[") && edtf.endsWith("]")) {
            String[] days = edtf.substring(1, edtf.length() - 1).split(",");
            When first = parse(days[0]);
            return new When(first.first, parse(days[days.length - 1]).last, first.first.getDayOfWeek());
        }
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return period(edtf);
        }
        String from = edtf.substring(0, slash);
        String to = edtf.substring(slash + 1);
        return between(
                from.equals("..") ? OPEN_START : period(from).first, to.equals("..") ? OPEN_END : period(to).last);
    }

    /** A day, a month or a year. */
    private static When period(String edtf) {
        Matcher parts = EDTF_DAY.matcher(edtf);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date: " + edtf + "; expected YYYY, YYYY-MM or YYYY-MM-DD");
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return year(year);
        }
        int month = Integer.parseInt(parts.group(2));
        if (month < 1 || month > 12) {
            throw new IllegalArgumentException("no month " + parts.group(2) + ": " + edtf);
        }
        if (parts.group(3) == null) {
            return month(year, month);
        }
        int day = Integer.parseInt(parts.group(3));
        if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
            throw new IllegalArgumentException("no day " + parts.group(3) + " in that month: " + edtf);
        }
        return day(LocalDate.of(year, month, day));
    }

    private static String interval(String from, String to) {
        return from.equals(to) ? from : from + "/" + to;
    }
}
