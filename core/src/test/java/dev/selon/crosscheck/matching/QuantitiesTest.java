package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.matching.Quantities.Quantity;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Numbers and what they count. */
class QuantitiesTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    @Test
    void the_examples_of_the_table_hold() {
        for (Table.Row row : FRENCH.table(Quantities.FILE).rows()) {
            if (!row.get("yes").isEmpty()) {
                String[] sides = row.get("yes").split(" => ");
                assertThat(told(sides[0])).as(sides[0]).isEqualTo(sides[1]);
                assertThat(found(row.get("no")).stream().map(Quantity::measure))
                        .as(row.get("no"))
                        .doesNotContain(row.get("measure"));
            }
        }
    }

    @Test
    void numbers_in_words_are_numbers() {
        assertThat(told("quatre-vingt-dix-sept voiliers")).isEqualTo(" voil 97 97");
        assertThat(told("deux cent trente voiliers")).isEqualTo(" voil 230 230");
        assertThat(told("trois mille cinq cents voiliers")).isEqualTo(" voil 3500 3500");
        assertThat(told("vingt et un voiliers")).isEqualTo(" voil 21 21");
    }

    @Test
    void more_than_and_nearly_need_not_exclude_each_other() {
        Quantity more = found("plus de 2 600 missiles").get(0);
        Quantity nearly = found("près de 2 700 missiles").get(0);
        assertThat(more.meets(nearly)).isTrue();
        assertThat(found("2 500 missiles").get(0).meets(nearly)).isTrue();
        assertThat(found("1 500 missiles").get(0).meets(nearly)).isFalse();
    }

    private static List<Quantity> found(String text) {
        return Quantities.of(FRENCH).in(text, new Span(0, text.length()));
    }

    private static String told(String text) {
        return found(text).stream()
                .map(one -> one.measure() + (one.thing().isEmpty() ? "" : " " + one.thing()) + " " + number(one.low())
                        + " " + number(one.high()))
                .collect(Collectors.joining("; "));
    }

    private static String number(BigDecimal value) {
        return value.equals(Numerals.OPEN) ? "*" : value.toPlainString();
    }
}
