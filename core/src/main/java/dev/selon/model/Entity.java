package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that one article names, with all its mentions there.
 *
 * @param name the fullest name that the article prints (of a state the usual name)
 * @param key the gazetteer's key where one is known: ISO 3166 alpha-3 of a state, the gazetteer name of an organisation
 * @param names the distinct printed forms, without titles
 * @param of index of the entity this body belongs to (a ministry's state), or -1
 */
public record Entity(EntityKind kind, String name, @Nullable String key, Gender gender, List<String> names, int of) {
    public Entity {
        names = List.copyOf(names);
    }
}
