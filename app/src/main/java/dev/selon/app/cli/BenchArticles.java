package dev.selon.app.cli;

import dev.selon.crosscheck.CrossCheck;
import dev.selon.language.Languages;
import dev.selon.model.Dossier;
import dev.selon.model.Reading;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the cross-check over invented readings, and says how time and memory grow. */
@Command(
        name = "articles",
        mixinStandardHelpOptions = true,
        description = "Times the cross-check of invented articles, 1,000, 10,000 and 100,000 of them, in seconds of one"
                + " processor without the collector's, and prints the exponent of the growth and the memory an article"
                + " takes: its reading alone, and with its part of the dossier. 100,000 need more than 4 GB of heap.")
public final class BenchArticles implements Callable<Integer> {
    private static final int WARMING = 3;
    private static final int SMALL = 10_000;

    @Option(names = "--sizes", split = ",", paramLabel = "N", description = "how many articles: 1000,10000,100000")
    List<Integer> sizes = new ArrayList<>(List.of(1_000, 10_000, 100_000));

    @Option(names = "--seed", paramLabel = "N", description = "of the invented articles: 1")
    long seed = 1;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Languages languages = knowledge.languages();
        for (int i = 0; i < WARMING; i++) {
            crossCheck(InventedArticles.of(languages.get("fr"), sizes.get(0), seed), languages);
        }
        PrintWriter out = spec.commandLine().getOut();
        Measured before = null;
        for (int size : sizes) {
            Measured measured = measure(size, languages);
            out.println(measured.line(before));
            out.flush();
            before = measured;
        }
        out.println("An article more is taken in at once; the next dossier is made anew, from all.");
        out.flush();
        return Exit.FINE;
    }

    /** A dossier and the seconds of one processor that it took. */
    private record Timed(Dossier dossier, double seconds) {}

    private record Measured(int size, int stories, int facts, double seconds, double reading, double both) {
        String line(@org.jspecify.annotations.Nullable Measured before) {
            String exponent = before == null
                    ? "-"
                    : String.format(
                            Locale.ROOT,
                            "%.2f",
                            Math.log(seconds / before.seconds) / Math.log((double) size / before.size));
            return String.format(
                    Locale.ROOT,
                    "articles %7d  stories %6d  facts %7d  %7.2f s  exponent %s  kB an article: %.1f read, %.1f with"
                            + " the dossier",
                    size,
                    stories,
                    facts,
                    seconds,
                    exponent,
                    reading / 1024,
                    both / 1024);
        }
    }

    /** Of few articles the fastest of three rounds. */
    private Measured measure(int size, Languages languages) {
        long empty = used();
        List<Reading> readings = InventedArticles.of(languages.get("fr"), size, seed);
        long read = used();
        Timed best = crossCheck(readings, languages);
        for (int round = 1; round < 3 && size <= SMALL; round++) {
            Timed next = crossCheck(readings, languages);
            best = next.seconds < best.seconds ? next : best;
        }
        long both = used();
        Dossier dossier = best.dossier;
        return new Measured(
                dossier.readings().size(),
                dossier.stories().size(),
                dossier.facts().size(),
                best.seconds,
                (double) (read - empty) / size,
                (double) (both - empty) / size);
    }

    private static Timed crossCheck(List<Reading> readings, Languages languages) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Dossier dossier = CrossCheck.of(readings, List.of(), languages);
        return new Timed(dossier, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
    }

    /** Bytes in use after a forced collection. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
