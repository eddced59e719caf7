package dev.selon.model;

import java.util.List;
import java.util.SortedMap;

/**
 * Somebody or something that the articles together name.
 *
 * @param names all printed forms, most frequent first
 * @param ids identifiers in public lists, by the list's name ({@code iso3166})
 * @param mentions where each article names it
 * @param why the reasons for every merge, and doubts that were kept open
 */
public record Actor(
        String id,
        EntityKind kind,
        String name,
        List<Name> names,
        SortedMap<String, String> ids,
        List<Place> mentions,
        List<String> why) {
    public Actor {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
        why = List.copyOf(why);
    }

    /** A printed form, how often, and in which articles. */
    public record Name(String text, int count, List<String> articles) {}
}
