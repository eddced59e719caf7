package dev.selon.app.render.page;

import dev.selon.app.render.Words;
import java.util.List;

/** All facts as a table that tells how well each is carried and how much of it is told; one page an order. */
public record RecordPage(Words words, String language, String title, List<Head> heads, List<Row> rows) {

    /** A column; {@code href} leads to the page in its order, {@code ""} where this is that page. */
    public record Head(String text, String href) {}

    /** A fact in its cells. */
    public record Row(
            String href,
            List<Run> sentence,
            String kind,
            String when,
            int independent,
            String verdict,
            String badge,
            int reports,
            int completeness) {}
}
