package dev.selon.crosscheck.dating;

import dev.selon.model.Chronology;
import dev.selon.model.Dated;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Story;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out when things happened. First each story's own articles narrow its day; then an act told in passing by an
 * article of another story narrows the story that tells it in full, and the other way round.
 */
public final class Dates {
    private final Map<String, Reading> readings = new HashMap<>();
    private final List<Story> stories;
    private final Identities identities;
    private final SortedMap<String, Dated> storyDays = new TreeMap<>();
    private final SortedMap<String, Dated> articleDays = new TreeMap<>();

    private Dates(List<Reading> readings, List<Story> stories, Identities identities) {
        readings.forEach(reading -> this.readings.put(reading.id(), reading));
        this.stories = stories;
        this.identities = identities;
    }

    /** The days of stories, of articles without a date, and of claims. */
    public static Chronology of(List<Reading> readings, List<Story> stories, Identities identities) {
        Dates dates = new Dates(readings, stories, identities);
        for (Story story : stories) {
            StoryDay.of(dates.articles(story)).ifPresent(day -> dates.storyDays.put(story.id(), day));
            dates.dateArticles(story);
        }
        Meetings meetings = dates.meetings();
        List<Story> open = stories.stream()
                .filter(story -> !dates.storyDays.containsKey(story.id()))
                .toList();
        open.forEach(story -> dates.narrowFromOutside(story, meetings));
        return new Chronology(dates.storyDays, dates.articleDays, dates.claimDays(meetings));
    }

    private List<Reading> articles(Story story) {
        return story.articles().stream()
                .map(id -> Objects.requireNonNull(readings.get(id)))
                .toList();
    }

    /** An article without a date takes one from its story. */
    private void dateArticles(Story story) {
        List<Reading> articles = articles(story);
        Optional<Dated> day = articles.stream()
                .filter(reading -> reading.article().published() != null)
                .min(Comparator.comparing(
                                (Reading reading) -> published(reading).first())
                        .thenComparing(Reading::id))
                .map(reading -> new Dated(
                        published(reading),
                        "printed without a date; " + reading.article().name() + " tells the same event and is of "
                                + published(reading).edtf()))
                .or(() -> Optional.ofNullable(storyDays.get(story.id()))
                        .map(event -> new Dated(
                                event.when(), "printed without a date; the event it reports: " + event.why())));
        articles.stream()
                .filter(reading -> reading.article().published() == null)
                .forEach(reading -> day.ifPresent(date -> articleDays.put(reading.id(), date)));
    }

    private static When published(Reading reading) {
        return Objects.requireNonNull(reading.article().published());
    }

    /** The date against which an article's times are read. */
    private @Nullable When reference(Reading reading) {
        Dated inferred = articleDays.get(reading.id());
        return inferred == null ? reading.article().published() : inferred.when();
    }

    private Meetings meetings() {
        Meetings meetings = new Meetings();
        for (Story story : stories) {
            articles(story).forEach(reading -> meetings.add(reading, story.id(), reference(reading), identities));
        }
        return meetings;
    }

    /** A story whose articles do not tell its day may be told in passing by an article that dates it. */
    private void narrowFromOutside(Story story, Meetings meetings) {
        for (Reading reading : articles(story)) {
            for (Meetings.Told told : meetings.of(reading.id())) {
                Optional<Meetings.Told> outside =
                        told.when().isPresent() ? Optional.empty() : meetings.datedElsewhere(told, this::isInPassing);
                if (outside.isPresent() && !storyDays.containsKey(story.id())) {
                    take(story, outside.get());
                }
            }
        }
        dateArticles(story);
    }

    /** Whether a telling is not of its own story's day: then it looks back, or ahead, at another event. */
    private boolean isInPassing(Meetings.Told told) {
        Dated own = storyDays.get(told.story());
        return own == null || told.when().flatMap(own.when()::intersect).isEmpty();
    }

    private void take(Story story, Meetings.Told outside) {
        When there = outside.when().orElseThrow();
        Optional<When> within = StoryDay.within(articles(story), there);
        if (within.isEmpty()) {
            return;
        }
        When here = within.get();
        Reading teller = Objects.requireNonNull(readings.get(outside.article()));
        String why = teller.article().name() + " tells of it: \"" + outside.time() + "\", which is " + there.edtf()
                + (here.equals(there) ? "" : "; the weekday its own report prints leaves " + here.edtf());
        storyDays.put(story.id(), new Dated(here, why));
    }

    private SortedMap<String, List<Optional<Dated>>> claimDays(Meetings meetings) {
        SortedMap<String, List<Optional<Dated>>> claims = new TreeMap<>();
        for (Story story : stories) {
            Dated day = storyDays.get(story.id());
            for (Reading reading : articles(story)) {
                List<Optional<Dated>> dated =
                        new ArrayList<>(new ClaimDays(reading, reference(reading), day, identities).all());
                meetings.of(reading.id()).forEach(told -> narrowInPassing(told, dated, meetings));
                claims.put(reading.id(), List.copyOf(dated));
            }
        }
        return claims;
    }

    /** An act told in passing is narrowed by the story that tells it in full. */
    private void narrowInPassing(Meetings.Told told, List<Optional<Dated>> dated, Meetings meetings) {
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
