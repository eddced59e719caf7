package dev.selon.app.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The facts of a dossier, a table a kind: each role with its names, ids and the codes of the states behind them. */
final class FactSheets {
    private static final String REPORTS = "the reports";
    private static final String RECKONED = "Selon's cross-check";

    private final Names names;
    private final Precision precision;
    private final Map<Kind, Sheet<JsonNode>> sheets = new EnumMap<>(Kind.class);

    FactSheets(Names names, Precision precision) {
        this.names = names;
        this.precision = precision;
        for (Kind kind : Kind.values()) {
            sheets.put(kind, new Sheet<>("facts-" + kind.label() + ".csv", columns(kind)));
        }
    }

    void add(JsonNode fact) {
        sheet(Kind.valueOf(fact.path("kind").asText().toUpperCase(Locale.ROOT))).add(fact);
    }

    private Sheet<JsonNode> sheet(Kind kind) {
        return java.util.Objects.requireNonNull(sheets.get(kind));
    }

    List<Sheet<JsonNode>> all() {
        return List.copyOf(sheets.values());
    }

    private List<Column<JsonNode>> columns(Kind kind) {
        List<Column<JsonNode>> columns = new ArrayList<>();
        columns.add(text("id", "The fact's id in dossier.json", "id", RECKONED));
        Stream.concat(kind.main().stream(), kind.optional().stream()).forEach(role -> columns.addAll(roles(role)));
        columns.addAll(times());
        if (Stream.concat(kind.main().stream(), kind.optional().stream()).anyMatch(role -> role == Role.PLACE)) {
            columns.addAll(places());
        }
        columns.addAll(coding());
        columns.addAll(record());
        return columns;
    }

    /** "in" is a word of R's own. */
    private static String column(Role role) {
        return role == Role.IN ? "in_state" : role.label();
    }

    private List<Column<JsonNode>> roles(Role role) {
        String name = role.label();
        String column = column(role);
        List<Column<JsonNode>> columns = new ArrayList<>();
        columns.add(Column.of(
                column,
                "Who or what is the " + name + " of the fact",
                "names or printed words, separated by ;",
                REPORTS,
                fact -> join(values(fact, name), names::of)));
        columns.add(Column.of(
                column + "_id",
                "Ids of the actors in " + name,
                "ids, separated by ;",
                RECKONED,
                fact -> join(values(fact, name).stream().filter(names::isActor).toList(), id -> id)));
        for (String list : List.of("iso3", "cow", "gw")) {
            columns.add(Column.of(
                    column + "_" + list,
                    "The states in " + name + ", or those that its persons and bodies serve",
                    LISTS.getOrDefault(list, list),
                    "states.tsv",
                    fact -> values(fact, name).stream()
                            .map(id -> names.codes(id, list))
                            .filter(code -> !code.isEmpty())
                            .distinct()
                            .collect(Collectors.joining("; "))));
        }
        return columns;
    }

    static final Map<String, String> LISTS = Map.of(
            "iso3", "ISO 3166-1 alpha-3",
            "cow", "Correlates of War state number",
            "gw", "Gleditsch and Ward state number");

    static List<Column<JsonNode>> times() {
        return List.of(
                text("when", "When it happened, as far as the reports tell", "EDTF", RECKONED),
                Column.of(
                        "date_first",
                        "The first day on which it may have happened",
                        "YYYY-MM-DD",
                        RECKONED,
                        fact -> day(fact, When::first)),
                Column.of("date_last", "The last such day", "YYYY-MM-DD", RECKONED, fact -> day(fact, When::last)),
                Column.of(
                        "date_prec_ucdp",
                        "How precisely the date is known",
                        "1 day, 2 two to six days, 3 week, 4 month, 5 year",
                        "after the UCDP GED codebook, date_prec",
                        fact -> Precision.ucdp(when(fact))),
                Column.of(
                        "date_prec_acled",
                        "How precisely the date is known",
                        "1 day, 2 week, 3 month",
                        "after the ACLED codebook, time_precision",
                        fact -> Precision.acled(when(fact))),
                text("whenWhy", "What the date was inferred from", "text", RECKONED));
    }

    private List<Column<JsonNode>> places() {
        return List.of(
                Column.of(
                        "place_prec_ucdp",
                        "How precisely the place is known",
                        "1 town, 4 part of a state, 5 feature of the land, 6 state, 7 sea",
                        "after the UCDP GED codebook, where_prec",
                        fact -> place(fact, true)),
                Column.of(
                        "place_prec_acled",
                        "How precisely the place is known",
                        "1 town, 2 part of a region, 3 larger region or state",
                        "after the ACLED codebook, geo_precision",
                        fact -> place(fact, false)));
    }

    private String place(JsonNode fact, boolean ucdp) {
        return values(fact, "place").stream()
                .map(id -> ucdp
                        ? precision.ucdpPlace(names.of(id), names.kind(id))
                        : precision.acledPlace(names.of(id), names.kind(id)))
                .filter(code -> !code.isEmpty())
                .min(String::compareTo)
                .orElse("");
    }

    private static List<Column<JsonNode>> coding() {
        return List.of(
                text("plover", "PLOVER root code of the event", "PLOVER", "PLOVER codebook, by plover.tsv"),
                coded("mode", "PLOVER mode", "PLOVER"),
                Column.of(
                        "contexts",
                        "PLOVER contexts",
                        "PLOVER, separated by ;",
                        "by topics.tsv",
                        fact -> join(list(fact.path("coding").path("contexts")), each -> each)),
                coded(
                        "quad",
                        "Quad class",
                        "1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict"),
                Column.of(
                        "cameo",
                        "CAMEO code that the PLOVER category comes from",
                        "CAMEO 1.1b3, with the word before it so that no leading zero is lost",
                        "PLOVER codebook, by plover.tsv",
                        fact -> cameo(scalar(fact.path("coding").path("cameo")))),
                coded("rule", "The line of the code table that chose the code", "text"));
    }

    private static String cameo(String code) {
        return code.isEmpty() ? "" : "CAMEO" + code;
    }

    private static Column<JsonNode> coded(String name, String meaning, String unit) {
        return Column.of(
                name,
                meaning,
                unit,
                "PLOVER codebook, by plover.tsv",
                fact -> scalar(fact.path("coding").path(name)));
    }

    private List<Column<JsonNode>> record() {
        return List.of(
                text("stance", "How the reports stand to it", "asserted, attributed, hedged, denied, planned", REPORTS),
                text(
                        "status",
                        "The farthest step told",
                        "announced, negotiated, done, in-force, suspended, ended, cancelled",
                        REPORTS),
                text(
                        "verdict",
                        "How well it is carried; never a measure of truth",
                        "corroborated, single-origin, unattributed, disputed",
                        RECKONED),
                text("independent", "Independent known origins (triangulation)", "count", RECKONED),
                text("completeness", "Share of its fields that are told, main roles counted twice", "0 to 1", RECKONED),
                Column.of(
                        "origins",
                        "Where the information comes from",
                        "names, separated by ;",
                        RECKONED,
                        fact -> join(list(fact.path("origins")), names::of)),
                Column.of(
                        "reports",
                        "How many reports tell it",
                        "count",
                        RECKONED,
                        fact -> String.valueOf(articles(fact).size())),
                Column.of(
                        "files",
                        "The reports that tell it",
                        "file names, separated by ;",
                        REPORTS,
                        fact -> join(articles(fact), names::of)),
                evidence("text", "The first sentence that tells it", "as printed, on one line"),
                evidence(
                        "start", "Where that sentence begins in the kept text of the first file", "code points from 0"),
                evidence("end", "Where it ends", "code points from 0, exclusive"));
    }

    private static Column<JsonNode> evidence(String name, String meaning, String unit) {
        return Column.of(
                name.equals("text") ? "sentence" : name,
                meaning,
                unit,
                REPORTS,
                fact -> scalar(fact.path("evidence").path(0).path(name)));
    }

    static List<String> articles(JsonNode item) {
        return Stream.of(item.path("evidence"))
                .flatMap(evidence -> {
                    List<String> ids = new ArrayList<>();
                    evidence.forEach(each -> ids.add(each.path("article").asText()));
                    return ids.stream();
                })
                .distinct()
                .toList();
    }

    static Column<JsonNode> text(String name, String meaning, String unit, String source) {
        return Column.of(name, meaning, unit, source, item -> scalar(item.path(name)));
    }

    static String scalar(JsonNode value) {
        return value.isValueNode() && !value.isNull() ? value.asText() : "";
    }

    static List<String> values(JsonNode item, String role) {
        return list(item.path("roles").path(role));
    }

    static List<String> list(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(each -> values.add(each.asText()));
        return values;
    }

    static String join(List<String> values, Function<String, String> named) {
        return values.stream().map(named).distinct().collect(Collectors.joining("; "));
    }

    static @Nullable When when(JsonNode item) {
        return when(item, "when");
    }

    static @Nullable When when(JsonNode item, String field) {
        return item.path(field).isTextual() ? When.parse(item.path(field).asText()) : null;
    }

    private static String day(JsonNode fact, Function<When, java.time.LocalDate> end) {
        When when = when(fact);
        return when == null || !when.isClosed() ? "" : end.apply(when).toString();
    }
}
