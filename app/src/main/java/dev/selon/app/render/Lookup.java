package dev.selon.app.render;

import com.ibm.icu.util.ULocale;
import dev.selon.app.render.page.IndexPage.Report;
import dev.selon.app.render.page.Run;
import dev.selon.model.Actor;
import dev.selon.model.Article;
import dev.selon.model.Dossier;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Origin;
import dev.selon.model.Owner;
import dev.selon.model.Place;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the ids of a dossier stand for, and how they are shown on the pages. */
final class Lookup {
    static final String INDEX = "index.html";
    private static final int LABEL = 48;
    static final Comparator<When> BY_DATE = Comparator.comparing(When::first).thenComparing(When::last);

    final Dossier dossier;
    final Words words;
    final Dates dates;
    final Map<String, Fact> facts = new HashMap<>();
    final Map<String, Utterance> utterances = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, CodePoints> points = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, Story> storyOf = new HashMap<>();

    Lookup(Dossier dossier, Words words) {
        this.dossier = dossier;
        this.words = words;
        this.dates = new Dates(words);
        dossier.readings().forEach(reading -> articles.put(reading.id(), reading.article()));
        dossier.actors().forEach(actor -> actors.put(actor.id(), actor));
        dossier.origins().forEach(origin -> origins.put(origin.id(), origin));
        dossier.stories().forEach(story -> story.articles().forEach(article -> storyOf.put(article, story)));
        dossier.facts().forEach(fact -> facts.put(fact.id(), fact));
        dossier.utterances().forEach(utterance -> utterances.put(utterance.id(), utterance));
        List<Article> sorted = new ArrayList<>(articles.values());
        sorted.sort(Comparator.comparing(Article::published, Comparator.nullsLast(BY_DATE))
                .thenComparing(Article::name)
                .thenComparing(Article::id));
        sorted.forEach(article -> reports.put(article.id(), report(reports.size() + 1, article)));
    }

    // --- reports

    /** All reports, oldest first. */
    Collection<Report> reports() {
        return reports.values();
    }

    Report report(String article) {
        return Objects.requireNonNull(reports.get(article), article);
    }

    List<Report> reports(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .map(this::report)
                .sorted(Comparator.comparingInt(Report::number))
                .toList();
    }

    private Report report(int number, Article article) {
        When published = article.published();
        return new Report(
                number,
                label(article),
                page(article.id()),
                Shown.line(article.headline()),
                article.language(),
                outlet(article),
                Shown.line(article.name()),
                published == null ? "" : dates.of(published),
                article.publishedWhy() == null ? "" : Shown.line(article.publishedWhy()),
                article.cuts().size());
    }

    /** The outlet, with whose it is where the register knows it. */
    private String outlet(Article article) {
        if (article.outlet() == null) {
            return "";
        }
        String outlet = Shown.line(article.outlet());
        Owner owner = dossier.outlets().get(article.outlet());
        return owner == null
                ? outlet
                : words.get(
                        "page.outlet.owned",
                        outlet,
                        words.get("owner." + owner.kind()),
                        Shown.line(owner.name() + (owner.state() == null ? "" : ", " + owner.state())));
    }

    private String label(Article article) {
        if (article.outlet() != null) {
            return Shown.line(article.outlet());
        }
        if (article.title() != null) {
            return words.get("quote.open")
                    + shortened(Shown.line(article.headline()), LABEL)
                    + words.get("quote.close");
        }
        return Shown.line(article.name().substring(article.name().lastIndexOf('/') + 1));
    }

    /** A report in a few words, with its date. */
    String source(String article) {
        Report report = report(article);
        return report.published().isEmpty() ? report.label() : report.label() + ", " + report.published();
    }

    /** The text, cut between words where it is longer than that. */
    static String shortened(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int space = text.lastIndexOf(' ', length);
        return text.substring(0, space > 0 ? space : text.offsetByCodePoints(0, length / 2)) + " …";
    }

    Article article(String id) {
        return Objects.requireNonNull(articles.get(id), id);
    }

    @Nullable
    Story story(String article) {
        return storyOf.get(article);
    }

    boolean hasArticle(String id) {
        return articles.containsKey(id);
    }

    static String page(String article) {
        return "article-" + article.replaceAll("[^A-Za-z0-9._-]", "_") + ".html";
    }

    String href(Place place) {
        return page(place.article()) + "#" + anchor(place);
    }

    /** Offsets in a page's anchors count code points, as in the dossier. */
    String anchor(Place place) {
        CodePoints of = points.computeIfAbsent(
                place.article(), id -> CodePoints.of(article(id).text()));
        return "e-" + of.at(place.span().start()) + "-" + of.at(place.span().end());
    }

    /** How many different outlets; one that is not known counts for each of its reports. */
    long outlets(Collection<String> articleIds) {
        return articleIds.stream()
                .distinct()
                .map(this::article)
                .map(article -> article.outlet() == null ? article.id() : article.outlet())
                .distinct()
                .count();
    }

    /** The language of most reports. */
    String language() {
        Map<String, Integer> counts = new TreeMap<>();
        articles.values().forEach(article -> counts.merge(article.language(), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("und");
    }

    // --- actors and origins

    @Nullable
    Actor actor(@Nullable String id) {
        return id == null ? null : actors.get(id);
    }

    /** The usual name; of a state in the language of the pages. */
    String name(Actor actor) {
        String code = actor.ids().get("iso3166");
        if (actor.kind() == EntityKind.STATE
                && code != null
                && !words.language().equals("fr")) {
            String country = Countries.NAMES.get(code);
            if (country != null) {
                return country;
            }
        }
        return Shown.line(actor.name());
    }

    private static final class Countries {
        static final Map<String, String> NAMES = new HashMap<>();

        static {
            for (String two : ULocale.getISOCountries()) {
                ULocale locale = new ULocale("und", two);
                String name = locale.getDisplayCountry(ULocale.ENGLISH);
                NAMES.put(two, name);
                NAMES.put(locale.getISO3Country(), name);
            }
        }
    }

    /** An actor's name, leading to what is known of it; mere words where the id is none. */
    Run actorRun(@Nullable String id) {
        Actor actor = actor(id);
        if (actor != null) {
            return actorRun(actor);
        }
        return id == null ? new Run(words.get("nobody"), Run.Style.OWN) : new Run(Shown.line(id), Run.Style.PRINTED);
    }

    Run actorRun(Actor actor) {
        String name = name(actor);
        Run.Style style = name.equals(Shown.line(actor.name())) ? Run.Style.PRINTED : Run.Style.OWN;
        return new Run(name, style, INDEX + "#" + actor.id());
    }

    List<Run> originRuns(Collection<String> ids) {
        List<Run> runs = new ArrayList<>();
        for (String id : ids) {
            Origin origin = origins.get(id);
            if (origin == null) {
                continue;
            }
            if (!runs.isEmpty()) {
                runs.add(new Run(", ", Run.Style.OWN));
            }
            runs.add(originRun(origin));
        }
        return runs;
    }

    Run originRun(Origin origin) {
        boolean unknown = origin.type() == Origin.Type.UNKNOWN;
        return new Run(
                unknown ? words.get("origin.unknown") : Shown.line(origin.name()),
                unknown ? Run.Style.OWN : Run.Style.PRINTED,
                INDEX + "#" + origin.id());
    }

    /** Those of the origins that are known. */
    Set<String> known(Collection<String> ids) {
        Set<String> known = new HashSet<>();
        for (String id : ids) {
            Origin origin = origins.get(id);
            if (origin != null && origin.type() != Origin.Type.UNKNOWN) {
                known.add(id);
            }
        }
        return known;
    }

    String date(@Nullable When when) {
        return when == null ? "" : dates.of(when);
    }

    /** For sorting: the dated before the undated, the earlier before the later. */
    static <T> Comparator<T> byDate(java.util.function.Function<T, @Nullable When> when) {
        return Comparator.comparing(when, Comparator.nullsLast(BY_DATE));
    }

    static List<String> articlesOf(Fact fact) {
        return fact.evidence().stream().map(Fact.Evidence::article).distinct().toList();
    }
}
