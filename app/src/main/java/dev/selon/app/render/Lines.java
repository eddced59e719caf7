package dev.selon.app.render;

import dev.selon.app.render.page.FactLine;
import dev.selon.app.render.page.Quote;
import dev.selon.app.render.page.Run;
import dev.selon.model.Article;
import dev.selon.model.Claim;
import dev.selon.model.Fact;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Utterance;
import dev.selon.model.Verdict;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Facts and evidence as lines to be read. */
final class Lines {
    /** What is in force as long as nothing else is said. */
    private static final Set<Kind> LASTING = Set.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.COOPERATION, Kind.SUPPORT);

    private final Lookup lookup;
    private final Words words;
    private final Phrases phrases;

    Lines(Lookup lookup) {
        this.lookup = lookup;
        this.words = lookup.words;
        this.phrases = new Phrases(words);
    }

    FactLine fact(Fact fact) {
        return line(fact, sentence(fact));
    }

    /** An office or a membership as told of its holder, who is named already. */
    FactLine held(Fact fact) {
        return line(fact, runs(phrases.held(fact.kind().label(), roles(fact))));
    }

    private FactLine line(Fact fact, List<Run> sentence) {
        List<Quote> quotes =
                fact.evidence().stream().map(this::quote).distinct().toList();
        return new FactLine(
                fact.id(),
                fact.kind().label(),
                sentence,
                standing(fact.kind(), fact.stance(), fact.status(), sayers(fact)),
                fact.verdict().label(),
                badge(fact),
                lookup.date(fact.when()),
                fact.whenWhy() == null ? "" : Shown.line(fact.whenWhy()),
                fact.where() == null || !fact.role(Role.PLACE).isEmpty() ? "" : Shown.line(fact.where()),
                lookup.originRuns(fact.origins()),
                quotes,
                fact.why().stream().map(Shown::line).distinct().toList());
    }

    /** The fact as a sentence whose names lead to their actors. */
    List<Run> sentence(Fact fact) {
        return runs(phrases.of(fact.kind().label(), roles(fact), label(fact.stance()), label(fact.status())));
    }

    private Map<String, List<Phrases.Name>> roles(Fact fact) {
        return roles(fact.roles());
    }

    Map<String, List<Phrases.Name>> roles(Map<Role, List<Fact.Value>> told) {
        Map<String, List<Phrases.Name>> roles = new HashMap<>();
        told.forEach((role, values) -> roles.put(
                role.label(), values.stream().map(this::name).distinct().toList()));
        return roles;
    }

    /** As a sentence begins, with a capital. */
    List<Run> runs(List<Phrases.Part> parts) {
        List<Run> runs = new ArrayList<>(parts.stream().map(this::run).toList());
        if (!runs.isEmpty() && !runs.get(0).text().isEmpty()) {
            Run first = runs.get(0);
            int letter = first.text().codePointAt(0);
            String capital = Character.toString(Character.toUpperCase(letter))
                    + first.text().substring(Character.charCount(letter));
            runs.set(0, new Run(capital, first.style(), first.href()));
        }
        return runs;
    }

    String plain(Fact fact) {
        StringBuilder plain = new StringBuilder();
        sentence(fact).forEach(run -> plain.append(run.text()));
        return plain.toString();
    }

    private Phrases.Name name(Fact.Value value) {
        var actor = lookup.actor(value.actor());
        return actor == null
                ? new Phrases.Name(Shown.line(value.text()), null)
                : new Phrases.Name(lookup.name(actor), actor.id());
    }

    private Run run(Phrases.Part part) {
        if (!part.name()) {
            return new Run(part.text(), Run.Style.OWN);
        }
        return part.actor() == null
                ? new Run(part.text(), Run.Style.WORDS)
                : lookup.actorRun(Objects.requireNonNull(lookup.actor(part.actor())));
    }

    private String standing(Kind kind, Stance stance, Status status, List<String> sayers) {
        List<String> standing = new ArrayList<>();
        if (stance == Stance.ATTRIBUTED && !sayers.isEmpty()) {
            standing.add(words.get("stance.attributed.by", words.list(sayers)));
        } else if (stance != Stance.ASSERTED && !(stance == Stance.PLANNED && status == Status.ANNOUNCED)) {
            standing.add(words.get("stance." + label(stance)));
        }
        boolean lasts = LASTING.contains(kind) && status == Status.IN_FORCE;
        if (status != Status.DONE && !lasts) {
            standing.add(words.get("status." + label(status)));
        }
        return String.join(", ", standing);
    }

    private static List<String> said(Fact.Evidence evidence) {
        var sayer = evidence.claim().saidBy();
        return sayer == null ? List.of() : List.of(Shown.line(sayer.text()));
    }

    private static List<String> sayers(Fact fact) {
        return fact.evidence().stream()
                .filter(evidence -> evidence.claim().stance() == Stance.ATTRIBUTED)
                .flatMap(evidence -> said(evidence).stream())
                .distinct()
                .limit(3)
                .toList();
    }

    private String badge(Fact fact) {
        return badge(fact.verdict(), fact.origins(), Lookup.articlesOf(fact));
    }

    /** A verdict in words: how many outlets, how many origins. */
    String badge(Verdict verdict, Collection<String> from, Collection<String> articles) {
        int origins = lookup.known(from).size();
        String outlets = words.count("n.outlets", lookup.outlets(articles));
        return switch (verdict) {
            case CORROBORATED -> words.count("n.independent", origins);
            case SINGLE_ORIGIN -> outlets + ", " + words.count("n.origins", Math.max(1, origins));
            case UNATTRIBUTED -> outlets + ", " + words.get("verdict.unattributed");
            case DISPUTED ->
                words.get("verdict.disputed") + " · " + outlets + ", "
                        + (origins == 0 ? words.get("verdict.unattributed") : words.count("n.origins", origins));
        };
    }

    /** A claim's evidence; where that is the whole sentence, the words that tell the fact are marked in it. */
    private Quote quote(Fact.Evidence evidence) {
        Claim claim = evidence.claim();
        Span whole = Context.around(lookup.article(evidence.article()), claim.evidence());
        boolean all = claim.evidence().length() + 3 >= whole.length();
        Span marked = all && whole.contains(claim.trigger()) ? claim.trigger() : claim.evidence();
        String note = standing(claim.kind(), claim.stance(), claim.status(), said(evidence));
        return quote(evidence.place(), whole, marked, note);
    }

    /** A stretch within its sentence. */
    Quote quote(Place place, String note) {
        return quote(place, Context.around(lookup.article(place.article()), place.span()), place.span(), note);
    }

    private Quote quote(Place place, Span whole, Span marked, String note) {
        Article article = lookup.article(place.article());
        List<Run> runs = new ArrayList<>();
        add(runs, article.text(), whole.start(), marked.start(), Run.Style.PRINTED);
        add(runs, article.text(), marked.start(), marked.end(), Run.Style.MARKED);
        add(runs, article.text(), marked.end(), whole.end(), Run.Style.PRINTED);
        return new Quote(lookup.href(place), lookup.source(place.article()), article.language(), runs, note);
    }

    private static void add(List<Run> runs, String text, int start, int end, Run.Style style) {
        if (end > start) {
            runs.add(new Run(flat(text.substring(start, end)), style));
        }
    }

    /** On one line, with a space kept at either end. */
    static String flat(String text) {
        return Shown.text(text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " "));
    }

    /** A statement in short: who says what. */
    List<Run> said(Utterance utterance) {
        Utterance.Rendering first = utterance.renderings().get(0);
        return List.of(
                lookup.actorRun(utterance.speaker()),
                new Run(words.get("colon") + " ", Run.Style.OWN),
                new Run(text(first), Run.Style.PRINTED));
    }

    String text(Utterance.Rendering rendering) {
        return flat(rendering
                .statement()
                .span()
                .of(lookup.article(rendering.article()).text()));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
