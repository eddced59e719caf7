package dev.selon.crosscheck.actor;

import dev.selon.language.Folding;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
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

    private final Map<String, Holders> offices = new HashMap<>();
    private final Identities identities;

    /** Who is seen in one office: for each first day that an article may be of, the persons and the last such day. */
    private static final class Holders {
        private final NavigableMap<LocalDate, Map<String, LocalDate>> seen = new TreeMap<>();
        private final SortedSet<String> all = new TreeSet<>();
        private final SortedSet<String> undated = new TreeSet<>();
        private long longest;

        void add(String person, @Nullable When when) {
            all.add(person);
            if (when == null) {
                undated.add(person);
            } else {
                longest = Math.max(longest, when.breadth());
                seen.computeIfAbsent(when.first(), day -> new TreeMap<>())
                        .merge(person, when.last(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }

        /** Those near a day, of many no more than two or a day's; an article without a date is near any. */
        SortedSet<String> near(@Nullable When read) {
            if (read == null) {
                return all;
            }
            LocalDate from = read.first().minusDays(NEAR);
            SortedSet<String> near = new TreeSet<>(undated);
            for (Map<String, LocalDate> day : seen.subMap(
                            from.minusDays(longest), true, read.last().plusDays(NEAR), true)
                    .values()) {
                day.forEach((person, last) -> {
                    if (!last.isBefore(from)) {
                        near.add(person);
                    }
                });
                if (near.size() > 1) {
                    break;
                }
            }
            return near;
        }
    }

    private BareTitles(List<Reading> readings, Identities identities) {
        this.identities = identities;
        for (Reading reading : readings) {
            for (Title title : reading.titles()) {
                String person = identities.actor(reading.id(), title.person());
                String office = office(reading, title);
                if (person != null && office != null) {
                    offices.computeIfAbsent(office, key -> new Holders())
                            .add(person, reading.article().published());
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
        SortedSet<String> holders = offices.getOrDefault(office, new Holders())
                .near(reading.article().published());
        return holders.size() == 1 ? List.of(new Identities.Titled(title.span(), holders.first())) : List.of();
    }

    /** The office with its state or body; null where that is not told, or several or former holders are meant. */
    private @Nullable String office(Reading reading, Title title) {
        String of = identities.actor(reading.id(), title.of());
        return of == null || title.plural() || title.former() ? null : Folding.bare(title.office()) + " of " + of;
    }
}
