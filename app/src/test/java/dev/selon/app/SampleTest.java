package dev.selon.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selon.app.cli.Exit;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.DossierSchema;
import dev.selon.app.render.PlainText;
import dev.selon.app.render.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole house on the sample that ships with it. */
class SampleTest {
    private static final Path SAMPLE = Path.of("../samples/inf-treaty");
    private static final Path EXPECTED = SAMPLE.resolve("expected.txt");

    @TempDir
    static Path folder;

    private static Path dossier;

    @BeforeAll
    static void demo() {
        dossier = folder.resolve("demo");
        String said = selon(Exit.FINE, "demo", "--out", dossier.toString());
        assertThat(said).contains("14 reports").contains("index.html").contains("./selon why ");
    }

    @Test
    void all_evidence_stands() {
        assertThat(selon(Exit.FINE, "verify", "--dossier", dossier.toString())).contains(" 0 fail");
    }

    @Test
    void the_dossier_obeys_its_schema() throws IOException {
        assertThat(DossierSchema.errors(Files.readString(dossier.resolve(DossierFile.NAME))))
                .isEmpty();
    }

    /** {@code ./selon test -Dtest=SampleTest -Dselon.test.jvm=-Dselon.approve=true} writes what is found now. */
    @Test
    void tells_what_a_person_has_approved() throws Exception {
        String found = PlainText.of(DossierFile.in(dossier), Words.of("en"));
        if (Boolean.getBoolean("selon.approve")) {
            Files.writeString(EXPECTED, found);
        }
        assumeTrue(Files.exists(EXPECTED), EXPECTED + " is not written yet");
        assertThat(found).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void order_locale_and_time_zone_change_no_byte() throws IOException {
        List<String> words = new ArrayList<>(reports());
        Collections.reverse(words);
        words.addAll(0, List.of("build", "--threads", "3"));
        Path other = folder.resolve("elsewhere");
        words.addAll(List.of("--out", other.toString()));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            selon(Exit.FINE, words.toArray(String[]::new));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(other.resolve(DossierFile.NAME)).hasSameBinaryContentAs(dossier.resolve(DossierFile.NAME));
        assertThat(other.resolve("index.html")).hasSameBinaryContentAs(dossier.resolve("index.html"));
    }

    private static List<String> reports() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLE)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".html") || name.endsWith(".txt") && !name.endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    private static String selon(int exit, String... words) {
        StringWriter said = new StringWriter();
        PrintWriter print = new PrintWriter(said);
        assertThat(Main.commandLine().setOut(print).setErr(print).execute(words))
                .as("%s", said)
                .isEqualTo(exit);
        return said.toString();
    }
}
