package dev.selon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.app.Main;
import dev.selon.app.render.DossierSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class CommandsTest {
    private static final String REPORT = """
            Le port d'Ostrel rouvrira

            Le ministre de la Mer, Albert Norden, a rencontré Clara Vesne à Ostrel le 6 mars 2031. « Le port rouvrira avant l'été 🛰 », a déclaré Albert Norden.
            """;

    @TempDir
    Path folder;

    private Path reports;
    private Path out;
    private String printed = "";
    private String complained = "";

    @BeforeEach
    void write() throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        out = folder.resolve("out");
        Files.writeString(reports.resolve("a.txt"), REPORT);
        Files.createDirectories(reports.resolve("below"));
        Files.writeString(reports.resolve("below/b"), REPORT.replace("Ostrel", "Vaubrune"));
        Files.writeString(reports.resolve(".DS_Store"), "\0");
    }

    @Test
    void builds_a_folder_with_all_below_it() throws IOException {
        assertThat(selon("build", reports, "--out", out)).isEqualTo(Exit.FINE);
        assertThat(printed).contains("2 reports").contains("Open: " + out.resolve("index.html"));
        assertThat(dossier().findValuesAsText("file")).containsExactlyInAnyOrder("a.txt", "below/b");
        assertThat(DossierSchema.errors(Files.readString(out.resolve("dossier.json"))))
                .isEmpty();
        assertThat(out.resolve("sources/below/b")).hasSameBinaryContentAs(reports.resolve("below/b"));
        assertThat(out.resolve("index.html")).content().contains("<html lang=\"en\">");
    }

    @Test
    void speaks_french_when_asked_to() {
        selon("build", reports, "--out", out, "--lang", "fr");
        assertThat(printed).contains("2 articles").contains("À ouvrir");
        assertThat(out.resolve("index.html")).content().contains("<html lang=\"fr\">");
        assertThat(selon("build", reports, "--out", out, "--lang", "xx")).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("Selon speaks en and fr");
    }

    @Test
    void what_cannot_be_read_is_named_with_a_remedy_and_the_rest_is_read() throws IOException {
        Files.write(reports.resolve("photo.jpg"), new byte[] {1});
        Files.write(reports.resolve("disk.txt"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 0, 0, 0, 3, 0});
        int exit = selon("build", reports, folder.resolve("nowhere"), "--out", out);
        assertThat(exit).isEqualTo(Exit.TROUBLED);
        assertThat(printed)
                .contains("2 reports")
                .contains("nowhere: no such file or folder; check how it is written")
                .contains("reports/photo.jpg: not a format Selon reads yet (.jpg)")
                .contains("reports/disk.txt: ");
        assertThat(dossier().get("troubles")).hasSize(3);
    }

    @Test
    void a_file_that_may_not_be_read_is_named_with_a_remedy() {
        Path secret = reports.resolve("a.txt");
        assumeFalse(!secret.toFile().setReadable(false) || Files.isReadable(secret), "a superuser reads all");
        assertThat(selon("build", reports, "--out", out)).isEqualTo(Exit.TROUBLED);
        assertThat(printed).contains("a.txt: may not be read; give yourself the right to (chmod u+r)");
    }

    @Test
    void nothing_to_read_is_said_and_nothing_is_written() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertThat(selon("build", empty, folder.resolve("nowhere"), "--out", out))
                .isEqualTo(Exit.NOTHING);
        assertThat(complained)
                .contains("nothing to read")
                .contains("empty: an empty folder")
                .contains("nowhere: no such file");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_wrong_command_line_says_what_is_missing() {
        assertThat(selon("build", reports)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("--out").contains("selon build --help");
        assertThat(selon("biuld")).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("build");
        assertThat(selon("build", reports, "--out", out, "--threads", "0")).isEqualTo(Exit.NOTHING);
        assertThat(selon("build", reports, "--out", out, "--languages", folder.resolve("none")))
                .isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("no such folder");
    }

    @Test
    void a_mistake_in_a_folder_of_knowledge_is_named_with_its_line() throws IOException {
        Path claims = Files.createDirectories(folder.resolve("mine/fr/claim"));
        Files.writeString(claims.resolve("attack.frames"), "frame: hit\nkind: attack\nkind: visit\n");
        assertThat(selon("build", reports, "--out", out, "--languages", folder.resolve("mine")))
                .isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("claim/attack.frames:");
    }

    @Test
    void a_folder_with_other_things_is_left_alone() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.doc"), "years of work");
        assertThat(selon("build", reports, "--out", out)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("holds other things than a dossier");
        assertThat(out.toFile().list()).containsExactly("thesis.doc");
    }

    @Test
    void building_again_replaces_the_dossier_and_never_reads_it() throws IOException {
        Path within = reports.resolve("out");
        selon("build", reports, "--out", within);
        Files.delete(reports.resolve("a.txt"));
        assertThat(selon("build", reports, "--out", within)).isEqualTo(Exit.FINE);
        assertThat(printed).contains("1 report,");
        assertThat(within.resolve("sources/a.txt")).doesNotExist();
        assertThat(within.toFile().list((d, name) -> name.startsWith("article-")))
                .hasSize(1);
    }

    @Test
    void the_number_of_threads_changes_no_byte() throws IOException {
        for (int i = 0; i < 12; i++) {
            Files.writeString(reports.resolve(i + ".txt"), REPORT.replace("Ostrel", "Ostrel-" + i));
        }
        Path other = folder.resolve("other");
        selon("build", reports, "--out", out, "--threads", 1);
        selon("build", reports, "--out", other, "--threads", 7);
        assertThat(other.resolve("dossier.json")).hasSameBinaryContentAs(out.resolve("dossier.json"));
        assertThat(other.resolve("index.html")).hasSameBinaryContentAs(out.resolve("index.html"));
    }

    @Test
    void a_hostile_name_cannot_steer_the_terminal() throws IOException {
        Files.writeString(reports.resolve("\u001b[31mred\u202e.pdf"), "x");
        selon("build", reports, "--out", out);
        assertThat(printed).contains("⟨U+001B⟩[31mred⟨U+202E⟩.pdf").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void names_are_composed_and_kept_apart() throws IOException {
        Files.writeString(reports.resolve("e\u0301te\u0301.txt"), REPORT);
        Files.writeString(reports.resolve("\u00e9t\u00e9.txt"), REPORT);
        selon("build", reports, "--out", out);
        assertThat(dossier().findValuesAsText("file")).contains("été.txt", "été~2.txt");
        assertThat(selon("verify", "--dossier", out)).isEqualTo(Exit.FINE);
    }

    @Test
    void verify_finds_changed_bytes_and_false_evidence() throws IOException {
        selon("build", reports, "--out", out);
        assertThat(selon("verify", "--dossier", out)).isEqualTo(Exit.FINE);
        assertThat(printed).contains(" 0 fail");

        Files.writeString(out.resolve("sources/a.txt"), REPORT.replace("été", "automne"));
        assertThat(selon("verify", "--dossier", out)).isEqualTo(Exit.FALSE_EVIDENCE);
        assertThat(printed).contains("a.txt: the bytes in ").contains("are not those that were read");

        assertThat(selon("verify", "--dossier", reports)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("dossier.json does not exist");
    }

    @Test
    void why_prints_an_item_and_suggests_near_ids() throws IOException {
        selon("build", reports, "--out", out);
        String id = dossier().get("articles").get(0).get("id").asText();
        assertThat(selon("why", id, "--dossier", out)).isEqualTo(Exit.FINE);
        assertThat(printed).startsWith(id + "  ").contains("Le port");
        assertThat(selon("why", id + "x", "--dossier", out)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("there is no " + id + "x").contains("  " + id + "  ");
    }

    @Test
    void predict_keeps_ids_and_order_and_lists_the_tasks_that_work() throws IOException {
        Path in = folder.resolve("in.jsonl");
        Files.writeString(in, "{\"id\":\"z\",\"text\":\"Rien.\"}\n\n{\"id\":\"a\",\"text\":\"\"}\n");
        Path answers = folder.resolve("answers.jsonl");
        assertThat(selon("predict", "statements", in, answers)).isEqualTo(Exit.FINE);
        assertThat(Files.readAllLines(answers))
                .containsExactly("{\"id\":\"z\",\"statements\":[]}", "{\"id\":\"a\",\"statements\":[]}");
        assertThat(selon("predict", "poetry", in, answers)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("poetry").contains("contradiction").contains("statements");
        Files.writeString(in, "{\"id\":\"z\"}\nnot json\n");
        assertThat(selon("predict", "facts", in, answers)).isEqualTo(Exit.NOTHING);
        assertThat(complained).contains("in.jsonl, line 2: expected a JSON object");
    }

    private JsonNode dossier() throws IOException {
        return new ObjectMapper().readTree(out.resolve("dossier.json").toFile());
    }

    private int selon(Object... words) {
        StringWriter print = new StringWriter();
        StringWriter complain = new StringWriter();
        CommandLine command = Main.commandLine().setOut(new PrintWriter(print)).setErr(new PrintWriter(complain));
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) {
            args[i] = words[i].toString();
        }
        int exit = command.execute(args);
        printed = print.toString();
        complained = complain.toString();
        return exit;
    }
}
