package dev.selon.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A dossier, or one item of it, as plain text: a line a thing, no line wrapped. */
public final class PlainText {
    private static final List<String> SECTIONS = List.of(
            "stories",
            "statements",
            "facts",
            "disputes",
            "standings",
            "actors",
            "origins",
            "omissions",
            "articles",
            "troubles");

    private final DossierFile dossier;
    private final Words words;
    private final Labels labels;
    private final boolean ids;
    private final StringBuilder out = new StringBuilder();

    private PlainText(DossierFile dossier, Words words, boolean ids) throws IOException {
        this.dossier = dossier;
        this.words = words;
        this.labels = new Labels(dossier, words);
        this.ids = ids;
    }

    /** The whole dossier without ids, for comparing by eye and by test. */
    public static String of(DossierFile dossier, Words words) throws IOException {
        PlainText text = new PlainText(dossier, words, false);
        for (String section : SECTIONS) {
            text.section(section);
        }
        return text.out.toString();
    }

    /** One item with its sentences and reasons and what points at it, or null where no item has that id. */
    public static @Nullable String of(DossierFile dossier, Words words, String id) throws IOException {
        PlainText text = new PlainText(dossier, words, true);
        for (String section : SECTIONS) {
            dossier.each(section, item -> {
                if (id.equals(item.path("id").asText())) {
                    text.item(section, item);
                }
            });
        }
        if (text.out.isEmpty()) {
            return null;
        }
        text.pointers(id);
        return text.out.toString();
    }

    /** The ids of a dossier, each with what it stands for. */
    public static Map<String, String> ids(DossierFile dossier, Words words) throws IOException {
        return new TreeMap<>(new Labels(dossier, words).all());
    }

    private void section(String section) throws IOException {
        List<String> items = new ArrayList<>();
        dossier.each(section, item -> {
            int from = out.length();
            item(section, item);
            items.add(out.substring(from));
            out.setLength(from);
        });
        out.append("== ")
                .append(words.get("text.section." + section))
                .append(" (")
                .append(items.size())
                .append(")\n");
        items.stream().sorted().forEach(item -> out.append('\n').append(item));
        out.append('\n');
    }

    private void item(String section, JsonNode item) {
        switch (section) {
            case "stories" -> story(item);
            case "statements" -> statement(item);
            case "facts" -> fact(item);
            case "standings" -> standing(item);
            case "disputes" -> dispute(item);
            case "actors" -> actor(item);
            case "origins" -> origin(item);
            case "omissions" -> omission(item);
            case "articles" -> article(item);
            default -> trouble(item);
        }
    }

    private void story(JsonNode item) {
        head(item, when(item) + " " + item.path("title").asText());
        line("text.date-why", item.path("whenWhy"));
        line("text.where", item.path("where"));
        list("text.articles", labels.of(item.path("articles")));
        list("text.why", texts(item.path("why")));
    }

    private void statement(JsonNode item) {
        JsonNode addressee = item.path("addressee");
        String to = addressee.isTextual() ? " → " + labels.of(addressee.asText()) : "";
        head(item, labels.of(item.path("speaker").asText()) + to);
        for (JsonNode rendering : item.path("renderings")) {
            String via = rendering.path("via").isEmpty()
                    ? ""
                    : ", " + words.get("text.via", String.join(", ", labels.of(rendering.path("via"))));
            place(rendering, words.named("form", rendering.path("form").asText()) + via);
        }
        list("text.why", texts(item.path("why")));
    }

    private void fact(JsonNode item) {
        head(item, item.path("kind").asText() + words.get("colon") + " " + labels.fact(item));
        out.append("  ")
                .append(words.named("stance", item.path("stance").asText()))
                .append("; ")
                .append(words.named("status", item.path("status").asText()))
                .append("; ")
                .append(words.named("verdict", item.path("verdict").asText()))
                .append('\n');
        if (item.path("when").isTextual()) {
            line("text.when", item.path("when"));
            line("text.date-why", item.path("whenWhy"));
        }
        line("text.where", item.path("where"));
        if (item.path("story").isTextual()) {
            labelled("text.story", labels.of(item.path("story").asText()));
        }
        list("text.origins", labels.of(item.path("origins")));
        for (JsonNode evidence : item.path("evidence")) {
            place(
                    evidence,
                    words.named("stance", evidence.path("stance").asText()) + ", "
                            + words.get(
                                    "text.from",
                                    labels.of(evidence.path("origin").asText())));
        }
        list("text.why", texts(item.path("why")));
    }

    private void standing(JsonNode item) {
        StandingItem standing = new StandingItem(item, words);
        String type = standing.type();
        head(item, labels.standing(item) + (type.isEmpty() ? "" : " (" + type + ")"));
        out.append("  ")
                .append(standing.time())
                .append("; ")
                .append(standing.verdict())
                .append('\n');
        for (JsonNode session : item.path("sessions")) {
            labelled("text.session", standing.session(session));
            list("text.produced", labels.of(session.path("produced")));
        }
        for (JsonNode evidence : item.path("evidence")) {
            place(evidence, null);
        }
        list("text.why", texts(item.path("why")));
    }

    private void dispute(JsonNode item) {
        head(
                item,
                words.named("dispute", item.path("kind").asText()) + words.get("colon") + " "
                        + item.path("why").asText());
        if (item.path("resolved").isTextual()) {
            out.append("  ")
                    .append(words.get("page.resolved"))
                    .append(words.get("colon"))
                    .append(' ')
                    .append(Shown.line(item.path("resolved").asText()))
                    .append('\n');
        }
        list("text.about", labels.of(item.path("about")));
        for (JsonNode position : item.path("positions")) {
            out.append("  - ")
                    .append(Shown.line(position.path("value").asText()))
                    .append(" (")
                    .append(words.count("n.outlets", position.path("outlets").asInt()))
                    .append(", ")
                    .append(words.count(
                            "n.independent", position.path("origins").asInt()))
                    .append(")\n");
            for (JsonNode evidence : position.path("evidence")) {
                out.append("  ");
                place(evidence, null);
            }
        }
    }

    private void actor(JsonNode item) {
        head(
                item,
                item.path("kind").asText() + words.get("colon") + " "
                        + item.path("name").asText());
        for (JsonNode name : item.path("names")) {
            out.append("  ")
                    .append(Shown.line(name.path("text").asText()))
                    .append(" (")
                    .append(name.path("count").asInt())
                    .append(")")
                    .append(words.get("colon"))
                    .append(' ')
                    .append(Shown.line(String.join(", ", labels.of(name.path("articles")))))
                    .append('\n');
        }
        item.path("ids")
                .fields()
                .forEachRemaining(id -> out.append("  ")
                        .append(id.getKey())
                        .append(words.get("colon"))
                        .append(' ')
                        .append(Shown.line(id.getValue().asText()))
                        .append('\n'));
        list("text.why", texts(item.path("why")));
    }

    private void origin(JsonNode item) {
        head(item, labels.of(item.path("id").asText()));
        labelled("text.kind", words.named("origin", item.path("kind").asText()));
        list("text.articles", labels.of(item.path("articles")));
        list("text.why", texts(item.path("why")));
    }

    private void omission(JsonNode item) {
        out.append(Shown.line(labels.of(item.path("article").asText()))).append('\n');
        list("text.leaves-out", labels.of(item.path("items")));
    }

    private void article(JsonNode item) {
        head(item, item.path("file").asText());
        line("text.title", item.path("title"));
        line("text.outlet", item.path("outlet"));
        line("text.byline", item.path("byline"));
        line("text.language", item.path("language"));
        line("text.published", item.path("published"));
        line("text.date-why", item.path("publishedWhy"));
        for (JsonNode cut : item.path("cuts")) {
            labelled(
                    "text.cut",
                    cut.path("start").asInt() + "–" + cut.path("end").asInt() + ", "
                            + words.named("cut", cut.path("why").asText()));
        }
        for (JsonNode credit : item.path("credits")) {
            labelled("text.credit", credit.path("text").asText());
        }
    }

    private void trouble(JsonNode item) {
        out.append(Shown.line(labels.of(item.path("article").asText())))
                .append(words.get("colon"))
                .append(' ')
                .append(Shown.line(item.path("message").asText()))
                .append('\n');
    }

    /** What tells of the item with that id: facts and statements of an actor, articles of an origin. */
    private void pointers(String id) throws IOException {
        for (String section : List.of("facts", "statements", "disputes", "standings", "omissions")) {
            dossier.each(section, item -> {
                String own = item.path("id").asText();
                if (!own.equals(id) && mentions(item, id)) {
                    labelled("text.see." + section, own.isEmpty() ? omitted(item) : own + "  " + labels.of(own));
                }
            });
        }
    }

    private String omitted(JsonNode omission) {
        return labels.of(omission.path("article").asText());
    }

    /** Whether an id stands anywhere in an item, printed texts left aside. */
    private static boolean mentions(JsonNode node, String id) {
        if (node.isTextual()) {
            return node.asText().equals(id);
        }
        for (JsonNode child : node) {
            if (mentions(child, id)) {
                return true;
            }
        }
        return false;
    }

    private String when(JsonNode item) {
        return item.path("when").isTextual() ? item.path("when").asText() : words.get("text.undated");
    }

    private void head(JsonNode item, String text) {
        if (ids) {
            out.append(item.path("id").asText()).append("  ");
        }
        out.append(Shown.line(text)).append('\n');
    }

    private void place(JsonNode place, @Nullable String how) {
        out.append("  ")
                .append(Shown.line(labels.of(place.path("article").asText())))
                .append(' ')
                .append(place.path("start").asInt())
                .append('–')
                .append(place.path("end").asInt());
        if (how != null) {
            out.append(", ").append(Shown.line(how));
        }
        out.append("\n    ")
                .append(words.get("quote.open"))
                .append(Shown.line(place.path("text").asText()))
                .append(words.get("quote.close"))
                .append('\n');
    }

    private void line(String key, JsonNode value) {
        if (value.isTextual()) {
            labelled(key, value.asText());
        }
    }

    private void labelled(String key, String value) {
        out.append("  ")
                .append(words.get(key))
                .append(words.get("colon"))
                .append(' ')
                .append(Shown.line(value))
                .append('\n');
    }

    private void list(String key, List<String> values) {
        values.forEach(value -> labelled(key, value));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
