package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.matching.Likeness.Judgement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 9: names merge with reasons; UNSURE is an answer. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Vladimir Poutine, Vladimir Putin",
        "Sergueï Choïgou, Sergei Shoigu",
        "Andreï Biélooussov, Andrey Belousov",
        "Andreï Beloussov, Andrei Belousov",
        "Volodymyr Zelensky, Volodymyr Zelenskyy",
        "Dmitri Medvedev, Dmitry Medvedev",
        "Mikhaïl Gorbatchev, Mikhail Gorbachev",
        "Alexandre Romanoff, Aleksandr Romanov",
        "Assimi Goïta, Assimi Goita",
        "Bakary Yao Sangaré, Bakary Sangare",
        "S. Lavrov, Sergueï Lavrov",
        "Abdoulaye Diop, Abdulaye Diop",
        "Mohammed Traoré, Mohamed Traore",
        "Сергей Лавров, Sergueï Lavrov",
        "Oleksandr Tchernychenko, Oleksandr Chernyshenko",
    })
    void romanisations_of_one_name_are_the_same(String one, String other) {
        assertThat(Names.compare(one, other).judgement()).isEqualTo(Judgement.SAME);
        assertThat(Names.keys(one)).containsAnyElementsOf(Names.keys(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Sadio Camara, Sadio Samara",
        "Ibrahim Traoré, Dioncounda Traoré",
        "Salifou Modi, Salifou Mody Diallo",
        "Jean Martin, Jeanne Martin-Durand",
        "Abdoulaye Diop, Abdoulaye Diabi",
        "Emmanuel Macron, Brigitte Macron",
    })
    void other_names_are_different(String one, String other) {
        assertThat(Names.compare(one, other).judgement()).isEqualTo(Judgement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"Célestin Simporé, Celestin Simpone", "Camara, Sadio Camara", "Ibrahim Traoré, Traoré Ibrahim"})
    void unsure_is_an_answer(String one, String other) {
        assertThat(Names.compare(one, other).judgement()).isEqualTo(Judgement.UNSURE);
    }
}
