package dev.selon.crosscheck.alignment;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Clusters;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Lemmas;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the renderings of one statement side by side. */
public final class Alignment {
    private static final double BOTH = 0.5;

    private Alignment() {}

    /** One utterance for each thing said, with all its renderings; each statement is in exactly one. */
    public static List<Utterance> of(
            List<Reading> readings, List<Story> stories, Identities identities, Sources sources, Languages languages) {
        Map<String, String> storyOf = new HashMap<>();
        stories.forEach(story -> story.articles().forEach(article -> storyOf.put(article, story.id())));
        List<Said> all = new ArrayList<>();
        for (Reading reading : readings) {
            Language language = languages.get(reading.article().language());
            Set<String> names = Said.names(reading);
            String story = storyOf.getOrDefault(reading.id(), "");
            for (int i = 0; i < reading.statements().size(); i++) {
                all.add(new Said(reading, i, story, names, identities, language));
            }
        }
        return Clusters.of(all, new SameStatement()).stream()
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
