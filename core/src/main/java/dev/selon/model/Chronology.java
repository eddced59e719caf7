package dev.selon.model;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * When things happened, as far as all articles together tell.
 *
 * @param stories the day of each story's event, by story id, where it is known
 * @param articles the date that an article without one takes from its story, by article id
 * @param claims for each article the times of its claims, in their order
 */
public record Chronology(
        SortedMap<String, Dated> stories,
        SortedMap<String, Dated> articles,
        SortedMap<String, List<Optional<Dated>>> claims) {

    /** When a claim's act happened, the claim given by its place in its article's list. */
    public Optional<Dated> claim(String article, int claim) {
        List<Optional<Dated>> here = claims.getOrDefault(article, List.of());
        return claim < here.size() ? here.get(claim) : Optional.empty();
    }
}
