package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Folding;
import dev.selon.model.Origin;
import dev.selon.model.Origin.Type;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All origins found so far: one for each actor, one for each name that is no actor's. */
final class Register {
    private final SortedMap<String, Entry> entries = new TreeMap<>();

    private static final class Entry {
        private final @Nullable String actor;
        private String name;
        private Type type;
        private final SortedSet<String> articles = new TreeSet<>();
        private final SortedSet<String> why = new TreeSet<>();

        Entry(@Nullable String actor, String name, Type type) {
            this.actor = actor;
            this.name = name;
            this.type = type;
        }
    }

    /** The id of a body or person that is an origin. */
    String named(@Nullable String actor, String name, Type type, String article, String why) {
        String id = actor != null ? Ids.of('O', "actor", actor) : Ids.of('O', "name", Folding.bare(name));
        return note(id, actor, name, type, article, why);
    }

    /** The id of an origin that no name tells: an outlet's own reporter, or nobody known. */
    String nameless(Type type, String whose, String name, String article, String why) {
        return note(Ids.of('O', type, whose), null, name, type, article, why);
    }

    private String note(String id, @Nullable String actor, String name, Type type, String article, String why) {
        Entry entry = entries.computeIfAbsent(id, key -> new Entry(actor, name, type));
        if (type.compareTo(entry.type) < 0) {
            entry.type = type;
        }
        if (name.compareTo(entry.name) < 0) {
            entry.name = name;
        }
        entry.articles.add(article);
        entry.why.add(why);
        return id;
    }

    List<Origin> origins() {
        return entries.entrySet().stream()
                .map(each -> origin(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Origin::id))
                .toList();
    }

    private static Origin origin(String id, Entry entry) {
        return new Origin(
                id, entry.name, entry.actor, entry.type, false, List.copyOf(entry.articles), List.copyOf(entry.why));
    }
}
