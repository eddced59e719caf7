package dev.selon.app.render;

import dev.selon.app.render.page.FactLine;
import dev.selon.app.render.page.IndexPage;
import dev.selon.app.render.page.IndexPage.ActorBox;
import dev.selon.app.render.page.IndexPage.ActorGroup;
import dev.selon.app.render.page.IndexPage.Compared;
import dev.selon.app.render.page.IndexPage.DisputeBox;
import dev.selon.app.render.page.IndexPage.KindTable;
import dev.selon.app.render.page.IndexPage.OriginRow;
import dev.selon.app.render.page.IndexPage.Position;
import dev.selon.app.render.page.IndexPage.Speech;
import dev.selon.app.render.page.IndexPage.Speeches;
import dev.selon.app.render.page.IndexPage.Spelling;
import dev.selon.app.render.page.IndexPage.StoryBox;
import dev.selon.app.render.page.IndexPage.TroubleRow;
import dev.selon.app.render.page.IndexPage.Wording;
import dev.selon.app.render.page.Quote;
import dev.selon.app.render.page.Run;
import dev.selon.model.Actor;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Form;
import dev.selon.model.Kind;
import dev.selon.model.Origin;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Statement;
import dev.selon.model.Story;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import dev.selon.model.Verdict;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays out the first page: the dossier in the order in which a reader asks. */
final class FrontPage {
    private static final Set<Kind> STANDING = Set.of(Kind.OFFICE, Kind.MEMBERSHIP);
    private static final int TITLE_NAMES = 3;
    private static final int ITEM_LENGTH = 160;

    private final Lookup lookup;
    private final Dossier dossier;
    private final Words words;
    private final Lines lines;
    private final Map<String, FactLine> factLines = new HashMap<>();

    FrontPage(Lookup lookup) {
        this.lookup = lookup;
        this.dossier = lookup.dossier;
        this.words = lookup.words;
        this.lines = new Lines(lookup);
    }

    IndexPage page() {
        return new IndexPage(
                words,
                lookup.language(),
                title(),
                lede(),
                stories(),
                facts(fact -> fact.story() == null && !STANDING.contains(fact.kind())),
                new SystemPart(lookup, lines).box(),
                compared(),
                speeches(),
                kinds(),
                dossier.disputes().stream()
                        .sorted(Comparator.comparing((Dispute dispute) -> !dispute.isOpen()))
                        .map(this::dispute)
                        .toList(),
                actors(),
                origins(),
                new OmissionPart(lookup, this::item).tables(),
                List.copyOf(lookup.reports()),
                dossier.troubles().stream().map(this::trouble).toList());
    }

    // --- what the affair is

    private String title() {
        List<String> names = dossier.actors().stream()
                .filter(actor -> actor.kind() != EntityKind.PLACE)
                .sorted(MOST_PRINTED)
                .limit(TITLE_NAMES)
                .map(lookup::name)
                .toList();
        return names.isEmpty() ? words.get("page.untitled") : words.list(names);
    }

    private List<String> lede() {
        List<String> lede = new ArrayList<>();
        String span = span();
        lede.add(words.get(
                span.isEmpty() ? "lede.undated" : "lede.dated",
                words.count("n.articles", dossier.readings().size()),
                outlets(),
                words.count("n.stories", dossier.stories().size()),
                span));
        lede.add(words.get(
                "lede.found",
                words.count("n.statements", dossier.utterances().size()),
                words.count("n.facts", dossier.facts().size()),
                words.count("n.actors", dossier.actors().size())));
        lede.add(resting());
        return lede;
    }

    private String outlets() {
        long unnamed = dossier.readings().stream()
                .filter(reading -> reading.article().outlet() == null)
                .count();
        long named = dossier.readings().stream()
                .map(reading -> reading.article().outlet())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        if (unnamed == 0) {
            return words.count("n.outlets", named);
        }
        String unknown = words.count("n.unnamed", unnamed);
        return named == 0 ? unknown : words.count("n.outlets", named) + words.get("list.and") + unknown;
    }

    private String span() {
        List<When> dates = dossier.stories().stream()
                .map(Story::when)
                .filter(Objects::nonNull)
                .toList();
        if (dates.isEmpty()) {
            return "";
        }
        When first = dates.stream().min(Lookup.BY_DATE).orElseThrow();
        When last = dates.stream().max(Comparator.comparing(When::last)).orElseThrow();
        return first.equals(last) ? lookup.date(first) : words.get("date.range", lookup.date(first), lookup.date(last));
    }

    private String resting() {
        long known = dossier.origins().stream()
                .filter(origin -> origin.type() != Origin.Type.UNKNOWN)
                .count();
        long corroborated = dossier.facts().stream()
                .filter(fact -> fact.verdict() == Verdict.CORROBORATED)
                .count();
        String carried = corroborated == 0
                ? words.get("lede.none-corroborated")
                : words.count("lede.corroborated", corroborated);
        return words.count("lede.origins", known) + " " + carried;
    }

    // --- what happened

    private List<StoryBox> stories() {
        return dossier.stories().stream()
                .sorted(Lookup.<Story>byDate(Story::when).thenComparing(Story::id))
                .map(story -> new StoryBox(
                        story.id(),
                        Shown.line(story.title()),
                        lookup.date(story.when()),
                        story.whenWhy() == null ? "" : Shown.line(story.whenWhy()),
                        story.where() == null ? "" : Shown.line(story.where()),
                        lookup.reports(story.articles()),
                        told(story),
                        shown(story.why())))
                .toList();
    }

    /** What the story is about comes before what it recalls or announces. */
    private List<FactLine> told(Story story) {
        When when = story.when();
        Comparator<Fact> recalled = Comparator.comparing(fact -> when != null
                && fact.when() != null
                && fact.when().intersect(when).isEmpty());
        return dossier.facts().stream()
                .filter(fact -> story.id().equals(fact.story()) && !STANDING.contains(fact.kind()))
                .sorted(recalled.thenComparing(FACT_ORDER))
                .map(this::line)
                .toList();
    }

    private List<FactLine> facts(java.util.function.Predicate<Fact> which) {
        return dossier.facts().stream()
                .filter(which)
                .sorted(FACT_ORDER)
                .map(this::line)
                .toList();
    }

    private static final Comparator<Fact> FACT_ORDER = Lookup.<Fact>byDate(Fact::when)
            .thenComparing(fact -> -Lookup.articlesOf(fact).size())
            .thenComparing(Fact::kind)
            .thenComparing(Fact::id);

    private FactLine line(Fact fact) {
        return factLines.computeIfAbsent(fact.id(), id -> lines.fact(fact));
    }

    // --- who said what

    private List<Compared> compared() {
        return dossier.utterances().stream()
                .filter(utterance -> utterance.renderings().size() > 1)
                .sorted(byStory())
                .map(this::compared)
                .toList();
    }

    private Comparator<Utterance> byStory() {
        return Lookup.<Utterance>byDate(utterance -> {
                    Story story = story(utterance);
                    return story == null ? null : story.when();
                })
                .thenComparing(utterance -> -utterance.renderings().size())
                .thenComparing(utterance -> utterance.renderings().get(0).place());
    }

    private @Nullable Story story(Utterance utterance) {
        return lookup.story(utterance.renderings().get(0).article());
    }

    private Compared compared(Utterance utterance) {
        List<List<WordDiff.Piece>> pieces = WordDiff.compare(
                utterance.renderings().stream().map(lines::text).toList());
        List<Wording> wordings = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            List<Run> runs = pieces.get(i).stream().map(FrontPage::run).toList();
            wordings.add(wording(utterance.renderings().get(i), runs));
        }
        Story story = story(utterance);
        return new Compared(
                utterance.id(),
                List.of(lookup.actorRun(utterance.speaker())),
                addressee(utterance),
                story == null ? "" : lookup.date(story.when()),
                wordings,
                shown(utterance.why()));
    }

    private static Run run(WordDiff.Piece piece) {
        return new Run(
                piece.text(),
                switch (piece.change()) {
                    case SAME -> Run.Style.PRINTED;
                    case CHANGED -> Run.Style.CHANGED;
                    case ONLY_HERE -> Run.Style.ONLY_HERE;
                });
    }

    private Wording wording(Utterance.Rendering rendering, List<Run> runs) {
        Statement statement = rendering.statement();
        Quote quote = lines.quote(rendering.place(), "");
        return new Wording(
                quote,
                words.named("form", Lines.label(statement.form())),
                statement.form() == Form.DIRECT,
                words.named("act", statement.act()),
                lookup.originRuns(rendering.via()),
                runs);
    }

    private List<Run> addressee(Utterance utterance) {
        return utterance.addressee() == null ? List.of() : List.of(lookup.actorRun(utterance.addressee()));
    }

    private List<Speeches> speeches() {
        Map<String, List<Utterance>> bySpeaker = new LinkedHashMap<>();
        for (Utterance utterance : dossier.utterances()) {
            if (utterance.renderings().size() == 1) {
                String speaker = utterance.speaker() == null ? "" : utterance.speaker();
                bySpeaker.computeIfAbsent(speaker, s -> new ArrayList<>()).add(utterance);
            }
        }
        return bySpeaker.entrySet().stream()
                .map(entry -> speeches(entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Speeches>comparingInt(
                                s -> s.speaker().get(0).href() == null ? 1 : 0)
                        .thenComparing(s -> -s.speeches().size())
                        .thenComparing(s -> s.speaker().get(0).text()))
                .toList();
    }

    private Speeches speeches(String speaker, List<Utterance> utterances) {
        return new Speeches(
                List.of(lookup.actorRun(speaker.isEmpty() ? null : speaker)),
                utterances.stream()
                        .sorted(byStory())
                        .map(utterance -> {
                            Utterance.Rendering only = utterance.renderings().get(0);
                            List<Run> text = List.of(new Run(lines.text(only), Run.Style.PRINTED));
                            return new Speech(utterance.id(), addressee(utterance), wording(only, text));
                        })
                        .toList());
    }

    // --- facts, disputes

    private List<KindTable> kinds() {
        List<KindTable> tables = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<FactLine> facts = facts(fact -> fact.kind() == kind);
            if (!facts.isEmpty()) {
                tables.add(new KindTable(kind.label(), words.get("kind." + kind.label()), facts));
            }
        }
        return tables;
    }

    private DisputeBox dispute(Dispute dispute) {
        List<Run> about = new ArrayList<>();
        for (String id : dispute.about()) {
            if (!about.isEmpty()) {
                about.add(new Run(" · ", Run.Style.OWN));
            }
            about.add(item(id));
        }
        return new DisputeBox(
                dispute.id(),
                words.named("dispute", dispute.kind()),
                Shown.line(dispute.why()),
                dispute.resolved() == null ? "" : Shown.line(dispute.resolved()),
                about,
                dispute.positions().stream()
                        .map(position -> new Position(
                                Shown.line(position.value()),
                                words.count("n.outlets", position.outlets()) + ", "
                                        + words.count("n.independent", position.origins()),
                                position.evidence().stream()
                                        .map(place -> lines.quote(place, ""))
                                        .toList()))
                        .toList());
    }

    /** Whatever has that id, in a few words that lead to it. */
    private Run item(String id) {
        Fact fact = lookup.facts.get(id);
        if (fact != null) {
            return new Run(shortened(lines.plain(fact)), Run.Style.OWN, Lookup.INDEX + "#" + id);
        }
        Utterance utterance = lookup.utterances.get(id);
        if (utterance != null) {
            String said = lines.said(utterance).stream().map(Run::text).collect(Collectors.joining());
            return new Run(shortened(said), Run.Style.OWN, Lookup.INDEX + "#" + id);
        }
        return lookup.actorRun(id);
    }

    private static String shortened(String text) {
        return Lookup.shortened(text, ITEM_LENGTH);
    }

    // --- who is who

    private static final Comparator<Actor> MOST_PRINTED = Comparator.<Actor>comparingInt(
                    actor -> -articles(actor).size())
            .thenComparing(
                    actor -> -actor.names().stream().mapToInt(Actor.Name::count).sum())
            .thenComparing(Actor::name)
            .thenComparing(Actor::id);

    private static Set<String> articles(Actor actor) {
        Set<String> articles = new TreeSet<>();
        actor.names().forEach(name -> articles.addAll(name.articles()));
        return articles;
    }

    private List<ActorGroup> actors() {
        Map<String, List<FactLine>> offices = standing(Kind.OFFICE, Role.PERSON);
        standing(Kind.APPOINTMENT, Role.PERSON)
                .forEach((id, facts) ->
                        offices.computeIfAbsent(id, i -> new ArrayList<>()).addAll(facts));
        Map<String, List<FactLine>> memberships = standing(Kind.MEMBERSHIP, Role.MEMBER);
        List<ActorGroup> groups = new ArrayList<>();
        for (EntityKind kind : EntityKind.values()) {
            List<ActorBox> boxes = dossier.actors().stream()
                    .filter(actor -> actor.kind() == kind)
                    .sorted(MOST_PRINTED)
                    .map(actor -> actor(
                            actor,
                            offices.getOrDefault(actor.id(), List.of()),
                            memberships.getOrDefault(actor.id(), List.of())))
                    .toList();
            if (!boxes.isEmpty()) {
                String label = Lines.label(kind);
                groups.add(new ActorGroup(label, words.get("actors." + label), boxes));
            }
        }
        return groups;
    }

    private Map<String, List<FactLine>> standing(Kind kind, Role role) {
        Map<String, List<FactLine>> byActor = new HashMap<>();
        for (Fact fact : dossier.facts()) {
            if (fact.kind() == kind) {
                fact.role(role).stream()
                        .map(Fact.Value::actor)
                        .filter(Objects::nonNull)
                        .distinct()
                        .forEach(actor -> byActor.computeIfAbsent(actor, a -> new ArrayList<>())
                                .add(lines.held(fact)));
            }
        }
        return byActor;
    }

    private ActorBox actor(Actor actor, List<FactLine> offices, List<FactLine> memberships) {
        String name = lookup.name(actor);
        return new ActorBox(
                actor.id(),
                name,
                name.equals(Shown.line(actor.name())) ? "" : Shown.line(actor.name()),
                actor.names().stream().map(each -> spelling(actor, each)).toList(),
                offices,
                memberships,
                shown(actor.why()));
    }

    private Spelling spelling(Actor actor, Actor.Name name) {
        String href = actor.mentions().stream()
                .filter(place ->
                        place.span().of(lookup.article(place.article()).text()).equals(name.text()))
                .findFirst()
                .map(lookup::href)
                .orElse(null);
        String reports = lookup.reports(name.articles()).stream()
                .map(report -> String.valueOf(report.number()))
                .collect(Collectors.joining(", "));
        return new Spelling(new Run(Shown.line(name.text()), Run.Style.PRINTED, href), name.count(), reports);
    }

    /** The places that the pages lead to besides facts and statements: first prints of spellings. */
    static List<Place> firstPrints(Dossier dossier, Map<String, String> texts) {
        List<Place> places = new ArrayList<>();
        for (Actor actor : dossier.actors()) {
            Set<String> seen = new TreeSet<>();
            for (Place place : actor.mentions()) {
                if (seen.add(place.span().of(Objects.requireNonNull(texts.get(place.article()))))) {
                    places.add(place);
                }
            }
        }
        return places;
    }

    // --- origins, omissions, troubles

    private List<OriginRow> origins() {
        List<OriginRow> rows = new ArrayList<>(dossier.origins().stream()
                .filter(origin -> origin.type() != Origin.Type.UNKNOWN)
                .sorted(Comparator.<Origin>comparingInt(o -> -o.articles().size())
                        .thenComparing(Origin::name)
                        .thenComparing(Origin::id))
                .map(this::origin)
                .toList());
        List<Origin> unknown = dossier.origins().stream()
                .filter(origin -> origin.type() == Origin.Type.UNKNOWN)
                .toList();
        if (!unknown.isEmpty()) {
            rows.add(unknown(unknown));
        }
        return rows;
    }

    private OriginRow origin(Origin origin) {
        Run name = origin.actor() == null
                ? new Run(lookup.originRun(origin).text(), Run.Style.PRINTED)
                : lookup.actorRun(origin.actor());
        return new OriginRow(
                List.of(origin.id()),
                true,
                List.of(name),
                words.named("origin", Lines.label(origin.type())),
                origin.interested(),
                lookup.reports(origin.articles()),
                shown(origin.why()));
    }

    /** Reports that do not tell where their information comes from stand together, though each stands for itself. */
    private OriginRow unknown(List<Origin> origins) {
        return new OriginRow(
                origins.stream().map(Origin::id).toList(),
                false,
                List.of(new Run(words.get("origin.unknown"), Run.Style.OWN)),
                words.get("origin.unknown.counts"),
                false,
                lookup.reports(origins.stream()
                        .flatMap(origin -> origin.articles().stream())
                        .toList()),
                List.of());
    }

    private TroubleRow trouble(Trouble trouble) {
        boolean known = lookup.hasArticle(trouble.article());
        String place = known ? lookup.report(trouble.article()).file() : Shown.line(trouble.article());
        String href = !known
                ? ""
                : trouble.span() == null
                        ? Lookup.page(trouble.article())
                        : lookup.href(new Place(trouble.article(), trouble.span()));
        return new TroubleRow(place, href, Shown.line(trouble.message()));
    }

    private static List<String> shown(List<String> reasons) {
        return reasons.stream().map(Shown::line).toList();
    }
}
