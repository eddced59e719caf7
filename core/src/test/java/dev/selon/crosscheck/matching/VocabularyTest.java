package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Cases;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Frequencies come from a fixed table, never from the case. */
class VocabularyTest {
    private final Language french = Cases.LANGUAGES.get("fr");
    private final Vocabulary vocabulary = Vocabulary.of(french);

    @Test
    void rare_words_tell_more_than_common_ones() {
        assertThat(vocabulary.weight("être")).isLessThan(vocabulary.weight("ministre"));
        assertThat(vocabulary.weight("ministre")).isLessThan(vocabulary.weight("quadripartite"));
    }

    @Test
    void related_words_and_near_synonyms_meet_in_part() {
        assertThat(like("Sahel", "sahélien")).isBetween(0.5, 0.9);
        assertThat(like("soutien", "assistance")).isBetween(0.5, 0.9);
        assertThat(like("soutien", "hareng")).isZero();
    }

    @Test
    void a_language_without_tables_still_compares_words() {
        Vocabulary bare = Vocabulary.of(Language.empty("xx"));
        assertThat(bare.topic(List.of("harbour", "herring")).cosine(bare.topic(List.of("herring", "harbour"))))
                .isEqualTo(1);
    }

    @Test
    void each_word_stands_in_one_group_of_synonyms_only() {
        Map<String, Integer> times = new TreeMap<>();
        for (Table.Row row : french.table("crosscheck/synonyms.tsv").rows()) {
            row.all("words").stream().map(Folding::lower).forEach(word -> times.merge(word, 1, Integer::sum));
        }
        assertThat(times)
                .isNotEmpty()
                .allSatisfy((word, count) -> assertThat(count).as(word).isEqualTo(1));
    }

    private double like(String one, String other) {
        return vocabulary.statement(List.of(one)).cosine(vocabulary.statement(List.of(other)));
    }
}
