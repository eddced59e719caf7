package dev.selon.crosscheck.origin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.crosscheck.Report;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.Owner;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rule 5: the register of outlets is data; what it does not know stays unknown. */
class OutletsTest {
    private static final Languages LANGUAGES = Languages.packed();

    @Test
    void an_outlet_is_known_by_the_name_with_which_it_begins() {
        var owners = Outlets.of(
                List.of(
                        Report.of("a.txt")
                                .outlet("RT en français")
                                .text("Un mot.")
                                .read(),
                        Report.of("b.txt")
                                .outlet("Le Courrier d'Ostrel")
                                .text("Un mot.")
                                .read()),
                LANGUAGES);
        assertThat(owners).containsOnlyKeys("RT en français");
        assertThat(owners.get("RT en français")).extracting(Owner::state).isEqualTo("RUS");
    }

    @Test
    void every_row_says_where_it_is_told_and_when_it_was_looked_at() {
        Set<String> kinds = Set.of("state", "public", "agency-state", "agency", "party", "private");
        for (Table.Row row : LANGUAGES.get("fr").table("article/outlets.tsv").rows()) {
            assertThat(row.get("source")).as(row.get("outlet")).isNotEmpty();
            assertThat(row.get("date")).as(row.get("outlet")).matches("\\d{4}-\\d{2}");
            assertThat(kinds).contains(row.get("kind"));
        }
    }
}
