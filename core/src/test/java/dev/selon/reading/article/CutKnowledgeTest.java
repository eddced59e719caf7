package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code article/cuts.tsv} is tried on its own examples. */
class CutKnowledgeTest {
    private static final CutRules RULES = CutRules.of(Read.LANGUAGES);

    static Stream<Arguments> rules() {
        return RULES.rules().stream().map(rule -> Arguments.of(rule.why(), rule));
    }

    static Stream<Arguments> rows() {
        return Read.LANGUAGES.codes().stream()
                .map(Read.LANGUAGES::get)
                .filter(language -> language.has("article/cuts.tsv"))
                .flatMap(CutKnowledgeTest::rows);
    }

    private static Stream<Arguments> rows(Language language) {
        return language.table("article/cuts.tsv").rows().stream()
                .map(row -> Arguments.of(language.code() + " " + row.get("pattern"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void has_an_example_of_what_it_cuts_and_one_of_what_it_spares(String name, Table.Row row) {
        assertThat(row.all("yes")).isNotEmpty();
        assertThat(row.all("no")).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void cuts_its_examples(String why, CutRules.Rule rule) {
        for (String line : rule.yes()) {
            assertThat(cuts(rule, line)).as(line).isTrue();
            assertThat(matching(line)).as("some rule finds " + line).isPresent();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void spares_what_only_looks_alike(String why, CutRules.Rule rule) {
        for (String line : rule.no()) {
            assertThat(cuts(rule, line)).as(line).isFalse();
            assertThat(matching(line).map(CutRules.Rule::why))
                    .as("no rule finds " + line)
                    .isEmpty();
        }
    }

    private static boolean cuts(CutRules.Rule rule, String line) {
        return RULES.holds(rule, line);
    }

    private static Optional<CutRules.Rule> matching(String line) {
        return RULES.match(line, new Span(0, line.length()), true);
    }
}
