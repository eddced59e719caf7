package dev.selon.app.render;

import dev.selon.app.render.page.IndexPage.OmissionCell;
import dev.selon.app.render.page.IndexPage.OmissionRow;
import dev.selon.app.render.page.IndexPage.OmissionTable;
import dev.selon.app.render.page.IndexPage.Report;
import dev.selon.app.render.page.Run;
import dev.selon.model.Fact;
import dev.selon.model.Omission;
import dev.selon.model.Place;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Lays out what each report of a story leaves out, softens or contradicts. */
final class OmissionPart {
    private final Lookup lookup;
    private final Coverage coverage;
    private final Function<String, Run> named;

    /**
     * @param named an item in a few words that lead to it
     */
    OmissionPart(Lookup lookup, Function<String, Run> named) {
        this.lookup = lookup;
        this.coverage = new Coverage(lookup.dossier);
        this.named = named;
    }

    List<OmissionTable> tables() {
        Map<String, Set<String>> items = new HashMap<>();
        for (Omission omission : lookup.dossier.omissions()) {
            items.computeIfAbsent(omission.story(), story -> new TreeSet<>()).addAll(omission.items());
        }
        return lookup.dossier.stories().stream()
                .filter(story -> items.containsKey(story.id()))
                .sorted(Lookup.<Story>byDate(Story::when).thenComparing(Story::id))
                .map(story -> table(story, Objects.requireNonNull(items.get(story.id()))))
                .toList();
    }

    private OmissionTable table(Story story, Set<String> items) {
        List<Report> reports = lookup.reports(story.articles());
        List<String> ids = reports.stream()
                .map(report -> story.articles().stream()
                        .filter(id -> lookup.report(id).equals(report))
                        .findFirst()
                        .orElseThrow())
                .toList();
        List<OmissionRow> rows = items.stream()
                .map(item -> new OmissionRow(
                        List.of(named.apply(item)),
                        ids.stream().map(article -> cell(item, article)).toList()))
                .sorted(Comparator.<OmissionRow>comparingLong(row -> row.cells().stream()
                                .filter(cell -> cell.href().isEmpty())
                                .count())
                        .thenComparing(row -> row.item().get(0).text()))
                .toList();
        return new OmissionTable(Shown.line(story.title()), reports, rows);
    }

    private OmissionCell cell(String item, String article) {
        Fact fact = lookup.facts.get(item);
        Utterance utterance = lookup.utterances.get(item);
        Coverage.How how = fact != null
                ? coverage.of(fact, article)
                : utterance != null ? coverage.of(utterance, article) : Coverage.How.LEFT_OUT;
        List<Place> places = fact != null
                ? fact.evidence().stream().map(Fact.Evidence::place).toList()
                : utterance != null
                        ? utterance.renderings().stream()
                                .map(Utterance.Rendering::place)
                                .toList()
                        : List.of();
        String href = places.stream()
                .filter(place -> place.article().equals(article))
                .findFirst()
                .map(lookup::href)
                .orElse("");
        return new OmissionCell(href, lookup.words.get("page.how." + how.label()));
    }
}
