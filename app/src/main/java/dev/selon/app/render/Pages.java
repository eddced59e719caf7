package dev.selon.app.render;

import dev.selon.app.render.page.ArticlePage;
import dev.selon.app.render.page.IndexPage;
import dev.selon.app.render.page.RecordPage;
import dev.selon.model.Article;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a dossier as pages that open from disk: {@code index.html}, and one page a report. No script, nothing fetched. */
public final class Pages {
    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(ContentType.Html);

    private Pages() {}

    public static void write(Dossier dossier, Words words, Path folder) throws IOException {
        Lookup lookup = new Lookup(dossier, words);
        String style = style();
        IndexPage index = new FrontPage(lookup).page();
        save(folder.resolve(Lookup.INDEX), "index.jte", Map.of("page", index, "style", style));
        for (Map.Entry<String, RecordPage> page : new RecordPages(lookup).all().entrySet()) {
            save(folder.resolve(page.getKey()), "record.jte", Map.of("page", page.getValue(), "style", style));
        }
        ByArticle by = new ByArticle(dossier);
        for (Reading reading : dossier.readings()) {
            Article article = reading.article();
            ArticlePage page = new ArticleText(
                            lookup,
                            article,
                            by.utterances.getOrDefault(article.id(), List.of()),
                            by.facts.getOrDefault(article.id(), List.of()),
                            by.places.getOrDefault(article.id(), List.of()))
                    .page();
            save(folder.resolve(Lookup.page(article.id())), "article.jte", Map.of("page", page, "style", style));
        }
    }

    /** Whether a file of that name is written here. */
    public static boolean writes(String name) {
        return name.equals(Lookup.INDEX)
                || RecordPages.isOne(name)
                || name.startsWith("article-") && name.endsWith(".html");
    }

    /** The name of the page of an article. */
    public static String page(String article) {
        return Lookup.page(article);
    }

    private static void save(Path file, String template, Map<String, Object> values) throws IOException {
        StringOutput out = new StringOutput(1 << 16);
        TEMPLATES.render(template, values, out);
        Files.writeString(file, out.toString());
    }

    private static String style() {
        try (InputStream in = Pages.class.getResourceAsStream("/dev/selon/app/style.css")) {
            if (in == null) {
                throw new IllegalStateException("style.css is not packed into the jar; build Selon again");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What tells of each article, in the order of its text. */
    private static final class ByArticle {
        final Map<String, List<Utterance>> utterances = new HashMap<>();
        final Map<String, List<Fact>> facts = new HashMap<>();
        final Map<String, List<Place>> places = new HashMap<>();

        ByArticle(Dossier dossier) {
            for (Utterance utterance : dossier.utterances()) {
                Set<String> articles = new LinkedHashSet<>();
                utterance.renderings().forEach(rendering -> articles.add(rendering.article()));
                articles.forEach(id ->
                        utterances.computeIfAbsent(id, i -> new ArrayList<>()).add(utterance));
            }
            for (Fact fact : dossier.facts()) {
                Lookup.articlesOf(fact)
                        .forEach(id -> facts.computeIfAbsent(id, i -> new ArrayList<>())
                                .add(fact));
            }
            for (Dispute dispute : dossier.disputes()) {
                dispute.positions().forEach(position -> position.evidence().forEach(this::add));
            }
            Map<String, String> texts = new HashMap<>();
            dossier.readings()
                    .forEach(
                            reading -> texts.put(reading.id(), reading.article().text()));
            FrontPage.firstPrints(dossier, texts).forEach(this::add);
            for (Trouble trouble : dossier.troubles()) {
                if (trouble.span() != null) {
                    add(new Place(trouble.article(), trouble.span()));
                }
            }
        }

        private void add(Place place) {
            places.computeIfAbsent(place.article(), i -> new ArrayList<>()).add(place);
        }
    }
}
