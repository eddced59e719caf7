package dev.selon.reading.mention;

import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeConstraint.Anchored;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.DayOfMonth;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeConstraint.Duration;
import dev.selon.model.TimeConstraint.Edge;
import dev.selon.model.TimeConstraint.Part;
import dev.selon.model.TimeConstraint.Range;
import dev.selon.model.TimeConstraint.Relative;
import dev.selon.model.TimeConstraint.Unit;
import dev.selon.model.TimeConstraint.Unplaced;
import dev.selon.model.TimeConstraint.Unplaced.Sort;
import dev.selon.model.TimeConstraint.Vague;
import dev.selon.model.TimeConstraint.Weekday;
import dev.selon.model.TimeConstraint.Weekend;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression mean, given the side that its clause tells and the times told before it. */
final class TimeSense {
    private static final int VAGUE_COUNT = 9;
    private static final int YOUNG = 50;
    private static final TimeConstraint UNANCHORED = new Unplaced(Sort.UNANCHORED);

    private final Direction told;
    private final boolean state;
    private final boolean announced;
    private final List<TimeConstraint> earlier;

    /**
     * @param told the side that the clause tells
     * @param state whether the clause tells how things are
     * @param announced whether it may be the time of what is announced or of the announcement
     * @param earlier the times told before, in order
     */
    TimeSense(Direction told, boolean state, boolean announced, List<TimeConstraint> earlier) {
        this.told = told;
        this.state = state;
        this.announced = announced;
        this.earlier = earlier;
    }

    /** The constraint, or null where the words are no time. */
    @Nullable
    TimeConstraint of(TimeDraft draft) {
        try {
            return meaning(draft);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private @Nullable TimeConstraint meaning(TimeDraft draft) {
        return switch (draft.word("kind")) {
            case "calendar" -> calendar(draft);
            case "years" -> years(draft);
            case "decade" -> decade(draft);
            case "century" -> century(draft.number("century", 20));
            case "season" -> season(draft);
            case "quarter" -> quarter(draft);
            case "part" -> part(draft);
            case "week" -> days(draft, null);
            case "nth" -> days(draft, DayOfWeek.of(draft.number("weekday", 1)));
            case "weekday" -> weekday(draft);
            case "day" -> new DayOfMonth(draft.number("day", 1), DayOfWeek.of(draft.number("weekday", 1)), side(draft));
            case "beside" -> beside(draft);
            case "weekend" -> new Weekend(side(draft));
            case "shift" -> shift(draft);
            case "offset" -> offset(draft);
            case "since" -> new Edge(offset(draft.with(TimeDraft.of("sign", -1))), Edge.Side.SINCE);
            case "window" -> window(draft);
            case "range" -> range(draft);
            case "edge" -> edge(draft);
            case "known" -> known(draft);
            case "anniversary" -> anniversary(draft);
            case "duration" -> duration(draft);
            case "vague" -> new Vague(Direction.valueOf(draft.word("side")));
            case "event" -> new Unplaced(Sort.EVENT);
            case "clock" -> new Unplaced(Sort.CLOCK);
            case "set" -> new Unplaced(Sort.SET);
            case "none" -> null;
            case "counted" ->
                state && draft.word("as-state").equals("vague")
                        ? new Vague(Direction.EITHER)
                        : counted(draft, relative(draft, 1));
            default -> null;
        };
    }

    private Direction side(TimeDraft draft) {
        int shift = draft.number("shift", 0);
        boolean open =
                announced && told == Direction.PAST && !draft.word("kind").equals("weekday");
        return shift < 0 ? Direction.PAST : shift > 0 ? Direction.FUTURE : open ? Direction.EITHER : told;
    }

    // ---- the calendar

    private TimeConstraint calendar(TimeDraft draft) {
        Integer month = draft.number("month");
        Integer day = draft.number("day");
        Integer weekday = draft.number("weekday");
        Calendar calendar = new Calendar(
                year(draft),
                month,
                day == null ? 1 : day,
                day == null ? 31 : day,
                weekday == null || month == null ? null : DayOfWeek.of(weekday),
                side(draft));
        if (calendar.year() == null) {
            return inToldYear(draft, calendar);
        }
        if (day != null && month != null) {
            LocalDate.of(2000, month, day); // 31 February is no date
        }
        return calendar;
    }

    private static @Nullable Integer year(TimeDraft draft) {
        Integer shortYear = draft.number("short");
        Integer youngYear = draft.number("twodigits");
        if (youngYear != null) {
            return youngYear < YOUNG ? 2000 + youngYear : 1900 + youngYear;
        }
        Integer year = draft.number("year");
        return year != null ? year : shortYear != null ? Integer.valueOf(1900 + shortYear) : null;
    }

    /** The year may be told by other words: "de l'année dernière", "de la même année". */
    private TimeConstraint inToldYear(TimeDraft draft, TimeConstraint yearless) {
        if (draft.has("year-same")) {
            TimeConstraint anchor = anchor(Unit.YEAR);
            return anchor == null
                    ? yearless
                    : new Anchored(new Anchored(anchor, new Relative(Unit.YEAR, 0, 0)), yearless);
        }
        TimeDraft turn = draft.draft("turn");
        if (draft.has("year-turn")) {
            int shift = turn == null ? 0 : turn.number("shift", 0);
            boolean fromText = turn != null && turn.word("anchor").equals("text");
            TimeConstraint year = new Relative(Unit.YEAR, shift, shift);
            TimeConstraint anchor = fromText ? anchor(Unit.YEAR) : null;
            return new Anchored(anchor == null ? year : new Anchored(anchor, year), yearless);
        }
        if (draft.word("anchor").equals("text")) {
            TimeConstraint anchor = anchor(Unit.MONTH);
            return anchor == null ? UNANCHORED : new Anchored(anchor, yearless);
        }
        return yearless;
    }

    private static TimeConstraint years(TimeDraft draft) {
        int first = draft.number("first", 0);
        int second = draft.number("second", 0);
        return yearsFrom(first, second < 100 ? first / 100 * 100 + second : second);
    }

    private static TimeConstraint yearsFrom(int first, int last) {
        return new Range(wholeYear(first), wholeYear(last));
    }

    private static Calendar wholeYear(int year) {
        return new Calendar(year, null, 1, 31, null, Direction.EITHER);
    }

    private static TimeConstraint decade(TimeDraft draft) {
        TimeDraft word = draft.draft("word");
        int first = draft.number("decade", 1900 + draft.number("short", word == null ? 0 : word.number("low", 0)));
        return yearsFrom(first, first + 9);
    }

    private static TimeConstraint century(int number) {
        return yearsFrom(number * 100 - 99, number * 100);
    }

    private TimeConstraint season(TimeDraft draft) {
        int firstMonth = draft.number("first-month", 1);
        int lastMonth = draft.number("last-month", 12);
        int firstDay = draft.number("first-day", 1);
        int lastDay = draft.number("last-day", 31);
        Integer year = draft.has("first") ? draft.number("first") : year(draft);
        boolean overNewYear = lastMonth < firstMonth;
        Calendar from = new Calendar(year, firstMonth, firstDay, firstDay, null, side(draft));
        Integer endYear = year == null ? null : Integer.valueOf(overNewYear ? year + 1 : year);
        Calendar to = new Calendar(endYear, lastMonth, lastDay, lastDay, null, side(draft));
        if (year == null && (draft.has("year-turn") || draft.has("year-same"))) {
            return new Range(inToldYear(draft, from), inToldYear(draft, to));
        }
        return new Range(from, to);
    }

    private TimeConstraint quarter(TimeDraft draft) {
        Integer year = year(draft);
        TimeConstraint whole = year != null ? wholeYear(year) : toldYear(draft);
        int parts = draft.number("parts", 4);
        return new Part(whole, Math.min(draft.number("rank", 1), parts), parts);
    }

    private TimeConstraint toldYear(TimeDraft draft) {
        TimeDraft turn = draft.draft("turn");
        int shift = turn == null ? 0 : turn.number("shift", 0);
        TimeConstraint anchor = draft.has("year-same") ? anchor(Unit.YEAR) : null;
        TimeConstraint year = new Relative(Unit.YEAR, shift, shift);
        return anchor == null ? year : new Anchored(anchor, year);
    }

    private @Nullable TimeConstraint part(TimeDraft draft) {
        int part = draft.number("part", 1);
        int of = draft.number("of", 3);
        TimeDraft named = draft.draft("whole");
        TimeConstraint whole = named != null
                ? meaning(named)
                : draft.has("unit") ? new Relative(Unit.valueOf(draft.word("unit")), 0, 0) : calendar(draft);
        if (whole instanceof Calendar month && month.month() != null && of == 3 && month.lastDay() == 31) {
            return new Calendar(
                    month.year(), month.month(), part * 10 - 9, part == 3 ? 31 : part * 10, null, month.direction());
        }
        return whole == null ? null : new Part(whole, part, of);
    }

    /** The n-th seven days of a month, or their weekday; the fifth are the last ten days. */
    private @Nullable TimeConstraint days(TimeDraft draft, @Nullable DayOfWeek weekday) {
        int rank = draft.number("rank", 1);
        TimeDraft whole = draft.draft("whole");
        if (whole != null && meaning(whole) instanceof Calendar month) {
            return new Calendar(
                    month.year(),
                    month.month(),
                    rank < 5 ? rank * 7 - 6 : 22,
                    rank < 5 ? rank * 7 : 31,
                    weekday,
                    month.direction());
        }
        return null;
    }

    // ---- counted from the article's date, or from a time told before

    private TimeConstraint weekday(TimeDraft draft) {
        boolean turned = draft.number("shift", 0) != 0;
        Weekday weekday = new Weekday(DayOfWeek.of(draft.number("weekday", 1)), side(draft), turned);
        TimeDraft within = draft.draft("within");
        TimeConstraint stretch = within == null ? null : meaning(within);
        if (stretch != null) {
            return new Anchored(stretch, weekday);
        }
        if (draft.word("anchor").equals("text")) {
            TimeConstraint anchor = anchor(Unit.DAY);
            return anchor == null ? UNANCHORED : new Anchored(anchor, weekday);
        }
        return weekday;
    }

    private TimeConstraint shift(TimeDraft draft) {
        Unit unit = Unit.valueOf(draft.word("unit"));
        int times = draft.number("times", 1);
        int shift = draft.number("shift", 0);
        int near = shift * 1;
        Relative days = times == 1 || shift == 0
                ? new Relative(unit, near, near)
                : shift < 0 ? new Relative(unit, -times, -1) : new Relative(unit, 1, times);
        return counted(draft, days);
    }

    private TimeConstraint offset(TimeDraft draft) {
        return counted(draft, relative(draft, draft.number("sign", 1)));
    }

    private static Relative relative(TimeDraft draft, int sign) {
        Unit unit = Unit.valueOf(draft.word("unit"));
        int times = draft.number("times", 1);
        int least = least(draft) * times;
        int most = most(draft) * times;
        if (unit == Unit.HOUR || unit == Unit.MINUTE || unit == Unit.SECOND) {
            least = unit == Unit.HOUR && least >= 24 ? least : 0; // the clock is not known
        }
        return sign < 0 ? new Relative(unit, -most, -least) : new Relative(unit, least, most);
    }

    private static int least(TimeDraft draft) {
        int about = draft.number("about", 1);
        int low = draft.number("low", 1);
        return about <= 0 && low > 1 ? low - 1 : low;
    }

    private static int most(TimeDraft draft) {
        TimeDraft upper = draft.draft("upper");
        int high = upper == null ? draft.number("high", draft.number("low", 1)) : upper.number("low", 1);
        return draft.has("about") && draft.number("about", 0) >= 0 ? high + 1 : high;
    }

    /** Counted from a time that is named: "le lendemain du 13 mai", "la semaine du 6 octobre". */
    private @Nullable TimeConstraint beside(TimeDraft draft) {
        TimeDraft base = draft.draft("base");
        TimeConstraint from = base == null ? null : meaning(base);
        return from == null ? null : new Anchored(from, relative(draft, draft.number("sign", 1)));
    }

    private TimeConstraint window(TimeDraft draft) {
        Unit unit = Unit.valueOf(draft.word("unit"));
        int count = draft.number("high", draft.number("low", VAGUE_COUNT)) * draft.number("times", 1);
        return counted(
                draft, draft.number("sign", 1) < 0 ? new Relative(unit, -count, 0) : new Relative(unit, 0, count));
    }

    private TimeConstraint counted(TimeDraft draft, Relative days) {
        if (!draft.word("anchor").equals("text")) {
            return days;
        }
        TimeConstraint anchor = anchor(days.unit());
        return anchor == null ? UNANCHORED : new Anchored(anchor, days);
    }

    /** The nearest earlier time that the unit can be counted from: days and weeks only from a day or week. */
    private @Nullable TimeConstraint anchor(Unit unit) {
        for (int i = earlier.size() - 1; i >= 0; i--) {
            TimeConstraint time =
                    earlier.get(i) instanceof Edge edge && edge.side() == Edge.Side.SINCE ? edge.of() : earlier.get(i);
            Unit precision = precision(time);
            if (precision != null && (precision.compareTo(Unit.WEEK) <= 0 || unit.compareTo(Unit.WEEK) > 0)) {
                return time;
            }
        }
        return null;
    }

    /** Day, week, month or year; null for what is not counted from, the article's own day among them. */
    private static @Nullable Unit precision(TimeConstraint time) {
        if (time instanceof Calendar calendar) {
            return calendar.month() == null
                    ? Unit.YEAR
                    : calendar.firstDay() == calendar.lastDay() ? Unit.DAY : Unit.MONTH;
        }
        if (time instanceof Relative relative) {
            boolean onePlace = relative.from() == relative.to() && relative.from() != 0;
            return onePlace && relative.unit().compareTo(Unit.DAY) >= 0 ? relative.unit() : null;
        }
        if (time instanceof Anchored anchored) {
            return precision(anchored.of()) == null ? precision(anchored.from()) : precision(anchored.of());
        }
        if (time instanceof Range range) {
            return precision(range.to());
        }
        return time instanceof Weekday || time instanceof DayOfMonth
                ? Unit.DAY
                : time instanceof Weekend ? Unit.WEEK : time instanceof Part ? Unit.MONTH : null;
    }

    // ---- stretches

    private @Nullable TimeConstraint range(TimeDraft draft) {
        TimeDraft toDraft = draft.draft("to");
        TimeConstraint to = toDraft == null ? null : meaning(toDraft);
        TimeDraft fromDraft = draft.draft("from");
        if (fromDraft != null) {
            TimeConstraint from = meaning(fromDraft);
            return from == null || to == null ? null : new Range(from, to);
        }
        Integer day = draft.number("day");
        return to instanceof Calendar end && day != null
                ? new Range(new Calendar(end.year(), end.month(), day, day, null, end.direction()), end)
                : null;
    }

    private @Nullable TimeConstraint edge(TimeDraft draft) {
        TimeDraft of = draft.draft("of");
        Edge.Side side = Edge.Side.valueOf(draft.word("side"));
        boolean ahead = side == Edge.Side.FROM || side == Edge.Side.BY;
        TimeSense sense =
                told == Direction.EITHER && ahead ? new TimeSense(Direction.FUTURE, state, announced, earlier) : this;
        TimeConstraint edge = of == null ? null : of.has("from") ? known(of) : sense.meaning(of);
        return edge == null ? null : new Edge(edge, side);
    }

    // ---- events and durations

    private static TimeConstraint known(TimeDraft draft) {
        Calendar from = day(draft.word("from"));
        Calendar to = day(draft.word("to"));
        return from.equals(to) ? from : new Range(from, to);
    }

    private static Calendar day(String iso) {
        LocalDate day = LocalDate.parse(iso);
        return new Calendar(
                day.getYear(), day.getMonthValue(), day.getDayOfMonth(), day.getDayOfMonth(), null, Direction.EITHER);
    }

    /** The year of an anniversary, for feasts are held around the day. */
    private static TimeConstraint anniversary(TimeDraft draft) {
        Integer year = draft.has("to")
                ? Integer.valueOf(LocalDate.parse(draft.word("to")).getYear())
                : draft.number("year");
        return year == null ? new Unplaced(Sort.EVENT) : wholeYear(year + draft.number("rank", 0));
    }

    private static TimeConstraint duration(TimeDraft draft) {
        int times = draft.number("times", 1);
        return new Duration(draft.number("low", 2) * times, most(draft) * times, Unit.valueOf(draft.word("unit")));
    }
}
