package dev.selon.model;

import static dev.selon.model.TimeConstraint.Direction.EITHER;
import static dev.selon.model.TimeConstraint.Direction.FUTURE;
import static dev.selon.model.TimeConstraint.Direction.PAST;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.TimeConstraint.Anchored;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeConstraint.Duration;
import dev.selon.model.TimeConstraint.Edge;
import dev.selon.model.TimeConstraint.Part;
import dev.selon.model.TimeConstraint.Range;
import dev.selon.model.TimeConstraint.Relative;
import dev.selon.model.TimeConstraint.Unit;
import dev.selon.model.TimeConstraint.Unplaced;
import dev.selon.model.TimeConstraint.Vague;
import dev.selon.model.TimeConstraint.Weekday;
import dev.selon.model.TimeConstraint.Weekend;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Rule 7: relative and yearless times resolve against the article's date; without one the constraint is kept. */
class TimeConstraintTest {
    /** A Friday. */
    private static final When AUGUST_15 = When.day(LocalDate.of(2025, 8, 15));

    private static Calendar day(@Nullable Integer year, int month, int day, Direction side) {
        return new Calendar(year, month, day, day, null, side);
    }

    private static Calendar month(@Nullable Integer year, int month, Direction side) {
        return new Calendar(year, month, 1, 31, null, side);
    }

    private static String read(TimeConstraint time, @Nullable When published) {
        return time.resolve(published).map(When::edtf).orElse("-");
    }

    @Test
    void a_full_date_needs_no_article_date() {
        assertThat(read(day(2024, 7, 6, PAST), null)).isEqualTo("2024-07-06");
        assertThat(read(month(2023, 9, PAST), null)).isEqualTo("2023-09");
        assertThat(read(new Calendar(2020, null, 1, 31, null, EITHER), null)).isEqualTo("2020");
    }

    @Test
    void a_date_without_year_stays_open_without_an_article_date() {
        assertThat(read(day(null, 5, 10, PAST), null)).isEqualTo("-");
        assertThat(read(new Weekday(DayOfWeek.THURSDAY, PAST), null)).isEqualTo("-");
        assertThat(read(new Relative(Unit.DAY, -1, -1), null)).isEqualTo("-");
    }

    @Test
    void a_date_without_year_takes_the_nearest_year_on_the_told_side() {
        assertThat(read(day(null, 5, 10, PAST), AUGUST_15)).isEqualTo("2025-05-10");
        assertThat(read(day(null, 10, 10, PAST), AUGUST_15)).isEqualTo("2024-10-10");
        assertThat(read(month(null, 6, FUTURE), AUGUST_15)).isEqualTo("2026-06");
        assertThat(read(month(null, 6, FUTURE), When.day(LocalDate.of(2025, 4, 3))))
                .isEqualTo("2025-06");
        assertThat(read(month(null, 1, EITHER), AUGUST_15)).isEqualTo("2026-01");
        assertThat(read(month(null, 3, EITHER), AUGUST_15)).isEqualTo("2025-03");
    }

    @Test
    void the_month_of_the_article_is_this_years() {
        assertThat(read(month(null, 8, FUTURE), AUGUST_15)).isEqualTo("2025-08");
        assertThat(read(month(null, 8, PAST), AUGUST_15)).isEqualTo("2025-08");
    }

    @Test
    void the_year_can_be_guessed_for_an_article_without_date() {
        assertThat(day(null, 5, 10, PAST).in(2025)).contains(When.day(LocalDate.of(2025, 5, 10)));
        assertThat(day(null, 2, 29, PAST).in(2025)).isEmpty();
        assertThat(read(day(null, 2, 29, PAST), AUGUST_15)).isEqualTo("2024-02-29");
    }

    @Test
    void a_weekday_beside_a_date_chooses_the_year_and_gives_way_when_it_fits_none() {
        Calendar monday = new Calendar(null, 3, 3, 3, DayOfWeek.MONDAY, EITHER);
        assertThat(read(monday, When.day(LocalDate.of(2025, 1, 9)))).isEqualTo("2025-03-03");
        assertThat(read(new Calendar(2025, 3, 3, 3, DayOfWeek.SUNDAY, PAST), null))
                .isEqualTo("2025-03-03");
    }

    @Test
    void parts_of_a_month_are_ten_days() {
        assertThat(read(new Calendar(2025, 4, 1, 10, null, PAST), null)).isEqualTo("2025-04-01/2025-04-10");
        assertThat(read(new Calendar(2025, 2, 21, 31, null, PAST), null)).isEqualTo("2025-02-21/2025-02-28");
        assertThat(read(new Part(month(2025, 2, PAST), 3, 3), null)).isEqualTo("2025-02-21/2025-02-28");
    }

    @Test
    void parts_of_a_year_are_whole_months() {
        Calendar year = new Calendar(2023, null, 1, 31, null, EITHER);
        assertThat(read(new Part(year, 3, 3), null)).isEqualTo("2023-09/2023-12");
        assertThat(read(new Part(year, 1, 4), null)).isEqualTo("2023-01/2023-03");
        assertThat(read(new Part(new Relative(Unit.WEEK, 0, 0), 3, 3), AUGUST_15))
                .isEqualTo("2025-08-15/2025-08-17");
    }

    @Test
    void a_bare_weekday_is_the_last_one_or_the_next_one() {
        assertThat(read(new Weekday(DayOfWeek.THURSDAY, PAST), AUGUST_15)).isEqualTo("2025-08-14");
        assertThat(read(new Weekday(DayOfWeek.THURSDAY, FUTURE), AUGUST_15)).isEqualTo("2025-08-21");
        assertThat(read(new Weekday(DayOfWeek.FRIDAY, PAST), AUGUST_15)).isEqualTo("2025-08-15");
        assertThat(read(new Weekday(DayOfWeek.THURSDAY, EITHER), AUGUST_15)).isEqualTo("[2025-08-14,2025-08-21]");
    }

    @Test
    void a_weekday_of_an_article_known_to_the_month_only_stays_a_set_of_days() {
        assertThat(read(new Weekday(DayOfWeek.THURSDAY, PAST), When.month(2025, 4)))
                .isEqualTo("[2025-04-03,2025-04-10,2025-04-17,2025-04-24]");
    }

    @Test
    void a_weekend_is_saturday_and_sunday() {
        assertThat(read(new Weekend(PAST), AUGUST_15)).isEqualTo("2025-08-09/2025-08-10");
        assertThat(read(new Weekend(FUTURE), AUGUST_15)).isEqualTo("2025-08-16/2025-08-17");
        assertThat(read(new Weekend(EITHER), When.day(LocalDate.of(2025, 8, 18))))
                .isEqualTo("2025-08-16/2025-08-17");
    }

    @Test
    void units_are_counted_from_the_articles_date() {
        assertThat(read(new Relative(Unit.DAY, -1, -1), AUGUST_15)).isEqualTo("2025-08-14");
        assertThat(read(new Relative(Unit.WEEK, -1, -1), AUGUST_15)).isEqualTo("2025-08-04/2025-08-10");
        assertThat(read(new Relative(Unit.MONTH, 1, 1), AUGUST_15)).isEqualTo("2025-09");
        assertThat(read(new Relative(Unit.YEAR, -3, 0), AUGUST_15)).isEqualTo("2022/2025");
        assertThat(read(new Relative(Unit.HOUR, 48, 48), AUGUST_15)).isEqualTo("2025-08-17");
    }

    @Test
    void a_range_without_year_takes_the_year_of_its_end() {
        assertThat(read(new Range(day(null, 5, 9, PAST), day(2025, 5, 10, PAST)), null))
                .isEqualTo("2025-05-09/2025-05-10");
        assertThat(read(new Range(month(null, 11, PAST), month(2024, 3, PAST)), null))
                .isEqualTo("2023-11/2024-03");
        assertThat(read(
                        new Range(new Weekday(DayOfWeek.MONDAY, PAST), new Weekday(DayOfWeek.TUESDAY, PAST)),
                        AUGUST_15))
                .isEqualTo("2025-08-11/2025-08-12");
        assertThat(read(new Range(month(2022, 1, PAST), month(2012, 1, PAST)), null))
                .isEqualTo("-");
    }

    @Test
    void a_season_without_year_is_the_one_around_the_article_or_the_nearest_on_the_told_side() {
        Range past = new Range(day(null, 6, 1, PAST), day(null, 9, 22, PAST));
        Range ahead = new Range(day(null, 6, 1, FUTURE), day(null, 9, 22, FUTURE));
        assertThat(read(past, AUGUST_15)).isEqualTo("2025-06-01/2025-09-22");
        assertThat(read(ahead, AUGUST_15)).isEqualTo("2025-06-01/2025-09-22");
        assertThat(read(past, When.day(LocalDate.of(2025, 3, 1)))).isEqualTo("2024-06-01/2024-09-22");
        assertThat(read(ahead, When.day(LocalDate.of(2025, 10, 1)))).isEqualTo("2026-06-01/2026-09-22");
        assertThat(read(new Range(day(null, 12, 1, PAST), day(null, 3, 19, PAST)), When.day(LocalDate.of(2025, 1, 9))))
                .isEqualTo("2024-12-01/2025-03-19");
    }

    @Test
    void an_edge_opens_or_ends_at_the_articles_date() {
        Calendar year = new Calendar(2014, null, 1, 31, null, EITHER);
        assertThat(read(new Edge(year, Edge.Side.SINCE), AUGUST_15)).isEqualTo("2014-01-01/2025-08-15");
        assertThat(read(new Edge(year, Edge.Side.SINCE), null)).isEqualTo("2014-01-01/..");
        assertThat(read(new Edge(year, Edge.Side.BEFORE), null)).isEqualTo("../2013-12-31");
        assertThat(read(new Edge(year, Edge.Side.AFTER), null)).isEqualTo("2015-01-01/..");
        assertThat(read(new Edge(year, Edge.Side.UNTIL), null)).isEqualTo("../2014-12-31");
        assertThat(read(new Edge(month(2025, 12, EITHER), Edge.Side.BY), AUGUST_15))
                .isEqualTo("2025-08-15/2025-12-31");
    }

    @Test
    void a_time_may_be_counted_from_another_time_of_the_article() {
        assertThat(read(new Anchored(day(2024, 3, 3, PAST), new Relative(Unit.DAY, 1, 1)), null))
                .isEqualTo("2024-03-04");
        assertThat(read(new Anchored(new Relative(Unit.YEAR, -1, -1), month(null, 1, EITHER)), AUGUST_15))
                .isEqualTo("2024-01");
        assertThat(read(new Anchored(day(null, 3, 3, PAST), new Relative(Unit.DAY, 1, 1)), null))
                .isEqualTo("-");
    }

    @Test
    void what_names_no_day_stays_open() {
        assertThat(read(new Duration(3, 3, Unit.YEAR), AUGUST_15)).isEqualTo("-");
        assertThat(new Duration(3, 3, Unit.YEAR).iso()).isEqualTo("P3Y");
        assertThat(new Duration(48, 48, Unit.HOUR).iso()).isEqualTo("PT48H");
        assertThat(read(new Unplaced(Unplaced.Sort.EVENT), AUGUST_15)).isEqualTo("-");
        assertThat(read(new Vague(EITHER), AUGUST_15)).isEqualTo("-");
        assertThat(read(new Vague(PAST), AUGUST_15)).isEqualTo("../2025-08-15");
        assertThat(read(new Vague(FUTURE), null)).isEqualTo("-");
    }

    @Test
    void an_open_interval_is_narrowed_like_any_other() {
        When since = When.from(LocalDate.of(2014, 3, 1));
        assertThat(since.isClosed()).isFalse();
        assertThat(since.intersect(When.year(2014)).map(When::edtf)).contains("2014-03/2014-12");
        assertThat(since.intersect(When.until(LocalDate.of(2014, 2, 1)))).isEmpty();
    }
}
