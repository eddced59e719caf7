package dev.selon.app.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.selon.Selon;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Tagger;
import dev.selon.language.Tokenizer;
import dev.selon.model.RawDocument;
import dev.selon.model.Span;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Times the reading of articles against a bare part-of-speech pass over the same text, on one thread, in one run. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = BenchMentions.class,
        description =
                "Times the whole reading of articles against a bare part-of-speech pass over the same text, on one"
                        + " thread and in the same run, and prints the ratio of the fastest rounds.")
public final class Bench implements Callable<Integer> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Parameters(
            arity = "0..1",
            paramLabel = "INPUT",
            description = "French articles, one JSON object with a \"text\" a line")
    Path input = Path.of("");

    @Option(names = "--rounds", paramLabel = "N", description = "rounds of each, the first is not counted: 5")
    int rounds = 5;

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Spec
    CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        if (input.toString().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'INPUT'");
        }
        List<String> texts = new ArrayList<>();
        for (String line : Files.readAllLines(input, StandardCharsets.UTF_8)) {
            texts.add(MAPPER.readTree(line).path("text").asText());
        }
        Languages languages = knowledge.languages();
        double bare = Double.MAX_VALUE;
        double whole = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            double tags = seconds(() -> tag(texts, languages.get("fr")));
            double read = seconds(() -> read(texts, new Selon(languages)));
            bare = round == 0 ? bare : Math.min(bare, tags);
            whole = round == 0 ? whole : Math.min(whole, read);
        }
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "articles %d, characters %d%n",
                texts.size(),
                texts.stream().mapToInt(String::length).sum());
        out.printf(Locale.ROOT, "part-of-speech pass %.2f s, whole read %.2f s%n", bare, whole);
        out.printf(Locale.ROOT, "ratio %.2f%n", whole / bare);
        out.flush();
        return Exit.FINE;
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void tag(List<String> texts, Language language) {
        Tokenizer tokenizer = Tokenizer.of(language);
        Tagger.Session tagger = Tagger.of(language).session();
        for (String text : texts) {
            List<Tokenizer.Piece> sentence = new ArrayList<>();
            for (Tokenizer.Piece piece : tokenizer.pieces(text, new Span(0, text.length()))) {
                sentence.add(piece);
                if (piece.form().equals(".")) {
                    tagger.guess(sentence);
                    sentence.clear();
                }
            }
            if (!sentence.isEmpty()) {
                tagger.guess(sentence);
            }
        }
    }

    private static void read(List<String> texts, Selon selon) {
        for (String text : texts) {
            selon.read(new RawDocument("article.txt", text.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
