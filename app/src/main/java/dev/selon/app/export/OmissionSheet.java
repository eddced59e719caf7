package dev.selon.app.export;

import dev.selon.app.render.Coverage;
import dev.selon.model.Article;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Who told what, as a table: for each fact and statement of a story of several articles a row an article, with how it tells it. What
 * lasts (offices, memberships, foundings) is left aside.
 */
public final class OmissionSheet {
    public static final String NAME = "omissions.csv";

    private static final Set<Kind> LASTING = EnumSet.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.FOUNDING);

    private final Dossier dossier;
    private final Coverage coverage;
    private final Map<String, Article> articles = new HashMap<>();
    private final Sheet<Row> sheet = new Sheet<>(
            NAME,
            List.of(
                    Column.of(
                            "story",
                            "The story's id",
                            "id",
                            "Selon's cross-check",
                            row -> row.story().id()),
                    Column.of(
                            "title",
                            "Its title",
                            "text",
                            "the reports",
                            row -> row.story().title()),
                    Column.of("item", "The fact's or statement's id", "id", "Selon's cross-check", Row::item),
                    Column.of("kind", "What it is", "kind of fact, or statement", "Selon's cross-check", Row::kind),
                    Column.of("what", "The words that tell it first", "as printed", "the reports", Row::what),
                    Column.of(
                            "file",
                            "The report",
                            "file name",
                            "the reports",
                            row -> row.article().name()),
                    Column.of(
                            "outlet",
                            "Its outlet",
                            "name",
                            "the reports",
                            row -> Objects.requireNonNullElse(row.article().outlet(), "")),
                    Column.of(
                            "how",
                            "How the report tells it",
                            "carried, softened, contradicted, left-out",
                            "Selon's cross-check",
                            row -> row.how().label())));

    /** How one article tells one thing. */
    private record Row(Story story, String item, String kind, String what, Article article, Coverage.How how) {}

    private OmissionSheet(Dossier dossier) {
        this.dossier = dossier;
        this.coverage = new Coverage(dossier);
        for (Reading reading : dossier.readings()) {
            articles.put(reading.id(), reading.article());
        }
    }

    /** Writes the table into the folder. */
    public static void write(Dossier dossier, Path folder) throws IOException {
        OmissionSheet omissions = new OmissionSheet(dossier);
        dossier.stories().stream().filter(story -> story.articles().size() > 1).forEach(omissions::add);
        omissions.sheet.write(folder);
    }

    private void add(Story story) {
        Set<String> told = Set.copyOf(story.articles());
        for (Fact fact : dossier.facts()) {
            boolean here = fact.evidence().stream().anyMatch(evidence -> told.contains(evidence.article()));
            if (here && !LASTING.contains(fact.kind())) {
                String words = words(fact.evidence().get(0).place());
                story.articles()
                        .forEach(id -> sheet.add(new Row(
                                story, fact.id(), fact.kind().label(), words, article(id), coverage.of(fact, id))));
            }
        }
        for (Utterance said : dossier.utterances()) {
            if (said.renderings().stream().anyMatch(one -> told.contains(one.article()))) {
                String words = words(said.renderings().get(0).place());
                story.articles()
                        .forEach(id -> sheet.add(
                                new Row(story, said.id(), "statement", words, article(id), coverage.of(said, id))));
            }
        }
    }

    private String words(Place place) {
        return place.span().of(article(place.article()).text());
    }

    private Article article(String id) {
        return Objects.requireNonNull(articles.get(id));
    }
}
