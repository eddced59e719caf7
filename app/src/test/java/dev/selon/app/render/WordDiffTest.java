package dev.selon.app.render;

import static dev.selon.app.render.WordDiff.Change.CHANGED;
import static dev.selon.app.render.WordDiff.Change.ONLY_HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.app.render.WordDiff.Piece;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordDiffTest {

    @Test
    void marks_what_is_changed_and_what_stands_in_one_wording_only() {
        assertThat(shown("le pont sera ouvert demain matin", "le pont restera ouvert demain"))
                .containsExactly("le pont <sera> ouvert demain {matin}", "le pont <restera> ouvert demain");
    }

    @Test
    void accents_case_and_apostrophes_are_no_difference() {
        assertThat(shown("L’État paiera", "l'etat paiera")).containsExactly("L’État paiera", "l'etat paiera");
    }

    @Test
    void of_three_wordings_only_what_all_tell_is_the_same() {
        assertThat(shown("nous irons à Brest", "nous irons à Brest", "nous allons à Brest"))
                .containsExactly("nous <irons> à Brest", "nous <irons> à Brest", "nous <allons> à Brest");
    }

    @Test
    void the_pieces_are_the_wording_to_the_last_character() {
        List<String> wordings = List.of("« Ah !\n𝒜 demain… »", "", "Ah… bon, à demain 🛰");
        List<String> again = WordDiff.compare(wordings).stream()
                .map(pieces -> pieces.stream().map(Piece::text).collect(Collectors.joining()))
                .toList();
        assertThat(again).isEqualTo(wordings);
    }

    private static List<String> shown(String... wordings) {
        return WordDiff.compare(List.of(wordings)).stream()
                .map(pieces -> pieces.stream().map(WordDiffTest::shown).collect(Collectors.joining()))
                .toList();
    }

    private static String shown(Piece piece) {
        return piece.change() == CHANGED
                ? "<" + piece.text() + ">"
                : piece.change() == ONLY_HERE ? "{" + piece.text() + "}" : piece.text();
    }
}
