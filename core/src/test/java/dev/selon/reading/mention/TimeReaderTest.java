package dev.selon.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeConstraint.Unplaced;
import dev.selon.model.TimeConstraint.Weekday;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What single examples of the pattern files cannot show: sides, anchors over sentences, places in the text. */
class TimeReaderTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    private static List<TimeExpression> times(String text) {
        return TimeTexts.read(text, FRENCH);
    }

    private static TimeConstraint only(String text) {
        List<TimeExpression> times = times(text);
        assertThat(times).as(text).hasSize(1);
        return times.get(0).constraint();
    }

    private static Weekday weekday(Direction side) {
        return new Weekday(DayOfWeek.THURSDAY, side);
    }

    @Test
    void spans_are_exact_and_in_order() {
        String text = "Réunis lundi à Bamako,\nils s’étaient vus le 3\nmars 2024.";
        assertThat(times(text).stream().map(time -> time.span().of(text))).containsExactly("lundi", "le 3\nmars 2024");
    }

    @Test
    void the_tense_of_the_clause_tells_the_side_of_a_weekday() {
        assertThat(only("Le ministre a rencontré jeudi son homologue.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Le ministre rencontrait jeudi son homologue.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Le ministre rencontrera jeudi son homologue.")).isEqualTo(weekday(Direction.FUTURE));
        assertThat(only("Le ministre va rencontrer jeudi son homologue.")).isEqualTo(weekday(Direction.FUTURE));
        assertThat(only("Il a dit que le ministre se rendrait jeudi à Niamey.")).isEqualTo(weekday(Direction.FUTURE));
        assertThat(only("Le ministre aurait rencontré jeudi son homologue.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Le ministre accuse jeudi son homologue.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Le ministre vient de rencontrer jeudi son homologue.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Dans un discours prononcé jeudi, il se dit prêt.")).isEqualTo(weekday(Direction.PAST));
        assertThat(only("Poignée de main entre les deux ministres, jeudi.")).isEqualTo(weekday(Direction.EITHER));
    }

    @Test
    void words_that_look_ahead_win_over_the_tense() {
        assertThat(only("Il a évoqué le sommet prévu jeudi.")).isEqualTo(weekday(Direction.FUTURE));
        assertThat(only("Il a été invité pour jeudi.")).isEqualTo(weekday(Direction.FUTURE));
        assertThat(only("Il a rappelé sa prochaine venue à Kiev en juin."))
                .isEqualTo(new Calendar(null, 6, 1, 31, null, Direction.FUTURE));
        assertThat(only("Elle a confirmé une prochaine tournée du chef de l'État ivoirien à Paris en juin, "
                        + "le coût du voyage a divisé la salle."))
                .isEqualTo(new Calendar(null, 6, 1, 31, null, Direction.FUTURE));
    }

    @Test
    void what_is_announced_may_lie_on_either_side() {
        assertThat(only("Il a annoncé une visite du président en juin."))
                .isEqualTo(new Calendar(null, 6, 1, 31, null, Direction.EITHER));
    }

    @Test
    void the_next_day_is_counted_from_the_nearest_date_told_before() {
        String text = "Ils ont signé le 6 juillet 2024. La foule applaudissait. Le lendemain, ils sont repartis.";
        assertThat(resolved(text)).containsExactly("2024-07-06", "2024-07-07");
    }

    @Test
    void the_next_day_is_not_counted_from_a_date_far_above() {
        String text = "Ils ont signé le 6 juillet 2024. Il pleut. Il vente. Il neige. Il gèle. Il tonne. "
                + "Le lendemain, ils sont repartis.";
        assertThat(times(text).get(1).constraint()).isEqualTo(new Unplaced(Unplaced.Sort.UNANCHORED));
    }

    @Test
    void a_season_past_a_new_year_is_one_stretch() {
        assertThat(resolved("Il a neigé à l'hiver 2023.")).containsExactly("2023-12-01/2024-03-19");
    }

    @Test
    void an_anniversary_is_in_the_year_that_it_falls_in() {
        assertThat(resolved("Il était là pour le 80e anniversaire de la victoire sur l'Allemagne nazie."))
                .containsExactly("2025");
    }

    @Test
    void numbers_are_no_years_and_names_no_months() {
        assertThat(times("Quelque 2 000 soldats, 2019 personnes et 1960 francs."))
                .isEmpty();
        assertThat(times("La planète Mars et Mme Avril attendent. Près de 2000 ont fui."))
                .isEmpty();
        assertThat(times("Les 15 membres ont été passés en revue.")).isEmpty();
    }

    @Test
    void a_language_without_patterns_has_no_times() {
        assertThat(TimeTexts.read("Seen on 14 August 2025.", Language.empty("xx")))
                .isEmpty();
    }

    @Test
    void a_misprinted_date_is_no_time() {
        assertThat(times("Il est venu le 31 février 2025.").stream()
                        .filter(time -> time.constraint() instanceof Calendar calendar && calendar.firstDay() == 31))
                .allMatch(time -> time.constraint().resolve(null).isEmpty());
    }

    private static List<String> resolved(String text) {
        return times(text).stream()
                .map(time -> time.constraint()
                        .resolve(When.day(LocalDate.of(2025, 5, 14)))
                        .map(When::edtf)
                        .orElse("-"))
                .toList();
    }
}
