package dev.selon.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.Texts;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.reading.text.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Verb groups and their subjects in French sentences. */
class SyntaxTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    @Test
    void adverbsOfSeveralWordsStandInsideAVerbGroup() {
        Syntax syntax = of("Le maire a en effet accueilli à Dakar ses invités.");
        assertThat(syntax.verbs()).hasSize(1);
        assertThat(syntax.verbs().get(0).voice()).isEqualTo(VerbGroup.Voice.ACTIVE);
    }

    @Test
    void aSubjectIsFoundBeforeAParticipleBetweenCommas() {
        Syntax syntax = of("Les cinq États, rassemblés dans une union douanière (UD) gardent leurs frontières.");
        VerbGroup last = syntax.verbs().get(syntax.verbs().size() - 1);
        assertThat(syntax.subject(last)).map(phrase -> words(syntax, phrase)).contains("Les cinq États");
    }

    @Test
    void aSubjectKeepsItsListOfComplements() {
        Syntax syntax = of("Les maires de Kaolack, de Louga et de Podor ont signé.");
        assertThat(syntax.subject(syntax.verbs().get(0)))
                .map(phrase -> words(syntax, phrase))
                .contains("Les maires");
    }

    @Test
    void aSubjectIsFoundBeforeAnInsertionBetweenDashes() {
        Syntax syntax = of("La police - ou garde civile - surveille le port.");
        assertThat(syntax.subject(syntax.verbs().get(0)))
                .map(phrase -> words(syntax, phrase))
                .contains("La police");
    }

    @Test
    void aLoneCommaDoesNotCutASubjectFromItsVerb() {
        Syntax syntax = of("Il dit que le préfet, a fermé le pont.");
        VerbGroup last = syntax.verbs().get(syntax.verbs().size() - 1);
        assertThat(syntax.subject(last)).map(phrase -> words(syntax, phrase)).contains("le préfet");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L'homme qui dirige le pays a accusé le maire. | L' homme",
                "Le ministre dont le pays préside l'Union a quitté Lima. | Le ministre",
                "Le président que soutient la Serbie a accusé le maire. | Le président",
                "Les affirmations selon lesquelles ils tiennent la ville ont été rejetées. | Les affirmations",
                "Le parti que dirige Ana Costa et qui réunit les centristes a rejeté la réforme. | Le parti",
                "L'accord signé par le maire et les groupes armés du nord a été dénoncé. | L' accord signé",
                "Une dizaine de rebelles ont attaqué un convoi. | Une dizaine"
            })
    void theSubjectOfTheLastVerb(String sentence, String subject) {
        Syntax syntax = of(sentence);
        VerbGroup last = syntax.verbs().get(syntax.verbs().size() - 1);
        assertThat(syntax.subject(last)).map(phrase -> words(syntax, phrase)).contains(subject);
    }

    @Test
    void aNameBehindADayIsAPhraseOfItsOwn() {
        Syntax syntax = of("La reine rencontrera mardi Awa Diop.");
        assertThat(syntax.phrases()).extracting(phrase -> words(syntax, phrase)).contains("mardi", "Awa Diop");
    }

    private static Syntax of(String text) {
        Article article = Texts.article(text);
        return Syntax.of(TextReader.read(article, FRENCH).get(0), FRENCH);
    }

    private static String words(Syntax syntax, Phrase phrase) {
        Sentence sentence = syntax.sentence();
        StringBuilder words = new StringBuilder();
        for (int i = phrase.from(); i < phrase.to(); i++) {
            words.append(i > phrase.from() ? " " : "").append(sentence.token(i).form());
        }
        return words.toString();
    }
}
