package dev.selon.app.cli;

import dev.selon.app.Main;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The project's own folder: what {@code -Dselon.home} says, else where the program lies, else where it was started. */
final class Home {
    private Home() {}

    /** A file or folder of the project, if it is there. */
    static Optional<Path> find(String path) {
        for (Path root : roots()) {
            Path found = root.resolve(path);
            if (Files.exists(found)) {
                return Optional.of(found.normalize());
            }
        }
        return Optional.empty();
    }

    private static List<Path> roots() {
        List<Path> roots = new ArrayList<>();
        String told = System.getProperty("selon.home");
        if (told != null && !told.isBlank()) {
            roots.add(Path.of(told));
        }
        Path jar = jar();
        Path root = jar == null ? null : jar.toAbsolutePath().normalize();
        // app/target/selon.jar, app/target/classes
        for (int up = 0; root != null && up < 3; up++) {
            root = root.getParent();
        }
        if (root != null) {
            roots.add(root);
        }
        roots.add(Path.of("").toAbsolutePath());
        return roots;
    }

    private static @Nullable Path jar() {
        CodeSource source = Main.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            return null;
        }
        try {
            return Path.of(source.getLocation().toURI());
        } catch (URISyntaxException | IllegalArgumentException e) {
            return null;
        }
    }
}
