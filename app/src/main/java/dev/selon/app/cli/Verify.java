package dev.selon.app.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.app.render.DossierFile;
import dev.selon.app.render.Shown;
import dev.selon.app.render.Words;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.RawDocument;
import dev.selon.reading.article.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks every piece of evidence of a dossier against the bytes of its reports. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description =
                "Takes the text out of every report in DIR/sources again and checks that each sentence, fragment and"
                        + " cut of dossier.json stands where it says.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all evidence stands", "2:no dossier in DIR", "3:some evidence does not stand; each is named"
        })
public final class Verify implements Callable<Integer> {
    private static final List<String> SECTIONS = List.of(
            "articles",
            "actors",
            "origins",
            "stories",
            "statements",
            "facts",
            "disputes",
            "standings",
            "omissions",
            "troubles");
    private static final List<String> INNER = List.of("quoted", "parts", "cue", "trigger");

    @Option(names = "--dossier", required = true, paramLabel = "DIR", description = "the folder that \"build\" wrote")
    Path folder = Path.of("");

    @Mixin
    Knowledge knowledge = new Knowledge();

    @Mixin
    Speech speech = new Speech();

    /** A kept text as an array of code points, so that offsets are plain indices. */
    private final Map<String, int[]> texts = new HashMap<>();

    private final Map<String, String> files = new HashMap<>();
    private final List<String> failures = new ArrayList<>();
    private long checked;
    private Words words = Words.of("en");

    @Override
    public Integer call() throws IOException {
        words = speech.words();
        DossierFile dossier = Why.open(folder, words);
        Languages languages = knowledge.languages();
        dossier.each("articles", article -> extract(languages, article));
        for (String section : SECTIONS) {
            dossier.each(section, item -> {
                String id = item.path("id").asText(item.path("article").asText());
                look(item, section.equals("articles") ? id : null, section + " " + id);
            });
        }
        PrintWriter print = speech.terminal().getOut();
        print.println(words.get("verify.counts", checked, checked - failures.size(), failures.size(), texts.size()));
        failures.forEach(failure -> print.println("  " + Shown.line(failure)));
        return failures.isEmpty() ? Exit.FINE : Exit.FALSE_EVIDENCE;
    }

    private void extract(Languages languages, JsonNode item) {
        String id = item.path("id").asText();
        String name = item.path("file").asText();
        files.put(id, name);
        checked++;
        Path source = folder.resolve(item.path("source").asText()).normalize();
        if (!item.path("source").isTextual() || !source.startsWith(folder.normalize())) {
            failures.add(words.get("verify.no-source", name));
            return;
        }
        try {
            RawDocument document = new RawDocument(name, Files.readAllBytes(source));
            Article article = ArticleReader.read(document, languages).article();
            if (article == null || !article.id().equals(id)) {
                failures.add(words.get("verify.changed", name, source));
            } else {
                texts.put(id, article.text().codePoints().toArray());
            }
        } catch (IOException e) {
            failures.add(words.get("verify.source-gone", name, source));
        }
    }

    /** Whatever claims a stretch of an article is looked up there; {@code home} is the article that an item belongs to. */
    private void look(JsonNode node, @Nullable String home, String item) {
        if (node.isArray()) {
            node.forEach(child -> look(child, home, item));
            return;
        }
        if (!node.isObject()) {
            return;
        }
        String article = node.path("article").isTextual() ? node.path("article").asText() : home;
        int[] text = article == null ? null : texts.get(article);
        if (node.path("start").isInt() && node.path("end").isInt()) {
            check(text, article, node, item);
        }
        node.fields().forEachRemaining(field -> {
            if (INNER.contains(field.getKey())) {
                inner(field.getValue(), text, article, item);
            } else {
                look(field.getValue(), article, item);
            }
        });
    }

    private void check(int @Nullable [] text, @Nullable String article, JsonNode node, String item) {
        checked++;
        int start = node.path("start").asInt();
        int end = node.path("end").asInt();
        if (text == null || start < 0 || end < start || end > text.length) {
            fail(article, start, end, item, words.get("verify.outside"));
            return;
        }
        if (node.path("text").isTextual()) {
            String there = new String(text, start, end - start);
            if (!there.equals(node.path("text").asText())) {
                fail(
                        article,
                        start,
                        end,
                        item,
                        words.get("verify.other", there, node.path("text").asText()));
            }
        }
    }

    private void inner(JsonNode spans, int @Nullable [] text, @Nullable String article, String item) {
        if (spans.size() == 2 && spans.get(0).isInt()) {
            checked++;
            int start = spans.get(0).asInt();
            int end = spans.get(1).asInt();
            if (text == null || start < 0 || end < start || end > text.length) {
                fail(article, start, end, item, words.get("verify.outside"));
            }
        } else {
            spans.forEach(span -> inner(span, text, article, item));
        }
    }

    private void fail(@Nullable String article, int start, int end, String item, String why) {
        String file = files.getOrDefault(String.valueOf(article), String.valueOf(article));
        failures.add(item + words.get("colon") + " " + file + " " + start + "–" + end + words.get("colon") + " " + why);
    }
}
