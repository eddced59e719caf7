package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.matching.Tally;
import dev.selon.language.Folding;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
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

    private final Map<String, Office> offices = new HashMap<>();
    private final Map<String, List<Seen>> told = new HashMap<>();
    private final Map<String, Set<String>> asked = new HashMap<>();
    private final SortedMap<String, List<Identities.Titled>> byTitle = new TreeMap<>();
    private final SortedSet<String> stale = new TreeSet<>();
    private final Map<String, Reading> readings;
    private final Identities identities;

    BareTitles(Map<String, Reading> readings, Identities identities) {
        this.readings = readings;
        this.identities = identities;
    }

    /** Somebody whom an article shows in an office. */
    private record Seen(
            String office, String person, @Nullable When when) {}

    /** Who is seen in one office, for each first day that an article may be of, and which articles ask who it is. */
    private static final class Office {
        private final NavigableMap<LocalDate, Map<String, Tally<LocalDate>>> seen = new TreeMap<>();
        private final Tally<String> all = new Tally<>();
        private final Tally<String> undated = new Tally<>();
        private final Tally<Long> breadths = new Tally<>();
        private final NavigableMap<LocalDate, SortedSet<String>> asking = new TreeMap<>();
        private final SortedSet<String> askingUndated = new TreeSet<>();

        /** Whether that tells anything new. */
        boolean add(String person, @Nullable When when) {
            boolean first = all.add(person);
            if (when == null) {
                return undated.add(person) || first;
            }
            breadths.add(when.breadth());
            return seen.computeIfAbsent(when.first(), day -> new TreeMap<>())
                            .computeIfAbsent(person, one -> new Tally<>())
                            .add(when.last())
                    || first;
        }

        boolean take(String person, @Nullable When when) {
            boolean last = all.take(person);
            if (when == null) {
                return undated.take(person) || last;
            }
            breadths.take(when.breadth());
            Map<String, Tally<LocalDate>> day = Objects.requireNonNull(seen.get(when.first()));
            Tally<LocalDate> lasts = Objects.requireNonNull(day.get(person));
            boolean changed = lasts.take(when.last());
            if (lasts.isEmpty()) {
                day.remove(person);
            }
            if (day.isEmpty()) {
                seen.remove(when.first());
            }
            return changed || last;
        }

        /** Those near a day, of many no more than two or a day's; an article without a date is near any. */
        SortedSet<String> near(@Nullable When read) {
            if (read == null) {
                return all.told();
            }
            LocalDate from = read.first().minusDays(NEAR);
            LocalDate to = read.last().plusDays(NEAR);
            SortedSet<String> near = new TreeSet<>(undated.told());
            long longest = breadths.isEmpty() ? 0 : breadths.told().last();
            for (Map<String, Tally<LocalDate>> day :
                    seen.subMap(from.minusDays(longest), true, to, true).values()) {
                day.forEach((person, lasts) -> {
                    if (!lasts.told().last().isBefore(from)) {
                        near.add(person);
                    }
                });
                if (near.size() > 1) {
                    break;
                }
            }
            return near;
        }

        void ask(String article, @Nullable When when) {
            if (when == null) {
                askingUndated.add(article);
            } else {
                asking.computeIfAbsent(when.first(), day -> new TreeSet<>()).add(article);
            }
        }

        void askNoMore(String article, @Nullable When when) {
            SortedSet<String> day = when == null ? askingUndated : asking.getOrDefault(when.first(), new TreeSet<>());
            day.remove(article);
            if (when != null && day.isEmpty()) {
                asking.remove(when.first());
            }
        }

        /** The articles for which it may matter who is seen on a day. */
        Set<String> asking(@Nullable When seen, long longestRead) {
            Set<String> articles = new HashSet<>(askingUndated);
            Collection<SortedSet<String>> days = seen == null
                    ? asking.values()
                    : asking.subMap(
                                    seen.first().minusDays(NEAR + longestRead),
                                    true,
                                    seen.last().plusDays(NEAR),
                                    true)
                            .values();
            days.forEach(articles::addAll);
            return articles;
        }
    }

    /** The holders that are known of offices printed without a name, by article, as they will be too. */
    SortedMap<String, List<Identities.Titled>> byTitle() {
        return Collections.unmodifiableSortedMap(byTitle);
    }

    /** An article of which it has changed who is who. */
    void read(Reading reading) {
        List<Seen> now = new ArrayList<>();
        Set<String> asks = new TreeSet<>();
        for (Title title : reading.titles()) {
            String office = office(reading, title);
            if (office != null) {
                String person = identities.actor(reading.id(), title.person());
                if (person != null) {
                    now.add(new Seen(office, person, reading.article().published()));
                }
                if (title.person() < 0) {
                    asks.add(office);
                }
            }
        }
        ask(reading, asks);
        tell(reading, now);
        stale.add(reading.id());
    }

    private void ask(Reading reading, Set<String> asks) {
        Set<String> before = asks.isEmpty() ? asked.remove(reading.id()) : asked.put(reading.id(), asks);
        When when = reading.article().published();
        (before == null ? Set.<String>of() : before)
                .forEach(office -> office(office).askNoMore(reading.id(), when));
        asks.forEach(office -> office(office).ask(reading.id(), when));
    }

    private void tell(Reading reading, List<Seen> now) {
        List<Seen> before = now.isEmpty() ? told.remove(reading.id()) : told.put(reading.id(), now);
        if (now.equals(before)) {
            return;
        }
        now.forEach(seen -> note(seen, office(seen.office).add(seen.person, seen.when)));
        (before == null ? List.<Seen>of() : before)
                .forEach(seen -> note(seen, office(seen.office).take(seen.person, seen.when)));
    }

    private void note(Seen seen, boolean changed) {
        if (changed) {
            stale.addAll(office(seen.office).asking(seen.when, LONGEST_READ));
        }
    }

    private static final long LONGEST_READ = 366; // articles are of a day, at most of a year

    private Office office(String key) {
        return offices.computeIfAbsent(key, office -> new Office());
    }

    /** The articles for which other holders are known than before. */
    Collection<String> settle() {
        List<String> changed = new ArrayList<>();
        for (String article : stale) {
            List<Identities.Titled> here = titled(Objects.requireNonNull(readings.get(article)));
            List<Identities.Titled> before = here.isEmpty() ? byTitle.remove(article) : byTitle.put(article, here);
            if (!here.equals(before == null ? List.of() : before)) {
                changed.add(article);
            }
        }
        stale.clear();
        return changed;
    }

    private List<Identities.Titled> titled(Reading reading) {
        return reading.titles().stream()
                .filter(title -> title.person() < 0)
                .flatMap(title -> titled(reading, title).stream())
                .toList();
    }

    private List<Identities.Titled> titled(Reading reading, Title title) {
        String office = office(reading, title);
        if (office == null) {
            return List.of();
        }
        SortedSet<String> holders = office(office).near(reading.article().published());
        return holders.size() == 1 ? List.of(new Identities.Titled(title.span(), holders.first())) : List.of();
    }

    /** The office with its state or body; null where that is not told, or several or former holders are meant. */
    private @Nullable String office(Reading reading, Title title) {
        String of = identities.actor(reading.id(), title.of());
        return of == null || title.plural() || title.former() ? null : Folding.bare(title.office()) + " of " + of;
    }
}
