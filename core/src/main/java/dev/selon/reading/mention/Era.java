package dev.selon.reading.mention;

import dev.selon.model.Article;
import dev.selon.model.When;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which state a capital stood for when the article was written: Moscow for the Soviet Union until 1991. An article
 * without a date is of that time if it names the vanished state and not the one that stands there now.
 */
final class Era {
    private final Gazetteer gazetteer;
    private final @Nullable When published;
    private final Set<String> byName = new HashSet<>();
    private final Set<String> vanished = new HashSet<>();

    Era(Article article, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.published = article.published();
    }

    /** Notes that the article names it. */
    void named(Entry entry) {
        if (entry.is(Entry.Type.STATE)) {
            byName.add(entry.identity());
        }
        if (gazetteer.lastYear(entry) != null && (entry.is(Entry.Type.STATE) || entry.is(Entry.Type.DEMONYM))) {
            vanished.add(entry.identity());
        }
    }

    /** Of the meanings of one form those that may be meant: a capital of two states is that of its time only. */
    List<Entry> standing(List<Entry> meanings) {
        List<Entry> gone =
                meanings.stream().filter(one -> gazetteer.lastYear(one) != null).toList();
        if (gone.isEmpty() || gone.size() == meanings.size()) {
            return meanings;
        }
        Optional<Entry> then = gone.stream()
                .filter(one -> stood(one, meanings))
                .min(Comparator.comparing(one -> Objects.requireNonNull(gazetteer.lastYear(one))));
        return then.isPresent()
                ? List.of(then.get())
                : meanings.stream().filter(one -> !gone.contains(one)).toList();
    }

    private boolean stood(Entry gone, List<Entry> meanings) {
        if (published != null) {
            return published.first().getYear() <= Objects.requireNonNull(gazetteer.lastYear(gone));
        }
        return vanished.contains(gone.identity())
                && meanings.stream()
                        .noneMatch(one -> gazetteer.lastYear(one) == null && byName.contains(one.identity()));
    }
}
