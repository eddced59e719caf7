package dev.selon.app.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainTextTest {
    @TempDir
    Path folder;

    private DossierFile dossier;

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve(DossierFile.NAME), DossierJsonTest.text(Fixture.dossier()));
        dossier = DossierFile.in(folder);
    }

    @Test
    void an_item_is_shown_with_its_sentences_its_reasons_and_what_points_at_it() throws IOException {
        assertThat(PlainText.of(dossier, Words.of("en"), "f2")).isEqualTo("""
                        f2  office: Albert Norden: ministre de la Mer
                          told as a fact; done; single origin
                          story: Le port rouvrira, affirme Norden
                          origin: ministère de la Mer (party to what it tells)
                          phare/port.txt 34–70, told as a fact, from ministère de la Mer (party to what it tells)
                            “Le ministre de la Mer, Albert Norden”
                          see dispute: d1 office
                        """);
        assertThat(PlainText.of(dossier, Words.of("en"), "f9")).isNull();
    }

    @Test
    void the_whole_names_no_id_and_steers_no_terminal() throws IOException {
        String text = PlainText.of(dossier, Words.of("en"));
        assertThat(text)
                .startsWith("== STORIES (2)\n\n2031-03-06 Le port rouvrira, affirme Norden\n")
                .contains(
                        "== LEFT OUT (1)\n\nport.html\n  leaves out: Albert Norden: “les travaux commenceraient « dès lundi »”\n")
                .doesNotContain("\u001b", "\u202e", " u1", "(o1", " p1");
    }
}
