package dev.selon.app.cli;

import dev.selon.app.render.Words;
import dev.selon.model.Trouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the files to read. Hidden ones are passed over; what has another ending becomes a trouble. */
final class Inputs {
    static final Set<String> ENDINGS = Set.of("txt", "html", "htm", "xhtml");
    private static final Pattern ENDING = Pattern.compile("\\.(?=[^.]*[A-Za-z])([A-Za-z0-9]{1,6})$");
    private static final String STAGE = "input";

    private final Words words;
    private final @Nullable Path except;
    private final Path base;
    private final Map<Path, Path> found = new TreeMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /** A file to be read: its name below the deepest folder common to all inputs (NFC, with {@code /}). */
    record Input(String name, Path file) {}

    /** What was found, in the order of names, and what could not be looked into. */
    record Found(List<Input> files, List<Trouble> troubles) {}

    private Inputs(Words words, List<Path> paths, @Nullable Path except) {
        this.words = words;
        this.except = except == null ? null : absolute(except);
        this.base = base(paths);
    }

    /** The files at and below the paths; what lies below {@code except} is not looked at. */
    static Found find(List<Path> paths, @Nullable Path except, Words words) {
        Inputs inputs = new Inputs(words, paths, except);
        paths.forEach(path -> inputs.look(absolute(path), path));
        return new Found(inputs.named(), inputs.troubles);
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** A folder stands for itself, a file for its folder. */
    private static Path base(List<Path> paths) {
        Path common = null;
        for (Path path : paths) {
            Path whole = absolute(path);
            Path folder = Files.isDirectory(whole) || whole.getParent() == null ? whole : whole.getParent();
            common = common == null ? folder : common(common, folder);
        }
        return common == null ? Path.of("").toAbsolutePath() : common;
    }

    private static Path common(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common) && common.getParent() != null) {
            common = common.getParent();
        }
        return common;
    }

    private void look(Path path, Path given) {
        if (!Files.exists(path)) {
            trouble(path, given, "input.missing");
            return;
        }
        if (!Files.isDirectory(path)) {
            take(path);
            return;
        }
        int before = found.size() + troubles.size();
        try {
            Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(path));
        } catch (IOException e) {
            trouble(path, given, "input.unreadable");
        }
        if (found.size() + troubles.size() == before) {
            trouble(path, given, "input.empty");
        }
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        private final Path start;

        Visitor(Path start) {
            this.start = start;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean pass = folder.equals(except) || !folder.equals(start) && hidden(folder);
            return pass ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!hidden(file)) {
                take(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            if (!hidden(file)) {
                trouble(file, file, reason(e));
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static boolean hidden(Path path) {
        return path.getFileName() != null && path.getFileName().toString().startsWith(".");
    }

    /** The key of the words that say why a file cannot be read. */
    static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "input.forbidden";
        }
        if (e instanceof NoSuchFileException) {
            return "input.missing";
        }
        return e instanceof FileSystemLoopException ? "input.loop" : "input.unreadable";
    }

    private void take(Path file) {
        Matcher ending = ENDING.matcher(String.valueOf(file.getFileName()));
        if (ending.find() && !ENDINGS.contains(ending.group(1).toLowerCase(Locale.ROOT))) {
            troubles.add(new Trouble(name(file), STAGE, words.get("input.format", ending.group(1))));
            return;
        }
        try {
            found.putIfAbsent(file.toRealPath(), file);
        } catch (IOException e) {
            trouble(file, file, reason(e));
        }
    }

    private void trouble(Path path, Path given, String key) {
        String name = path.startsWith(base) && !path.equals(base) ? name(path) : given.toString();
        troubles.add(new Trouble(name, STAGE, words.get(key)));
    }

    private String name(Path file) {
        Path below = file.startsWith(base) ? base.relativize(file) : file;
        String name = below.toString().replace(file.getFileSystem().getSeparator(), "/");
        return Normalizer.normalize(name, Normalizer.Form.NFC);
    }

    /** Two files whose names differ in their accents' form only are told apart by a number. */
    private List<Input> named() {
        Map<String, Path> byName = new TreeMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> counts = new HashMap<>();
        found.values().stream().sorted().forEach(file -> {
            String name = name(file);
            while (!taken.add(name)) {
                name = numbered(name(file), counts.merge(name(file), 1, Integer::sum) + 1);
            }
            byName.put(name, file);
        });
        List<Input> inputs = new ArrayList<>();
        byName.forEach((name, file) -> inputs.add(new Input(name, file)));
        return inputs;
    }

    /** {@code a.txt} becomes {@code a~2.txt}. */
    static String numbered(String name, int number) {
        int dot = name.lastIndexOf('.');
        int slash = name.lastIndexOf('/');
        return dot > slash + 1 ? name.substring(0, dot) + "~" + number + name.substring(dot) : name + "~" + number;
    }
}
