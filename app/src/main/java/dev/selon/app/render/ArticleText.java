package dev.selon.app.render;

import dev.selon.app.render.page.ArticlePage;
import dev.selon.app.render.page.ArticlePage.Line;
import dev.selon.app.render.page.ArticlePage.Mark;
import dev.selon.app.render.page.ArticlePage.Unit;
import dev.selon.app.render.page.Run;
import dev.selon.model.Article;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Place;
import dev.selon.model.Span;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lays out the full text of one report: blocks as paragraphs, cuts greyed, statements marked with their speaker beside
 * them, and an anchor wherever a page leads to.
 *
 * <p>The text of a paragraph is split at every boundary, each piece carries the numbers of all stretches that cover it,
 * and a style rule for each anchor marks the pieces with its number: so stretches may overlap and need no script.
 */
final class ArticleText {
    /** A stretch that a link leads to, or that is shown as a statement. */
    private static final class Stretch {
        final Span span;
        final int number;
        boolean linked;
        String style = "";
        String note = "";
        String noteHref = "";

        Stretch(Span span, int number) {
            this.span = span;
            this.number = number;
        }
    }

    private final Lookup lookup;
    private final Lines lines;
    private final Article article;
    private final List<Utterance> utterances;
    private final List<Fact> facts;
    private final TreeMap<Span, Stretch> stretches = new TreeMap<>();
    private final StringBuilder rules = new StringBuilder();

    ArticleText(Lookup lookup, Article article, List<Utterance> utterances, List<Fact> facts, List<Place> others) {
        this.lookup = lookup;
        this.lines = new Lines(lookup);
        this.article = article;
        this.utterances = utterances;
        this.facts = facts;
        utterances.forEach(this::statement);
        facts.forEach(fact -> fact.evidence().forEach(evidence -> link(evidence.place())));
        others.forEach(this::link);
    }

    ArticlePage page() {
        List<Unit> units = units();
        Story story = lookup.story(article.id());
        return new ArticlePage(
                lookup.words,
                Shown.line(article.headline()),
                article.language(),
                article.byline() == null ? "" : Shown.line(article.byline().of(article.text())),
                article.url() == null ? "" : Shown.line(article.url()),
                lookup.report(article.id()),
                story == null
                        ? List.of()
                        : List.of(
                                new Run(Shown.line(story.title()), Run.Style.PRINTED, Lookup.INDEX + "#" + story.id())),
                units,
                rules.toString(),
                statementLines(),
                factLines());
    }

    // --- what is marked

    private void link(Place place) {
        if (place.article().equals(article.id())
                && place.span().end() <= article.text().length()) {
            stretch(place.span()).linked = true;
        }
    }

    private Stretch stretch(Span span) {
        return stretches.computeIfAbsent(span, s -> new Stretch(s, stretches.size()));
    }

    private void statement(Utterance utterance) {
        for (Utterance.Rendering rendering : utterance.renderings()) {
            if (!rendering.article().equals(article.id())) {
                continue;
            }
            link(rendering.place());
            String style = rendering.statement().form() == Form.DIRECT ? "said direct" : "said";
            List<Span> parts = rendering.statement().parts();
            for (Span part : parts.isEmpty() ? List.of(rendering.statement().span()) : parts) {
                stretch(part).style = style;
            }
            Stretch whole = stretch(rendering.statement().span());
            whole.note = lookup.actorRun(utterance.speaker()).text() + ", "
                    + lookup.words.named(
                            "form", Lines.label(rendering.statement().form()));
            whole.noteHref = Lookup.INDEX + "#" + utterance.id();
        }
    }

    // --- the text

    private List<Unit> units() {
        record Room(Span span, String style, String why) {}
        List<Room> rooms = new ArrayList<>();
        for (Article.Block block : article.blocks()) {
            rooms.add(new Room(block.span(), block.role().name().toLowerCase(Locale.ROOT), ""));
        }
        for (Article.Cut cut : article.cuts()) {
            rooms.add(new Room(cut.span(), "cut", lookup.words.named("cut", cut.why())));
        }
        rooms.sort(Comparator.comparing(Room::span));
        List<Unit> units = new ArrayList<>();
        int at = 0;
        for (Room room : rooms) {
            int start = Math.max(at, room.span().start());
            rest(units, at, start);
            if (room.span().end() > start) {
                units.add(unit(new Span(start, room.span().end()), room.style(), room.why()));
                at = room.span().end();
            }
        }
        rest(units, at, article.text().length());
        return units;
    }

    /** What lies in no block and no cut is shown too. */
    private void rest(List<Unit> units, int start, int end) {
        if (end > start && !article.text().substring(start, end).isBlank()) {
            units.add(unit(new Span(start, end), "rest", ""));
        }
    }

    private Unit unit(Span room, String style, String why) {
        List<Stretch> inside = new ArrayList<>();
        TreeSet<Integer> bounds = new TreeSet<>(List.of(room.start(), room.end()));
        for (Stretch stretch : stretches.values()) {
            if (stretch.span.start() >= room.end()) {
                break;
            }
            if (stretch.span.end() > room.start()) {
                inside.add(stretch);
                bounds.add(Math.max(room.start(), stretch.span.start()));
                bounds.add(Math.min(room.end(), stretch.span.end()));
            }
        }
        List<Mark> marks = new ArrayList<>();
        List<Stretch> open = new ArrayList<>();
        int next = 0;
        Integer at = bounds.pollFirst();
        while (at != null && at < room.end()) {
            int here = at;
            open.removeIf(stretch -> stretch.span.end() <= here);
            while (next < inside.size() && inside.get(next).span.start() <= here) {
                Stretch stretch = inside.get(next++);
                if (stretch.span.start() >= room.start()) {
                    begin(stretch, room, marks);
                }
                open.add(stretch);
            }
            int end = bounds.first();
            marks.add(new Mark(Mark.Type.TEXT, Lines.flat(article.text().substring(here, end)), styles(open), ""));
            at = bounds.pollFirst();
        }
        return new Unit(style, why, marks);
    }

    private void begin(Stretch stretch, Span room, List<Mark> marks) {
        if (stretch.linked) {
            String anchor = lookup.anchor(new Place(article.id(), stretch.span));
            marks.add(new Mark(Mark.Type.ANCHOR, anchor, "", ""));
            String piece = ".x" + stretch.number;
            rules.append('#').append(anchor).append(":target~").append(piece).append(HIGHLIGHT);
            if (stretch.span.end() > room.end()) {
                rules.append(".unit:has(>#")
                        .append(anchor)
                        .append(":target)~.unit ")
                        .append(piece)
                        .append(HIGHLIGHT);
            }
        }
        if (!stretch.note.isEmpty()) {
            marks.add(new Mark(Mark.Type.NOTE, stretch.note, "", stretch.noteHref));
        }
    }

    private static final String HIGHLIGHT =
            "{background:var(--target);color:var(--on-target);box-shadow:0 2px 0 currentColor}\n";

    private static String styles(List<Stretch> open) {
        StringBuilder styles = new StringBuilder();
        for (Stretch stretch : open) {
            if (!styles.isEmpty()) {
                styles.append(' ');
            }
            styles.append('x').append(stretch.number);
            if (!stretch.style.isEmpty()) {
                styles.append(' ').append(stretch.style);
            }
        }
        return styles.toString();
    }

    // --- what is read here

    private List<Line> statementLines() {
        List<Line> all = new ArrayList<>();
        for (Utterance utterance : utterances) {
            for (Utterance.Rendering rendering : utterance.renderings()) {
                if (rendering.article().equals(article.id())) {
                    all.add(new Line(
                            List.of(
                                    lookup.actorRun(utterance.speaker()),
                                    new Run(lookup.words.get("colon") + " ", Run.Style.OWN),
                                    new Run(lines.text(rendering), Run.Style.PRINTED)),
                            "#" + lookup.anchor(rendering.place()),
                            Lookup.INDEX + "#" + utterance.id(),
                            lookup.words.named(
                                    "form", Lines.label(rendering.statement().form()))));
                }
            }
        }
        return all;
    }

    private List<Line> factLines() {
        List<Line> all = new ArrayList<>();
        for (Fact fact : facts) {
            fact.evidence().stream()
                    .filter(evidence -> evidence.article().equals(article.id()))
                    .findFirst()
                    .ifPresent(evidence -> all.add(new Line(
                            lines.sentence(fact),
                            "#" + lookup.anchor(evidence.place()),
                            Lookup.INDEX + "#" + fact.id(),
                            lookup.words.get("kind." + fact.kind().label()))));
        }
        return all;
    }
}
