package dev.selon.reading.article;

import dev.selon.model.Article;
import dev.selon.model.Span;
import java.util.Map;
import java.util.TreeMap;

/** An article as a reviewer reads it: what was found, then each block and cut on a line of its own. */
final class Outline {
    private static final int SHOWN = 70;

    private Outline() {}

    static String of(Article article) {
        StringBuilder outline = new StringBuilder();
        line(outline, "language", article.language());
        line(outline, "outlet", article.outlet());
        line(
                outline,
                "title",
                article.title() == null ? null : show(article.title().of(article.text())));
        line(
                outline,
                "byline",
                article.byline() == null ? null : article.byline().of(article.text()));
        line(
                outline,
                "published",
                article.published() == null ? null : article.published().edtf() + " (" + article.publishedWhy() + ")");
        article.credits().forEach(credit -> line(outline, "credit", credit.type() + " " + credit.name()));
        Map<Span, String> parts = new TreeMap<>();
        article.blocks().forEach(block -> parts.put(block.span(), block.role().toString()));
        article.cuts().forEach(cut -> parts.put(cut.span(), "CUT " + cut.why()));
        parts.forEach((span, what) -> outline.append(what)
                .append(" | ")
                .append(show(span.of(article.text())))
                .append('\n'));
        return outline.toString();
    }

    private static void line(StringBuilder outline, String what, String value) {
        if (value != null) {
            outline.append(what).append(": ").append(value).append('\n');
        }
    }

    private static String show(String words) {
        String one = words.replaceAll("\\s+", " ").strip();
        return one.length() <= SHOWN
                ? one
                : one.substring(0, SHOWN / 2) + " [...] " + one.substring(one.length() - SHOWN / 2);
    }
}
