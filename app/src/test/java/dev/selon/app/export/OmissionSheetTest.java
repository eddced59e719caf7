package dev.selon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.app.render.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who told what. */
class OmissionSheetTest {
    @Test
    void each_row_tells_how_one_article_tells_one_thing(@TempDir Path folder) throws IOException {
        OmissionSheet.write(Fixture.dossier(), folder);
        String table = Files.readString(folder.resolve(OmissionSheet.NAME));
        assertThat(table.lines().findFirst()).contains("\ufeffrow,story,title,item,kind,what,file,outlet,how");
        assertThat(table.lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*,(carried|softened|contradicted|left-out)"));
        assertThat(table).contains(",left-out\r\n").contains(",carried\r\n");
    }
}
