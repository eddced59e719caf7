package dev.selon.crosscheck.origin;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Folding;
import dev.selon.model.Origin;
import dev.selon.model.Origin.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All origins that articles name: one for each actor, one for each name that is no actor's. */
final class Register {
    private final SortedMap<String, SortedSet<String>> byOrigin = new TreeMap<>();
    private final Map<String, List<Note>> byArticle = new HashMap<>();

    /** That an article rests on an origin. */
    record Note(String id, @Nullable String actor, String name, Type type, String article, String why) {}

    /** The origins of one article, as they are found. */
    static final class Page {
        final List<Note> notes = new ArrayList<>();

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
            Note note = new Note(id, actor, name, type, article, why);
            if (!notes.contains(note)) {
                notes.add(note);
            }
            return id;
        }
    }

    /** All that an article rests on, instead of what it rested on before. */
    void put(String article, Page page) {
        List<Note> before = byArticle.put(article, List.copyOf(page.notes));
        for (Note note : before == null ? List.<Note>of() : before) {
            SortedSet<String> articles = byOrigin.getOrDefault(note.id, new TreeSet<>());
            articles.remove(article);
            if (articles.isEmpty()) {
                byOrigin.remove(note.id);
            }
        }
        page.notes.forEach(note ->
                byOrigin.computeIfAbsent(note.id, key -> new TreeSet<>()).add(article));
    }

    List<Origin> origins() {
        return byOrigin.entrySet().stream()
                .map(each -> origin(each.getKey(), each.getValue()))
                .toList();
    }

    private Origin origin(String id, SortedSet<String> articles) {
        List<Note> notes = articles.stream()
                .flatMap(article -> byArticle.getOrDefault(article, List.of()).stream())
                .filter(note -> note.id.equals(id))
                .toList();
        return new Origin(
                id,
                notes.stream().map(Note::name).min(Comparator.naturalOrder()).orElseThrow(),
                notes.get(0).actor,
                notes.stream().map(Note::type).min(Comparator.naturalOrder()).orElseThrow(),
                false,
                List.copyOf(articles),
                notes.stream().map(Note::why).distinct().sorted().toList());
    }
}
