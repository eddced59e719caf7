package dev.selon.app.cli;

import dev.selon.app.render.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Builds the sample that ships with Selon. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description =
                "Builds the sample that ships with Selon (fourteen reports, 1985 to 1988, on the way to the treaty"
                        + " on intermediate-range nuclear forces) and tells where to look.")
public final class Demo implements Callable<Integer> {
    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            defaultValue = "out/demo",
            description = "where to write: ${DEFAULT-VALUE} by default")
    Path out = Path.of("out/demo");

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        Path sample = Sample.folder(words);
        PrintWriter print = speech.terminal().getOut();
        print.println(words.get("demo.building", sample));
        int threads = Runtime.getRuntime().availableProcessors();
        int exit = Build.build(Sample.reports(sample), out, knowledge.selon(), threads, words, print);
        print.println();
        print.println(words.get("terminal.open", out.resolve("index.html").toAbsolutePath()));
        print.println();
        print.println(words.get("demo.next"));
        print.println("  ./selon verify --dossier " + out);
        print.println("  ./selon why " + Why.example(out, words) + " --dossier " + out);
        print.println("  ./selon build PATH... --out out/mine");
        return exit;
    }
}
