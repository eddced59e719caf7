package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who told what. */
class OmissionsCsvTest {
    private final String table = OmissionsCsv.of(Fixture.dossier());

    @Test
    void each_line_tells_how_one_article_tells_one_thing() {
        assertThat(table.lines().findFirst()).contains("story,title,item,kind,what,file,outlet,how");
        assertThat(table.lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,(carried|softened|contradicted|left out)"));
    }

    @Test
    void what_one_article_tells_and_another_does_not_is_left_out() {
        assertThat(table).contains(",left out\r\n").contains(",carried\r\n");
    }

    @Test
    void no_cell_is_a_formula() {
        assertThat(table.lines().flatMap(line -> java.util.Arrays.stream(line.split(","))))
                .noneMatch(cell -> cell.matches("\"?[=+@-].*"));
    }
}
