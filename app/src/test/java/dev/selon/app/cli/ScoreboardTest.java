package dev.selon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.app.render.Words;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
    private final Scoreboard board = new Scoreboard();
    private final PrintWriter unheard = new PrintWriter(new StringWriter());

    @Test
    void reads_the_rows_of_the_reference_scorer_and_knows_its_floors() {
        board.reference(
                List.of(
                        "facts with evidence                              12 / 13     92.3",
                        "facts found                                      11 / 41     26.8",
                        "reference score 86.1"),
                unheard);
        assertThat(board.table(Words.of("en")).lines())
                .anyMatch(line -> line.matches("facts with evidence +12 +13 +92.3 +100.0 +BELOW"))
                .anyMatch(line -> line.matches("facts found +11 +41 +26.8.*"))
                .anyMatch(line -> line.matches("reference score +86.1.*"));
        assertThat(board.below()).isTrue();
    }

    @Test
    void names_each_figure_of_a_scorers_last_line() {
        board.set("lamps", List.of("pages 3", "lamps F1 59.8 with-roles F1 37.8 when 87.8"), unheard);
        board.set("lamp-date", List.of("F1 0.9560"), unheard);
        assertThat(board.table(Words.of("en")).lines().skip(1).map(line -> line.replaceAll(" +", " ")))
                .containsExactly("lamps F1 59.8", "lamps with-roles F1 37.8", "lamps when 87.8", "lamp-date F1 95.6");
    }
}
