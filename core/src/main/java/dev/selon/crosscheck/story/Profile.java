package dev.selon.crosscheck.story;

import dev.selon.crosscheck.matching.Names;
import dev.selon.crosscheck.matching.Runs;
import dev.selon.crosscheck.matching.Shingles;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What one article has to be recognised by. */
final class Profile {
    private static final int TELLING_WORDS = 20;
    private static final int MAIN_PEOPLE = 5;

    private final Vocabulary vocabulary;
    final Reading reading;
    /** Whether words are all there is to go by, as in a language without tables. */
    final boolean wordsOnly;

    final Terms words;
    final Map<String, Double> people;
    final Map<String, Double> bodies;
    final List<Said> said;
    final Days days;
    final List<Act> acts;
    final Set<String> sides;
    final Runs runs;

    /** A statement's features, with its most telling words as a key, and who speaks. */
    record Said(Terms terms, String key, String speaker) {}

    Profile(Reading reading, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        this.vocabulary = vocabulary;
        this.reading = reading;
        this.wordsOnly = vocabulary.isEmpty();
        this.words = vocabulary.topic(reading.words());
        this.people = named(reading, true);
        this.bodies = named(reading, false);
        this.said = reading.statements().stream()
                .filter(statement -> statement.words().size() >= 4)
                .map(statement -> new Said(
                        vocabulary.statement(statement.words()),
                        String.join(" ", new TreeSet<>(vocabulary.telling(statement.words(), 3))),
                        speaker(statement, reading)))
                .toList();
        this.days = new Days(reading);
        this.acts = Act.of(reading);
        this.runs = new Runs(shingles());
        this.sides = sides(reading, vocabulary, language);
    }

    /** How telling each of its words is: made when asked for, as few are asked. */
    Map<String, Double> weights() {
        return vocabulary.weights(reading.words());
    }

    /** Its runs of words: few articles are asked for them. */
    long[] shingles() {
        return Shingles.of(reading.shingles());
    }

    String id() {
        return reading.id();
    }

    /** The persons most spoken of. */
    List<String> mainPeople() {
        return people.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MAIN_PEOPLE)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The speaker's name as a key, {@code ""} where nobody is named. */
    private static String speaker(Statement statement, Reading reading) {
        Speaker speaker = statement.speaker();
        return speaker == null || !speaker.known() ? "" : key(reading.entities().get(speaker.entity()));
    }

    /** Persons by family name, or bodies and states by name, each with the root of how often it is mentioned. */
    private static Map<String, Double> named(Reading reading, boolean persons) {
        int[] times = new int[reading.entities().size()];
        for (Mention mention : reading.mentions()) {
            times[mention.entity()]++;
        }
        Map<String, Double> named = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            Entity entity = reading.entities().get(i);
            if (times[i] > 0 && (entity.kind() == EntityKind.PERSON) == persons) {
                named.merge(key(entity), StrictMath.sqrt(times[i]), Math::max);
            }
        }
        return named;
    }

    static Optional<String> person(Entity entity) {
        return entity.kind() == EntityKind.PERSON ? Optional.of(key(entity)) : Optional.empty();
    }

    private static String key(Entity entity) {
        if (entity.kind() == EntityKind.PERSON) {
            return Names.family(entity.name());
        }
        return entity.key() != null ? entity.key() : Folding.bare(entity.name());
    }

    /** How many sides the meetings have, where the article says so. */
    private static Set<String> sides(Reading reading, Vocabulary vocabulary, Language language) {
        Set<String> words = new TreeSet<>();
        reading.words().forEach(word -> words.add(vocabulary.word(word).bare()));
        reading.statements()
                .forEach(said -> said.words()
                        .forEach(word -> words.add(vocabulary.word(word).bare())));
        Set<String> sides = new TreeSet<>();
        for (Table.Row row : language.table("consultation/sides.tsv").rows()) {
            if (row.all("words").stream()
                    .map(word -> vocabulary.word(word).bare())
                    .anyMatch(words::contains)) {
                sides.add(row.get("sides"));
            }
        }
        return sides;
    }

    static double cosine(Map<String, Double> a, Map<String, Double> b) {
        double dot = 0;
        for (Map.Entry<String, Double> each : a.entrySet()) {
            dot += each.getValue() * b.getOrDefault(each.getKey(), 0.0);
        }
        return dot == 0 ? 0 : dot / StrictMath.sqrt(square(a) * square(b));
    }

    private static double square(Map<String, Double> weights) {
        return weights.values().stream().mapToDouble(weight -> weight * weight).sum();
    }

    List<String> keys() {
        List<String> keys = new ArrayList<>(Shingles.keys(shingles()));
        mainPeople().forEach(name -> keys.add("who " + name));
        vocabulary.telling(reading.words(), TELLING_WORDS).forEach(word -> keys.add("word " + word));
        said.forEach(statement -> keys.add("said " + statement.key));
        return keys;
    }
}
