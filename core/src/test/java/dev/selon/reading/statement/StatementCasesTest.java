package dev.selon.reading.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.selon.Texts;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs the cases of statement/cases.txt: a text and the statements that a careful reader finds in it. */
class StatementCasesTest {
    @TestFactory
    List<DynamicTest> cases() {
        return Arrays.stream(file().split("(?m)^## "))
                .skip(1)
                .map(part -> dynamicTest(part.lines().findFirst().orElseThrow(), () -> hold(part)))
                .toList();
    }

    private static void hold(String part) {
        List<String> lines = part.lines().skip(1).toList();
        String text = lines.stream()
                .filter(line -> !line.startsWith("= "))
                .collect(Collectors.joining("\n"))
                .strip();
        List<String> expected = lines.stream()
                .filter(line -> line.startsWith("= "))
                .map(line -> line.substring(2))
                .toList();
        List<String> found = new ArrayList<>();
        Texts.statements(text).forEach(statement -> found.add(told(statement, text)));
        assertThat(found).as(text).isEqualTo(expected);
    }

    private static String told(Statement statement, String text) {
        List<Span> parts = statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts();
        String words = parts.stream().map(part -> part.of(text)).collect(Collectors.joining(" ... "));
        String speaker =
                statement.speaker() == null ? "nobody" : statement.speaker().text();
        return statement.form() + " | " + words.replaceAll("\n+", "¶") + " | " + speaker;
    }

    private static String file() {
        try (InputStream in = StatementCasesTest.class.getResourceAsStream("/statement/cases.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
