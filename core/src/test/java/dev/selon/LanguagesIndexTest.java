package dev.selon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The build packs languages/, all but its tools, with an index, so that a jar can list what it holds. */
class LanguagesIndexTest {

    private static final Path FOLDER = Path.of("..", "languages");

    @Test
    void the_index_names_every_file_of_the_folder_in_order() throws IOException {
        assertThat(index()).containsExactlyElementsOf(folder());
    }

    @Test
    void every_file_of_the_index_is_packed() {
        assertThat(index())
                .allSatisfy(file ->
                        assertThat(getClass().getResource("/languages/" + file)).isNotNull());
    }

    private List<String> index() {
        try (InputStream in = getClass().getResourceAsStream("/languages/INDEX")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> folder() throws IOException {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.startsWith("tools/"))
                    .sorted()
                    .toList();
        }
    }
}
