package dev.selon.app.cli;

import dev.selon.app.export.CsvTables;
import dev.selon.app.export.PloverLines;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a dossier in the forms of event data. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the facts of a dossier as PLOVER event records (JSON lines), or as tables a kind with a codebook (CSV).",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:written", "2:no dossier in DIR, or OUT cannot be written"})
public final class Export implements Callable<Integer> {
    /** What can be written. */
    enum Form {
        plover,
        csv
    }

    @Parameters(arity = "1", paramLabel = "FORM", description = "plover or csv")
    Form form = Form.plover;

    @Option(names = "--dossier", required = true, paramLabel = "DIR", description = "the folder that \"build\" wrote")
    Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            paramLabel = "OUT",
            description = "where to write: a folder (DIR/export by default); files of the same name are replaced")
    @Nullable
    Path out;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        DossierFile dossier = Why.open(folder, words);
        Path to = out == null ? folder.resolve("export") : out;
        if (Files.exists(to) && (!Files.isDirectory(to) || !Files.isWritable(to))) {
            throw new Refusal(words.get(Files.isDirectory(to) ? "out.forbidden" : "out.file", to));
        }
        PrintWriter print = speech.terminal().getOut();
        if (form == Form.plover) {
            Path file = to.resolve("plover.jsonl");
            int events = PloverLines.write(dossier, file);
            print.println(words.count("export.plover", events, file));
        } else {
            List<String> tables = CsvTables.write(dossier, knowledge.languages().get("fr"), to);
            print.println(words.count("export.csv", tables.size(), to));
        }
        print.flush();
        return Exit.FINE;
    }
}
