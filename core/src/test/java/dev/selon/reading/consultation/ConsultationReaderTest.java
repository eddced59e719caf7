package dev.selon.reading.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.Texts;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.Article;
import dev.selon.model.Consultation;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.reading.mention.MentionReader;
import dev.selon.reading.text.TextReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsultationReaderTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    static Stream<Arguments> rows() {
        return FRENCH.table("consultation/examples.tsv").rows().stream()
                .map(row -> Arguments.of(row.get("sentence"), row));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void the_example_holds(String sentence, Table.Row row) {
        List<String> found = read(sentence, FRENCH).stream()
                .map(ConsultationReaderTest::told)
                .toList();
        String wanted = Stream.of("name", "sides", "level", "session", "ahead")
                .map(row::get)
                .collect(java.util.stream.Collectors.joining("/"));
        assertThat(found).isEqualTo(row.get("name").isEmpty() ? List.of() : List.of(wanted));
    }

    private static String told(Consultation one) {
        return one.name() + "/" + one.sides() + "/" + (one.level() == null ? "" : one.level()) + "/" + one.session()
                + "/" + (one.ahead() ? "ahead" : "");
    }

    @Test
    void words_that_only_number_a_session_point_back() {
        assertThat(read("L'idée de cette troisième réunion vient de lui.", FRENCH))
                .singleElement()
                .matches(one -> one.session() == 3 && !one.whole());
    }

    @Test
    void names_the_states_that_talk() {
        assertThat(read(
                        "Le quatrième dialogue entre les ministres de la Défense du Pérou et du Chili a pris fin.",
                        FRENCH))
                .singleElement()
                .satisfies(one -> assertThat(one.entities()).hasSize(2));
    }

    @Test
    void a_language_without_knowledge_names_none() {
        assertThat(read("Le dialogue quadripartite se tient.", Language.empty("xx")))
                .isEmpty();
    }

    private static List<Consultation> read(String text, Language language) {
        Article article = Texts.article(text);
        List<Sentence> sentences = TextReader.read(article, language);
        Mentions mentions = MentionReader.read(article, sentences, language);
        return ConsultationReader.read(article, sentences, mentions, language);
    }
}
