package dev.selon.crosscheck.verdict;

import dev.selon.model.Fact;
import dev.selon.model.Fact.Evidence;
import dev.selon.model.Omission;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What an article leaves out although others of its story carry it. Lasting facts are left aside. */
final class Omissions {
    private Omissions() {}

    static List<Omission> of(List<Fact> facts, Case all) {
        Map<String, SortedMap<String, SortedSet<String>>> carried = new HashMap<>();
        for (Fact fact : facts) {
            if (!SameFact.LASTING.contains(fact.kind())) {
                fact.evidence().stream()
                        .map(Evidence::article)
                        .forEach(article -> add(carried, all.storyOf(article), fact.id(), article));
            }
        }
        for (Utterance utterance : all.utterances) {
            utterance.renderings().stream()
                    .map(Rendering::article)
                    .forEach(article -> add(carried, all.storyOf(article), utterance.id(), article));
        }
        return all.stories.stream()
                .flatMap(story -> of(story, carried.getOrDefault(story.id(), new TreeMap<>())).stream())
                .toList();
    }

    private static void add(
            Map<String, SortedMap<String, SortedSet<String>>> carried, String story, String item, String article) {
        carried.computeIfAbsent(story, key -> new TreeMap<>())
                .computeIfAbsent(item, key -> new TreeSet<>())
                .add(article);
    }

    private static List<Omission> of(Story story, SortedMap<String, SortedSet<String>> carried) {
        List<Omission> omissions = new ArrayList<>();
        for (String article : story.articles()) {
            List<String> missing = carried.entrySet().stream()
                    .filter(each -> !each.getValue().contains(article))
                    .map(Map.Entry::getKey)
                    .toList();
            if (!missing.isEmpty()) {
                omissions.add(new Omission(story.id(), article, missing));
            }
        }
        return omissions;
    }
}
