package dev.selon.app.cli;

import dev.selon.crosscheck.CrossCheck;
import dev.selon.language.Languages;
import dev.selon.model.Dossier;
import java.io.PrintWriter;
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
        description = "Times the cross-check of invented articles, 1,000, 10,000 and 100,000 of them, and prints the"
                + " exponent of the growth and the memory an article.")
public final class BenchArticles implements Callable<Integer> {
    private static final int WARMING = 3;

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
            CrossCheck.of(invented(sizes.get(0), languages).readings, List.of(), languages);
        }
        PrintWriter out = spec.commandLine().getOut();
        double before = 0;
        int smaller = 0;
        for (int size : sizes) {
            InventedArticles made = invented(size, languages);
            long empty = used();
            long start = System.nanoTime();
            Dossier dossier = CrossCheck.of(made.readings, List.of(), languages);
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "articles %7d  stories %6d  facts %7d  %7.2f s  %5.1f kB kept an article  exponent %s%n",
                    size,
                    dossier.stories().size(),
                    dossier.facts().size(),
                    seconds,
                    (used() - empty) / 1024.0 / size,
                    before == 0
                            ? "-"
                            : String.format(
                                    Locale.ROOT,
                                    "%.2f",
                                    Math.log(seconds / before) / Math.log((double) size / smaller)));
            out.flush();
            before = seconds;
            smaller = size;
        }
        return Exit.FINE;
    }

    private InventedArticles invented(int size, Languages languages) {
        return new InventedArticles(languages.get("fr"), size, seed);
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
