package dev.selon.app.render.page;

import dev.selon.app.render.Words;
import java.util.List;

/**
 * A report in full.
 *
 * @param highlights style rules that mark the stretch a link leads to; holds nothing foreign
 */
public record ArticlePage(
        Words words,
        String title,
        String language,
        String byline,
        String url,
        IndexPage.Report report,
        List<Run> story,
        List<Unit> units,
        String highlights,
        List<Line> statements,
        List<Line> facts) {

    /** Whether the headline stands in the text itself; if several do, the first is meant. */
    public boolean titled() {
        return units.stream().anyMatch(unit -> unit.style().equals("title"));
    }

    /** A paragraph, a heading or a cut; {@code why} of a cut says what it is. */
    public record Unit(String style, String why, List<Mark> marks) {}

    /** A piece of the text, an anchor before it, or a note beside it. */
    public record Mark(Type type, String text, String style, String href) {
        /** What a mark is. */
        public enum Type {
            TEXT,
            ANCHOR,
            NOTE
        }
    }

    /** A statement or fact read here: its place in this page, its place in the dossier. */
    public record Line(List<Run> runs, String here, String dossier, String note) {}
}
