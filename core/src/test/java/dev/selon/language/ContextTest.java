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
                "Le parti critique le maire. | critique | VERB critiquer",
                "Le chef rebelle reproche au maire de mentir. | reproche | VERB reprocher",
                "Certains députés la traitent de menteuse. | députés | NOUN député",
                "Tous deux ont été arrêtés. | deux | PRON deux",
                "Le maire dénonce les récentes menaces du roi. | menaces | NOUN menace",
                "Le roi a reçu son homologue zambien à Lima. | zambien | ADJ zambien",
                "Les forces de défense mozambicaines ont reculé. | mozambicaines | ADJ mozambicain",
                "Il a des liens ténus avec eux. | ténus | ADJ ténu",
                "Les combattants anti-talibans ont fui. | anti-talibans | ADJ anti-taliban",
                "La junte a dissous le Parlement. | dissous | VERB dissoudre",
                "De violents combats ont éclaté. | De | DET de"
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
