package dev.selon.app.cli;

import dev.selon.app.render.DossierFile;
import dev.selon.app.render.PlainText;
import dev.selon.app.render.Words;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.commons.text.similarity.LevenshteinDistance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints one item of a dossier with all it rests on. */
@Command(
        name = "why",
        mixinStandardHelpOptions = true,
        description =
                "Prints an item of a dossier (a fact, statement, actor, story, origin, dispute or report) with its"
                        + " sentences and the reasons for every merge and verdict.")
public final class Why implements Callable<Integer> {
    private static final int NEAR = 5;
    private static final int LABEL = 90;

    @Parameters(arity = "1", paramLabel = "ID", description = "the item's id, as dossier.json and the pages show it")
    String id = "";

    @Option(names = "--dossier", required = true, paramLabel = "DIR", description = "the folder that \"build\" wrote")
    Path folder = Path.of("");

    @Mixin
    Speech speech = new Speech();

    @Override
    public Integer call() throws IOException {
        Words words = speech.words();
        DossierFile dossier = open(folder, words);
        String text = PlainText.of(dossier, words, id);
        if (text == null) {
            throw new Refusal(unknown(dossier, words));
        }
        PrintWriter print = speech.terminal().getOut();
        print.print(text);
        print.flush();
        return Exit.FINE;
    }

    static DossierFile open(Path folder, Words words) {
        try {
            return DossierFile.in(folder);
        } catch (DossierFile.NotADossier e) {
            throw new Refusal(e.say(words));
        }
    }

    private String unknown(DossierFile dossier, Words words) throws IOException {
        Map<String, String> ids = PlainText.ids(dossier, words);
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        List<String> near = ids.keySet().stream()
                .sorted(Comparator.<String>comparingInt(each -> distance.apply(each, id))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAR)
                .toList();
        StringBuilder message = new StringBuilder(words.get("why.unknown", id, dossier.file()));
        for (String each : near) {
            String label = ids.getOrDefault(each, "");
            message.append("\n  ")
                    .append(each)
                    .append("  ")
                    .append(label.length() > LABEL ? label.substring(0, LABEL) + "…" : label);
        }
        return message.toString();
    }

    /** An item worth looking at: a statement in several wordings, else a fact, else any. */
    static String example(Path folder, Words words) throws IOException {
        DossierFile dossier = open(folder, words);
        String[] best = {"ID", "ID"};
        dossier.each(
                "facts",
                item -> best[1] = best[1].equals("ID") ? item.path("id").asText() : best[1]);
        dossier.each("statements", item -> {
            if (best[0].equals("ID") && item.path("renderings").size() > 1) {
                best[0] = item.path("id").asText();
            }
        });
        return best[0].equals("ID") ? best[1] : best[0];
    }
}
