package dev.selon.crosscheck.story;

import dev.selon.crosscheck.matching.Shingles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two events of one kind, told in much the same words: most reports of one name what hardly any report of the other
 * does, and the other way round (another victim, another town, another number). Reprints count once.
 */
final class Contrast {
    private static final int FEWEST = 5;
    private static final int FEWEST_APART = 3;
    private static final int MOST = 64;
    private static final double COMMON = 0.5;
    private static final double RARE = 0.1;
    private static final double ENOUGH = 0.9;
    private static final int SEVERAL = 8;
    private static final double MORE = 0.1;

    private Contrast() {}

    static boolean apart(List<Profile> a, List<Profile> b) {
        if (Math.min(a.size(), b.size()) < FEWEST) {
            return false;
        }
        List<Profile> one = once(a);
        List<Profile> other = once(b);
        return Math.min(one.size(), other.size()) >= FEWEST_APART
                && Math.min(own(one, other), own(other, one)) >= enough(Math.min(a.size(), b.size()));
    }

    /** The fewer the reports, the more they must differ: what a few have in common may be chance. */
    private static double enough(int reports) {
        return ENOUGH * (1 + MORE * Math.max(0, SEVERAL - reports));
    }

    private static List<Profile> once(List<Profile> articles) {
        List<Profile> kept = new ArrayList<>();
        for (Profile article : articles) {
            if (kept.size() < MOST
                    && kept.stream().noneMatch(other -> Shingles.reprint(other.shingles(), article.shingles()))) {
                kept.add(article);
            }
        }
        return kept;
    }

    /** The weight of the words that these reports have in common and the others lack. */
    private static double own(List<Profile> these, List<Profile> others) {
        Map<String, Integer> here = counts(these);
        Map<String, Integer> there = counts(others);
        return these.stream()
                .flatMap(article -> article.weights().entrySet().stream())
                .filter(word -> here.getOrDefault(word.getKey(), 0) >= COMMON * these.size()
                        && there.getOrDefault(word.getKey(), 0) <= RARE * others.size())
                .distinct()
                .mapToDouble(Map.Entry::getValue)
                .sorted()
                .sum();
    }

    private static Map<String, Integer> counts(List<Profile> articles) {
        Map<String, Integer> counts = new HashMap<>();
        articles.forEach(article -> article.weights().keySet().forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }
}
