package dev.selon.crosscheck;

import static dev.selon.crosscheck.Cases.dossier;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Reading;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rule 12: same input, same bytes. */
class CrossCheckTest {
    private static List<Reading> affair() {
        return new ArrayList<>(List.of(
                Affair.mayA().read(),
                Affair.mayB().read(),
                Affair.augustA().read(),
                Affair.augustB().read(),
                Affair.april().read()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void rule_12_the_order_of_input_does_not_matter(long seed) {
        List<Reading> shuffled = affair();
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(dossier(shuffled)).isEqualTo(dossier(affair()));
    }

    @Test
    void rule_12_neither_locale_nor_time_zone_matters() {
        Dossier here = dossier(affair());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(dossier(affair())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void one_more_unrelated_article_leaves_all_else_untouched() {
        Dossier before = dossier(affair());
        List<Reading> more = affair();
        more.add(Affair.fire().read());
        Dossier after = dossier(more);
        assertThat(after.actors()).containsAll(before.actors());
        assertThat(after.origins()).containsAll(before.origins());
        assertThat(after.stories())
                .containsAll(before.stories())
                .hasSize(before.stories().size() + 1);
        assertThat(after.utterances()).containsAll(before.utterances());
        assertThat(after.facts()).containsAll(before.facts());
        assertThat(after.disputes()).containsAll(before.disputes());
        assertThat(after.omissions()).containsAll(before.omissions());
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 17, 404})
    void articles_added_one_by_one_in_any_order_give_the_dossier_of_all(long seed) {
        List<Reading> shuffled = affair();
        Collections.shuffle(shuffled, new Random(seed));
        CrossCheck growing = new CrossCheck(Cases.LANGUAGES);
        List<Reading> seen = new ArrayList<>();
        for (Reading reading : shuffled) {
            seen.add(reading);
            assertThat(growing.add(reading).dossier()).isEqualTo(dossier(seen));
        }
        assertThat(growing.dossier()).isEqualTo(dossier(affair()));
    }

    @Test
    void every_statement_is_in_the_dossier_once_and_no_claim_is_dropped() {
        List<Reading> readings = affair();
        Dossier dossier = dossier(readings);
        assertThat(dossier.utterances().stream()
                        .mapToInt(said -> said.renderings().size())
                        .sum())
                .isEqualTo(readings.stream()
                        .mapToInt(reading -> reading.statements().size())
                        .sum());
        assertThat(dossier.facts().stream()
                        .flatMap(fact -> fact.evidence().stream())
                        .map(Fact.Evidence::claim))
                .containsAll(readings.stream()
                        .flatMap(reading -> reading.claims().stream())
                        .toList());
    }

    @Test
    void of_nothing_comes_nothing() {
        Dossier dossier = dossier(List.of());
        assertThat(dossier.facts()).isEmpty();
        assertThat(dossier.stories()).isEmpty();
    }
}
