package dev.selon.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Span;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of {@code languages/xx/time/patterns} is read as it says there. */
class TimePatternsTest {
    /** The day that the examples are read on, a Wednesday. */
    private static final When TODAY = When.day(LocalDate.of(2025, 5, 14));

    private static final Languages LANGUAGES = Languages.packed();

    static Stream<TimePatternFile.Example> examples() {
        return LANGUAGES.codes().stream().flatMap(code -> TimePatternFile.examples(LANGUAGES.get(code)).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_example_is_read_as_written(TimePatternFile.Example example) {
        Language language = LANGUAGES.get(example.file().isEmpty() ? "und" : "fr");
        List<Span> spans = new ArrayList<>();
        String text = unmarked(example.text(), spans);
        List<String> wanted = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            wanted.add(spans.get(i).of(text) + " = " + example.values().get(i));
        }
        List<String> found = TimeTexts.read(text, language).stream()
                .map(time -> time.span().of(text) + " = "
                        + time.constraint().resolve(TODAY).map(When::edtf).orElse("-"))
                .toList();
        assertThat(found).as(example.toString()).isEqualTo(wanted);
    }

    private static String unmarked(String marked, List<Span> spans) {
        StringBuilder text = new StringBuilder();
        int open = -1;
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                open = text.length();
            } else if (c == ']') {
                spans.add(new Span(open, text.length()));
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }
}
