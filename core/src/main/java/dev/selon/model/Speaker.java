package dev.selon.model;

/**
 * Who speaks, as one article tells it.
 *
 * @param span the nearest expression that tells the reader who speaks
 * @param text the printed expression, or of an entity its fullest name
 * @param entity index into {@link Reading#entities()}, or -1 where the expression names nobody known
 */
public record Speaker(Span span, Type type, String text, int entity) {
    /** What kind of expression tells who speaks. */
    public enum Type {
        NAME,
        TITLE,
        PRONOUN
    }

    public boolean known() {
        return entity >= 0;
    }
}
