package dev.selon.crosscheck.dating;

import dev.selon.model.Chronology;
import dev.selon.model.Dated;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when things happened, as stories come and change. First each story's own articles narrow its day; then an
 * act told in passing by an article of another story narrows the story that tells it in full, and the other way round.
 * What a story takes from others is what their own articles tell, so it does not matter which comes first.
 */
public final class Dates {
    private final Map<String, Reading> readings;
    private final Identities identities;
    private final Map<String, Story> stories = new HashMap<>();

    /** The days that the stories' own articles tell. */
    private final Map<String, Dated> ownDays = new HashMap<>();

    private final SortedMap<String, Dated> storyDays = new TreeMap<>();
    private final SortedMap<String, Dated> articleDays = new TreeMap<>();
    private final SortedMap<String, List<Optional<Dated>>> claims = new TreeMap<>();
    private final Meetings meetings = new Meetings();

    /** The stories that date some meeting more broadly than to the day, and may take it from others. */
    private final Set<String> asking = new HashSet<>();

    /** @param readings the articles by id, as they come */
    public Dates(Map<String, Reading> readings, Identities identities) {
        this.readings = readings;
        this.identities = identities;
    }

    /** The days of stories, of articles without a date, and of claims, as they will be too. */
    public Chronology chronology() {
        return new Chronology(
                Collections.unmodifiableSortedMap(storyDays),
                Collections.unmodifiableSortedMap(articleDays),
                Collections.unmodifiableSortedMap(claims));
    }

    /**
     * Takes in what has become of the stories.
     *
     * @param changed stories that are new, or of which something has changed: their articles, or who is who in them
     * @return the articles whose acts have other times than before
     */
    public SortedSet<String> settle(Collection<String> gone, Collection<Story> changed) {
        SortedSet<String> pairs = new TreeSet<>();
        for (String story : gone) {
            stories.remove(story);
            ownDays.remove(story);
            storyDays.remove(story);
            asking.remove(story);
            pairs.addAll(meetings.remove(story));
        }
        changed.forEach(story -> stories.put(story.id(), story));
        changed.forEach(story -> pairs.addAll(tellOwn(story)));
        SortedSet<String> redated = new TreeSet<>();
        changed.forEach(story -> redated.add(story.id()));
        SortedSet<String> open = new TreeSet<>(redated);
        meetings.stories(pairs).filter(story -> !ownDays.containsKey(story)).forEach(open::add);
        for (String story : open) {
            if (narrow(story)) {
                redated.add(story);
                pairs.addAll(meetings.pairs(story));
            }
        }
        meetings.stories(pairs).filter(asking::contains).forEach(redated::add);
        SortedSet<String> articles = new TreeSet<>();
        redated.forEach(story -> articles.addAll(dateClaims(story)));
        return articles;
    }

    private Story story(String id) {
        return Objects.requireNonNull(stories.get(id));
    }

    private List<Reading> articles(Story story) {
        return story.articles().stream()
                .map(id -> Objects.requireNonNull(readings.get(id)))
                .toList();
    }

    /** What the story tells by itself; the pairs of persons of whom it tells otherwise than before. */
    private Collection<String> tellOwn(Story story) {
        List<Reading> articles = articles(story);
        Optional<Dated> day = StoryDay.of(articles);
        Dated before = day.isPresent() ? ownDays.put(story.id(), day.get()) : ownDays.remove(story.id());
        SortedMap<String, When> references = new TreeMap<>();
        dated(articles, day.orElse(null)).forEach((article, dated) -> references.put(article, dated.when()));
        List<Meetings.Told> told = new ArrayList<>();
        for (Reading reading : articles) {
            When reference =
                    references.getOrDefault(reading.id(), reading.article().published());
            told.addAll(Meetings.told(reading, story.id(), reference, identities));
        }
        Collection<String> pairs = meetings.put(story.id(), told);
        return Objects.equals(before, day.orElse(null)) ? pairs : meetings.pairs(story.id());
    }

    /** An article without a date takes one from its story. */
    private static SortedMap<String, Dated> dated(List<Reading> articles, @Nullable Dated storyDay) {
        Optional<Dated> day = articles.stream()
                .filter(reading -> reading.article().published() != null)
                .min(Comparator.comparing(
                                (Reading reading) -> published(reading).first())
                        .thenComparing(Reading::id))
                .map(reading -> new Dated(
                        published(reading),
                        "printed without a date; " + reading.article().name() + " tells the same event and is of "
                                + published(reading).edtf()))
                .or(() -> Optional.ofNullable(storyDay)
                        .map(event -> new Dated(
                                event.when(), "printed without a date; the event it reports: " + event.why())));
        SortedMap<String, Dated> dated = new TreeMap<>();
        articles.stream()
                .filter(reading -> reading.article().published() == null)
                .forEach(reading -> day.ifPresent(date -> dated.put(reading.id(), date)));
        return dated;
    }

    private static When published(Reading reading) {
        return Objects.requireNonNull(reading.article().published());
    }

    /** The date against which an article's times are read. */
    private @Nullable When reference(Reading reading) {
        Dated inferred = articleDays.get(reading.id());
        return inferred == null ? reading.article().published() : inferred.when();
    }

    /** The story's day, from outside where its own articles do not tell it; whether it is another than before. */
    private boolean narrow(String id) {
        Story story = story(id);
        Dated day = ownDays.get(id);
        if (day == null) {
            day = fromOutside(story);
        }
        Dated before = day == null ? storyDays.remove(id) : storyDays.put(id, day);
        SortedMap<String, Dated> dated = dated(articles(story), day);
        story.articles().forEach(articleDays::remove);
        articleDays.putAll(dated);
        return !Objects.equals(before, day);
    }

    /** A story whose articles do not tell its day may be told in passing by an article that dates it. */
    private @Nullable Dated fromOutside(Story story) {
        for (Meetings.Told told : meetings.of(story.id())) {
            Optional<Meetings.Told> outside =
                    told.when().isPresent() ? Optional.empty() : meetings.datedElsewhere(told, this::isInPassing);
            Optional<Dated> day = outside.flatMap(there -> within(story, there));
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    /** Whether a telling is not of its own story's day: then it looks back, or ahead, at another event. */
    private boolean isInPassing(Meetings.Told told) {
        Dated own = ownDays.get(told.story());
        return own == null || told.when().flatMap(own.when()::intersect).isEmpty();
    }

    private Optional<Dated> within(Story story, Meetings.Told outside) {
        When there = outside.when().orElseThrow();
        Reading teller = Objects.requireNonNull(readings.get(outside.article()));
        return StoryDay.within(articles(story), there)
                .map(here -> new Dated(
                        here,
                        teller.article().name() + " tells of it: \"" + outside.time() + "\", which is " + there.edtf()
                                + (here.equals(there)
                                        ? ""
                                        : "; the weekday its own report prints leaves " + here.edtf())));
    }

    /** The articles of a story whose acts have other times than before. */
    private List<String> dateClaims(String id) {
        Story story = story(id);
        Dated day = storyDays.get(id);
        Map<String, List<Meetings.Told>> told = new HashMap<>();
        meetings.of(id)
                .forEach(one -> told.computeIfAbsent(one.article(), key -> new ArrayList<>())
                        .add(one));
        boolean asks = false;
        List<String> changed = new ArrayList<>();
        for (Reading reading : articles(story)) {
            List<Optional<Dated>> dated =
                    new ArrayList<>(new ClaimDays(reading, reference(reading), day, identities).all());
            for (Meetings.Told one : told.getOrDefault(reading.id(), List.of())) {
                asks |= dated.get(one.claim())
                        .filter(own -> !own.when().isDay())
                        .isPresent();
                narrowInPassing(one, dated);
            }
            if (!dated.equals(claims.put(reading.id(), List.copyOf(dated)))) {
                changed.add(reading.id());
            }
        }
        if (asks) {
            asking.add(id);
        } else {
            asking.remove(id);
        }
        return changed;
    }

    /** An act told in passing is narrowed by the story that tells it in full. */
    private void narrowInPassing(Meetings.Told told, List<Optional<Dated>> dated) {
        Optional<Dated> own = dated.get(told.claim());
        if (own.isEmpty() || own.get().when().isDay()) {
            return;
        }
        for (String other : meetings.storiesElsewhere(told)) {
            Dated full = storyDays.get(other);
            if (full != null) {
                When mine = own.get().when();
                Optional<When> both = mine.intersect(full.when()).filter(when -> !when.equals(mine));
                if (both.isPresent()) {
                    String why = own.get().why() + "; narrowed by the report of that event (" + full.why() + ")";
                    dated.set(told.claim(), Optional.of(new Dated(both.get(), why)));
                    return;
                }
            }
        }
    }
}
