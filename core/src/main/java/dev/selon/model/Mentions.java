package dev.selon.model;

import java.util.List;

/**
 * Who and what one article names, and the offices it prints.
 *
 * @param mentions in order of place
 * @param titles in order of place
 */
public record Mentions(List<Entity> entities, List<Mention> mentions, List<Title> titles) {
    public Mentions {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        titles = List.copyOf(titles);
    }
}
