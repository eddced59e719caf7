package dev.selon.model;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;

/**
 * Somebody or something that the articles together name.
 *
 * @param names all printed forms, most frequent first
 * @param ids identifiers in public lists, by the list's name ({@code iso3166})
 * @param mentions where each article names it
 * @param serves ids of the states and bodies that it holds an office of or belongs to
 * @param why the reasons for every merge, and doubts that were kept open
 */
public record Actor(
        String id,
        EntityKind kind,
        String name,
        List<Name> names,
        SortedMap<String, String> ids,
        List<Place> mentions,
        List<String> serves,
        List<String> why) {
    public Actor {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        serves = List.copyOf(serves);
        why = List.copyOf(why);
    }

    /** The same actor with whom it serves. */
    public Actor serving(Collection<String> bodies) {
        return new Actor(id, kind, name, names, ids, mentions, List.copyOf(bodies), why);
    }

    /** A printed form, how often, and in which articles. */
    public record Name(String text, int count, List<String> articles) {}
}
