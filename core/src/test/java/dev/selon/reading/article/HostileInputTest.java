package dev.selon.reading.article;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.selon.model.Trouble;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to break a reader neither crash it nor hold it up. */
class HostileInputTest {
    /** Far more than is needed, for slow and busy machines. */
    private static final int SECONDS = 60;

    @BeforeAll
    static void load_the_models() {
        Read.text("Le conseil municipal de Dori a voté mardi le budget de la ville, par douze voix contre sept.");
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("a line of 20 MB", "a.txt", "Le maire a dit que la pluie viendrait. ".repeat(500_000)),
                Arguments.of("a word of 20 MB", "a.txt", "a".repeat(20_000_000)),
                Arguments.of("line breaks only", "a.txt", "\n".repeat(1_000_000) + "fin"),
                Arguments.of("open brackets", "a.txt", "(".repeat(500_000)),
                Arguments.of("a long gap", "a.txt", "a" + " ".repeat(500_000) + "b"),
                Arguments.of("signs beyond the first plane", "a.txt", "\ud83d\ude00".repeat(1_100_000)),
                Arguments.of("100,000 open divs", "a.html", "<div>".repeat(100_000) + "Le maire a parlé."),
                Arguments.of("100,000 open bolds", "a.html", "<p>" + "<b>".repeat(100_000) + "Le maire a parlé."),
                Arguments.of("open tables", "a.html", "<table><tr><td>".repeat(20_000) + "Le maire a parlé."),
                Arguments.of("open paragraphs in bolds", "a.html", "<b><p>".repeat(30_000) + "Le maire a parlé."),
                Arguments.of(
                        "a huge attribute",
                        "a.html",
                        "<div class=\"" + "a ".repeat(3_000_000) + "\"><p>Le maire a parlé.</p>"),
                Arguments.of(
                        "a script without end",
                        "a.html",
                        "<p>Le maire a parlé.</p><script>" + "var a;".repeat(500_000)),
                Arguments.of("a tag without end", "a.html", "<p>Le maire a parlé.</p><p " + "x".repeat(2_000_000)),
                Arguments.of(
                        "deep JSON",
                        "a.html",
                        "<script type=application/ld+json>" + "[".repeat(200_000) + "</script><p>Oui.</p>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void is_read_within_seconds(String what, String name, String document) {
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        ArticleReading reading = assertTimeout(ofSeconds(SECONDS), () -> Read.reading(name, bytes));
        assertThat(reading.article() == null && reading.troubles().isEmpty()).isFalse();
    }

    @Test
    void a_text_too_long_is_kept_whole_and_its_rest_cut_and_told() {
        String words = "Le maire a dit que la pluie viendrait. ".repeat(60_000);
        ArticleReading reading = Read.reading("a.txt", words.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.article().text()).isEqualTo(words);
        assertThat(reading.article().cuts()).extracting(cut -> cut.why()).containsExactly("too long");
        assertThat(reading.troubles())
                .extracting(Trouble::message)
                .singleElement()
                .asString()
                .contains("the rest is cut");
    }

    @Test
    void random_bytes_never_crash() {
        Random random = new Random(20);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length && i % 2 == 0; k++) {
                bytes[k] = (byte) "<>/=\"' apdivé&#;\n-!\\".charAt((bytes[k] & 0xFF) % 20);
            }
            assertThat(Read.reading(i % 3 == 0 ? "a.html" : "a.txt", bytes)).isNotNull();
        }
    }
}
