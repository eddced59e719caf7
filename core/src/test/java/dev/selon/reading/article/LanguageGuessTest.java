package dev.selon.reading.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Languages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuessTest {
    private static final Languages LANGUAGES = Languages.packed();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Le Chili quitte la ligue | fr",
                "Le Chili rappelle son ambassadeur à Lima | fr",
                "Le ministre a signé mardi le traité de pêche avec le Pérou, selon son porte-parole. | fr",
                "Le gouvernement chilien nie toute implication. | fr",
                "Chile recalls its ambassador to Lima | und",
                "The minister signed the fishing treaty with Peru on Tuesday, his spokesman said. | en",
                "El ministro firmó el martes el tratado de pesca con el Perú. | es",
                "Lima | und",
                "12 | und"
            })
    void language(String text, String expected) {
        assertThat(LanguageGuess.of(text, LANGUAGES)).isEqualTo(expected);
    }
}
