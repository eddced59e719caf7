package dev.selon.model;

import java.util.List;
import java.util.SortedMap;

/**
 * What each statement and claim rests on.
 *
 * @param statements for each article the ids of the origins through which its statements came, in their order
 * @param claims for each article the id of the origin of its claims, in their order
 * @param texts for each article the first of those that share its words, itself where none does
 */
public record Sources(
        SortedMap<String, List<List<String>>> statements,
        SortedMap<String, List<String>> claims,
        SortedMap<String, String> texts) {

    /** The origins through which a statement came, none where the article names none. */
    public List<String> statement(String article, int statement) {
        return statements.getOrDefault(article, List.of()).get(statement);
    }

    /** One name for all articles that share their words. */
    public String text(String article) {
        return texts.getOrDefault(article, article);
    }

    public String claim(String article, int claim) {
        return claims.getOrDefault(article, List.of()).get(claim);
    }
}
