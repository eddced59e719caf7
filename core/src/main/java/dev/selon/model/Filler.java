package dev.selon.model;

/**
 * Who or what fills a role, in one article.
 *
 * @param span the nearest expression of it
 * @param text the printed words, or of an entity its fullest name
 * @param entity index into {@link Reading#entities()}, or -1 for mere words
 */
public record Filler(Span span, String text, int entity) {
    public boolean known() {
        return entity >= 0;
    }
}
