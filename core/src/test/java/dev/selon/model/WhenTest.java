package dev.selon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-08-14",
                "2023-09",
                "1989",
                "2020/2023",
                "2024-01/2024-03",
                "2025-04-01/2025-04-10",
                "[2025-04-03,2025-04-10]",
                "../2014-03-01",
                "2014-03-01/.."
            })
    void what_is_written_can_be_read_again(String edtf) {
        assertThat(When.parse(edtf).edtf()).isEqualTo(edtf);
    }

    @Test
    void a_set_of_days_keeps_its_weekday() {
        assertThat(When.parse("[2025-04-03,2025-04-10]").weekday()).isEqualTo(DayOfWeek.THURSDAY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tomorrow", "2025-13", "2025-02-30", "14/08/2025", "2025-8-1"})
    void what_is_no_date_says_so(String text) {
        assertThatThrownBy(() -> When.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_lifetime_says_how_something_stands_on_a_day() {
        Lifetime told =
                new Lifetime(null, null, When.day(LocalDate.of(2020, 1, 10)), When.day(LocalDate.of(2020, 3, 10)));
        assertThat(told.on(LocalDate.of(2020, 1, 9))).isEqualTo(Lifetime.State.NOT_YET);
        assertThat(told.on(LocalDate.of(2020, 2, 1))).isEqualTo(Lifetime.State.STANDS);
        assertThat(told.on(LocalDate.of(2020, 4, 1))).isEqualTo(Lifetime.State.AS_LAST_TOLD);
        assertThat(new Lifetime(null, null, null, null).on(LocalDate.MAX)).isEqualTo(Lifetime.State.UNDATED);
    }
}
