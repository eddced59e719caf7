package dev.selon.app.render;

import dev.selon.app.render.page.RecordPage;
import dev.selon.app.render.page.RecordPage.Head;
import dev.selon.app.render.page.RecordPage.Row;
import dev.selon.app.render.page.Run;
import dev.selon.model.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out the health of the record: for each fact its independent origins (triangulation) and the share of it that is told
 * (completeness), after AidData's data quality indices. A page an order, since the pages have no script.
 */
final class RecordPages {
    private static final Comparator<Fact> LEAST =
            Lookup.<Fact>byDate(Fact::when).thenComparing(Fact::id);

    /** The order of each page by the name of the column that leads to it. */
    private static final Map<String, Comparator<Fact>> ORDERS = orders();

    private final Lookup lookup;
    private final Words words;
    private final Lines lines;

    RecordPages(Lookup lookup) {
        this.lookup = lookup;
        this.words = lookup.words;
        this.lines = new Lines(lookup);
    }

    private static Map<String, Comparator<Fact>> orders() {
        Map<String, Comparator<Fact>> orders = new LinkedHashMap<>();
        orders.put(
                "origins",
                Comparator.<Fact>comparingInt(fact -> -fact.independent())
                        .thenComparingInt(fact -> -Lookup.articlesOf(fact).size())
                        .thenComparingDouble(fact -> -fact.completeness()));
        orders.put("completeness", Comparator.comparingDouble(fact -> -fact.completeness()));
        orders.put(
                "reports",
                Comparator.comparingInt(fact -> -Lookup.articlesOf(fact).size()));
        orders.put("date", LEAST);
        orders.put("kind", Comparator.comparing(Fact::kind));
        orders.replaceAll((name, order) -> order.thenComparing(LEAST));
        return orders;
    }

    /** Whether a file is one of these pages. */
    static boolean isOne(String name) {
        return ORDERS.keySet().stream().anyMatch(order -> name.equals(file(order)));
    }

    private static String file(String order) {
        return "facts-by-" + order + ".html";
    }

    /** The pages by file name. */
    Map<String, RecordPage> all() {
        Map<String, RecordPage> pages = new LinkedHashMap<>();
        ORDERS.forEach((name, order) -> pages.put(
                file(name),
                new RecordPage(
                        words,
                        lookup.language(),
                        words.get("record.title"),
                        heads(name),
                        lookup.dossier.facts().stream()
                                .sorted(order)
                                .map(this::row)
                                .toList())));
        return pages;
    }

    private List<Head> heads(String here) {
        List<Head> heads = new ArrayList<>();
        for (String column : List.of("fact", "kind", "date", "origins", "reports", "completeness")) {
            boolean leads = ORDERS.containsKey(column) && !column.equals(here);
            heads.add(new Head(words.get("record." + column), leads ? file(column) : ""));
        }
        return heads;
    }

    private Row row(Fact fact) {
        List<Run> sentence = lines.sentence(fact).stream()
                .map(run -> new Run(run.text(), run.style()))
                .toList();
        return new Row(
                Lookup.INDEX + "#" + fact.id(),
                sentence,
                words.get("kind." + fact.kind().label()),
                lookup.date(fact.when()),
                fact.independent(),
                fact.verdict().label(),
                words.named("verdict", fact.verdict().label()),
                Lookup.articlesOf(fact).size(),
                (int) StrictMath.round(100 * fact.completeness()));
    }
}
