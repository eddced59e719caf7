package dev.selon.reading.mention;

import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import dev.selon.model.Mention;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The entities of one article and the places that name them, while they are gathered. */
final class Register {
    private static final class Draft {
        final EntityKind kind;
        String name;
        final @Nullable String key;
        Gender gender;
        final Set<String> names = new LinkedHashSet<>();
        int of = -1;

        Draft(EntityKind kind, String name, @Nullable String key, Gender gender) {
            this.kind = kind;
            this.name = name;
            this.key = key;
            this.gender = gender;
        }
    }

    private final List<Draft> drafts = new ArrayList<>();
    private final Map<String, Integer> byIdentity = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();

    /** The entity of that kind and identity, made on first sight. */
    int entity(EntityKind kind, String identity, String name, @Nullable String key, Gender gender) {
        return byIdentity.computeIfAbsent(kind + " " + identity, any -> {
            drafts.add(new Draft(kind, name, key, gender));
            return drafts.size() - 1;
        });
    }

    /** The entity of that kind and identity, or -1 where the article has none. */
    int find(EntityKind kind, String identity) {
        return byIdentity.getOrDefault(kind + " " + identity, -1);
    }

    void belongs(int entity, int owner) {
        if (drafts.get(entity).of < 0 && owner != entity) {
            drafts.get(entity).of = owner;
        }
    }

    int ownerOf(int entity) {
        return entity < 0 ? -1 : drafts.get(entity).of;
    }

    EntityKind kind(int entity) {
        return drafts.get(entity).kind;
    }

    void mention(int entity, Span span, boolean metonym) {
        mentions.add(new Mention(span, entity, metonym));
    }

    void named(int entity, String printed) {
        drafts.get(entity).names.add(printed);
    }

    Gender gender(int entity) {
        return drafts.get(entity).gender;
    }

    void gender(int entity, Gender gender) {
        if (drafts.get(entity).gender == Gender.UNKNOWN) {
            drafts.get(entity).gender = gender;
        }
    }

    List<Entity> entities() {
        List<Entity> entities = new ArrayList<>();
        for (Draft draft : drafts) {
            List<String> names = draft.names.isEmpty() ? List.of(draft.name) : List.copyOf(draft.names);
            String name = draft.kind == EntityKind.ORGANISATION ? longest(names) : draft.name;
            entities.add(new Entity(draft.kind, name, draft.key, draft.gender, names, draft.of));
        }
        return entities;
    }

    private static String longest(List<String> names) {
        String longest = names.get(0);
        for (String name : names) {
            longest = name.length() > longest.length() ? name : longest;
        }
        return longest;
    }

    List<Mention> mentions() {
        mentions.sort((a, b) -> a.span().compareTo(b.span()));
        return mentions;
    }
}
