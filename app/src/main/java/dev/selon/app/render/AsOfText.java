package dev.selon.app.render;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.model.Lifetime.State;
import dev.selon.model.Standing.Sort;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The system that the reports describe, as it stood on a day: one line a thing, below it the sentences it rests on. */
public final class AsOfText {
    private static final int QUOTES = 2;

    private final DossierFile dossier;
    private final Words words;
    private final Labels labels;
    private final LocalDate day;
    private final Map<Sort, List<String>> shown = new EnumMap<>(Sort.class);
    private final List<String> over = new ArrayList<>();
    private int later;

    private AsOfText(DossierFile dossier, Words words, LocalDate day) throws IOException {
        this.dossier = dossier;
        this.words = words;
        this.labels = new Labels(dossier, words);
        this.day = day;
    }

    /** What stood on that day, what was over by then, and how much is told of later only. */
    public static String of(DossierFile dossier, Words words, LocalDate day) throws IOException {
        return new AsOfText(dossier, words, day).text();
    }

    private String text() throws IOException {
        int[] reports = {0};
        dossier.each("articles", item -> reports[0]++);
        dossier.each("standings", this::sort);
        StringBuilder out = new StringBuilder();
        out.append(words.get("as-of.title", day, words.count("n.articles", reports[0])))
                .append("\n");
        shown.forEach((sort, items) -> section(out, words.get("sort." + sort.label()), items));
        section(out, words.get("as-of.over"), over);
        if (shown.isEmpty()) {
            out.append('\n').append(words.get("as-of.nothing")).append('\n');
        }
        if (later > 0) {
            out.append('\n').append(words.count("as-of.later", later)).append('\n');
        }
        return out.toString();
    }

    private static void section(StringBuilder out, String title, List<String> items) {
        if (!items.isEmpty()) {
            out.append('\n').append(title).append('\n');
            items.stream().sorted().forEach(out::append);
        }
    }

    private void sort(JsonNode item) {
        StandingItem standing = new StandingItem(item, words);
        State state = standing.lifetime().on(day);
        if (state == State.NOT_YET) {
            later++;
        } else if (state == State.ENDED) {
            over.add(head(item, standing));
        } else {
            shown.computeIfAbsent(standing.sort(), sort -> new ArrayList<>())
                    .add(head(item, standing) + under(item, standing));
        }
    }

    private String head(JsonNode item, StandingItem standing) {
        List<String> told = new ArrayList<>(List.of(standing.time()));
        if (!standing.state(day).isEmpty()) {
            told.add(standing.state(day));
        }
        told.add(standing.verdict());
        String type = standing.type().isEmpty() ? "" : " (" + standing.type() + ")";
        return "  " + Shown.line(labels.standing(item)) + type + "\n      " + String.join("; ", told) + " ["
                + item.path("id").asText() + "]\n";
    }

    private String under(JsonNode item, StandingItem standing) {
        StringBuilder under = new StringBuilder();
        for (JsonNode session : item.path("sessions")) {
            List<String> produced = labels.of(session.path("produced"));
            under.append("      ")
                    .append(words.get("text.session"))
                    .append(words.get("colon"))
                    .append(' ')
                    .append(Shown.line(standing.session(session)))
                    .append(produced.isEmpty() ? "" : " → " + String.join("; ", produced))
                    .append('\n');
        }
        int quotes = 0;
        for (JsonNode evidence : item.path("evidence")) {
            if (quotes++ < QUOTES) {
                under.append("      ")
                        .append(Shown.line(labels.of(evidence.path("article").asText())))
                        .append(' ')
                        .append(evidence.path("start").asInt())
                        .append('–')
                        .append(evidence.path("end").asInt())
                        .append(words.get("colon"))
                        .append(' ')
                        .append(words.get("quote.open"))
                        .append(Shown.line(evidence.path("text").asText()))
                        .append(words.get("quote.close"))
                        .append('\n');
            }
        }
        if (quotes > QUOTES) {
            under.append("      ")
                    .append(words.get(
                            "as-of.more", quotes - QUOTES, item.path("id").asText()))
                    .append('\n');
        }
        return under.toString();
    }
}
