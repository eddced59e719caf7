package dev.selon.app.cli;

import dev.selon.Selon;
import dev.selon.app.render.Words;
import dev.selon.crosscheck.CrossCheck;
import dev.selon.language.Languages;
import dev.selon.model.Dossier;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
                + " takes: its reading alone, and with the state of the case and the dossier. Then what an article more"
                + " costs, taken in by a case of that size, beside what reading an article of the sample does.")
public final class BenchArticles implements Callable<Integer> {
    private static final int WARMING = 3;
    private static final int SMALL = 10_000;
    private static final int MORE = 500;

    @Option(names = "--sizes", split = ",", paramLabel = "N", description = "how many articles: 1000,10000,100000")
    List<Integer> sizes = new ArrayList<>(List.of(1_000, 10_000, 100_000));

    @Option(names = "--seed", paramLabel = "N", description = "of the invented articles: 1")
    long seed = 1;

    @Option(
            names = "--once",
            description = "all at once only, without a case that grows: 100,000 keep more than 4 GB of state")
    boolean once;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        Languages languages = knowledge.languages();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(Locale.ROOT, "reading an article of the sample: %.1f ms%n", 1000 * reading(languages));
        for (int i = 0; i < WARMING; i++) {
            more(new Grown(invented(Math.min(sizes.get(0), SMALL), languages), languages));
        }
        Measured before = null;
        for (int size : sizes) {
            Measured measured = measure(size, languages);
            out.println(measured.line(before));
            if (measured.more != null) {
                out.println(measured.more.line());
            }
            out.flush();
            before = measured;
        }
        return Exit.FINE;
    }

    /** Seconds that the whole reading of an article takes, in the fastest of some rounds over the sample. */
    private static double reading(Languages languages) throws IOException {
        List<RawDocument> documents = new ArrayList<>();
        for (Path report : Sample.reports(Sample.folder(Words.of("en")))) {
            documents.add(new RawDocument(report.getFileName().toString(), Files.readAllBytes(report)));
        }
        Selon selon = new Selon(languages);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 10; round++) {
            double start = clock();
            documents.forEach(selon::read);
            best = Math.min(best, clock() - start);
        }
        return best / documents.size();
    }

    /** So many readings and some more, mixed. */
    private List<Reading> invented(int size, Languages languages) {
        List<Reading> readings = new ArrayList<>(InventedArticles.of(languages.get("fr"), size + MORE, seed));
        Collections.shuffle(readings, new Random(seed));
        return readings;
    }

    /** Seconds of one processor that this thread has had. */
    private static double clock() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
    }

    /** A case of all articles but the last few, and how many seconds it took. */
    private static final class Grown {
        final List<Reading> later;
        final CrossCheck growing;
        final Dossier dossier;
        final double seconds;

        Grown(List<Reading> readings, Languages languages) {
            int size = readings.size() - MORE;
            later = readings.subList(size, readings.size());
            double start = clock();
            growing = new CrossCheck(languages);
            readings.subList(0, size).forEach(growing::add);
            dossier = growing.dossier();
            seconds = clock() - start;
        }
    }

    /** What an article more takes, in seconds: to be taken in, and to write the dossier anew. */
    private record More(double mean, double median, double most, double dossier) {
        String line() {
            return String.format(
                    Locale.ROOT,
                    "  an article more: %.2f ms on average, half of them under %.2f ms, at most %.0f ms;"
                            + " the dossier after it %.2f s",
                    1000 * mean,
                    1000 * median,
                    1000 * most,
                    dossier);
        }
    }

    private static More more(Grown grown) {
        double[] seconds = new double[MORE];
        for (int i = 0; i < MORE; i++) {
            double start = clock();
            grown.growing.add(grown.later.get(i)).settle();
            seconds[i] = clock() - start;
        }
        double start = clock();
        grown.growing.dossier();
        double dossier = clock() - start;
        Arrays.sort(seconds);
        return new More(Arrays.stream(seconds).average().orElse(0), seconds[MORE / 2], seconds[MORE - 1], dossier);
    }

    private record Measured(
            int size,
            int stories,
            int facts,
            double seconds,
            double reading,
            double both,
            @Nullable More more) {
        String line(@Nullable Measured before) {
            String exponent = before == null
                    ? "-"
                    : String.format(
                            Locale.ROOT,
                            "%.2f",
                            Math.log(seconds / before.seconds) / Math.log((double) size / before.size));
            return String.format(
                    Locale.ROOT,
                    "articles %7d  stories %6d  facts %7d  %7.2f s  exponent %s  kB an article: %.1f read, %.1f with"
                            + " the case and the dossier",
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
        List<Reading> readings = invented(size, languages);
        long read = used();
        Grown grown = once ? null : new Grown(readings, languages);
        double start = clock();
        Dossier dossier =
                grown != null ? grown.dossier : CrossCheck.of(readings.subList(0, size), List.of(), languages);
        double best = grown != null ? grown.seconds : clock() - start;
        long both = used();
        for (int round = 1; round < 3 && grown != null && size <= SMALL; round++) {
            best = Math.min(best, new Grown(readings, languages).seconds);
        }
        return new Measured(
                size,
                dossier.stories().size(),
                dossier.facts().size(),
                best,
                (double) (read - empty) / size,
                (double) (both - empty) / size,
                grown == null ? null : more(grown));
    }

    /** Bytes in use after a forced collection. */
    private static long used() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
