package dev.selon.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Languages;
import dev.selon.language.Table;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples that stand beside the word lists. */
class ExamplesTest {

    static Stream<Arguments> rows() {
        return Languages.packed().get("fr").table("mention/examples.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("rule"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_example_holds(String rule, Table.Row row) {
        Told told = Told.of(row.get("text"));
        assertThat(told.facts()).as(rule).containsAll(row.all("yes"));
        assertThat(told.facts())
                .as(rule)
                .doesNotContainAnyElementsOf(row.all("no").isEmpty() ? java.util.List.of("-") : row.all("no"));
    }
}
