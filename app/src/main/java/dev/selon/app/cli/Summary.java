package dev.selon.app.cli;

import dev.selon.app.render.Shown;
import dev.selon.app.render.Words;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Trouble;
import dev.selon.model.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a dossier holds, in a few lines for the terminal. */
final class Summary {
    private static final int TROUBLES_SHOWN = 20;

    private Summary() {}

    static String of(Dossier dossier, double seconds, Words words) {
        long renderings = dossier.utterances().stream()
                .mapToLong(utterance -> utterance.renderings().size())
                .sum();
        long cuts = dossier.readings().stream()
                .mapToLong(reading -> reading.article().cuts().size())
                .sum();
        List<String> lines = new ArrayList<>();
        lines.add(words.count("n.articles", dossier.readings().size()) + ", "
                + words.count("n.stories", dossier.stories().size()));
        lines.add(words.count("n.statements", dossier.utterances().size()) + " ("
                + words.count("n.renderings", renderings) + ")");
        lines.add(words.count("n.actors", dossier.actors().size()));
        lines.add(words.count("n.facts", dossier.facts().size()) + verdicts(dossier, words));
        lines.add(words.count("n.disputes", dossier.disputes().size()));
        lines.add(words.count("n.cuts", cuts));
        lines.add(words.count("n.troubles", dossier.troubles().size()));
        troubles(dossier, words, lines);
        lines.add(words.get("terminal.seconds", String.format(Locale.ROOT, "%.1f", seconds)));
        return String.join("\n", lines);
    }

    private static String verdicts(Dossier dossier, Words words) {
        Map<Verdict, Integer> counts = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            counts.merge(fact.verdict(), 1, Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            parts.add(counts.getOrDefault(verdict, 0) + " " + words.get("verdict." + verdict.label()));
        }
        return dossier.facts().isEmpty() ? "" : words.get("colon") + " " + String.join(", ", parts);
    }

    private static void troubles(Dossier dossier, Words words, List<String> lines) {
        Map<String, String> files = new HashMap<>();
        dossier.readings()
                .forEach(reading -> files.put(reading.id(), reading.article().name()));
        for (Trouble trouble : dossier.troubles().stream().limit(TROUBLES_SHOWN).toList()) {
            String place = files.getOrDefault(trouble.article(), trouble.article());
            lines.add("  " + Shown.line(place) + words.get("colon") + " " + Shown.line(trouble.message()));
        }
        int more = dossier.troubles().size() - TROUBLES_SHOWN;
        if (more > 0) {
            lines.add("  " + words.count("terminal.more-troubles", more));
        }
    }
}
