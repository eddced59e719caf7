package dev.selon.app.cli;

import dev.selon.app.render.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sample that ships with Selon: reports, and beside them what they should give. */
final class Sample {
    private static final String FOLDER = "samples/inf-treaty";
    private static final String EXPECTED = "expected.txt";

    private Sample() {}

    static Path folder(Words words) {
        return Home.find(FOLDER).orElseThrow(() -> new Refusal(words.get("demo.missing", FOLDER)));
    }

    /** The reports alone. */
    static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Sample::isReport).sorted().toList();
        }
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && Inputs.ENDINGS.contains(ending) && !name.equals(EXPECTED);
    }
}
