package dev.selon.app.export;

import static dev.selon.app.export.FactSheets.join;
import static dev.selon.app.export.FactSheets.list;
import static dev.selon.app.export.FactSheets.scalar;
import static dev.selon.app.export.FactSheets.text;
import static dev.selon.app.export.FactSheets.values;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What lasts, as tables: everything with its times; agreements a row a pair of states, as the Defense Cooperation Agreement Dataset
 * (DCAD) has them; alliances a row a member, as the Alliance Treaty Obligations and Provisions project (ATOP) has them; formats of
 * consultation a row a session.
 */
final class StandingSheets {
    private static final String REPORTS = "the reports";
    private static final String RECKONED = "Selon's cross-check";

    /** Two states and the agreement that binds them. */
    record Dyad(JsonNode agreement, String first, String second) {}

    /** A member and the body that it belongs to. */
    record Member(JsonNode membership, String member, String body) {}

    /** One session of a format. */
    record Session(JsonNode format, JsonNode session) {}

    private final Names names;
    private final Sheet<JsonNode> standings;
    private final Sheet<Dyad> agreements;
    private final Sheet<Member> alliances;
    private final Sheet<Session> formats;

    StandingSheets(Names names) {
        this.names = names;
        this.standings = new Sheet<>("standings.csv", standings());
        this.agreements = new Sheet<>("agreements-dyads.csv", dyads());
        this.alliances = new Sheet<>("alliances-members.csv", members());
        this.formats = new Sheet<>("formats-sessions.csv", sessions());
    }

    List<Sheet<?>> all() {
        return List.of(standings, agreements, alliances, formats);
    }

    void add(JsonNode standing) {
        standings.add(standing);
        switch (standing.path("sort").asText()) {
            case "agreement" -> dyads(standing).forEach(agreements::add);
            case "membership" ->
                alliances.add(new Member(standing, first(values(standing, "member")), first(values(standing, "of"))));
            case "format" -> standing.path("sessions").forEach(session -> formats.add(new Session(standing, session)));
            default -> {}
        }
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Each pair of parties, in the order of their ids; a body stands for itself, a lone party has nobody beside it. */
    private List<Dyad> dyads(JsonNode agreement) {
        List<String> parties = values(agreement, "parties").stream().sorted().toList();
        List<Dyad> dyads = new ArrayList<>();
        if (parties.size() == 1) {
            dyads.add(new Dyad(agreement, parties.get(0), ""));
        }
        for (int a = 0; a < parties.size(); a++) {
            for (int b = a + 1; b < parties.size(); b++) {
                dyads.add(new Dyad(agreement, parties.get(a), parties.get(b)));
            }
        }
        return dyads;
    }

    private List<Column<JsonNode>> standings() {
        List<Column<JsonNode>> columns = new ArrayList<>();
        columns.add(text("id", "The item's id in dossier.json", "id", RECKONED));
        columns.add(text(
                "sort",
                "What it is",
                "phase, membership, office, format, agreement, cooperation, pledge, announced, rupture, expulsion, sanction",
                RECKONED));
        columns.add(text(
                "type",
                "Sort of agreement, level of talks, or kind of what is announced",
                "as instruments.tsv and levels.tsv name them",
                RECKONED));
        for (String role : List.of(
                "person",
                "office",
                "member",
                "body",
                "as",
                "of",
                "by",
                "to",
                "with",
                "against",
                "parties",
                "instrument",
                "subject",
                "between",
                "format",
                "participants",
                "visitors",
                "place")) {
            columns.add(Column.of(
                    role,
                    "The " + role + " of it, where it has one",
                    "names or printed words, separated by ;",
                    REPORTS,
                    item -> join(values(item, role), names::of)));
        }
        columns.addAll(lifetime(item -> item));
        columns.add(text("due", "When what is announced is to come", "EDTF", REPORTS));
        columns.addAll(record(item -> item));
        return columns;
    }

    private static <T> List<Column<T>> lifetime(Function<T, JsonNode> of) {
        return Stream.of(
                        new String[] {"from", "When it began, where a report tells"},
                        new String[] {"until", "When it ended, where a report tells or another follows"},
                        new String[] {"firstTold", "The date of the first report that tells of it"},
                        new String[] {"lastTold", "The date of the last"})
                .map(each -> Column.<T>of(
                        each[0],
                        each[1],
                        "EDTF",
                        RECKONED,
                        row -> scalar(of.apply(row).path(each[0]))))
                .toList();
    }

    private <T> List<Column<T>> record(Function<T, JsonNode> of) {
        return List.of(
                Column.of(
                        "status",
                        "The farthest step told",
                        "announced, done, in-force, suspended, ended, cancelled",
                        REPORTS,
                        row -> scalar(of.apply(row).path("status"))),
                Column.of(
                        "verdict",
                        "How well it is carried",
                        "corroborated, single-origin, unattributed, disputed",
                        RECKONED,
                        row -> scalar(of.apply(row).path("verdict"))),
                Column.of(
                        "facts",
                        "The facts it rests on",
                        "ids, separated by ;",
                        RECKONED,
                        row -> join(list(of.apply(row).path("facts")), id -> id)),
                Column.of(
                        "files",
                        "The reports that tell it",
                        "file names, separated by ;",
                        REPORTS,
                        row -> join(FactSheets.articles(of.apply(row)), names::of)),
                Column.of(
                        "sentence",
                        "The first words that tell it",
                        "as printed, on one line",
                        REPORTS,
                        row -> scalar(of.apply(row).path("evidence").path(0).path("text"))));
    }

    private List<Column<Dyad>> dyads() {
        List<Column<Dyad>> columns = new ArrayList<>();
        columns.add(Column.of(
                "agreement",
                "The agreement's id",
                "id",
                RECKONED,
                row -> scalar(row.agreement().path("id"))));
        columns.addAll(party("1", Dyad::first));
        columns.addAll(party("2", Dyad::second));
        columns.add(Column.of(
                "type",
                "Sort of instrument",
                "treaty, pact, truce, memorandum, protocol, declaration, contract, verbal, agreement",
                "instruments.tsv",
                row -> scalar(row.agreement().path("type"))));
        for (String role : List.of("instrument", "subject", "between")) {
            columns.add(Column.of(
                    role,
                    "The " + role + " as printed",
                    "text",
                    REPORTS,
                    row -> join(values(row.agreement(), role), names::of)));
        }
        columns.addAll(lifetime(Dyad::agreement));
        columns.addAll(record(Dyad::agreement));
        return columns;
    }

    private <T> List<Column<T>> party(String number, Function<T, String> party) {
        List<Column<T>> columns = new ArrayList<>();
        columns.add(Column.of("party" + number, "One of the two", "name", REPORTS, row -> names.of(party.apply(row))));
        FactSheets.LISTS.keySet().stream()
                .sorted()
                .forEach(code -> columns.add(Column.of(
                        "party" + number + "_" + code,
                        "The state it is or serves",
                        FactSheets.LISTS.getOrDefault(code, code),
                        "states.tsv",
                        row -> names.codes(party.apply(row), code))));
        return columns;
    }

    private List<Column<Member>> members() {
        List<Column<Member>> columns = new ArrayList<>();
        columns.add(Column.of(
                "membership",
                "The membership's id",
                "id",
                RECKONED,
                row -> scalar(row.membership().path("id"))));
        columns.add(Column.of("body", "The alliance or body", "name", REPORTS, row -> names.of(row.body())));
        columns.addAll(party("", Member::member));
        columns.addAll(lifetime(Member::membership));
        columns.addAll(record(Member::membership));
        return columns;
    }

    private List<Column<Session>> sessions() {
        List<Column<Session>> columns = new ArrayList<>();
        columns.add(Column.of(
                "format",
                "The format's id",
                "id",
                RECKONED,
                row -> scalar(row.format().path("id"))));
        columns.add(Column.of(
                "name",
                "The format as printed",
                "text",
                REPORTS,
                row -> join(values(row.format(), "format"), id -> id)));
        columns.add(Column.of(
                "level",
                "Who talks",
                "as levels.tsv names them",
                RECKONED,
                row -> scalar(row.format().path("type"))));
        columns.add(Column.of(
                "participants",
                "The states and bodies that talk",
                "names, separated by ;",
                REPORTS,
                row -> join(values(row.format(), "participants"), names::of)));
        columns.add(Column.of(
                "number",
                "Number of the session",
                "count; empty where no report tells",
                REPORTS,
                row -> row.session().path("number").asInt() == 0
                        ? ""
                        : row.session().path("number").asText()));
        columns.add(Column.of(
                "when",
                "When it was held",
                "EDTF",
                RECKONED,
                row -> scalar(row.session().path("when"))));
        columns.add(Column.of(
                "where",
                "Where it was held",
                "text",
                REPORTS,
                row -> scalar(row.session().path("where"))));
        columns.add(Column.of(
                "ahead",
                "Whether it is told as still to come",
                "true or false",
                REPORTS,
                row -> scalar(row.session().path("ahead"))));
        columns.add(Column.of(
                "produced",
                "The agreements it brought",
                "ids of facts, separated by ;",
                RECKONED,
                row -> join(list(row.session().path("produced")), id -> id)));
        columns.addAll(record(Session::format));
        return columns;
    }
}
