package dev.selon.model;

/**
 * Through whom words reached the article: a communiqué, an agency, a broadcaster.
 *
 * @param name the body as printed
 * @param entity index into {@link Reading#entities()}, or -1
 */
public record Channel(Span span, String name, int entity, Type type) {
    /** What kind of channel it is. */
    public enum Type {
        COMMUNIQUE,
        AGENCY,
        MEDIA,
        NETWORK,
        DOCUMENT,
        CREDIT,
        BODY
    }
}
