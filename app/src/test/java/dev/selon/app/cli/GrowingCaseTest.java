package dev.selon.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.Selon;
import dev.selon.app.render.DossierJson;
import dev.selon.app.render.Words;
import dev.selon.crosscheck.CrossCheck;
import dev.selon.language.Languages;
import dev.selon.model.Dossier;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A case that grows article by article is, byte for byte, the one that would have been made of all at once. */
class GrowingCaseTest {
    private static final Languages LANGUAGES = new Knowledge().languages();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_sample_in_any_order(long seed) throws IOException {
        grow(sample(), seed, 3);
    }

    @ParameterizedTest
    @CsvSource({"1, 60", "2, 60", "3, 200", "4, 200", "5, 450"})
    void invented_articles_in_any_order(long seed, int size) throws IOException {
        grow(InventedArticles.of(LANGUAGES.get("fr"), size, seed), seed, size / 4);
    }

    /** Adds one by one, and asks for the dossier at random moments, once in so many articles. */
    private static void grow(List<Reading> given, long seed, int seldom) throws IOException {
        List<Reading> readings = new ArrayList<>(given);
        Random random = new Random(seed);
        Collections.shuffle(readings, random);
        CrossCheck growing = new CrossCheck(LANGUAGES);
        for (int i = 0; i < readings.size(); i++) {
            growing.add(readings.get(i));
            if (random.nextBoolean()) {
                growing.settle();
            }
            if (random.nextInt(seldom) == 0 || i == readings.size() - 1) {
                Dossier once = CrossCheck.of(readings.subList(0, i + 1), List.of(), LANGUAGES);
                assertThat(written(growing.dossier())).isEqualTo(written(once));
            }
        }
    }

    private static String written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierJson.write(dossier, Map.of(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<Reading> sample() throws IOException {
        Selon selon = new Selon(LANGUAGES);
        List<Reading> readings = new ArrayList<>();
        for (Path report : Sample.reports(Sample.folder(Words.of("en")))) {
            RawDocument document = new RawDocument(report.getFileName().toString(), Files.readAllBytes(report));
            readings.add(Objects.requireNonNull(selon.read(document).reading()));
        }
        return readings;
    }
}
