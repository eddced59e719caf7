package dev.selon.crosscheck.matching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.matching.Likeness.Judgement;
import org.junit.jupiter.api.Test;
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
        "Wladimir Putin, Vladimir Poutine",
        "Владимир Путин, Vladimir Poutine",
        "Михаил Горбачёв, Mikhaïl Gorbatchev",
        "Володимир Зеленський, Volodymyr Zelensky",
        "Андрій Єрмак, Andriy Yermak",
        "Mohammed Saïd al-Sahhaf, Muhammad Said al-Sahaf",
        "Saddam Husayn, Saddam Hussein",
        "Mahmood Ahmadinezhad, Mahmoud Ahmadinejad",
        "Abdelouahab Moussaoui, Abdelwahab Mousawi",
        "Alassane Ouattara, Alassane Wattara",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "Kemal Kılıçdaroğlu, Kemal Kilicdaroglu",
        "习近平, Xi Jinping",
        "李克强, Li Keqiang",
        "Kim Jong-un, Kim Jong Un",
        "Nguyễn Phú Trọng, Nguyen Phu Trong",
        "Donlad Trump, Donald Trump",
        "E. Macron, Emmanuel Macron",
        "Ursula von der Leyen, Ursula Von der Leyen",
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
        "Ibrahim Traoré, Ibrahima Traoré",
        "Moussa Traoré, Modibo Traoré",
        "Moussa Konaté, Moussa Kanté",
        "Viktor Orbach, Viktor Kloban",
        "Xi Jinping, Li Jinping",
    })
    void other_names_are_different(String one, String other) {
        assertThat(Names.compare(one, other).judgement()).isEqualTo(Judgement.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Célestin Simporé, Celestin Simpone",
        "Camara, Sadio Camara",
        "Ibrahim Traoré, Traoré Ibrahim",
        "Adboulaye Diop, Abdoulaye Diop"
    })
    void unsure_is_an_answer(String one, String other) {
        assertThat(Names.compare(one, other).judgement()).isEqualTo(Judgement.UNSURE);
    }

    @Test
    void a_comma_turns_a_name_round() {
        assertThat(Names.compare("Diallo, Awa", "Awa Diallo").judgement()).isEqualTo(Judgement.SAME);
    }

    @Test
    void a_script_without_vowels_is_compared_by_consonants() {
        assertThat(Names.compare("بشار الأسد", "Bachar el-Assad").judgement()).isEqualTo(Judgement.SAME);
        assertThat(Names.compare("فلاديمير بوتين", "Vladimir Poutine").judgement())
                .isEqualTo(Judgement.SAME);
        assertThat(Names.compare("بشار الأسد", "Hafez el-Assad").judgement()).isEqualTo(Judgement.DIFFERENT);
    }
}
