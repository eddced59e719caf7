package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One article as kept: its text and what the text says of itself.
 *
 * @param id from the name and the content, stable from run to run
 * @param name the document's name
 * @param text the kept text: of a plain file the decoded file untrimmed, of a page the extracted text
 * @param language ISO 639-1 code, or {@code und}
 * @param title where the headline stands in the text
 * @param byline who signs, as printed
 * @param published when it was published, with {@code publishedWhy} saying what tells so
 * @param blocks the stretches to be read (headline, paragraphs) in order; cuts lie outside them
 * @param cuts what is kept but not read, with the reason
 * @param credits agencies, communiqués and ministries that the article names as its source outside its sentences
 */
public record Article(
        String id,
        String name,
        @Nullable String url,
        @Nullable String outlet,
        String text,
        String language,
        @Nullable Span title,
        @Nullable Span byline,
        @Nullable When published,
        @Nullable String publishedWhy,
        List<Block> blocks,
        List<Cut> cuts,
        List<Credit> credits) {

    public Article {
        blocks = List.copyOf(blocks);
        cuts = List.copyOf(cuts);
        credits = List.copyOf(credits);
    }

    /** The headline's words, or the document's name where no headline was found. */
    public String headline() {
        return title == null ? name : title.of(text).strip();
    }

    /** A stretch to be read. Line breaks inside a block are mere spaces. */
    public record Block(Span span, Role role) {
        /** What a block is for. */
        public enum Role {
            TITLE,
            CAPTION,
            HEADING,
            PARAGRAPH
        }
    }

    /** A stretch that is kept but not read. */
    public record Cut(Span span, String why) {}

    /** A line such as {@code Source : ...}, {@code (AFP)} or a picture credit. */
    public record Credit(Span span, String name, Type type) {
        /**
         * From the strongest to the weakest hint of where the words come from: DATELINE is whom brackets behind the place
         * name ({@code (AFP)}), REPORTER the outlet's own man ({@code envoyé spécial}, or a place line that names nobody).
         */
        public enum Type {
            SOURCE_LINE,
            AGENCY,
            DATELINE,
            REPORTER,
            PICTURE
        }
    }
}
