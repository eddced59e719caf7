package dev.selon.app.cli;

import dev.selon.Selon;
import dev.selon.app.render.Words;
import dev.selon.model.Dossier;
import dev.selon.model.Trouble;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads reports and writes what they say together. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Reads reports (.txt, .html, .htm, .xhtml, files without ending; folders with all below them) and"
                + " writes what they say together: DIR/index.html to read, DIR/dossier.json for programs, DIR/sources"
                + " with the reports' bytes, for \"verify\".",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all was read",
            "1:the dossier is built, but some files could not be read; each is named with what to do",
            "2:nothing to read (no such path, empty folder), or a wrong command line; nothing is written",
            "3:(verify) some evidence does not stand where it says",
            "70:Selon itself failed"
        })
public final class Build implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "PATH", description = "files and folders")
    List<Path> paths = List.of();

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "where to write; a dossier that lies there is replaced")
    Path out = Path.of("out");

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "how many files are read at once: as many as there are cores by default")
    @Nullable
    Integer threads;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        PrintWriter print = speech.terminal().getOut();
        int exit = build(paths, out, knowledge.selon(), threads(), speech.words(), print);
        print.println(speech.words().get("terminal.open", out.resolve("index.html")));
        return exit;
    }

    private int threads() {
        if (threads != null && threads < 1) {
            throw new Refusal("--threads " + threads + ": give 1 or more");
        }
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Builds the dossier of the paths into the folder, prints the summary, and gives the exit code. */
    static int build(List<Path> paths, Path out, Selon selon, int threads, Words words, PrintWriter print)
            throws IOException {
        long start = System.nanoTime();
        Inputs.Found found = Inputs.find(paths, out, words);
        if (found.files().isEmpty()) {
            throw new Refusal(nothing(found, words));
        }
        DossierFolder folder = DossierFolder.emptied(out, words);
        ReadAll.Result read = new ReadAll(selon, words, out).read(found.files(), threads);
        List<Trouble> troubles = new ArrayList<>(found.troubles());
        troubles.addAll(read.troubles());
        Dossier dossier = selon.crossCheck(read.readings(), troubles);
        folder.write(dossier, read.sources());
        print.println(Summary.of(dossier, (System.nanoTime() - start) / 1e9, words));
        print.flush();
        boolean whole = found.troubles().isEmpty() && read.unread() == 0;
        return whole ? Exit.FINE : Exit.TROUBLED;
    }

    private static String nothing(Inputs.Found found, Words words) {
        StringBuilder message = new StringBuilder(words.get("input.nothing"));
        found.troubles()
                .forEach(trouble -> message.append("\n  ")
                        .append(trouble.article())
                        .append(words.get("colon"))
                        .append(' ')
                        .append(trouble.message()));
        return message.toString();
    }
}
