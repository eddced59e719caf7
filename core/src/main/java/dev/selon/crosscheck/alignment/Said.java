package dev.selon.crosscheck.alignment;

import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Form;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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
    final Set<String> served;
    final Terms terms;
    final int words;
    final Set<String> numbers = new TreeSet<>();
    final boolean negated;
    private final List<String> roots;

    Said(Reading reading, int index, String story, Identities identities, Language language) {
        Vocabulary vocabulary = Vocabulary.of(language);
        this.article = reading.id();
        this.index = index;
        this.story = story;
        this.statement = reading.statements().get(index);
        this.speaker = identities.actor(article, statement.speaker());
        this.addressee = identities.actor(article, statement.addressee());
        this.served = speaker == null ? Set.of() : identities.serves(speaker);
        List<String> lemmas = statement.words();
        this.terms = vocabulary.statement(lemmas);
        this.words = (int) lemmas.stream().distinct().count();
        lemmas.stream().filter(word -> word.chars().anyMatch(c -> c >= '0' && c <= '9')).forEach(numbers::add);
        this.negated = isNegated(reading.article().text(), language);
        this.roots = lemmas.stream()
                .map(Folding::bare)
                .distinct()
                .sorted(Comparator.comparingDouble((String lemma) -> -vocabulary.weight(lemma))
                        .thenComparing(Comparator.naturalOrder()))
                .map(vocabulary::root)
                .toList();
    }

    /** Whether the words of the statement, read without the verbs around, hold a negation. */
    private boolean isNegated(String text, Language language) {
        Set<String> negations = new TreeSet<>(language.words("crosscheck/negations.txt").entries());
        List<Span> parts = statement.parts().isEmpty() ? List.of(statement.span()) : statement.parts();
        return parts.stream()
                .map(part -> Folding.lower(part.of(text)).replace("'", "' "))
                .flatMap(part -> Arrays.stream(part.split("[^\\p{L}']+")))
                .anyMatch(negations::contains);
    }

    boolean isIndirect() {
        return statement.form() == Form.INDIRECT;
    }

    /** The root of each telling word within the story; for words often repeated, the most telling ones anywhere. */
    List<String> keys() {
        List<String> keys = new ArrayList<>();
        roots.forEach(root -> keys.add(story + " " + root));
        if (words >= KEYS && speaker != null) {
            keys.add(speaker + " " + String.join(" ", Stream.of(roots).flatMap(List::stream).limit(3).sorted().toList()));
        }
        return keys;
    }
}
