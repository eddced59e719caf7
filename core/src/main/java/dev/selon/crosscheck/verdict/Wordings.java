package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Form;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One statement that two reports print in quotation marks in different words: translated twice, or not word for word. A
 * quotation that is only shorter than the other is the same.
 */
final class Wordings {
    private static final int WORDS = 2;
    private static final double TELLING = 0.2;

    private Wordings() {}

    static List<Dispute> of(Case all) {
        return all.utterances.stream()
                .filter(utterance -> utterance.renderings().size() > 1)
                .flatMap(utterance -> of(utterance, all).stream())
                .toList();
    }

    /** The words in marks of one rendering. */
    private record Quoted(Place place, String text, SortedSet<String> words) {
        /** Whether each has telling words that the other lacks. */
        boolean differs(Quoted other) {
            return !place.article().equals(other.place.article()) && lacks(other) && other.lacks(this);
        }

        private boolean lacks(Quoted other) {
            return words.stream().filter(word -> !other.words.contains(word)).count() >= WORDS;
        }
    }

    private static Optional<Dispute> of(Utterance utterance, Case all) {
        List<Quoted> quoted = utterance.renderings().stream()
                .flatMap(rendering -> quoted(rendering, all).stream())
                .toList();
        List<Quoted> differing = quoted.stream()
                .filter(one -> quoted.stream().anyMatch(one::differs))
                .toList();
        if (differing.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<String, List<Place>> values = new TreeMap<>();
        differing.forEach(one ->
                values.computeIfAbsent(one.text, key -> new ArrayList<>()).add(one.place));
        List<Position> positions = values.entrySet().stream()
                .map(each -> all.spoken(each.getKey(), each.getValue(), utterance.speaker()))
                .toList();
        return Optional.of(new Dispute(
                Ids.of('D', "translation", utterance.id()),
                "translation",
                List.of(utterance.id()),
                positions,
                "one statement in quotation marks, in two wordings: translated twice, or not word for word"));
    }

    private static Optional<Quoted> quoted(Rendering rendering, Case all) {
        Statement statement = rendering.statement();
        Reading reading = all.reading(rendering.article());
        String text = reading.article().text();
        List<Span> spans = statement.form() == Form.DIRECT ? List.of(statement.span()) : statement.quoted();
        if (statement.form() == Form.INDIRECT || spans.isEmpty()) {
            return Optional.empty();
        }
        String words = spans.stream()
                .map(span -> span.of(text).replaceAll("\\s+", " ").strip())
                .collect(Collectors.joining(" … "));
        Vocabulary vocabulary =
                Vocabulary.of(all.languages.get(reading.article().language()));
        SortedSet<String> telling = Arrays.stream(Folding.bare(words).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && vocabulary.weight(word) > TELLING)
                .map(word -> vocabulary.word(word.replaceAll("[sx]$", "")).bare())
                .collect(Collectors.toCollection(TreeSet::new));
        return Optional.of(new Quoted(rendering.place(), words, telling));
    }
}
