package dev.selon.app.render;

import dev.selon.model.When;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** Dates for readers. */
final class Dates {
    private static final int NAMED_DAYS = 3;
    private final Words words;

    Dates(Words words) {
        this.words = words;
    }

    String of(When when) {
        LocalDate first = when.first();
        LocalDate last = when.last();
        if (when.isDay()) {
            return day(first);
        }
        if (!when.isClosed()) {
            return open(when);
        }
        if (when.weekday() != null) {
            return weekday(when);
        }
        if (first.getDayOfMonth() == 1 && last.getDayOfMonth() == last.lengthOfMonth()) {
            return months(first, last);
        }
        if (sameMonth(first, last)) {
            return words.get("date.days", ordinal(first), ordinal(last), month(last), last.getYear());
        }
        return words.get("date.range", day(first), day(last));
    }

    /** An end that is not told lies at the edge of all time. */
    private String open(When when) {
        boolean begins = !When.until(when.last()).first().equals(when.first());
        boolean ends = !When.from(when.first()).last().equals(when.last());
        if (begins) {
            return words.get("date.since", day(when.first()));
        }
        return ends ? words.get("date.until", day(when.last())) : words.get("page.undated");
    }

    private String weekday(When when) {
        List<LocalDate> days = when.first()
                .datesUntil(when.last().plusDays(1), Period.ofWeeks(1))
                .toList();
        String name = words.get("weekday." + when.first().getDayOfWeek().getValue());
        if (days.size() <= NAMED_DAYS) {
            String or = days.stream().map(this::day).collect(java.util.stream.Collectors.joining(words.get("list.or")));
            return words.get("date.weekday", name, or);
        }
        return words.get("date.weekdays", name, day(when.first()), day(when.last()));
    }

    private String months(LocalDate first, LocalDate last) {
        if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
            return first.getYear() == last.getYear()
                    ? String.valueOf(first.getYear())
                    : words.get("date.range", first.getYear(), last.getYear());
        }
        return sameMonth(first, last)
                ? month(first) + " " + first.getYear()
                : words.get("date.range", month(first) + " " + first.getYear(), month(last) + " " + last.getYear());
    }

    private static boolean sameMonth(LocalDate one, LocalDate other) {
        return one.getYear() == other.getYear() && one.getMonthValue() == other.getMonthValue();
    }

    String day(LocalDate day) {
        return words.get("date.day", ordinal(day), month(day), day.getYear());
    }

    private String ordinal(LocalDate day) {
        return day.getDayOfMonth() == 1 ? words.get("date.first") : String.valueOf(day.getDayOfMonth());
    }

    private String month(LocalDate day) {
        return words.get("month." + day.getMonthValue());
    }
}
