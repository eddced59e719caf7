package dev.selon.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of {@code languages/} are read from: the jar, or a folder. */
public interface KnowledgeFiles {
    /** Paths of all files below {@code languages/}, with {@code /}, sorted. */
    List<String> paths();

    /** The text of one file (UTF-8). */
    String read(String path);

    /** The files packed into the jar. */
    static KnowledgeFiles packed() {
        return new KnowledgeFiles() {
            @Override
            public List<String> paths() {
                return read("INDEX")
                        .lines()
                        .filter(line -> !line.isBlank())
                        .sorted()
                        .toList();
            }

            @Override
            public String read(String path) {
                try (InputStream in = KnowledgeFiles.class.getResourceAsStream("/languages/" + path)) {
                    if (in == null) {
                        throw new KnowledgeException("languages/" + path, "no such file in the jar; build Selon again");
                    }
                    return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    /** The files of a folder laid out like {@code languages/}. */
    static KnowledgeFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException(folder.toString(), "no such folder; expected one laid out like languages/");
        }
        return new KnowledgeFiles() {
            @Override
            public List<String> paths() {
                try (Stream<Path> files = Files.walk(folder)) {
                    return files.filter(Files::isRegularFile)
                            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }

            @Override
            public String read(String path) {
                try {
                    return Files.readString(folder.resolve(path));
                } catch (IOException e) {
                    throw new KnowledgeException(path, "cannot be read: " + e.getMessage());
                }
            }
        };
    }
}
