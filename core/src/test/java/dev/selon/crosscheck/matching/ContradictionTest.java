package dev.selon.crosscheck.matching;

import static dev.selon.crosscheck.Cases.LANGUAGES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two sentences that cannot both be true, and two that can. */
class ContradictionTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le maire a signé le contrat du port.         | Le maire n'a jamais signé le contrat du port.     | denies
            La digue de Saint-Ouen est dangereuse.       | La digue de Saint-Ouen est inoffensive.           | exclude
            Le loyer de la halle augmente cette année.   | Le loyer de la halle baisse cette année.          | exclude
            Le pont a été inauguré en 2012.              | L'inauguration du pont remonte à 2015.            | years
            La crue a touché 40 maisons du village.      | La crue a touché 12 maisons du village.           | numbers
            La halle reste ouverte aux pêcheurs cet été. | La halle est fermée aux pêcheurs cet été.         | exclude
            La mairie a validé le projet de la digue.    | La mairie a annulé le projet de la digue.         | exclude
            Le bac a transporté neuf voitures.           | Le bac a transporté trois voitures.               | numbers
            Le préfet annonce la fermeture de l'usine.   | La fermeture de l'usine est une rumeur.           | untrue
            """)
    void contradictions(String a, String b, String why) {
        assertThat(between(a, b)).anyMatch(reason -> reason.contains(why));
        assertThat(between(b, a)).isEqualTo(between(a, b));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le maire a signé le contrat du port.         | Le contrat du port porte la signature du maire.
            Le maire n'a pas signé le contrat du port.   | Le contrat du port n'est pas signé par le maire.
            Le phare n'est pas seulement une tour.       | Le phare est une tour et un musée.
            Le bac a pris neuf voitures en trois heures. | Le bac a pris neuf voitures et deux vélos.
            Le bac a pris plus de 20 voitures.           | Le bac a pris 24 voitures.
            Le loyer de la halle augmente cette année.   | Les abeilles ne volent pas sous la pluie.
            """)
    void compatible(String a, String b) {
        assertThat(between(a, b)).isEmpty();
    }

    private static List<String> between(String a, String b) {
        return Contradiction.between(a, b, LANGUAGES.get("fr")).stream()
                .map(Contradiction.Reason::words)
                .toList();
    }
}
