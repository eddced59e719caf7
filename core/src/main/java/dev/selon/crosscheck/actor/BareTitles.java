package dev.selon.crosscheck.actor;

import dev.selon.language.Folding;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Whom an office stands for that an article prints without its holder: whoever the other articles show in the same office of the same
 * state or body around that date, if they show but one person there.
 */
final class BareTitles {
    /** Days before and behind the article's date within which another article tells who held the office. */
    private static final long NEAR = 366;

    private final Map<String, List<Held>> offices = new HashMap<>();
    private final Identities identities;

    /** A person seen in an office by an article. */
    private record Held(String person, @Nullable When seen) {}

    private BareTitles(List<Reading> readings, Identities identities) {
        this.identities = identities;
        for (Reading reading : readings) {
            for (Title title : reading.titles()) {
                String person = identities.actor(reading.id(), title.person());
                String office = office(reading, title);
                if (person != null && office != null) {
                    offices.computeIfAbsent(office, key -> new ArrayList<>())
                            .add(new Held(person, reading.article().published()));
                }
            }
        }
    }

    /** The identities with the holders of offices printed without a name. */
    static Identities resolved(List<Reading> readings, Identities identities) {
        BareTitles titles = new BareTitles(readings, identities);
        SortedMap<String, List<Identities.Titled>> byTitle = new TreeMap<>();
        for (Reading reading : readings) {
            List<Identities.Titled> here = reading.titles().stream()
                    .filter(title -> title.person() < 0)
                    .flatMap(title -> titles.titled(reading, title).stream())
                    .toList();
            if (!here.isEmpty()) {
                byTitle.put(reading.id(), here);
            }
        }
        return identities.with(byTitle);
    }

    private List<Identities.Titled> titled(Reading reading, Title title) {
        String office = office(reading, title);
        if (office == null) {
            return List.of();
        }
        SortedSet<String> holders = new TreeSet<>();
        for (Held held : offices.getOrDefault(office, List.of())) {
            if (isNear(held.seen(), reading.article().published())) {
                holders.add(held.person());
            }
        }
        return holders.size() == 1 ? List.of(new Identities.Titled(title.span(), holders.first())) : List.of();
    }

    /** The office with its state or body; null where that is not told, or several or former holders are meant. */
    private @Nullable String office(Reading reading, Title title) {
        String of = identities.actor(reading.id(), title.of());
        return of == null || title.plural() || title.former() ? null : Folding.bare(title.office()) + " of " + of;
    }

    /** An article without a date is near any. */
    private static boolean isNear(@Nullable When seen, @Nullable When read) {
        if (seen == null || read == null) {
            return true;
        }
        LocalDate from = read.first().minusDays(NEAR);
        LocalDate to = read.last().plusDays(NEAR);
        return !seen.last().isBefore(from) && !seen.first().isAfter(to);
    }
}
