package dev.selon.model;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is who, once settled.
 *
 * @param byArticle for each article the ids of the actors behind its entities, in their order
 * @param byName for each article the ids of the actors behind names outside its sentences: credits and channels
 * @param byTitle for each article the holders of offices that it prints without a name
 * @param serves the states and bodies that a person holds an office of, and those a body belongs to
 */
public record Identities(
        SortedMap<String, List<String>> byArticle,
        SortedMap<String, SortedMap<String, String>> byName,
        SortedMap<String, List<Titled>> byTitle,
        SortedMap<String, SortedSet<String>> serves) {

    /** An office printed without a name, and who holds it by the other articles. */
    public record Titled(Span span, String actor) {
        private static final int DETERMINER = 6;

        /** Whether the words are the office and no more than a determiner beside it. */
        boolean isAll(Span words) {
            return span.contains(words) || words.contains(span) && words.length() - span.length() <= DETERMINER;
        }
    }

    /** The same identities with holders of offices. */
    public Identities with(SortedMap<String, List<Titled>> titles) {
        return new Identities(byArticle, byName, titles, serves);
    }

    /** The actor behind an entity of an article, null for -1. */
    public @Nullable String actor(String article, int entity) {
        List<String> ids = byArticle.getOrDefault(article, List.of());
        return entity >= 0 && entity < ids.size() ? ids.get(entity) : null;
    }

    public @Nullable String actor(String article, @Nullable Speaker speaker) {
        return speaker == null ? null : actor(article, speaker.entity(), speaker.span());
    }

    public @Nullable String actor(String article, Filler filler) {
        return actor(article, filler.entity(), filler.span());
    }

    private @Nullable String actor(String article, int entity, Span span) {
        if (entity >= 0) {
            return actor(article, entity);
        }
        return byTitle.getOrDefault(article, List.of()).stream()
                .filter(title -> title.isAll(span))
                .map(Titled::actor)
                .findFirst()
                .orElse(null);
    }

    public @Nullable String actor(String article, Channel channel) {
        return channel.entity() >= 0 ? actor(article, channel.entity()) : named(article, channel.name());
    }

    /** The actor that a credit or channel names. */
    public @Nullable String named(String article, String name) {
        SortedMap<String, String> names = byName.get(article);
        return names == null ? null : names.get(name);
    }

    /** The states and bodies that an actor serves or belongs to, itself not among them. */
    public SortedSet<String> serves(String actor) {
        return serves.getOrDefault(actor, new TreeSet<>());
    }
}
