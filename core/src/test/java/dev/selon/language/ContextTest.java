package dev.selon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words around tell of the part of speech. */
class ContextTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reçu par le roi, le maire a souri. | Reçu | VERB recevoir",
                "Le Chili livre deux cents camions au Pérou. | cents | NUM cent",
                "Il commence une tournée à partir de ce lundi. | partir | ADP partir",
                "Il a été obligé à partir de chez lui. | partir | VERB partir",
                "Le parti critique sévèrement le maire. | critique | VERB critiquer",
                "Le pape Léon XIV est arrivé. | XIV | PROPN XIV",
                "Le palais dément toute faute | dément | VERB démentir",
                "Le pasteur belge critique le maire. | critique | VERB critiquer",
                "Le parti critique le maire. | critique | VERB critiquer"
            })
    void tag(String sentence, String word, String expected) {
        List<Token> tokens =
                Tagger.of(FRENCH).session().tag(Tokenizer.of(FRENCH).pieces(sentence, new Span(0, sentence.length())));
        assertThat(tokens)
                .filteredOn(token -> token.form().equals(word))
                .singleElement()
                .satisfies(
                        token -> assertThat(token.tag() + " " + token.lemma()).isEqualTo(expected));
    }
}
