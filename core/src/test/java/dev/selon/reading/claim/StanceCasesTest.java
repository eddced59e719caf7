package dev.selon.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Claim;
import dev.selon.model.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How sentences of one act stand to it: {@code claim/stances.txt}. */
class StanceCasesTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    static Stream<String> cases() throws IOException {
        try (InputStream in = StanceCasesTest.class.getResourceAsStream("/claim/stances.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stance(String line) {
        String[] cells = line.split("\t");
        String found = Readings.of(cells[0], FRENCH).claims().stream()
                .filter(claim -> claim.kind() != Kind.OFFICE)
                .filter(claim -> claim.trigger().of(cells[0]).contains(cells[1]))
                .findFirst()
                .map(Claim::stance)
                .map(stance -> stance.name().toLowerCase(Locale.ROOT))
                .orElse("-");
        assertThat(found).as(cells[0]).isEqualTo(cells[2]);
    }
}
