package dev.selon.model;

import java.util.List;

/**
 * What an article of a story leaves out although others of that story carry it.
 *
 * @param items ids of the facts and utterances left out
 */
public record Omission(String story, String article, List<String> items) {
    public Omission {
        items = List.copyOf(items);
    }
}
