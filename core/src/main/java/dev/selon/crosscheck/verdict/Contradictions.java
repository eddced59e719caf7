package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Clues;
import dev.selon.crosscheck.matching.Contradiction;
import dev.selon.crosscheck.matching.Contradiction.Reason;
import dev.selon.crosscheck.matching.Contradiction.Sort;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Lemmas;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Dispute;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Story;
import dev.selon.model.Utterance;
import dev.selon.model.Utterance.Rendering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of one story that cannot both be true, as far as their words show it: statements of two who serve no common
 * house, one man's words in two texts, or what two articles tell as facts in their own voice. They say much the same, names
 * apart, and one denies what the other says, or their words or numbers exclude each other.
 */
final class Contradictions {
    /** What shows in the words alone; that something is called untrue need not be what the other says. */
    private static final Set<Sort> PLAIN = EnumSet.of(Sort.DENIED, Sort.OPPOSED, Sort.COUNTED);

    private static final double ALIKE = 0.5;
    private static final int SHARED = 2;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;
    private static final int LONG = 300;
    private static final double TELLING = 0.4;

    private final Case all;
    private final Map<String, List<Sentence>> facts = new HashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Map<List<Object>, Words> known = new HashMap<>();

    private Contradictions(List<Draft> drafts, Case all) {
        this.all = all;
        for (Draft draft : drafts) {
            for (Told told : draft.tellings) {
                if (all.isShared(told.story) && told.claim.stance() == Stance.ASSERTED && told.claim.saidBy() == null) {
                    fact(draft, told);
                }
            }
        }
    }

    /**
     * A sentence that somebody says, or that an article tells.
     *
     * @param id of the statement or fact
     */
    private record Sentence(
            String id, Place place, @Nullable String speaker, Words words) {
        String text() {
            return words.text;
        }
    }

    /** The words of a sentence, however many print it. */
    private static final class Words {
        final String text;
        final Terms terms;

        /** What its telling words share with related words, names left out. */
        final Set<String> roots;

        private final Language language;
        private @Nullable Clues clues;

        Words(String text, List<String> content, Language language) {
            Vocabulary vocabulary = Vocabulary.of(language);
            this.text = text;
            this.language = language;
            terms = vocabulary.statement(content);
            roots = content.stream()
                    .map(vocabulary::word)
                    .filter(word -> word.weight() > TELLING)
                    .map(Vocabulary.Word::root)
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        Clues clues() {
            Clues known = clues;
            if (known == null) {
                known = Clues.of(text, language);
                clues = known;
            }
            return known;
        }

        /** Why both cannot be true, {@code ""} where nothing shows it; the same words never speak against each other. */
        String against(Words other) {
            return language.equals(other.language) && !text.equals(other.text) && terms.cosine(other.terms) >= ALIKE
                    ? Contradiction.between(clues(), other.clues()).stream()
                            .filter(reason -> PLAIN.contains(reason.sort()))
                            .map(Reason::words)
                            .collect(Collectors.joining("; "))
                    : "";
        }
    }

    static List<Dispute> of(List<Draft> drafts, Case all) {
        Contradictions contradictions = new Contradictions(drafts, all);
        return all.stories.stream()
                .filter(story -> all.isShared(story.id()))
                .flatMap(story -> contradictions.ofStory(story).stream())
                .toList();
    }

    private List<Dispute> ofStory(Story story) {
        Map<Words, List<Sentence>> sentences = new LinkedHashMap<>();
        facts.getOrDefault(story.id(), List.of()).forEach(sentence -> enter(sentence, sentences));
        story.articles().forEach(article -> said(article, sentence -> enter(sentence, sentences)));
        SortedMap<SortedSet<String>, Pair> pairs = new TreeMap<>(Comparator.comparing(SortedSet::toString));
        Map<String, List<Words>> byRoot = new HashMap<>();
        sentences.forEach((words, printed) -> {
            for (Words other : alike(words, byRoot)) {
                String why = words.against(other);
                if (!why.isEmpty()) {
                    pairs(printed, Objects.requireNonNull(sentences.get(other)), why)
                            .forEach(pair -> pairs.merge(pair.about(), pair, Pair::first));
                }
            }
            words.roots.forEach(root ->
                    byRoot.computeIfAbsent(root, key -> new ArrayList<>()).add(words));
        });
        return pairs.values().stream().map(this::dispute).toList();
    }

    private static void enter(Sentence sentence, Map<Words, List<Sentence>> sentences) {
        sentences.computeIfAbsent(sentence.words, key -> new ArrayList<>()).add(sentence);
    }

    /** Those seen before that have several telling words in common with these. */
    private static List<Words> alike(Words words, Map<String, List<Words>> byRoot) {
        Map<Words, Integer> shared = new LinkedHashMap<>();
        for (String root : words.roots) {
            byRoot.getOrDefault(root, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        return shared.entrySet().stream()
                .filter(each -> each.getValue() >= SHARED)
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Pair> pairs(List<Sentence> these, List<Sentence> those, String why) {
        return these.stream()
                .flatMap(one -> those.stream()
                        .filter(other -> mayFace(one, other))
                        .map(other -> one.place.compareTo(other.place) < 0
                                ? new Pair(one, other, why)
                                : new Pair(other, one, why)))
                .toList();
    }

    /** Two sentences that speak against each other, in the order of their places. */
    private record Pair(Sentence one, Sentence other, String why) {
        SortedSet<String> about() {
            return new TreeSet<>(List.of(one.id, other.id));
        }

        Pair first(Pair than) {
            return Comparator.<Pair, Place>comparing(pair -> pair.one.place)
                                    .thenComparing(pair -> pair.other.place)
                                    .compare(this, than)
                            <= 0
                    ? this
                    : than;
        }
    }

    /** What an article tells in its own voice; of a long sentence the words are not even counted. */
    private void fact(Draft draft, Told told) {
        boolean said = told.reading.statements().stream()
                .anyMatch(statement -> statement.span().overlaps(told.claim.evidence()));
        if (!said && told.claim.evidence().length() <= LONG) {
            String text =
                    told.claim.evidence().of(told.reading.article().text()).replaceAll("\\s+", " ");
            List<String> words = Lemmas.of(text, told.language);
            add(draft.id, told.reading, told.place(), null, text, words)
                    .ifPresent(sentence -> facts.computeIfAbsent(told.story, key -> new ArrayList<>())
                            .add(sentence));
        }
    }

    private void said(String article, Consumer<Sentence> sentences) {
        Reading reading = all.reading(article);
        for (Utterance utterance : all.utterances(article)) {
            for (Rendering rendering : utterance.renderings()) {
                Statement statement = rendering.statement();
                String speaker = all.identities.actor(article, statement.speaker());
                if (rendering.article().equals(article) && speaker != null) {
                    String text = text(statement, reading);
                    add(utterance.id(), reading, rendering.place(), speaker, text, statement.words())
                            .ifPresent(sentences);
                }
            }
        }
    }

    private Optional<Sentence> add(
            String id, Reading reading, Place place, @Nullable String speaker, String text, List<String> words) {
        if (words.size() < SHORTEST || words.size() > LONGEST) {
            return Optional.empty();
        }
        Language language = all.languages.get(reading.article().language());
        Set<String> named = names.computeIfAbsent(reading.id(), key -> names(reading));
        List<String> content = words.stream()
                .filter(word -> !named.contains(Folding.bare(word)))
                .toList();
        Words made = known.computeIfAbsent(
                List.of(text, content, language.code()), key -> new Words(text, content, language));
        return Optional.of(new Sentence(id, place, speaker, made));
    }

    /** The words of the names in the article: who is spoken of tells little of what is said. */
    private static Set<String> names(Reading reading) {
        Set<String> names = new TreeSet<>();
        reading.entities()
                .forEach(entity -> entity.names()
                        .forEach(name -> names.addAll(List.of(Folding.bare(name).split("[^\\p{L}\\p{N}]+")))));
        return names;
    }

    private static String text(Statement statement, Reading reading) {
        List<Span> parts = statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts();
        return parts.stream()
                .map(part -> part.of(reading.article().text()).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
    }

    private boolean mayFace(Sentence one, Sentence other) {
        if (one.id.equals(other.id)) {
            return false;
        }
        if (one.speaker != null && other.speaker != null && !one.speaker.equals(other.speaker)) {
            return Collections.disjoint(all.house(one.speaker), all.house(other.speaker));
        }
        return !all.sources.text(one.place.article()).equals(all.sources.text(other.place.article()));
    }

    private Dispute dispute(Pair pair) {
        return new Dispute(
                Ids.of('D', "contradiction", pair.about()),
                "contradiction",
                List.copyOf(pair.about()),
                List.of(position(pair.one), position(pair.other)),
                pair.why);
    }

    private Dispute.Position position(Sentence sentence) {
        List<Place> places = List.of(sentence.place);
        return sentence.speaker == null
                ? all.position(sentence.text(), places)
                : all.spoken(all.actorName(sentence.speaker) + ": " + sentence.text(), places, sentence.speaker);
    }
}
