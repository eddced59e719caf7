package dev.selon.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.DossierJson;
import dev.selon.app.render.Fixture;
import dev.selon.language.Languages;
import dev.selon.model.When;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportTest {
    @TempDir
    Path folder;

    private DossierFile dossier;

    @BeforeEach
    void write() throws IOException, DossierFile.NotADossier {
        try (OutputStream out = Files.newOutputStream(folder.resolve(DossierFile.NAME))) {
            DossierJson.write(Fixture.dossier(), Map.of(), out);
        }
        dossier = DossierFile.in(folder);
    }

    @Test
    void every_fact_is_a_row_of_the_table_of_its_kind() throws IOException {
        List<String> names = CsvTables.write(dossier, Languages.packed().get("fr"), folder);
        int rows = 0;
        for (String name : names) {
            rows += name.startsWith("facts-") ? rows(name).size() : 0;
        }
        assertThat(rows).isEqualTo(Fixture.dossier().facts().size());
        assertThat(rows("facts-meeting.csv")).singleElement().satisfies(row -> {
            assertThat(row.get("participants")).isEqualTo("Albert Norden; Clara Vesne");
            assertThat(row.get("cameo")).isEqualTo("CAMEO040");
            assertThat(row.get("date_prec_ucdp")).isEqualTo("1");
        });
    }

    @Test
    void the_codebook_tells_of_every_column() throws IOException {
        List<String> names = CsvTables.write(dossier, Languages.packed().get("fr"), folder);
        List<String> told = rows("codebook.csv").stream()
                .map(row -> row.get("file") + " " + row.get("column"))
                .toList();
        for (String name : names) {
            if (!name.equals("codebook.csv")) {
                for (String column : header(name)) {
                    assertThat(told).contains(name + " " + column);
                }
            }
        }
        assertThat(rows("codebook.csv"))
                .allSatisfy(row -> assertThat(row.get("meaning")).isNotEmpty());
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_made_harmless() throws IOException {
        Sheet<String> sheet = new Sheet<>("one.csv", List.of(Column.of("text", "", "", "", text -> text)));
        sheet.add("=HYPERLINK(\"x\")");
        sheet.add("un texte,\n\"deux\" lignes");
        sheet.write(folder);
        assertThat(rows("one.csv"))
                .extracting(row -> row.get("text"))
                .containsExactly("'=HYPERLINK(\"x\")", "un texte, \"deux\" lignes");
    }

    @Test
    void a_coded_fact_is_an_event_record_with_its_sentence() throws IOException {
        Path file = folder.resolve("plover.jsonl");
        assertThat(PloverLines.write(dossier, file)).isEqualTo(1);
        JsonNode event = new ObjectMapper().readTree(Files.readAllLines(file).get(0));
        assertThat(event.path("event").asText()).isEqualTo("CONSULT");
        assertThat(event.path("source")).hasSize(2);
        assertThat(event.path("selon").path("evidence")).hasSize(2);
    }

    @Test
    void states_have_their_codes_in_public_lists() {
        StateCodes codes = new StateCodes();
        assertThat(codes.of("DEU", "cow")).isEqualTo("255");
        assertThat(codes.of("DEU", "gw")).isEqualTo("260");
        assertThat(codes.of("MLI", "iso2")).isEqualTo("ML");
        assertThat(codes.of("???", "cow")).isEmpty();
    }

    @Test
    void dates_and_places_have_the_precision_of_the_data_projects() {
        LocalDate day = LocalDate.of(2025, 4, 1);
        assertThat(Precision.ucdp(When.day(day))).isEqualTo("1");
        assertThat(Precision.ucdp(When.month(2025, 4))).isEqualTo("4");
        assertThat(Precision.acled(When.between(day, day.plusDays(6)))).isEqualTo("2");
        assertThat(Precision.ucdp(null)).isEmpty();
        Precision precision = new Precision(Languages.packed().get("fr"));
        assertThat(precision.ucdpPlace("Bamako", "place")).isEqualTo("1");
        assertThat(precision.ucdpPlace("Mali", "state")).isEqualTo("6");
        assertThat(precision.acledPlace("nulle part", "place")).isEmpty();
    }

    private List<String> header(String name) throws IOException {
        try (CSVParser parser = parse(name)) {
            return parser.getHeaderNames();
        }
    }

    private List<CSVRecord> rows(String name) throws IOException {
        try (CSVParser parser = parse(name)) {
            return parser.getRecords();
        }
    }

    private CSVParser parse(String name) throws IOException {
        String text =
                Files.readString(folder.resolve(name), StandardCharsets.UTF_8).substring(1);
        return CSVParser.parse(
                text,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get());
    }
}
