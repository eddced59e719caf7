package dev.selon.app.cli;

import dev.selon.crosscheck.actor.Actors;
import dev.selon.language.Languages;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.ThreadMXBean;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Times the settling of who is who over invented mentions, and says how the time grows. */
@Command(
        name = "mentions",
        mixinStandardHelpOptions = true,
        description =
                "Times the settling of who is who over invented names told in many ways, 1,000, 10,000 and 100,000"
                        + " of them, in processor seconds of one thread, and prints the exponent of the growth (n log n has 1.10 at the last step).")
public final class BenchMentions implements Callable<Integer> {
    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);
    private static final int WARMING = 5;

    @Option(names = "--seed", paramLabel = "N", description = "of the invented names: 1")
    long seed = 1;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Languages languages = knowledge.languages();
        for (int i = 0; i < WARMING; i++) {
            settle(new InventedMentions(languages.get("fr"), SIZES.get(1), seed), languages);
        }
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        PrintWriter out = spec.commandLine().getOut();
        double before = 0;
        for (int size : SIZES) {
            InventedMentions made = new InventedMentions(languages.get("fr"), size, seed);
            resetPeak();
            long start = clock.getCurrentThreadCpuTime();
            Actors actors = settle(made, languages);
            double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "mentions %7d  actors %6d  %6.2f s  %4d MB  pairs %s  exponent %s%n",
                    size,
                    actors.actors().size(),
                    seconds,
                    peak() >> 20,
                    pairs(made, actors),
                    before == 0 ? "-" : String.format(Locale.ROOT, "%.2f", Math.log10(seconds / before)));
            out.flush();
            before = seconds;
        }
        return Exit.FINE;
    }

    private static Actors settle(InventedMentions made, Languages languages) {
        return Actors.of(made.readings, made.stories, languages);
    }

    private static void resetPeak() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** Bytes of the heap that were in use at most, garbage included. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    /** How many pairs of mentions put on one actor are of one person, and how many of one person are on one actor. */
    private static String pairs(InventedMentions made, Actors actors) {
        Map<String, Long> found = new HashMap<>();
        Map<Integer, Long> gold = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        made.truth.forEach((article, persons) -> {
            for (int i = 0; i < persons.size(); i++) {
                String actor = String.valueOf(actors.identities().actor(article, i));
                found.merge(actor, 1L, Long::sum);
                gold.merge(persons.get(i), 1L, Long::sum);
                both.merge(actor + " " + persons.get(i), 1L, Long::sum);
            }
        });
        double right = count(both);
        return String.format(Locale.ROOT, "P %.3f R %.3f", right / count(found), right / count(gold));
    }

    private static double count(Map<?, Long> sizes) {
        return Math.max(
                1, sizes.values().stream().mapToLong(n -> n * (n - 1) / 2).sum());
    }
}
