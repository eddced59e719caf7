package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.alignment.Contradiction;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Language;
import dev.selon.model.Dispute;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements of one story that cannot both be true: told in much the same words by two who serve no common house, or as one
 * man's in two texts, and one denies what the other says, or their words or numbers exclude each other.
 */
final class Contradictions {
    private static final double ALIKE = 0.5;
    private static final int LONG_ENOUGH = 4;
    private static final double TELLING = 0.4;

    private final Case all;

    private Contradictions(Case all) {
        this.all = all;
    }

    /** One rendering of a statement. */
    private record Said(
            String id,
            Place place,
            @Nullable String speaker,
            String text,
            Terms terms,
            Set<String> roots,
            Language language) {}

    static List<Dispute> of(Case all) {
        Contradictions contradictions = new Contradictions(all);
        return all.stories.stream()
                .flatMap(story -> contradictions.ofStory(story).stream())
                .toList();
    }

    private List<Dispute> ofStory(Story story) {
        List<Said> said = story.articles().stream()
                .flatMap(article -> said(article).stream())
                .toList();
        SortedMap<String, Dispute> disputes = new TreeMap<>();
        for (Said one : said) {
            for (Said other : partners(one, said)) {
                List<String> why = mayFace(one, other) && alike(one, other)
                        ? Contradiction.between(one.text, other.text, one.language)
                        : List.of();
                if (!why.isEmpty()) {
                    Dispute dispute = dispute(one, other, why);
                    disputes.putIfAbsent(dispute.id(), dispute);
                }
            }
        }
        return List.copyOf(disputes.values());
    }

    private List<Said> said(String article) {
        Reading reading = all.reading(article);
        Language language = all.languages.get(reading.article().language());
        Vocabulary vocabulary = Vocabulary.of(language);
        List<Said> said = new ArrayList<>();
        for (Utterance utterance : all.utterances(article)) {
            for (Rendering rendering : utterance.renderings()) {
                Statement statement = rendering.statement();
                if (rendering.article().equals(article) && statement.words().size() >= LONG_ENOUGH) {
                    Set<String> roots = statement.words().stream()
                            .map(vocabulary::word)
                            .filter(word -> word.weight() > TELLING)
                            .map(Vocabulary.Word::root)
                            .collect(Collectors.toCollection(TreeSet::new));
                    said.add(new Said(
                            utterance.id(),
                            rendering.place(),
                            all.identities.actor(article, statement.speaker()),
                            text(statement, reading),
                            vocabulary.statement(statement.words()),
                            roots,
                            language));
                }
            }
        }
        return said;
    }

    private static String text(Statement statement, Reading reading) {
        List<Span> parts = statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts();
        return parts.stream()
                .map(part -> part.of(reading.article().text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    /** Those behind it in the list that share two telling words with it. */
    private static List<Said> partners(Said one, List<Said> said) {
        List<Said> partners = new ArrayList<>();
        for (Said other : said) {
            if (one.place.compareTo(other.place) < 0
                    && one.roots.stream().filter(other.roots::contains).count() >= 2) {
                partners.add(other);
            }
        }
        return partners;
    }

    private boolean mayFace(Said one, Said other) {
        if (one.speaker == null || other.speaker == null || one.id.equals(other.id)) {
            return false;
        }
        boolean copies = all.sources.text(one.place.article()).equals(all.sources.text(other.place.article()));
        return one.speaker.equals(other.speaker)
                ? !copies
                : Collections.disjoint(all.house(one.speaker), all.house(other.speaker));
    }

    private static boolean alike(Said one, Said other) {
        return (one.terms.cosine(other.terms) + one.terms.containment(other.terms)) / 2 >= ALIKE;
    }

    private Dispute dispute(Said one, Said other, List<String> why) {
        SortedSet<String> about = new TreeSet<>(List.of(one.id, other.id));
        return new Dispute(
                Ids.of('D', "contradiction", about),
                "contradiction",
                List.copyOf(about),
                List.of(position(one), position(other)),
                String.join("; ", why));
    }

    private Dispute.Position position(Said said) {
        String speaker = said.speaker == null ? "" : all.actorName(said.speaker) + ": ";
        return all.spoken(speaker + said.text, List.of(said.place), said.speaker);
    }
}
