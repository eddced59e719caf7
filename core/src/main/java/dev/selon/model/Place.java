package dev.selon.model;

/** A stretch of one article. */
public record Place(String article, Span span) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
        int byArticle = article.compareTo(other.article);
        return byArticle != 0 ? byArticle : span.compareTo(other.span);
    }
}
