package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.matching.Names.Name;
import dev.selon.crosscheck.matching.Tally;
import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All entities of the case, or of one story, that surely are one, because they bear one name: what actors are joined
 * from. Articles come and go; what it is depends on those that are there.
 */
final class Bearer {
    final String bundle;
    final EntityKind kind;
    final SortedMap<String, Part> parts = new TreeMap<>();
    final TreeMap<String, Printed> names = new TreeMap<>();
    final Tally<Office> offices = new Tally<>();
    final Tally<String> members = new Tally<>();

    /** Keys under which it meets those of like names in its stories. */
    final Tally<String> keys = new Tally<>();

    /** Why shorter names of its stories stand for it. */
    final Tally<String> why = new Tally<>();

    Gender gender = Gender.UNKNOWN;

    /** The id of the actor that it is. */
    String actor = "";

    private final Tally<String> stories = new Tally<>();
    private final TreeMap<String, Part> keyed = new TreeMap<>();
    private int founding;

    private @Nullable Name name;

    Bearer(String bundle, EntityKind kind) {
        this.bundle = bundle;
        this.kind = kind;
    }

    /** What one article tells of it. */
    static final class Part {
        List<Ref> refs = new ArrayList<>();
        Map<String, Integer> names = new TreeMap<>();
        Set<Office> offices = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        String story = "";
        String usual = "";
        Gender gender = Gender.UNKNOWN;

        /** Whether it is named in the sentences, and by this name and no shorter one. */
        boolean full;

        /** Whether it is enough for a bearer to be there. */
        boolean founding;

        @Nullable
        String key;

        @Nullable
        String state;

        List<String> words = List.of();

        void print(String name, int count) {
            names.merge(name, count, Integer::sum);
        }

        /** The same in as little room as can be; nothing is added any more. */
        void close() {
            refs = List.copyOf(refs);
            names = Map.copyOf(names);
            offices = Set.copyOf(offices);
            members = Set.copyOf(members);
        }

        private List<Object> all() {
            return List.of(
                    refs,
                    names,
                    offices,
                    members,
                    story,
                    usual,
                    gender,
                    full,
                    founding,
                    String.valueOf(key),
                    String.valueOf(state),
                    words);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Part part && all().equals(part.all());
        }

        @Override
        public int hashCode() {
            return all().hashCode();
        }
    }

    void add(String article, Part part) {
        parts.put(article, part);
        part.names.forEach((name, count) -> {
            Printed printed = names.computeIfAbsent(name, form -> new Printed());
            printed.count += count;
            printed.articles.add(article);
        });
        part.offices.forEach(offices::add);
        part.members.forEach(members::add);
        if (!part.story.isEmpty()) {
            stories.add(part.story);
        }
        if (part.key != null) {
            keyed.put(article, part);
        }
        if (part.full && part.gender != Gender.UNKNOWN) {
            gender = part.gender;
        }
        founding += part.founding ? 1 : 0;
        name = null;
    }

    void remove(String article) {
        Part part = Objects.requireNonNull(parts.remove(article));
        part.names.forEach((name, count) -> {
            Printed printed = Objects.requireNonNull(names.get(name));
            printed.count -= count;
            printed.articles.remove(article);
            if (printed.articles.isEmpty()) {
                names.remove(name);
            }
        });
        part.offices.forEach(offices::take);
        part.members.forEach(members::take);
        if (!part.story.isEmpty()) {
            stories.take(part.story);
        }
        keyed.remove(article);
        founding -= part.founding ? 1 : 0;
        name = null;
    }

    /** Whether some article names it in a way that shows that it is there. */
    boolean isThere() {
        return founding > 0;
    }

    Set<String> articles() {
        return parts.keySet();
    }

    SortedSet<String> stories() {
        return stories.told();
    }

    @Nullable
    String key() {
        return keyed.isEmpty() ? null : keyed.firstEntry().getValue().key;
    }

    /** Its usual name, where a gazetteer tells one; else {@code ""}. */
    String usual() {
        return keyed.isEmpty() ? "" : keyed.firstEntry().getValue().usual;
    }

    @Nullable
    String state() {
        return last().state;
    }

    List<String> words() {
        return last().words;
    }

    /** What the last article tells that names it fully. */
    private Part last() {
        Part last = null;
        for (Part part : ((TreeMap<String, Part>) parts).descendingMap().values()) {
            if (part.full) {
                return part;
            }
            last = part.founding ? part : last;
        }
        return last == null ? new Part() : last;
    }

    /** The fullest form as a name, to be compared. */
    Name name() {
        Name known = name;
        if (known == null) {
            known = Name.of(fullest());
            name = known;
        }
        return known;
    }

    /** An entity of an article; -1 for a name outside its sentences. */
    record Ref(String article, int entity, String name) {}

    /** How often a form is printed, and where. */
    static final class Printed {
        int count;
        final TreeSet<String> articles = new TreeSet<>();
    }

    /** An office with the body it belongs to ({@code ""} if not told). */
    record Office(String title, String of, Set<String> words) implements Comparable<Office> {
        Office(String title, String of) {
            this(title, of, Set.copyOf(Gazetteer.words(title)));
        }

        @Override
        public int compareTo(Office other) {
            int byTitle = title.compareTo(other.title);
            return byTitle != 0 ? byTitle : of.compareTo(other.of);
        }

        /** Whether both are one office, its state or body told. */
        boolean isOne(Office other) {
            return !of.isEmpty() && of.equals(other.of) && agrees(other);
        }

        /** Whether both may be one office: one tells the other more fully, and the bodies do not clash. */
        boolean agrees(Office other) {
            boolean open = of.isEmpty() || other.of.isEmpty() || of.equals(other.of);
            return open && (words.containsAll(other.words) || other.words.containsAll(words));
        }
    }

    /** The fullest form: most words, then most printed, then first in order. */
    String fullest() {
        return names.entrySet().stream()
                .min(Comparator.<Map.Entry<String, Printed>>comparingInt(
                                each -> -Gazetteer.words(each.getKey()).size())
                        .thenComparingInt(each -> -each.getValue().count)
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(bundle);
    }
}
