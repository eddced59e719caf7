package dev.selon.model;

/**
 * Who or what fills a role, in one article.
 *
 * @param span the nearest expression of it
 * @param text the printed words, or of an entity its fullest name
 * @param entity index into {@link Reading#entities()}, or -1 for mere words
 */
public record Filler(Span span, String text, int entity) {
    /** The one who speaks, at the words that tell it. */
    public static Filler of(Speaker speaker) {
        return new Filler(speaker.span(), speaker.text(), speaker.entity());
    }

    public boolean known() {
        return entity >= 0;
    }

    /** The same one, as other words of the article mean it. */
    public Filler at(Span place) {
        return new Filler(place, text, entity);
    }

    /** Whether both are one entity, or the very same words. */
    public boolean isSame(Filler other) {
        return known() && other.known() ? entity == other.entity : span.equals(other.span);
    }
}
