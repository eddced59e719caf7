package dev.selon.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.of(Languages.packed().get("fr"));

    @ParameterizedTest
    @ValueSource(strings = {"datacenter", "II", "sinon", "président", "zzz"})
    void everyReadingHasAPartOfSpeech(String form) {
        assertThat(LEXICON.senses(form))
                .allSatisfy(sense -> assertThat(sense.tags()).isNotEmpty());
    }

    @Test
    void knowsAConjunctionOfNoFurtherClass() {
        assertThat(LEXICON.senses("sinon"))
                .anySatisfy(sense -> assertThat(sense.tags()).contains("CCONJ"));
    }
}
