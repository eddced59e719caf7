package dev.selon.reading.article;

import dev.selon.model.Article.Block.Role;
import dev.selon.model.Span;
import org.jspecify.annotations.Nullable;

/** A stretch of the kept text while it is being judged: to be read in some role, or cut for some reason. */
final class Piece {
    private final Span span;
    private final boolean gapBefore;
    private final boolean heading;
    private @Nullable Role role;
    private @Nullable String cut;

    /**
     * @param gapBefore whether a blank line, or the border of an element, stands before it
     * @param heading whether the page's markup says that it is a heading
     */
    Piece(Span span, boolean gapBefore, boolean heading) {
        this.span = span;
        this.gapBefore = gapBefore;
        this.heading = heading;
    }

    Span span() {
        return span;
    }

    boolean gapBefore() {
        return gapBefore;
    }

    boolean heading() {
        return heading;
    }

    @Nullable
    Role role() {
        return role;
    }

    @Nullable
    String cut() {
        return cut;
    }

    /** Whether nobody has judged it yet. */
    boolean open() {
        return role == null && cut == null;
    }

    void as(Role role) {
        this.role = role;
        this.cut = null;
    }

    void cut(String why) {
        this.cut = why;
        this.role = null;
    }
}
