package dev.selon.crosscheck.alignment;

import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.EntityKind;
import dev.selon.model.Form;
import dev.selon.model.Identities;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A statement of one article, ready to be compared. */
final class Said {
    private static final int KEYS = 6;

    final String article;
    final int index;
    final String story;
    final Statement statement;
    final @Nullable String speaker;
    final @Nullable String addressee;
    final boolean person;
    final Set<String> served;
    final Terms terms;
    final Terms quoted;
    final int words;
    final Set<String> numbers = new TreeSet<>();
    final boolean negated;
    private final List<String> roots;

    Said(Reading reading, int index, String story, Set<String> names, Identities identities, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        this.article = reading.id();
        this.index = index;
        this.story = story;
        this.statement = reading.statements().get(index);
        this.speaker = identities.actor(article, statement.speaker());
        this.addressee = identities.actor(article, statement.addressee());
        this.person = isPerson(reading, statement.speaker());
        this.served = speaker == null ? Set.of() : identities.serves(speaker);
        List<String> lemmas = statement.words();
        this.terms = vocabulary.statement(lemmas, names);
        List<String> marked = quoted(reading.article().text());
        this.quoted = marked.equals(lemmas) ? terms : vocabulary.statement(marked, names);
        this.words = (int) lemmas.stream().distinct().count();
        lemmas.stream()
                .filter(word -> word.chars().anyMatch(c -> c >= '0' && c <= '9'))
                .forEach(numbers::add);
        this.negated = isNegated(reading.article().text(), language);
        this.roots = vocabulary.telling(lemmas, lemmas.size()).stream()
                .map(bare -> vocabulary.word(bare).root())
                .toList();
    }

    private static boolean isPerson(Reading reading, @Nullable Speaker speaker) {
        return speaker != null
                && speaker.known()
                && reading.entities().get(speaker.entity()).kind() == EntityKind.PERSON;
    }

    /** The words of the names in the article: who is spoken of tells less than what is said. */
    static Set<String> names(Reading reading) {
        Set<String> names = new TreeSet<>();
        for (Mention mention : reading.mentions()) {
            names.addAll(words(mention.span().of(reading.article().text())));
        }
        return names;
    }

    private static List<String> words(String text) {
        return Arrays.stream(Folding.bare(text).split("[^a-z0-9]+"))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** The lemmas of a mixed statement that stand in its marks; of any other statement all. */
    private List<String> quoted(String text) {
        if (statement.form() != Form.MIXED || statement.quoted().isEmpty()) {
            return statement.words();
        }
        Set<String> beginnings = new TreeSet<>();
        statement.quoted().forEach(span -> words(span.of(text)).forEach(word -> beginnings.add(beginning(word))));
        return statement.words().stream()
                .filter(lemma -> beginnings.contains(beginning(Folding.bare(lemma))))
                .toList();
    }

    private static String beginning(String word) {
        return word.substring(0, Math.min(4, word.length()));
    }

    boolean overlaps(Said other) {
        return article.equals(other.article) && statement.span().overlaps(other.statement.span());
    }

    /** Whether the words of the statement, read without the verbs around, hold a negation. */
    private boolean isNegated(String text, Language language) {
        Set<String> negations =
                new TreeSet<>(language.words("crosscheck/negations.txt").entries());
        List<Span> parts = statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts();
        return parts.stream()
                .map(part -> Folding.lower(part.of(text)).replace("'", "' "))
                .flatMap(part -> Arrays.stream(part.split("[^\\p{L}']+")))
                .anyMatch(negations::contains);
    }

    /** The root of each telling word within the story; for words often repeated, the most telling ones anywhere. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        roots.forEach(root -> keys.add(story + " " + root));
        if (words >= KEYS && speaker != null) {
            keys.add(speaker + " "
                    + String.join(
                            " ",
                            Stream.of(roots)
                                    .flatMap(List::stream)
                                    .limit(3)
                                    .sorted()
                                    .toList()));
        }
        return keys;
    }
}
