package dev.selon.app.render;

import dev.selon.app.render.page.FactLine;
import dev.selon.app.render.page.IndexPage.SessionRow;
import dev.selon.app.render.page.IndexPage.StandingGroup;
import dev.selon.app.render.page.IndexPage.StandingRow;
import dev.selon.app.render.page.IndexPage.SystemBox;
import dev.selon.app.render.page.Run;
import dev.selon.model.Fact;
import dev.selon.model.Lifetime;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Session;
import dev.selon.model.Standing.Sort;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays out the system that the reports describe, as the last of them leaves it. */
final class SystemPart {
    private final Lookup lookup;
    private final Words words;
    private final Lines lines;
    private final StandingPhrases phrases;
    private final LocalDate day;

    SystemPart(Lookup lookup, Lines lines) {
        this.lookup = lookup;
        this.words = lookup.words;
        this.lines = lines;
        this.phrases = new StandingPhrases(words);
        LocalDate last = StandingPhrases.lastTold(lookup.dossier.standings());
        this.day = last == null ? LocalDate.MAX : last;
    }

    SystemBox box() {
        List<StandingGroup> groups = new ArrayList<>();
        for (Sort sort : Sort.values()) {
            List<StandingRow> rows = lookup.dossier.standings().stream()
                    .filter(standing -> standing.sort() == sort)
                    .filter(standing -> sort == Sort.PHASE || StandingPhrases.isShown(standing.lifetime(), day))
                    .sorted(Comparator.comparing(SystemPart::body).thenComparing(SystemPart::beginning))
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new StandingGroup(words.get("sort." + sort.label()), rows));
            }
        }
        String title = day.equals(LocalDate.MAX)
                ? words.get("page.system.undated")
                : words.get("page.system.day", new Dates(words).of(When.day(day)));
        return new SystemBox(title, groups);
    }

    /** Members and offices stand together by what they are of. */
    private static String body(Standing standing) {
        boolean ofBody = standing.sort() == Sort.MEMBERSHIP || standing.sort() == Sort.OFFICE;
        return !ofBody
                ? ""
                : standing.roles().getOrDefault(Role.OF, List.of()).stream()
                        .map(Fact.Value::text)
                        .collect(Collectors.joining(" "));
    }

    private static LocalDate beginning(Standing standing) {
        When from = standing.lifetime().from() != null
                ? standing.lifetime().from()
                : standing.lifetime().firstTold();
        return from == null ? LocalDate.MAX : from.first();
    }

    private StandingRow row(Standing standing) {
        Lifetime lifetime = standing.lifetime();
        String told = Stream.of(
                        phrases.type(standing.sort(), standing.type()),
                        phrases.state(standing.sort(), lifetime, standing.due(), day),
                        lifetime.on(day) == Lifetime.State.ENDED ? words.get("status.ended") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
        FactLine line = new FactLine(
                standing.id(),
                standing.sort().label(),
                lines.runs(phrases.thing(standing.sort(), standing.type(), lines.roles(standing.roles()))),
                told,
                standing.verdict().label(),
                lines.badge(standing.verdict(), standing.origins(), articles(standing)),
                phrases.time(lifetime),
                "",
                "",
                lookup.originRuns(standing.origins()),
                standing.evidence().stream()
                        .map(place -> lines.quote(place, ""))
                        .distinct()
                        .toList(),
                standing.why().stream().map(Shown::line).toList());
        return new StandingRow(
                line, standing.sessions().stream().map(this::session).toList());
    }

    private static Set<String> articles(Standing standing) {
        return standing.evidence().stream().map(Place::article).collect(Collectors.toCollection(TreeSet::new));
    }

    private SessionRow session(Session session) {
        List<Run> produced = new ArrayList<>();
        for (String id : session.produced()) {
            Fact fact = Objects.requireNonNull(lookup.facts.get(id));
            if (!produced.isEmpty()) {
                produced.add(new Run("; ", Run.Style.OWN));
            }
            produced.add(new Run(lines.plain(fact), Run.Style.OWN, Lookup.INDEX + "#" + id));
        }
        return new SessionRow(
                Shown.line(phrases.session(session.number(), session.ahead(), session.when(), session.where())),
                produced);
    }
}
