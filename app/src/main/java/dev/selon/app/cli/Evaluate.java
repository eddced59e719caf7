package dev.selon.app.cli;

import dev.selon.Selon;
import dev.selon.app.predict.JudgedTimes;
import dev.selon.app.predict.Task;
import dev.selon.app.predict.Tasks;
import dev.selon.app.render.Words;
import dev.selon.language.Languages;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures Selon against what careful readers found. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures Selon on the reference case and the data sets that lie beside the project, and prints a"
                + " table with the floor of each measure. What is not there is skipped.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:no measure is below its floor", "1:a measure is below its floor"})
public final class Evaluate implements Callable<Integer> {
    /** A data set: the task that answers it, its input, the scorer, the gold. */
    private record Set(String task, String input, String scorer, String gold) {}

    private static final List<Set> SETS = List.of(
            new Set(
                    "statements",
                    "corpus_fr_bbcafrique/dev/articles.jsonl",
                    "statements_fr_press",
                    "statements_fr_press/dev/gold.jsonl"),
            new Set(
                    "people",
                    "corpus_fr_bbcafrique/dev/articles.jsonl",
                    "people_fr_press",
                    "statements_fr_press/dev/gold.jsonl"),
            new Set(
                    "facts",
                    "corpus_fr_bbcafrique/dev/articles.jsonl",
                    "facts_fr_press",
                    "facts_fr_press/dev/gold.jsonl"),
            new Set(
                    "events",
                    "events_plover/dev/gold_fr_translated.jsonl",
                    "events_plover",
                    "events_plover/dev/gold_fr_translated.jsonl"),
            new Set("names", "names_match/dev/gold.jsonl", "names_match", "names_match/dev/gold.jsonl"),
            new Set(
                    "article-text",
                    "article_body_en/dev/gold.jsonl",
                    "article_body_en",
                    "article_body_en/dev/gold.jsonl"),
            new Set(
                    "article-segments",
                    "article_segments_multi/dev/gold.jsonl",
                    "article_segments_multi",
                    "article_segments_multi/dev/gold.jsonl"),
            new Set("page-date", "html_date/dev/gold.jsonl", "html_date", "html_date/dev/gold.jsonl"),
            new Set("times", "time_fr/dev/recognizers.jsonl", "time_fr", "time_fr/dev/recognizers.jsonl"),
            new Set("entities", "ner_fr_fenec/dev/gold.conll", "ner_fr_fenec", "ner_fr_fenec/dev/gold.conll"),
            new Set(
                    "similarity",
                    "similarity_fr_stsb/dev/gold.jsonl",
                    "similarity_fr_stsb",
                    "similarity_fr_stsb/dev/gold.jsonl"),
            new Set(
                    "stories",
                    "stories_en_ecbplus/dev/docs.jsonl",
                    "stories_en_ecbplus",
                    "stories_en_ecbplus/dev/docs.jsonl"));
    private static final String REFERENCE = "reference";
    private static final String SAMPLE = "sample";

    @Parameters(
            arity = "0..*",
            paramLabel = "MEASURE",
            description = "reference, sample, or a task of \"predict\"; all by default")
    List<String> only = List.of();

    @Option(names = "--list", description = "name every miss of the reference case")
    boolean list;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    private final Scoreboard board = new Scoreboard();
    private Words words = Words.of("en");
    private PrintWriter print = new PrintWriter(new StringWriter());

    @Override
    public Integer call() throws IOException {
        words = speech.words();
        print = speech.terminal().getOut();
        checkNames();
        Languages languages = knowledge.languages();
        Path work = Files.createTempDirectory("selon-evaluate");
        try {
            sample();
            reference(new Selon(languages), work);
            for (Set set : SETS) {
                if (asked(set.task)) {
                    set(set, languages, work);
                }
            }
            judgedTimes(languages);
        } finally {
            delete(work);
        }
        print.print(board.table(words));
        print.flush();
        return board.below() ? Exit.TROUBLED : Exit.FINE;
    }

    private void checkNames() {
        List<String> known = new ArrayList<>(List.of(REFERENCE, SAMPLE));
        SETS.forEach(set -> known.add(set.task));
        for (String name : only) {
            if (!known.contains(name)) {
                throw new Refusal(words.get("evaluate.unknown", name, String.join(", ", known)));
            }
        }
    }

    private boolean asked(String name) {
        return only.isEmpty() || only.contains(name);
    }

    /** The shipped sample is scored in Java, once it has a gold file. */
    private void sample() {
        if (asked(SAMPLE) && Home.find("samples/inf-treaty/gold.json").isEmpty()) {
            skip(SAMPLE, "samples/inf-treaty/gold.json");
        }
    }

    private void reference(Selon selon, Path work) throws IOException {
        if (!asked(REFERENCE)) {
            return;
        }
        var corpus = Home.find("../shared/reference/corpus");
        var scorer = Home.find("../shared/reference/score.py");
        if (corpus.isEmpty() || scorer.isEmpty()) {
            skip(REFERENCE, "../shared/reference");
            return;
        }
        Path out = work.resolve(REFERENCE);
        PrintWriter unheard = new PrintWriter(new StringWriter());
        int threads = Runtime.getRuntime().availableProcessors();
        Build.build(List.of(corpus.get()), out, selon, threads, words, unheard);
        List<String> command = new ArrayList<>(List.of(
                "python3", scorer.get().toString(), out.resolve("dossier.json").toString()));
        if (list) {
            command.add("--list");
        }
        run(REFERENCE, command).ifPresent(lines -> board.reference(lines, print));
    }

    private void set(Set set, Languages languages, Path work) throws IOException {
        var input = Home.find("../shared/data/" + set.input);
        var gold = Home.find("../shared/data/" + set.gold);
        var scorer = Home.find("../shared/data/score/" + set.scorer + ".py");
        if (input.isEmpty() || gold.isEmpty() || scorer.isEmpty()) {
            skip(set.task, "../shared/data/" + (input.isEmpty() ? set.input : gold.isEmpty() ? set.gold : set.scorer));
            return;
        }
        Task task = Tasks.of(set.task, languages);
        if (task == null) {
            return;
        }
        Path answers = work.resolve(set.task);
        task.predict(input.get(), answers, Predict.failures(words, print));
        run(set.task, List.of("python3", scorer.get().toString(), gold.get().toString(), answers.toString()))
                .ifPresent(lines -> board.set(set.task, lines, print));
    }

    private void judgedTimes(Languages languages) throws IOException {
        var articles = Home.find("../shared/data/corpus_fr_bbcafrique/dev/articles.jsonl");
        var facts = Home.find("../shared/data/facts_fr_press/dev/gold.jsonl");
        var judged = Home.find("bench/times-judged.tsv");
        if (!asked("times")) {
            return;
        }
        if (articles.isEmpty() || facts.isEmpty() || judged.isEmpty()) {
            skip("times judged", "../shared/data/corpus_fr_bbcafrique");
            return;
        }
        JudgedTimes times = new JudgedTimes(articles.get(), languages);
        times.values(judged.get()).forEach(board::share);
        board.share(times.ofFacts(facts.get()));
    }

    private java.util.Optional<List<String>> run(String measure, List<String> command) throws IOException {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> lines = new String(
                            process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            if (process.waitFor() == 0) {
                return java.util.Optional.of(lines);
            }
            print.println(words.get("evaluate.failed", measure, String.join("\n  ", lines)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            print.println(words.get("evaluate.no-python", measure));
        }
        return java.util.Optional.empty();
    }

    private void skip(String measure, String missing) {
        print.println(words.get("evaluate.skipped", measure, missing));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            for (Path each : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
