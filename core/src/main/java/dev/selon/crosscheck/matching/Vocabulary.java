package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How telling the words of a language are and which say much the same. The weights come from a fixed table, never from
 * the articles at hand, so one article more leaves the likeness of all others as it was.
 */
public final class Vocabulary {
    private static final double RARE = 0.8;
    private static final double NUMBER = 1;
    private static final double LESSER = 0.6;
    private static final int SEEN_AT_MOST = 200_000;
    private static final int LONG = 5;
    private static final int HEAD = 6;
    private static final double WORD = 0.6; // of a word's likeness the word itself, the rest (0.8) its root
    private static final double ROOT = 0.8;
    private static final int ROOT_LEAST = 4;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> groups = new HashMap<>();
    private final List<String> suffixes;
    private final Map<String, Word> seen = new ConcurrentHashMap<>();

    Vocabulary(Language language) {
        for (Table.Row row : language.table("crosscheck/frequency.tsv").rows()) {
            weights.put(row.get("lemma"), Double.valueOf(row.get("weight")));
        }
        for (Table.Row row : language.table("crosscheck/synonyms.tsv").rows()) {
            List<String> words = row.all("words");
            words.forEach(word -> groups.put(Folding.bare(word), "=" + Folding.bare(words.get(0))));
        }
        suffixes = language.words("crosscheck/suffixes.txt").entries().stream()
                .map(Folding::bare)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The vocabulary of a language, made once. */
    public static Vocabulary of(Language language) {
        return language.derive(Vocabulary.class, Vocabulary::new);
    }

    /**
     * A word as it is compared.
     *
     * @param bare without accents and case
     * @param weight from 0 (stands everywhere) to 1
     * @param root what related words share: their group of near-synonyms, or the word without its ending
     */
    public record Word(String bare, double weight, String root, long key, long rootKey) {}

    /** What is known of a lemma. */
    public Word word(String lemma) {
        Word known = seen.get(lemma);
        if (known == null) {
            String bare = Folding.bare(lemma);
            String root = root(bare);
            known = new Word(bare, bareWeight(bare), root, Hash.of(bare), Hash.of(root));
            if (seen.size() < SEEN_AT_MOST) {
                seen.put(lemma, known);
            }
        }
        return known;
    }

    /** Whether nothing is known of how telling the words of this language are. */
    public boolean isEmpty() {
        return weights.isEmpty();
    }

    /** From 0 (stands everywhere) to 1. */
    public double weight(String lemma) {
        return word(lemma).weight;
    }

    private double bareWeight(String bare) {
        Double known = weights.get(bare);
        return known != null ? known : weights.isEmpty() ? byLength(bare) : RARE;
    }

    /** In a language without a table the longer word is taken for the rarer, a number for rarer than any word. */
    private static double byLength(String bare) {
        return Character.isDigit(bare.charAt(0))
                ? NUMBER
                : RARE * Math.min(LONG, Math.max(1, bare.length() - 2)) / LONG;
    }

    /** How telling each word of a whole article is. In a language without a table words are cut after six letters. */
    public SortedMap<String, Double> weights(List<String> lemmas) {
        SortedMap<String, Double> weighed = new TreeMap<>();
        lemmas.forEach(lemma -> weighed.computeIfAbsent(head(word(lemma).bare), this::bareWeight));
        return weighed;
    }

    private String head(String bare) {
        return weights.isEmpty() && bare.length() > HEAD ? bare.substring(0, HEAD) : bare;
    }

    /** The most telling of some lemmas, without accents and case; what is repeated tells a little more, ties fall as by lot. */
    public List<String> telling(List<String> lemmas, int most) {
        Map<String, Integer> counts = new TreeMap<>();
        lemmas.forEach(lemma -> counts.merge(head(word(lemma).bare), 1, Integer::sum));
        List<Map.Entry<String, Double>> weighed = new ArrayList<>();
        weights(lemmas)
                .forEach((word, weight) ->
                        weighed.add(Map.entry(word, weight * (1 + StrictMath.log(counts.getOrDefault(word, 1))))));
        weighed.sort(Map.Entry.<String, Double>comparingByValue()
                .reversed()
                .thenComparingLong(word -> Hash.of(word.getKey()))
                .thenComparing(Map.Entry.comparingByKey()));
        return weighed.stream().limit(most).map(Map.Entry::getKey).toList();
    }

    /** Features of a whole article: its words, the repeated ones a little more. */
    public Terms topic(List<String> lemmas) {
        Map<String, Integer> counts = new TreeMap<>();
        lemmas.forEach(lemma -> counts.merge(head(word(lemma).bare), 1, Integer::sum));
        Map<Long, Double> terms = new HashMap<>();
        weights(lemmas)
                .forEach((word, weight) ->
                        terms.put(Hash.of(word), weight * (1 + StrictMath.log(counts.getOrDefault(word, 1)))));
        return Terms.of(terms);
    }

    /** Features of one statement: its words and their roots, so that related words and near-synonyms meet in part. */
    public Terms statement(List<String> lemmas) {
        return statement(lemmas, Set.of());
    }

    /** As {@link #statement(List)}, with words that are to count for less. */
    public Terms statement(List<String> lemmas, Set<String> lesser) {
        Map<Long, Double> terms = new HashMap<>();
        for (String lemma : lemmas) {
            Word word = word(lemma);
            double weight = word.weight * (lesser.contains(word.bare) ? LESSER : 1);
            terms.merge(word.key, WORD * weight, Math::max);
            terms.merge(word.rootKey, ROOT * weight, Math::max);
        }
        return Terms.of(terms);
    }

    /** Features of a text by its letters alone. */
    public static Terms letters(String text) {
        return Letters.of(text);
    }

    private String root(String bare) {
        String group = groups.get(bare);
        if (group != null) {
            return group;
        }
        String stem = stem(bare);
        String ofStem = groups.get(stem);
        return ofStem != null ? ofStem : "~" + stem;
    }

    private String stem(String bare) {
        for (String suffix : suffixes) {
            if (bare.length() - suffix.length() >= ROOT_LEAST && bare.endsWith(suffix)) {
                return bare.substring(0, bare.length() - suffix.length());
            }
        }
        return bare;
    }
}
