package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Quantities;
import dev.selon.crosscheck.matching.Quantities.Quantity;
import dev.selon.model.Article.Block;
import dev.selon.model.Dated;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Estimate;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Span;
import dev.selon.model.Story;
import dev.selon.model.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Numbers of the same things that reports give differently: in the sentences that tell one fact, and, for the dead, the
 * wounded and the like, in the headlines and first sentences of one story. Numbers that may be one ("plus de 2 600", "près
 * de 2 700") do not differ; who tells both numbers tells of two things.
 */
final class NumberDisputes {
    private static final BigDecimal FEW = BigDecimal.TEN;
    private static final BigDecimal TWO = new BigDecimal(2);
    private static final int LEAD_SENTENCES = 2;

    private final Case all;
    private final Map<String, List<Counted>> byArticle = new HashMap<>();

    /** A number with the sentence it stands in. */
    private record Counted(Quantity quantity, String article, Place sentence) {}

    private NumberDisputes(Case all) {
        this.all = all;
    }

    static List<Dispute> of(List<Draft> drafts, Case all) {
        NumberDisputes numbers = new NumberDisputes(all);
        List<Dispute> disputes = new ArrayList<>();
        for (Draft draft : drafts) {
            disputes.addAll(numbers.ofFact(draft));
        }
        SortedSet<Place> seen = new TreeSet<>();
        disputes.forEach(dispute -> dispute.positions().forEach(position -> seen.addAll(position.evidence())));
        Map<Place, SortedSet<String>> told = told(drafts);
        for (Story story : all.stories) {
            disputes.addAll(numbers.ofLeads(story, told, seen));
        }
        return disputes;
    }

    /** The facts that a sentence tells. */
    private static Map<Place, SortedSet<String>> told(List<Draft> drafts) {
        Map<Place, SortedSet<String>> told = new HashMap<>();
        for (Draft draft : drafts) {
            draft.tellings.forEach(one ->
                    told.computeIfAbsent(one.place(), key -> new TreeSet<>()).add(draft.id));
        }
        return told;
    }

    /** What the sentences that tell an act count; who holds an office or belongs to a body is no matter of numbers. */
    private List<Dispute> ofFact(Draft draft) {
        if (draft.tellings.stream().map(told -> told.article).distinct().count() < 2
                || draft.tellings.stream().allMatch(SameFact::holdsOn)) {
            return List.of();
        }
        List<Counted> counted = new ArrayList<>();
        for (Told told : draft.tellings) {
            if (!told.isDenied()) {
                all(told.reading).stream()
                        .filter(one -> told.claim.evidence().contains(one.quantity.span()))
                        .filter(one -> !one.quantity.measure().isEmpty()
                                || one.quantity.low().compareTo(FEW) >= 0)
                        .forEach(counted::add);
            }
        }
        return disputes(counted, List.of(draft.id));
    }

    private List<Dispute> ofLeads(Story story, Map<Place, SortedSet<String>> told, SortedSet<Place> seen) {
        if (story.articles().size() < 2) {
            return List.of();
        }
        List<Counted> counted = story.articles().stream()
                .map(all::reading)
                .flatMap(reading -> lead(reading).stream())
                .filter(one -> !seen.contains(one.sentence))
                .toList();
        List<String> about = counted.stream()
                .flatMap(one -> told.getOrDefault(one.sentence, new TreeSet<>()).stream())
                .distinct()
                .sorted()
                .toList();
        return disputes(counted, about);
    }

    /** What the headline and the first sentences count of persons. */
    private List<Counted> lead(Reading reading) {
        List<Counted> people =
                all(reading).stream().filter(one -> isOfPersons(one, reading)).toList();
        Span title = reading.article().title();
        SortedSet<Span> first = new TreeSet<>();
        reading.article().blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .findFirst()
                .ifPresent(block -> first.add(block.span()));
        List<Counted> lead = new ArrayList<>();
        SortedSet<Span> sentences = new TreeSet<>();
        for (Counted one : people) {
            boolean inTitle = title != null && title.contains(one.quantity.span());
            boolean early = first.stream().anyMatch(block -> block.contains(one.quantity.span()));
            if (early) {
                sentences.add(one.sentence.span());
            }
            if (inTitle || early && sentences.headSet(one.sentence.span()).size() < LEAD_SENTENCES) {
                lead.add(one);
            }
        }
        return lead;
    }

    private boolean isOfPersons(Counted one, Reading reading) {
        return Quantities.of(all.languages.get(reading.article().language())).isState(one.quantity.measure());
    }

    /** All numbers of an article that are no dates and no votes. */
    private List<Counted> all(Reading reading) {
        return byArticle.computeIfAbsent(reading.id(), id -> read(reading));
    }

    private List<Counted> read(Reading reading) {
        var language = all.languages.get(reading.article().language());
        String text = reading.article().text();
        List<VoteCounts.Count> votes = VoteCounts.of(language).in(text);
        List<Counted> counted = new ArrayList<>();
        for (Block block : reading.article().blocks()) {
            for (Quantity quantity : Quantities.of(language).in(text, block.span())) {
                Span span = quantity.span();
                boolean other =
                        reading.times().stream().anyMatch(time -> time.span().overlaps(span))
                                || votes.stream().anyMatch(vote -> new Span(vote.start(), vote.end()).overlaps(span));
                if (!other) {
                    counted.add(new Counted(
                            quantity, reading.id(), new Place(reading.id(), SentenceAround.of(span, reading))));
                }
            }
        }
        return counted;
    }

    private List<Dispute> disputes(List<Counted> counted, List<String> about) {
        SortedMap<String, List<Counted>> byThing = new TreeMap<>();
        counted.forEach(one -> byThing.computeIfAbsent(one.quantity.key(), key -> new ArrayList<>())
                .add(one));
        List<Dispute> disputes = new ArrayList<>();
        for (List<Counted> same : byThing.values()) {
            Map<String, List<Counted>> here = same.stream().collect(Collectors.groupingBy(one -> one.article));
            List<Counted> clashing = same.stream()
                    .filter(one -> same.stream()
                            .anyMatch(other -> clash(one, other, here.getOrDefault(one.article, List.of()))))
                    .toList();
            if (!clashing.isEmpty()) {
                disputes.add(dispute(clashing, about));
            }
        }
        return disputes;
    }

    /** Two articles of which neither prints anywhere what the other tells here. */
    private boolean clash(Counted one, Counted other, List<Counted> here) {
        return !one.article.equals(other.article)
                && here.stream().noneMatch(each -> each.quantity.meets(other.quantity))
                && !tells(other.article, one.quantity)
                && !tells(one.article, other.quantity);
    }

    /** Whether an article prints the number, of the same things or, in a sentence that counts these, of nothing named. */
    private boolean tells(String article, Quantity quantity) {
        Reading reading = all.reading(article);
        List<Counted> same = all(reading).stream()
                .filter(one -> one.quantity.key().equals(quantity.key()))
                .toList();
        Quantities quantities =
                Quantities.of(all.languages.get(reading.article().language()));
        return same.stream()
                .anyMatch(one -> one.quantity.meets(quantity)
                        || quantities.bare(reading.article().text(), one.sentence.span()).stream()
                                .anyMatch(quantity::meets));
    }

    private Dispute dispute(List<Counted> clashing, List<String> about) {
        Comparator<Counted> order = Comparator.<Counted, BigDecimal>comparing(one -> one.quantity.low())
                .thenComparing(one -> one.quantity.high());
        SortedMap<Counted, List<Counted>> values = new TreeMap<>(order);
        clashing.stream()
                .sorted(Comparator.comparing((Counted one) -> one.sentence)
                        .thenComparing(one -> one.quantity.printed()))
                .forEach(one ->
                        values.computeIfAbsent(one, key -> new ArrayList<>()).add(one));
        List<Position> positions = values.entrySet().stream()
                .map(each -> all.position(
                        each.getKey().quantity.printed(),
                        each.getValue().stream().map(Counted::sentence).toList()))
                .toList();
        return new Dispute(
                Ids.of(
                        'D',
                        "number",
                        about,
                        clashing.get(0).quantity.key(),
                        positions.get(0).evidence()),
                "number",
                about,
                positions,
                "numbers of the same things differ",
                later(List.copyOf(values.values())).orElse(null),
                estimate(List.copyOf(values.keySet()), positions));
    }

    private static Estimate estimate(List<Counted> values, List<Position> positions) {
        int best = 0;
        for (int i = 1; i < values.size(); i++) {
            if (positions.get(i).origins() > positions.get(best).origins()) {
                best = i;
            }
        }
        return new Estimate(
                values.stream()
                        .map(one -> one.quantity.low())
                        .min(Comparator.naturalOrder())
                        .orElseThrow(),
                middle(values.get(best).quantity),
                values.stream()
                        .map(one -> highest(one.quantity))
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
    }

    private static BigDecimal highest(Quantity quantity) {
        return quantity.isOpen() ? quantity.low() : quantity.high();
    }

    private static BigDecimal middle(Quantity quantity) {
        if (quantity.isOpen()) {
            return quantity.low();
        }
        return quantity.low().signum() == 0
                ? quantity.high()
                : quantity.low().add(quantity.high()).divide(TWO, quantity.low().scale(), RoundingMode.HALF_UP);
    }

    /** A toll grows: each higher number of persons printed on a later day than each lower one. */
    private Optional<String> later(List<List<Counted>> rising) {
        List<String> told = new ArrayList<>();
        When before = null;
        for (List<Counted> value : rising) {
            TreeSet<When> days = new TreeSet<>(Comparator.comparing(When::first));
            for (Counted one : value) {
                Optional<When> day = printed(one.article);
                if (day.isEmpty() || !isOfPersons(one, all.reading(one.article))) {
                    return Optional.empty();
                }
                days.add(day.get());
            }
            for (When day : days) {
                if (before != null && !day.first().isAfter(before.first())) {
                    return Optional.empty();
                }
            }
            before = days.last();
            told.add(value.get(0).quantity.printed() + " (" + before.edtf() + ")");
        }
        return Optional.of("counted on different days, the later the more: " + String.join(", then ", told));
    }

    private Optional<When> printed(String article) {
        Dated given = all.chronology.articles().get(article);
        return Optional.ofNullable(
                        given != null
                                ? given.when()
                                : all.reading(article).article().published())
                .filter(When::isDay);
    }
}
