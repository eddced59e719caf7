package dev.selon.app.cli;

import dev.selon.app.export.OmissionSheet;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.DossierJson;
import dev.selon.app.render.Pages;
import dev.selon.app.render.Words;
import dev.selon.model.Dossier;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folder that {@code build} writes: {@code dossier.json}, the pages, and the bytes of the reports in {@code sources/}. */
final class DossierFolder {
    static final String SOURCES = "sources";

    private final Path folder;
    private final Words words;

    private DossierFolder(Path folder, Words words) {
        this.folder = folder;
        this.words = words;
    }

    /** An empty folder, or one whose old dossier makes room; any other folder is left alone. */
    static DossierFolder emptied(Path folder, Words words) throws IOException {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new Refusal(words.get("out.file", folder));
        }
        Files.createDirectories(folder);
        if (!Files.isWritable(folder)) {
            throw new Refusal(words.get("out.forbidden", folder));
        }
        List<Path> old = list(folder);
        boolean ours =
                Files.isRegularFile(folder.resolve(DossierFile.NAME)) || Files.isDirectory(folder.resolve(SOURCES));
        if (!old.isEmpty() && !ours) {
            throw new Refusal(words.get("out.foreign", folder));
        }
        for (Path path : old) {
            if (written(path.getFileName().toString())) {
                delete(path);
            }
        }
        return new DossierFolder(folder, words);
    }

    private static boolean written(String name) {
        return name.equals(SOURCES)
                || name.equals(DossierFile.NAME)
                || name.equals(OmissionSheet.NAME)
                || Pages.writes(name);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> tree = Files.walk(path)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Writes all but the sources. */
    void write(Dossier dossier, Map<String, String> sources) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(DossierFile.NAME)))) {
            DossierJson.write(dossier, sources, out);
        }
        OmissionSheet.write(dossier, folder);
        Pages.write(dossier, words, folder);
    }
}
