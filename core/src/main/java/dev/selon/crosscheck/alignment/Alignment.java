package dev.selon.crosscheck.alignment;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Joining;
import dev.selon.crosscheck.matching.Lemmas;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the renderings of one statement side by side, as articles come. */
public final class Alignment {
    private static final double BOTH = 0.5;

    private final Map<String, Reading> readings;
    private final Map<String, String> storyOf;
    private final Identities identities;
    private final Languages languages;
    private final Joining<At, Said> joining = Joining.byLinks(new SameStatement());

    /**
     * @param readings the articles by id, as they come
     * @param storyOf the story of each article, as it will be too
     */
    public Alignment(
            Map<String, Reading> readings, Map<String, String> storyOf, Identities identities, Languages languages) {
        this.readings = readings;
        this.storyOf = storyOf;
        this.identities = identities;
        this.languages = languages;
    }

    /** A statement by its article and its place in the article's list. */
    private record At(String article, int index) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            int byArticle = article.compareTo(other.article);
            return byArticle != 0 ? byArticle : Integer.compare(index, other.index);
        }
    }

    /**
     * Aligns anew what some articles say.
     *
     * @param changed articles that are new, in another story, or of which it has changed who is who or whom one serves
     */
    public void settle(Collection<String> changed) {
        for (String article : changed) {
            Reading reading = Objects.requireNonNull(readings.get(article));
            Language language = languages.get(reading.article().language());
            Set<String> names = reading.statements().isEmpty() ? Set.of() : Said.names(reading);
            String story = storyOf.getOrDefault(article, "");
            for (int i = 0; i < reading.statements().size(); i++) {
                joining.put(new At(article, i), new Said(reading, i, story, names, identities, language));
            }
        }
        joining.settle();
    }

    /** One utterance for each thing said, with all its renderings; each statement is in exactly one. */
    public List<Utterance> utterances(Sources sources) {
        return joining.clusters().stream()
                .map(cluster -> utterance(cluster, sources))
                .sorted(Comparator.comparing(Utterance::id))
                .toList();
    }

    /** How like two sentences are, by their words and, where those differ, by their letters; from 0 to 1. */
    public static double similarity(String one, String other, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        Terms a = vocabulary.statement(Lemmas.of(one, language));
        Terms b = vocabulary.statement(Lemmas.of(other, language));
        double letters = Vocabulary.letters(one).cosine(Vocabulary.letters(other));
        return (a.cosine(b) + a.containment(b) / 2 + letters) / 2.5;
    }

    /** Half how alike the two are, half how much of the shorter stands in the longer. */
    static double score(Terms a, Terms b) {
        return BOTH * a.cosine(b) + (1 - BOTH) * a.containment(b);
    }

    private static Utterance utterance(Cluster<Said> cluster, Sources sources) {
        Said first = cluster.first();
        List<Rendering> renderings = cluster.members().stream()
                .map(said -> new Rendering(said.article, said.statement, sources.statement(said.article, said.index)))
                .toList();
        List<String> why = cluster.links().stream()
                .map(link -> String.join(", ", link.likeness().reasons()))
                .distinct()
                .sorted()
                .toList();
        return new Utterance(
                Ids.of('U', first.article, first.statement.span(), first.index),
                speaker(cluster),
                most(cluster, said -> said.addressee),
                renderings,
                why);
    }

    /** Who is told most often to say it; a person rather than the body that hands the words on. */
    private static @Nullable String speaker(Cluster<Said> cluster) {
        String person = most(cluster, said -> said.person ? said.speaker : null);
        return person != null ? person : most(cluster, said -> said.speaker);
    }

    private static @Nullable String most(Cluster<Said> cluster, Function<Said, @Nullable String> whom) {
        Map<String, Integer> times = new TreeMap<>();
        cluster.members().stream()
                .map(whom)
                .filter(Objects::nonNull)
                .forEach(actor -> times.merge(actor, 1, Integer::sum));
        return times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }
}
