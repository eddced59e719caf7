package dev.selon.crosscheck.coding;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Claim;
import dev.selon.model.Fact;
import dev.selon.model.Kind;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the code table looks at.
 *
 * @param rules the frames that told it
 * @param words of its roles, folded
 */
record Act(
        Kind kind,
        Stance stance,
        Status status,
        boolean said,
        Set<String> rules,
        List<String> words,
        Language language) {

    private static final String TOPICS = "crosscheck/topics.tsv";

    static Act of(Fact fact, Language language) {
        Stream<String> roles = fact.roles().values().stream()
                .flatMap(List::stream)
                .filter(value -> value.actor() == null)
                .map(Fact.Value::text);
        return new Act(
                fact.kind(),
                fact.stance(),
                fact.status(),
                fact.evidence().stream().anyMatch(evidence -> evidence.claim().saidBy() != null),
                fact.evidence().stream()
                        .map(evidence -> evidence.claim().rule())
                        .collect(Collectors.toCollection(TreeSet::new)),
                words(roles),
                language);
    }

    static Act of(Claim claim, Language language) {
        Stream<String> roles = claim.roles().values().stream()
                .flatMap(List::stream)
                .filter(filler -> !filler.known())
                .map(filler -> filler.text());
        return new Act(
                claim.kind(),
                claim.stance(),
                claim.status(),
                claim.saidBy() != null,
                Set.of(claim.rule()),
                words(roles),
                language);
    }

    private static List<String> words(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(Folding.bare(text).split("[^a-z0-9]+")))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What it is about. */
    List<String> topics() {
        return about().map(row -> row.get("topic")).toList();
    }

    /** The PLOVER contexts of what it is about, sorted. */
    List<String> contexts() {
        return about().map(row -> row.get("context"))
                .filter(context -> !context.isEmpty())
                .sorted()
                .toList();
    }

    private Stream<Table.Row> about() {
        return language.has(TOPICS)
                ? language.table(TOPICS).rows().stream()
                        .filter(row -> row.all("words").stream().anyMatch(this::hasWord))
                : Stream.of();
    }

    private boolean hasWord(String beginning) {
        return words.stream().anyMatch(word -> word.startsWith(beginning));
    }
}
