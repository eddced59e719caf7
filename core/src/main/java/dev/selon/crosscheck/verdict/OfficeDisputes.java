package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.OfficeWords;
import dev.selon.crosscheck.verdict.Party.Relation;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Speaker;
import dev.selon.model.Story;
import dev.selon.model.Title;
import dev.selon.model.Utterance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Offices that do not fit: a title that speaks and that no other mention of the story knows, while all others of its
 * sort are another office; and one person with two offices that exclude each other.
 */
final class OfficeDisputes {
    private static final int OTHERS = 2;

    private final Case all;

    private OfficeDisputes(Case all) {
        this.all = all;
    }

    static List<Dispute> of(Case all) {
        OfficeDisputes offices = new OfficeDisputes(all);
        List<Dispute> disputes = new ArrayList<>();
        for (Story story : all.stories) {
            List<Printed> printed = offices.printed(story);
            disputes.addAll(offices.standingAlone(story, printed));
            disputes.addAll(offices.contradicting(printed));
        }
        return disputes;
    }

    /** An office as printed, with its holder where one is known. */
    private record Printed(
            String article,
            Title title,
            @Nullable String person,
            @Nullable String of) {
        Place place() {
            return new Place(article, title.span());
        }

        String head() {
            return OfficeWords.head(title.office());
        }
    }

    private List<Printed> printed(Story story) {
        List<Printed> printed = new ArrayList<>();
        for (String article : story.articles()) {
            for (Title title : all.reading(article).titles()) {
                printed.add(new Printed(
                        article,
                        title,
                        all.identities.actor(article, title.person()),
                        all.identities.actor(article, title.of())));
            }
        }
        return printed;
    }

    private List<Dispute> standingAlone(Story story, List<Printed> printed) {
        List<Dispute> disputes = new ArrayList<>();
        for (String article : story.articles()) {
            Reading reading = all.reading(article);
            List<Title> seen = new ArrayList<>();
            for (int i = 0; i < reading.statements().size(); i++) {
                Optional<Title> title = bareTitle(reading.statements().get(i).speaker(), reading);
                if (title.isPresent() && !seen.contains(title.get())) {
                    seen.add(title.get());
                    alone(article, title.get(), printed).ifPresent(disputes::add);
                }
            }
        }
        return disputes;
    }

    /** The title that a speaker is known by alone: no holder stands beside it, and none was found for it. */
    private static Optional<Title> bareTitle(@Nullable Speaker speaker, Reading reading) {
        if (speaker == null || speaker.type() != Speaker.Type.TITLE) {
            return Optional.empty();
        }
        return reading.titles().stream()
                .filter(title -> title.span().overlaps(speaker.span()))
                .filter(title -> !title.named() && !title.plural() && !title.former())
                .findFirst();
    }

    private Optional<Dispute> alone(String article, Title title, List<Printed> printed) {
        String head = OfficeWords.head(title.office());
        List<Printed> sort = printed.stream()
                .filter(other -> other.head().equals(head))
                .filter(other ->
                        !other.article().equals(article) || !other.title().equals(title))
                .filter(other -> !other.title().former())
                .toList();
        boolean known = sort.stream()
                .anyMatch(other -> Offices.relation(other.title().office(), title.office()) != Relation.CLASH);
        SortedSet<String> heldHere = new TreeSet<>();
        sort.stream()
                .filter(other -> other.article().equals(article))
                .forEach(other -> heldHere.add(other.title().office()));
        if (known || sort.size() < OTHERS || heldHere.isEmpty() || !isOneOffice(sort)) {
            return Optional.empty();
        }
        return Optional.of(alone(article, title, sort, heldHere));
    }

    /** "chef de l'État" and "chef du gouvernement" stand side by side: among such, a third is no surprise. */
    private static boolean isOneOffice(List<Printed> sort) {
        Title first = sort.get(0).title();
        return sort.stream()
                .allMatch(
                        other -> Offices.relation(first.office(), other.title().office()) != Relation.CLASH);
    }

    private Dispute alone(String article, Title title, List<Printed> sort, SortedSet<String> heldHere) {
        List<Position> positions = new ArrayList<>();
        positions.add(all.position(title.office(), List.of(new Place(article, title.span()))));
        SortedMap<String, List<Place>> others = new TreeMap<>();
        sort.forEach(
                other -> others.computeIfAbsent(other.title().office() + holder(other), office -> new ArrayList<>())
                        .add(other.place()));
        others.forEach((office, places) -> positions.add(all.position(office, places)));
        return new Dispute(
                Ids.of('D', "office", article, title.span()),
                "office",
                said(article, title),
                positions,
                "\"" + title.office() + "\" stands alone: no other mention of the story knows one, all others are "
                        + String.join(", ", heldHere));
    }

    private String holder(Printed printed) {
        return printed.person() == null ? "" : ": " + all.actorName(printed.person());
    }

    /** The statements that the title speaks. */
    private List<String> said(String article, Title title) {
        return all.utterances(article).stream()
                .filter(utterance -> utterance.renderings().stream()
                        .anyMatch(rendering -> rendering.article().equals(article)
                                && rendering.statement().speaker() != null
                                && rendering.statement().speaker().span().overlaps(title.span())))
                .map(Utterance::id)
                .sorted()
                .toList();
    }

    /** One person whom two articles of a story give two offices of one sort and state that exclude each other. */
    private List<Dispute> contradicting(List<Printed> printed) {
        SortedMap<String, List<Printed>> byPerson = new TreeMap<>();
        for (Printed one : printed) {
            if (one.person() != null && !one.title().former() && !one.title().plural()) {
                byPerson.computeIfAbsent(one.person() + " " + one.head(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (Map.Entry<String, List<Printed>> each : byPerson.entrySet()) {
            contradiction(each.getValue()).ifPresent(disputes::add);
        }
        return disputes;
    }

    private Optional<Dispute> contradiction(List<Printed> offices) {
        for (Printed one : offices) {
            for (Printed other : offices) {
                if (!one.article().equals(other.article())
                        && sameBody(one, other)
                        && Offices.relation(one.title().office(), other.title().office()) == Relation.CLASH
                        && !tellsBoth(one, other, offices)) {
                    return Optional.of(contradiction(one, offices));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameBody(Printed one, Printed other) {
        return one.of() == null || other.of() == null || one.of().equals(other.of());
    }

    /** Whether an article gives the person both offices: then they do not exclude each other. */
    private static boolean tellsBoth(Printed one, Printed other, List<Printed> offices) {
        SortedSet<String> first = articles(one, offices);
        first.retainAll(articles(other, offices));
        return !first.isEmpty();
    }

    private static SortedSet<String> articles(Printed wanted, List<Printed> offices) {
        SortedSet<String> articles = new TreeSet<>();
        offices.stream()
                .filter(one ->
                        Offices.relation(one.title().office(), wanted.title().office()) == Relation.SAME)
                .forEach(one -> articles.add(one.article()));
        return articles;
    }

    private Dispute contradiction(Printed one, List<Printed> offices) {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        offices.stream()
                .sorted(Comparator.comparing(Printed::place))
                .forEach(each -> values.computeIfAbsent(each.title().office(), office -> new ArrayList<>())
                        .add(each.place()));
        List<Position> positions = values.entrySet().stream()
                .map(each -> all.position(each.getKey(), each.getValue()))
                .toList();
        String person = java.util.Objects.requireNonNull(one.person());
        return new Dispute(
                Ids.of('D', "office", person, values.keySet()),
                "office",
                List.of(person),
                positions,
                "two offices that exclude each other for " + all.actorName(person));
    }
}
