package dev.selon.crosscheck.story;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Joining;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Filler;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts together the articles that tell the same event, as they come. */
public final class Stories {
    private static final int TITLE_LENGTH = 120;

    private final Languages languages;
    private Joining<String, Profile> joining = Joining.onAverage(new SameEvent(), SameEvent.ENOUGH);
    private final SortedMap<String, Story> byId = new TreeMap<>();
    private final Map<String, String> storyOf = new HashMap<>();

    public Stories(Languages languages) {
        this.languages = languages;
    }

    /**
     * What has become of the stories.
     *
     * @param gone ids that stand for a story no longer
     * @param made stories that are new or have changed
     * @param moved the articles that are in another story than before, or new
     */
    public record Change(SortedSet<String> gone, List<Story> made, SortedSet<String> moved) {}

    public void add(Reading reading) {
        joining.put(
                reading.id(),
                new Profile(reading, languages.get(reading.article().language())));
    }

    /** One story for each event, each article in exactly one; the days are still to be narrowed. */
    public Change settle() {
        Joining.Change<Profile> change = joining.settle();
        SortedMap<String, Story> before = new TreeMap<>();
        for (Cluster<Profile> cluster : change.gone()) {
            String id = id(cluster);
            before.put(id, Objects.requireNonNull(byId.remove(id)));
        }
        List<Story> made = new ArrayList<>();
        SortedSet<String> moved = new TreeSet<>();
        for (Cluster<Profile> cluster : change.made()) {
            Story story = story(cluster);
            byId.put(story.id(), story);
            if (!story.equals(before.remove(story.id()))) {
                made.add(story);
                story.articles().stream()
                        .filter(article -> !story.id().equals(storyOf.put(article, story.id())))
                        .forEach(moved::add);
            }
        }
        before.keySet().removeAll(byId.keySet());
        made.sort(Comparator.comparing(Story::id));
        return new Change(new TreeSet<>(before.keySet()), made, moved);
    }

    /** No article will come any more: gives back the room that only these would need. */
    public void close() {
        joining = Joining.onAverage(new SameEvent(), SameEvent.ENOUGH);
    }

    /** All stories, by id, as they will be too. */
    public SortedMap<String, Story> byId() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /** The id of each article's story, as it will be too. */
    public Map<String, String> storyOf() {
        return Collections.unmodifiableMap(storyOf);
    }

    private static String id(Cluster<Profile> cluster) {
        return Ids.of('S', cluster.first().id());
    }

    private static Story story(Cluster<Profile> cluster) {
        List<Reading> readings =
                cluster.members().stream().map(profile -> profile.reading).toList();
        List<String> articles = readings.stream().map(Reading::id).toList();
        return new Story(id(cluster), title(readings), null, null, where(readings), articles, why(cluster));
    }

    private static List<String> why(Cluster<Profile> cluster) {
        return cluster.links().stream()
                .map(link -> link.a().id() + " and " + link.b().id() + ": "
                        + String.join(", ", link.likeness().reasons()))
                .toList();
    }

    /** The fullest headline, of two the earlier; without any, the first words of the earliest article. */
    private static String title(List<Reading> readings) {
        Comparator<Reading> earliest = Comparator.<Reading, LocalDate>comparing(
                        reading -> reading.article().published() == null
                                ? LocalDate.MAX
                                : reading.article().published().first())
                .thenComparing(Reading::id);
        return readings.stream()
                .filter(reading -> reading.article().title() != null)
                .min(Comparator.<Reading>comparingInt(
                                reading -> -reading.article().headline().length())
                        .thenComparing(earliest))
                .map(reading -> reading.article().headline().replaceAll("\\s+", " "))
                .orElseGet(() ->
                        opening(readings.stream().min(earliest).orElseThrow().article()));
    }

    private static String opening(Article article) {
        if (article.blocks().isEmpty()) {
            return article.name();
        }
        String text = article.blocks().get(0).span().of(article.text()).strip().replaceAll("\\s+", " ");
        if (text.length() <= TITLE_LENGTH) {
            return text;
        }
        int space = text.lastIndexOf(' ', TITLE_LENGTH);
        return text.substring(0, space > 0 ? space : TITLE_LENGTH) + "…";
    }

    /** The place that most articles tell their acts of. */
    private static @Nullable String where(List<Reading> readings) {
        Map<String, Integer> told = new TreeMap<>();
        for (Reading reading : readings) {
            reading.claims().stream()
                    .flatMap(claim -> claim.role(Role.PLACE).stream())
                    .map(Filler::text)
                    .distinct()
                    .forEach(place -> told.merge(place, 1, Integer::sum));
        }
        return told.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
