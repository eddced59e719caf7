package dev.selon.reading.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selon.language.KnowledgeException;
import dev.selon.language.KnowledgeFiles;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A language's patterns are compiled from its folder; what is wrong in them is named. */
class TimePatternFileTest {
    @TempDir
    Path folder;

    private Language language(String patterns) throws IOException {
        Path room = Files.createDirectories(folder.resolve("xx/time/patterns"));
        Files.writeString(room.resolve("one.txt"), patterns);
        Files.writeString(folder.resolve("xx/time/month.tsv"), "words\tmonth\nmay\t5\nmid may\t5\n");
        Files.writeString(folder.resolve("xx/time/figures.tsv"), "name\tshape\nyear\t(?<year>\\d{4})\n");
        return Languages.from(KnowledgeFiles.in(folder)).get("xx");
    }

    private String found(String patterns, String text) throws IOException {
        return TimeTexts.read(text, language(patterns)).stream()
                .map(time -> time.span().of(text))
                .toList()
                .toString();
    }

    @Test
    void a_new_language_is_a_folder() throws IOException {
        String patterns = "time = in? <month> <year>? -> kind=calendar";
        assertThat(found(patterns, "Seen in May 2024 and in mid May.")).isEqualTo("[in May 2024, in mid May]");
    }

    @Test
    void small_letters_and_neighbours_can_be_asked_for() throws IOException {
        String patterns = "time = ~in <month lower> !<year> -> kind=calendar";
        assertThat(found(patterns, "One may, two May, in may, may 2024, last may"))
                .isEqualTo("[may, may]");
    }

    @Test
    void an_unknown_slot_is_named() throws IOException {
        Language language = language("time = <moon> -> kind=calendar");
        assertThatThrownBy(() -> TimeGrammar.of(language))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("<moon> is neither a table, a list, a figure nor a pattern");
    }

    @Test
    void a_pattern_that_cannot_be_read_is_quoted() throws IOException {
        assertThatThrownBy(() -> TimePatternFile.read(language("time = (in <month>")))
                .hasMessage("time/patterns/one.txt: \"time = (in <month>\": a bracket is not closed");
    }

    @Test
    void a_line_without_pattern_tells_what_was_expected() throws IOException {
        assertThatThrownBy(() -> TimePatternFile.read(language("in may")))
                .hasMessageContaining("expected: name = pattern -> field=value");
    }

    @Test
    void an_example_without_value_tells_what_was_expected() throws IOException {
        assertThatThrownBy(() -> TimePatternFile.examples(language("+ in [May]")))
                .hasMessageContaining("has no value; expected + text [time] = EDTF");
    }
}
