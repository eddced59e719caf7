package dev.selon.app.render;

import dev.selon.model.Article;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Stance;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who told what, as a table: for each fact and statement of a story that several articles tell, a line an article. How:
 * {@code carried}, {@code softened} (told only as planned or with a hedge where another article tells it plainly),
 * {@code contradicted} (denied, or told with a value that another article's excludes), {@code left out}.
 */
public final class OmissionsCsv {
    public static final String NAME = "omissions.csv";

    private static final Set<Kind> LASTING = EnumSet.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.FOUNDING);
    private static final Pattern QUOTED = Pattern.compile("[\",\r\n]");
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t]");

    private final Dossier dossier;
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Set<String>> disputed = new HashMap<>();
    private final StringBuilder out = new StringBuilder();

    private OmissionsCsv(Dossier dossier) {
        this.dossier = dossier;
        for (Reading reading : dossier.readings()) {
            articles.put(reading.id(), reading.article());
        }
        for (Dispute dispute : dossier.disputes()) {
            Set<String> taking = dispute.positions().stream()
                    .flatMap(position -> position.evidence().stream())
                    .map(Place::article)
                    .collect(Collectors.toSet());
            dispute.about()
                    .forEach(item -> disputed.computeIfAbsent(item, key -> new HashSet<>())
                            .addAll(taking));
        }
    }

    /** The table with its heading, lines ended as RFC 4180 asks. */
    public static String of(Dossier dossier) {
        return new OmissionsCsv(dossier).table();
    }

    private String table() {
        line("story", "title", "item", "kind", "what", "file", "outlet", "how");
        dossier.stories().stream().filter(story -> story.articles().size() > 1).forEach(this::story);
        return out.toString();
    }

    private void story(Story story) {
        Set<String> told = Set.copyOf(story.articles());
        for (Fact fact : dossier.facts()) {
            Map<String, Stance> stances = stances(fact);
            if (!LASTING.contains(fact.kind()) && stances.keySet().stream().anyMatch(told::contains)) {
                Fact.Evidence first = fact.evidence().get(0);
                String words = text(first.article(), first.place());
                story.articles()
                        .forEach(article -> line(
                                story, fact.id(), fact.kind().label(), words, article, how(fact, stances, article)));
            }
        }
        for (Utterance said : dossier.utterances()) {
            List<String> by =
                    said.renderings().stream().map(Utterance.Rendering::article).toList();
            if (by.stream().anyMatch(told::contains)) {
                String words = text(by.get(0), said.renderings().get(0).place());
                story.articles()
                        .forEach(article -> line(
                                story,
                                said.id(),
                                "statement",
                                words,
                                article,
                                by.contains(article) ? "carried" : "left out"));
            }
        }
    }

    /** How plainly each article tells the fact at its plainest. */
    private static Map<String, Stance> stances(Fact fact) {
        Map<String, Stance> stances = new TreeMap<>();
        for (Fact.Evidence evidence : fact.evidence()) {
            stances.merge(evidence.article(), evidence.claim().stance(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return stances;
    }

    private String how(Fact fact, Map<String, Stance> stances, String article) {
        Stance stance = stances.get(article);
        if (stance == null) {
            return "left out";
        }
        boolean deniedByAll = stances.values().stream().allMatch(one -> one == Stance.DENIED);
        if (stance == Stance.DENIED && !deniedByAll
                || disputed.getOrDefault(fact.id(), Set.of()).contains(article)) {
            return "contradicted";
        }
        boolean plain = stances.values().stream().anyMatch(one -> !isSoft(one) && one != Stance.DENIED);
        return isSoft(stance) && plain ? "softened" : "carried";
    }

    private static boolean isSoft(Stance stance) {
        return stance == Stance.HEDGED || stance == Stance.PLANNED;
    }

    private String text(String article, Place place) {
        return place.span().of(article(article).text()).strip().replaceAll("\\s+", " ");
    }

    private Article article(String id) {
        return java.util.Objects.requireNonNull(articles.get(id));
    }

    private void line(Story story, String item, String kind, String what, String article, String how) {
        String outlet = article(article).outlet();
        line(story.id(), story.title(), item, kind, what, article(article).name(), outlet == null ? "" : outlet, how);
    }

    private void line(String... cells) {
        out.append(Stream.of(cells).map(OmissionsCsv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    /** Quoted where need be; what a spreadsheet would take for a formula is marked as text. */
    private static String cell(String text) {
        String safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
