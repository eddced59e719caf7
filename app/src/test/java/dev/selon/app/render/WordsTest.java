package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Words EN = Words.of("en");
    private static final Words FR = Words.of("fr");

    @Test
    void both_tables_have_the_same_keys_and_the_same_blanks() {
        assertThat(withoutForms(FR)).isEqualTo(withoutForms(EN));
        for (String key : EN.keys()) {
            if (FR.has(key) && !key.startsWith("phrase.")) {
                assertThat(blanks(FR, key)).as(key).isEqualTo(blanks(EN, key));
            }
        }
    }

    /** A language needs its own forms of a phrase for two or many; reasons of cuts are English by themselves. */
    private static List<String> withoutForms(Words words) {
        return words.keys().stream()
                .filter(key -> !key.matches("phrase\\..*\\.(two|many)|cut\\..*"))
                .toList();
    }

    private static List<String> blanks(Words words, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(words.get(key))
                .results()
                .map(match -> match.group())
                .sorted()
                .toList();
    }

    @Test
    void counts_by_the_rules_of_each_language() {
        assertThat(List.of(EN.count("n.facts", 0), EN.count("n.facts", 1), FR.count("n.facts", 0)))
                .containsExactly("0 facts", "1 fact", "0 fait");
    }

    @Test
    void dates_are_as_precise_as_they_are_known() {
        LocalDate april = LocalDate.of(2031, 4, 1);
        Dates english = new Dates(EN);
        assertThat(english.of(When.day(april))).isEqualTo("1 April 2031");
        assertThat(english.of(When.between(april, april.plusDays(9)))).isEqualTo("1–10 April 2031");
        assertThat(english.of(When.month(2031, 4))).isEqualTo("April 2031");
        assertThat(english.of(When.year(2031))).isEqualTo("2031");
        assertThat(english.of(new When(april, april.plusDays(9), DayOfWeek.THURSDAY)))
                .isEqualTo("Thursday 3 April 2031 or 10 April 2031");
        assertThat(english.of(When.until(april))).isEqualTo("until 1 April 2031");
        assertThat(english.of(When.from(april))).isEqualTo("since 1 April 2031");
        assertThat(new Dates(FR).of(When.day(april))).isEqualTo("1er avril 2031");
    }

    @Test
    void a_fact_is_a_sentence_and_leaves_out_what_is_not_told() {
        assertThat(sentence("meeting", Map.of("participants", List.of("A", "B"))))
                .isEqualTo("A met B");
        assertThat(sentence("meeting", Map.of("participants", List.of("A", "B", "C"), "place", List.of("D"))))
                .isEqualTo("A, B and C met in D");
        assertThat(sentence("attack", Map.of("target", List.of("T")))).isEqualTo("T was attacked");
        assertThat(sentence("attack", Map.of("target", List.of("T"), "by", List.of("X"))))
                .isEqualTo("X attacked T");
        assertThat(sentence("denial", Map.of("of", List.of("all")))).isEqualTo("somebody not named denied: all");
    }

    private static String sentence(String kind, Map<String, List<String>> roles) {
        Map<String, List<Phrases.Name>> names = new java.util.HashMap<>();
        roles.forEach((role, fillers) -> names.put(
                role, fillers.stream().map(f -> new Phrases.Name(f, null)).toList()));
        StringBuilder sentence = new StringBuilder();
        new Phrases(EN).of(kind, names, "asserted", "done").forEach(part -> sentence.append(part.text()));
        return sentence.toString();
    }
}
