package dev.selon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.selon.Texts;
import dev.selon.language.Table;
import dev.selon.model.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the yes and no sentences that stand beside every cue of languages/fr/statement. */
class CueExamplesTest {
    private static List<DynamicTest> trials(String file, String column) {
        List<DynamicTest> tests = new ArrayList<>();
        for (Table.Row row : Texts.FRENCH.table(file).rows()) {
            String name = row.get(column);
            if (!row.get("yes").isEmpty()) {
                tests.add(dynamicTest(
                        name + " yes",
                        () -> assertThat(said(row.get("yes")))
                                .as(row.get("yes"))
                                .hasSize(1)
                                .allSatisfy(statement ->
                                        assertThat(statement.speaker()).isNotNull())));
            }
            if (!row.get("no").isEmpty()) {
                tests.add(dynamicTest(
                        name + " no",
                        () -> assertThat(said(row.get("no"))).as(row.get("no")).isEmpty()));
            }
        }
        return tests;
    }

    private static List<Statement> said(String sentence) {
        return Texts.statements(sentence);
    }

    @TestFactory
    List<DynamicTest> verbsOfSaying() {
        return trials("statement/say.tsv", "verb");
    }

    @TestFactory
    List<DynamicTest> verbsWithFixedWords() {
        return trials("statement/say-phrases.tsv", "behind");
    }

    @TestFactory
    List<DynamicTest> sources() {
        return trials("statement/sources.tsv", "phrase");
    }
}
