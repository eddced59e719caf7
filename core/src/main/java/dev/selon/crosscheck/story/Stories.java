package dev.selon.crosscheck.story;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Groups;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Filler;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Story;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts together the articles that tell the same event. */
public final class Stories {
    private static final int TITLE_LENGTH = 120;

    private Stories() {}

    /** One story for each event, each article in exactly one; the days are still to be narrowed. Readings sorted by id. */
    public static List<Story> of(List<Reading> readings, Languages languages) {
        List<Profile> profiles = readings.stream()
                .map(reading ->
                        new Profile(reading, languages.get(reading.article().language())))
                .toList();
        return Groups.of(profiles, new SameEvent(), SameEvent.ENOUGH).stream()
                .map(Stories::story)
                .sorted(Comparator.comparing(Story::id))
                .toList();
    }

    private static Story story(Cluster<Profile> cluster) {
        List<Reading> readings =
                cluster.members().stream().map(profile -> profile.reading).toList();
        List<String> articles = readings.stream().map(Reading::id).toList();
        return new Story(
                Ids.of('S', articles.get(0)), title(readings), null, null, where(readings), articles, why(cluster));
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
