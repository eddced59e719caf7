package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Folding;
import dev.selon.model.Article;
import dev.selon.model.Dated;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Story;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One vote of one assembly on one day, counted differently by two reports of a story that each know one count only. */
final class Votes {
    private final List<Draft> drafts;
    private final Case all;

    private Votes(List<Draft> drafts, Case all) {
        this.drafts = drafts;
        this.all = all;
    }

    /**
     * A count with who voted and when.
     *
     * @param assembly the first word of its name: "Sénat américain" and "Sénat des États-Unis" are one in one story
     */
    private record Vote(
            Place sentence,
            String count,
            String assembly,
            @Nullable String actor,
            When day) {}

    static List<Dispute> of(List<Draft> drafts, Case all) {
        Votes votes = new Votes(drafts, all);
        return all.stories.stream().flatMap(story -> votes.disputes(story)).toList();
    }

    private Stream<Dispute> disputes(Story story) {
        SortedMap<String, List<Vote>> byOccasion = new TreeMap<>();
        story.articles().stream()
                .flatMap(article -> votes(all.reading(article)).stream())
                .forEach(vote -> byOccasion
                        .computeIfAbsent(vote.assembly + " " + vote.day.edtf(), key -> new ArrayList<>())
                        .add(vote));
        return byOccasion.values().stream().flatMap(votes -> dispute(votes).stream());
    }

    private Optional<Dispute> dispute(List<Vote> votes) {
        SortedMap<String, SortedSet<Place>> places = new TreeMap<>();
        SortedMap<String, SortedSet<String>> tellers = new TreeMap<>();
        for (Vote vote : votes) {
            places.computeIfAbsent(vote.count, key -> new TreeSet<>()).add(vote.sentence);
            tellers.computeIfAbsent(vote.count, key -> new TreeSet<>()).add(vote.sentence.article());
        }
        List<String> about = about(votes);
        if (!exclude(tellers.values()) || about.isEmpty()) {
            return Optional.empty();
        }
        List<Position> positions = places.entrySet().stream()
                .map(each -> all.position(each.getKey(), each.getValue()))
                .toList();
        String id = Ids.of('D', "number", about, places.keySet());
        return Optional.of(new Dispute(id, "number", about, positions, "one vote, counted differently"));
    }

    /** Whether no report tells two of the counts: who tells two tells of two votes. */
    private static boolean exclude(Collection<SortedSet<String>> tellers) {
        long told = tellers.stream().mapToLong(Collection::size).sum();
        return tellers.size() > 1
                && told
                        == tellers.stream()
                                .flatMap(Collection::stream)
                                .distinct()
                                .count();
    }

    /** The facts told in the same sentences; without any, the assembly. */
    private List<String> about(List<Vote> votes) {
        List<String> facts = drafts.stream()
                .filter(draft -> draft.tellings.stream()
                        .anyMatch(told -> votes.stream().anyMatch(vote -> vote.sentence.equals(told.place()))))
                .map(draft -> draft.id)
                .sorted()
                .toList();
        return !facts.isEmpty()
                ? facts
                : votes.stream()
                        .map(Vote::actor)
                        .filter(java.util.Objects::nonNull)
                        .distinct()
                        .sorted()
                        .toList();
    }

    private List<Vote> votes(Reading reading) {
        Article article = reading.article();
        List<Vote> votes = new ArrayList<>();
        for (VoteCounts.Count count :
                VoteCounts.of(all.languages.get(article.language())).in(article.text())) {
            boolean read = article.blocks().stream()
                    .anyMatch(block -> block.span().contains(new Span(count.start(), count.end())));
            if (read) {
                vote(count, reading).ifPresent(votes::add);
            }
        }
        return votes;
    }

    private Optional<Vote> vote(VoteCounts.Count count, Reading reading) {
        Span sentence = SentenceAround.of(new Span(count.start(), count.end()), reading);
        Optional<Mention> assembly = reading.mentions().stream()
                .filter(mention ->
                        sentence.contains(mention.span()) && mention.span().end() <= count.start())
                .filter(mention -> reading.entities().get(mention.entity()).kind() == EntityKind.ORGANISATION)
                .min(Comparator.comparing(Mention::span));
        Optional<When> day = day(sentence, reading);
        if (assembly.isEmpty() || day.isEmpty()) {
            return Optional.empty();
        }
        int entity = assembly.get().entity();
        String name = Folding.bare(reading.entities().get(entity).name()).split(" ", 2)[0];
        String actor = all.identities.actor(reading.id(), entity);
        return Optional.of(
                new Vote(new Place(reading.id(), sentence), count.yes() + "-" + count.no(), name, actor, day.get()));
    }

    /** The only day that the sentence tells. */
    private Optional<When> day(Span sentence, Reading reading) {
        Dated given = all.chronology.articles().get(reading.id());
        When reference = given != null ? given.when() : reading.article().published();
        List<When> days = reading.times().stream()
                .filter(time -> sentence.contains(time.span()))
                .flatMap(time -> time.constraint().resolve(reference).stream())
                .filter(When::isDay)
                .distinct()
                .toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }
}
