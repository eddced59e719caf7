package dev.selon.app.cli;

import dev.selon.app.render.AsOfText;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the system that the reports describe, as it stood on a day. */
@Command(
        name = "as-of",
        mixinStandardHelpOptions = true,
        description =
                "Prints what stood on a day, according to the reports: bodies and their members, offices and their"
                        + " holders, formats of consultation, agreements, pledges, broken ties, with the sentences they rest on.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:printed", "2:no dossier in DIR, or no such day"})
public final class AsOf implements Callable<Integer> {
    @Parameters(arity = "1", paramLabel = "DATE", description = "the day, as 2025-09-01")
    String date = "";

    @Option(names = "--dossier", required = true, paramLabel = "DIR", description = "the folder that \"build\" wrote")
    Path folder = Path.of("");

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        LocalDate day = day(words);
        DossierFile dossier = Why.open(folder, words);
        PrintWriter print = speech.terminal().getOut();
        print.print(AsOfText.of(dossier, words, day));
        print.flush();
        return Exit.FINE;
    }

    private LocalDate day(Words words) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException e) {
            throw new Refusal(words.get("as-of.no-day", date));
        }
    }
}
