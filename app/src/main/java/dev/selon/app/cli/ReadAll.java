package dev.selon.app.cli;

import dev.selon.Selon;
import dev.selon.app.cli.Inputs.Input;
import dev.selon.app.render.Words;
import dev.selon.language.KnowledgeException;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import dev.selon.model.Trouble;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Reads many files at once; what comes of it does not depend on how many. */
final class ReadAll {
    private static final long LARGEST = 64L << 20;

    private final Selon selon;
    private final Words words;
    private final @Nullable Path keep;

    /**
     * What came of all files.
     *
     * @param troubles of the files that gave no reading; a reading holds its own
     * @param sources for each reading's id where its bytes are kept
     * @param unread how many files gave no reading
     */
    record Result(List<Reading> readings, List<Trouble> troubles, Map<String, String> sources, int unread) {}

    private record One(@Nullable Reading reading, List<Trouble> troubles, String source) {}

    /** The bytes of every file that is read are copied below {@code keep}, where one is given. */
    ReadAll(Selon selon, Words words, @Nullable Path keep) {
        this.selon = selon;
        this.words = words;
        this.keep = keep;
    }

    Result read(List<Input> inputs, int threads) {
        Map<Input, String> sources = sources(inputs);
        List<Reading> readings = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        Map<String, String> kept = new HashMap<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try (Progress progress = new Progress(words.get("terminal.reading"), inputs.size())) {
            List<Future<One>> ones = new ArrayList<>();
            sources.forEach((input, source) -> ones.add(pool.submit(() -> {
                One one = one(input, source);
                progress.step();
                return one;
            })));
            for (int i = 0; i < ones.size(); i++) {
                One one = ones.set(i, null).get();
                if (one.reading == null) {
                    troubles.addAll(one.troubles);
                } else {
                    readings.add(one.reading);
                    kept.put(one.reading.id(), one.source);
                }
            }
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal(words.get("terminal.interrupted"));
        } finally {
            pool.shutdownNow();
        }
        return new Result(readings, troubles, kept, inputs.size() - readings.size());
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }

    private One one(Input input, String source) throws IOException {
        byte[] bytes;
        try {
            if (Files.size(input.file()) > LARGEST) {
                return unread(input, words.get("input.large", LARGEST >> 20));
            }
            bytes = Files.readAllBytes(input.file());
        } catch (IOException e) {
            return unread(input, words.get(Inputs.reason(e)));
        }
        Selon.Read read;
        try {
            read = selon.read(new RawDocument(input.name(), bytes));
        } catch (KnowledgeException e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            return unread(input, words.get("input.failed", failure(e)));
        }
        if (read.reading() != null && keep != null) {
            Path copy = keep.resolve(source);
            Files.createDirectories(copy.getParent() == null ? keep : copy.getParent());
            Files.write(copy, bytes);
        }
        return new One(read.reading(), read.troubles(), source);
    }

    /** What failed and where, on one line. */
    static String failure(RuntimeException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? e.toString() : e + " at " + trace[0];
    }

    private static One unread(Input input, String message) {
        return new One(null, List.of(new Trouble(input.name(), "input", message)), "");
    }

    /** Where each file's bytes are kept: its name, made safe for any disk, with a number where two would meet. */
    private static Map<Input, String> sources(List<Input> inputs) {
        Map<Input, String> sources = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Input input : inputs) {
            String safe = input.name().replaceAll("[\\p{Cntrl}\\\\:*?\"<>|]", "_");
            String name = safe;
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = Inputs.numbered(safe, i);
            }
            sources.put(input, "sources/" + name);
        }
        return sources;
    }
}
