package dev.selon.app.cli;

import dev.selon.app.predict.BadInput;
import dev.selon.app.predict.Task;
import dev.selon.app.predict.Tasks;
import dev.selon.app.render.Shown;
import dev.selon.app.render.Words;
import dev.selon.language.KnowledgeException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Answers one task of measuring for every line of a file. */
@Command(
        name = "predict",
        mixinStandardHelpOptions = true,
        description = "Answers a task of measuring for every line of a file, in the form that its scorer reads."
                + " Offsets count code points.")
public final class Predict implements Callable<Integer> {
    @Parameters(
            index = "0",
            paramLabel = "TASK",
            description = "statements, people, facts, times, ... (a wrong name lists them)")
    String task = "";

    @Parameters(index = "1", paramLabel = "INPUT", description = "one JSON object a line (entities: one token a line)")
    Path input = Path.of("");

    @Parameters(index = "2", paramLabel = "OUTPUT", description = "the file to write")
    Path output = Path.of("");

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        String all = String.join(", ", Tasks.working());
        if (!Tasks.working().contains(task)) {
            throw new Refusal(words.get("predict.unknown", task, all));
        }
        if (!Files.isReadable(input) || Files.isDirectory(input)) {
            throw new Refusal(words.get("predict.input", input));
        }
        Path folder = output.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        run(Tasks.of(task, knowledge.languages()), words);
        return Exit.FINE;
    }

    /** Prints what Selon failed on. */
    static Task.Failures failures(Words words, PrintWriter err) {
        return (id, e) -> {
            if (e instanceof KnowledgeException) {
                throw new Refusal(String.valueOf(e.getMessage()));
            }
            err.println(words.get("predict.failed", Shown.line(id), Shown.line(ReadAll.failure(e))));
            err.flush();
        };
    }

    private void run(@Nullable Task answering, Words words) throws IOException {
        try {
            if (answering != null) {
                answering.predict(
                        input, output, failures(words, speech.terminal().getErr()));
            }
        } catch (BadInput e) {
            throw new Refusal(String.valueOf(e.getMessage()));
        } catch (NoSuchFileException e) {
            throw new Refusal(words.get("predict.page", String.valueOf(e.getFile()), input));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException missing) {
                throw new Refusal(words.get("predict.page", String.valueOf(missing.getFile()), input));
            }
            throw e.getCause();
        }
    }
}
