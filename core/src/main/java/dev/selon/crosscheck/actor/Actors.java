package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.actor.Bearer.Part;
import dev.selon.crosscheck.actor.Bearer.Printed;
import dev.selon.crosscheck.actor.Bearer.Ref;
import dev.selon.crosscheck.actor.Serving.Pair;
import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Joining;
import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Mention;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Settles who is who across articles, as they come. */
public final class Actors {
    private final Languages languages;
    private final Map<String, Reading> readings;
    private final SortedMap<String, Bearer> bearers = new TreeMap<>();
    private final Joining<String, Bearer> joining = Joining.byLinks(SameActor.everywhere());
    private final Map<String, StoryNames> stories = new HashMap<>();
    private final Map<String, Named> named = new HashMap<>();
    private final Set<String> changed = new TreeSet<>();

    private final Map<String, Cluster<Bearer>> clusters = new HashMap<>();
    private final Map<Cluster<Bearer>, String> ids = new IdentityHashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private final Map<String, Actor> made = new HashMap<>();
    private final Map<String, SortedSet<String>> bodiesOfState = new HashMap<>();

    private final SortedMap<String, List<String>> byArticle = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, String>> byName = new TreeMap<>();
    private final Serving serving = new Serving();
    private final BareTitles titles;
    private final Identities identities;

    /** @param readings the articles by id, as they come */
    public Actors(Map<String, Reading> readings, Languages languages) {
        this.readings = readings;
        this.languages = languages;
        SortedMap<String, SortedSet<String>> serves = serving.closed();
        Identities untitled = new Identities(
                Collections.unmodifiableSortedMap(byArticle),
                Collections.unmodifiableSortedMap(byName),
                Collections.emptySortedMap(),
                serves);
        this.titles = new BareTitles(readings, untitled);
        this.identities = untitled.with(titles.byTitle());
    }

    /** The actors that the readings name, with the reasons for every merge. */
    public static Actors of(List<Reading> readings, List<Story> stories, Languages languages) {
        Map<String, Reading> byId = new HashMap<>();
        readings.forEach(reading -> byId.put(reading.id(), reading));
        Actors actors = new Actors(byId, languages);
        actors.settle(List.of(), stories);
        return actors;
    }

    /** What is settled of an actor before all its mentions are put together. */
    private record Known(EntityKind kind, String name) {}

    /** What an article tells of those that it names: by the names that it prints, and by those they stand for. */
    private record Named(String story, Map<String, Part> printed, Map<String, Part> parts) {}

    /** Who is who, as it will be too. */
    public Identities identities() {
        return identities;
    }

    /** Whether an actor is a person, a body, a state or a place, as it is settled by now; null of nobody known. */
    public @Nullable EntityKind kind(String actor) {
        Known one = known.get(actor);
        return one == null ? null : one.kind;
    }

    /** The actor's name as it is settled by now, the id itself of nobody known. */
    public String name(String actor) {
        Known one = known.get(actor);
        return one == null ? actor : one.name;
    }

    /**
     * Takes in what has become of the stories.
     *
     * @return the articles of which something has changed: who is who, what an actor is, or whom it serves
     */
    public SortedSet<String> settle(Collection<String> gone, Collection<Story> stories) {
        SortedSet<String> articles = new TreeSet<>();
        gone.forEach(story -> forget(this.stories.remove(story)));
        stories.forEach(story -> articles.addAll(name(story)));
        enter();
        articles.addAll(identify(joining.settle()));
        articles.forEach(this::resolve);
        Collection<String> served = serving.settle();
        served.forEach(actor -> articles.addAll(articles(actor)));
        articles.forEach(article -> titles.read(reading(article)));
        articles.addAll(titles.settle());
        return articles;
    }

    private Reading reading(String article) {
        return Objects.requireNonNull(readings.get(article));
    }

    // --- names in their stories

    private void forget(@Nullable StoryNames story) {
        if (story != null) {
            story.keys.forEach((bundle, keys) -> with(bundle, bearer -> keys.forEach(bearer.keys::take)));
            story.why.forEach((bundle, why) -> with(bundle, bearer -> why.forEach(bearer.why::take)));
        }
    }

    private void with(String bundle, Consumer<Bearer> change) {
        change.accept(bearers.computeIfAbsent(bundle, name -> new Bearer(name, Bearers.kind(name))));
        changed.add(bundle);
    }

    /** The articles of a story that name somebody otherwise than before. */
    private List<String> name(Story story) {
        List<Reading> told = story.articles().stream().map(this::reading).toList();
        SortedMap<String, Map<String, Part>> printed = new TreeMap<>();
        told.forEach(reading -> printed.put(reading.id(), printed(reading, story.id())));
        StoryNames names = new StoryNames(story.id(), printed);
        forget(stories.put(story.id(), names));
        names.keys.forEach((bundle, keys) -> with(bundle, bearer -> keys.forEach(bearer.keys::add)));
        names.why.forEach((bundle, why) -> with(bundle, bearer -> why.forEach(bearer.why::add)));
        List<String> articles = new ArrayList<>();
        for (Reading reading : told) {
            Map<String, Part> here = Objects.requireNonNull(printed.get(reading.id()));
            boolean same =
                    here.keySet().stream().allMatch(name -> names.resolve(name).equals(name));
            Named now = new Named(
                    story.id(), here, same ? here : Bearers.of(reading, story.id(), languages, names::resolve));
            Named before = named.put(reading.id(), now);
            if (!now.equals(before)) {
                (before == null ? Set.<String>of() : before.parts.keySet())
                        .forEach(bundle -> with(bundle, bearer -> bearer.remove(reading.id())));
                now.parts.forEach((bundle, part) -> with(bundle, bearer -> bearer.add(reading.id(), part)));
                articles.add(reading.id());
            }
        }
        return articles;
    }

    private Map<String, Part> printed(Reading reading, String story) {
        Named known = named.get(reading.id());
        return known != null && known.story.equals(story)
                ? known.printed
                : Bearers.of(reading, story, languages, name -> name);
    }

    // --- names across stories

    private void enter() {
        for (String bundle : changed) {
            Bearer bearer = Objects.requireNonNull(bearers.get(bundle));
            made.remove(bearer.actor);
            if (bearer.isThere()) {
                if (bearer.actor.isEmpty() || !isSettled(bearer)) {
                    joining.put(bundle, bearer);
                }
            } else if (!bearer.actor.isEmpty()) {
                joining.remove(bundle);
                bearer.actor = "";
            }
            if (bearer.parts.isEmpty() && bearer.keys.isEmpty() && bearer.why.isEmpty()) {
                bearers.remove(bundle);
            }
        }
        changed.clear();
    }

    /** Whether it stays what it is whoever else is named: a state or place of the gazetteer. */
    private static boolean isSettled(Bearer bearer) {
        boolean place = bearer.kind == EntityKind.STATE || bearer.kind == EntityKind.PLACE;
        return place && bearer.key() != null && bearer.actor.equals(id(bearer));
    }

    private static String id(Bearer first) {
        String key = first.key();
        return key != null
                ? Ids.of('A', first.kind, key)
                : Ids.of('A', first.kind, first.bundle.replaceAll(" in S-\\w+$", ""), first.parts.firstKey());
    }

    /** The articles that name an actor that is another than before. */
    private Set<String> identify(Joining.Change<Bearer> change) {
        Map<String, Known> before = new HashMap<>();
        Set<Cluster<Bearer>> all = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Cluster<Bearer> cluster : change.gone()) {
            String id = Objects.requireNonNull(ids.remove(cluster));
            before.put(id, Objects.requireNonNull(known.remove(id)));
            clusters.remove(id);
            made.remove(id);
            all.add(cluster);
        }
        Set<String> articles = new HashSet<>();
        for (Cluster<Bearer> cluster : change.made()) {
            String id = id(cluster.first());
            Known now = known(cluster);
            ids.put(cluster, id);
            clusters.put(id, cluster);
            known.put(id, now);
            for (Bearer bearer : cluster.members()) {
                if (!bearer.actor.equals(id) || !now.equals(before.get(id))) {
                    bearer.actor = id;
                    articles.addAll(bearer.articles());
                }
            }
        }
        all.addAll(change.made());
        before.keySet().stream().filter(id -> !known.containsKey(id)).forEach(id -> serving.tell(id, Set.of()));
        all.forEach(this::tellState);
        return articles;
    }

    /** The state whose name or adjective stands in the name of a body counts as its owner. */
    private void tellState(Cluster<Bearer> cluster) {
        EntityKind kind = cluster.first().kind;
        if (kind == EntityKind.ORGANISATION && ids.containsKey(cluster)) {
            cluster.members().stream()
                    .filter(bearer -> bearer.state() != null)
                    .forEach(bearer -> bodiesOfState
                            .computeIfAbsent(String.valueOf(bearer.state()), state -> new TreeSet<>())
                            .add(bearer.bundle));
            tellState(Objects.requireNonNull(ids.get(cluster)), cluster);
        } else if (kind == EntityKind.STATE) {
            String state = cluster.first().bundle.substring(kind.name().length() + 1);
            for (String bundle : bodiesOfState.getOrDefault(state, new TreeSet<>())) {
                Bearer body = bearers.get(bundle);
                Cluster<Bearer> bodies = body == null ? null : clusters.get(body.actor);
                if (body != null && bodies != null) {
                    tellState(body.actor, bodies);
                }
            }
        }
    }

    private void tellState(String id, Cluster<Bearer> bodies) {
        serving.tell(
                id,
                bodies.members().stream()
                        .filter(bearer -> bearer.state() != null)
                        .map(bearer -> Ids.of('A', EntityKind.STATE, String.valueOf(bearer.state())))
                        .filter(state -> known.containsKey(state) && !state.equals(id))
                        .findFirst()
                        .map(state -> Set.of(new Pair(id, state)))
                        .orElse(Set.of()));
    }

    private Set<String> articles(String actor) {
        Set<String> articles = new HashSet<>();
        Cluster<Bearer> cluster = clusters.get(actor);
        if (cluster != null) {
            cluster.members().forEach(bearer -> articles.addAll(bearer.articles()));
        }
        return articles;
    }

    // --- the articles with who is who

    private void resolve(String article) {
        Reading reading = reading(article);
        @Nullable String[] ids = new String[reading.entities().size()];
        SortedMap<String, String> names = new TreeMap<>();
        Objects.requireNonNull(named.get(article)).parts.forEach((bundle, part) -> {
            Bearer bearer = bearers.get(bundle);
            for (Ref ref : bearer != null && bearer.isThere() ? part.refs : List.<Ref>of()) {
                if (ref.entity() >= 0) {
                    ids[ref.entity()] = Objects.requireNonNull(bearer).actor;
                } else {
                    names.put(ref.name(), Objects.requireNonNull(bearer).actor);
                }
            }
        });
        byArticle.put(article, Arrays.asList(ids));
        if (names.isEmpty()) {
            byName.remove(article);
        } else {
            byName.put(article, names);
        }
        serving.tell(article, serves(reading, ids));
    }

    private static Set<Pair> serves(Reading reading, @Nullable String[] ids) {
        Set<Pair> pairs = new HashSet<>();
        for (Title title : reading.titles()) {
            serves(title.person(), title.of(), ids, pairs);
        }
        for (int i = 0; i < ids.length; i++) {
            serves(i, reading.entities().get(i).of(), ids, pairs);
        }
        return Set.copyOf(pairs);
    }

    private static void serves(int who, int whom, @Nullable String[] ids, Set<Pair> pairs) {
        if (who >= 0 && whom >= 0 && !Objects.equals(ids[who], ids[whom])) {
            pairs.add(new Pair(String.valueOf(ids[who]), String.valueOf(ids[whom])));
        }
    }

    // --- what is told of each actor

    /** All actors, by id; of those of whom nothing has changed the same as before. */
    public List<Actor> actors() {
        return new TreeSet<>(clusters.keySet())
                .stream()
                        .map(id -> made.computeIfAbsent(id, key -> actor(Objects.requireNonNull(clusters.get(key)))))
                        .toList();
    }

    private List<Place> places(Cluster<Bearer> cluster) {
        List<Place> places = new ArrayList<>();
        for (Bearer bearer : cluster.members()) {
            bearer.parts.forEach((article, part) -> {
                for (Mention mention : reading(article).mentions()) {
                    if (part.refs.stream().anyMatch(ref -> ref.entity() == mention.entity())) {
                        places.add(new Place(article, mention.span()));
                    }
                }
            });
        }
        places.sort(Comparator.naturalOrder());
        return places;
    }

    private Known known(Cluster<Bearer> cluster) {
        Bearer first = cluster.first();
        return new Known(first.kind, first.usual().isEmpty() ? name(first.kind, printed(cluster)) : first.usual());
    }

    /** The printed forms of a name, those of all bearers together. */
    private static TreeMap<String, Printed> printed(Cluster<Bearer> cluster) {
        TreeMap<String, Printed> printed = new TreeMap<>();
        for (Bearer bearer : cluster.members()) {
            bearer.names.forEach((name, one) -> {
                Printed all = printed.computeIfAbsent(name, form -> new Printed());
                all.count += one.count;
                all.articles.addAll(one.articles);
            });
        }
        return printed;
    }

    private Actor actor(Cluster<Bearer> cluster) {
        Bearer first = cluster.first();
        SortedMap<String, String> ids = new TreeMap<>();
        String key = first.key();
        if (key != null) {
            ids.put(first.kind == EntityKind.STATE ? "iso3166" : "gazetteer", key);
        }
        return new Actor(
                first.actor,
                first.kind,
                Objects.requireNonNull(known.get(first.actor)).name,
                names(printed(cluster)),
                ids,
                places(cluster),
                List.of(),
                why(cluster));
    }

    /** The form printed most among the fullest; of a body or state the one printed most. */
    private static String name(EntityKind kind, TreeMap<String, Printed> printed) {
        int most = printed.keySet().stream()
                .mapToInt(name -> name.split(" ").length)
                .max()
                .orElse(0);
        int least =
                kind == EntityKind.PERSON ? Math.min(2, most) : kind == EntityKind.ORGANISATION ? Math.min(3, most) : 0;
        return printed.entrySet().stream()
                .filter(each -> each.getKey().split(" ").length >= least)
                .min(Comparator.<Map.Entry<String, Printed>>comparingInt(each -> -each.getValue().count)
                        .thenComparing(each -> each.getKey(), Gazetteer.LONGEST))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static List<Actor.Name> names(TreeMap<String, Printed> printed) {
        boolean some = printed.values().stream().anyMatch(one -> one.count > 0);
        return printed.entrySet().stream()
                .filter(each -> each.getValue().count > 0 || !some)
                .map(each ->
                        new Actor.Name(each.getKey(), each.getValue().count, List.copyOf(each.getValue().articles)))
                .sorted(Comparator.comparingInt(Actor.Name::count).reversed().thenComparing(Actor.Name::text))
                .toList();
    }

    private static List<String> why(Cluster<Bearer> cluster) {
        List<String> why = new ArrayList<>();
        for (Bearer bearer : cluster.members()) {
            List<String> spellings = spellings(bearer);
            if (spellings.size() > 1) {
                why.add(String.join(", ", spellings) + ": same name in several spellings");
            }
        }
        cluster.members().forEach(bearer -> why.addAll(bearer.why.told()));
        cluster.links().forEach(link -> why.add(StoryNames.told(link)));
        return why;
    }

    private static List<String> spellings(Bearer bearer) {
        TreeMap<String, String> spellings = new TreeMap<>();
        for (Part part : bearer.parts.values()) {
            if (part.full || part.story.isEmpty()) {
                part.refs.forEach(ref -> spellings.putIfAbsent(Folding.bare(ref.name()), ref.name()));
            }
        }
        return List.copyOf(spellings.values());
    }
}
