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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Map<String, Office> offices = new HashMap<>();

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

    /** An office by its words, read once however many print it. */
    private record Office(String printed, String head, SortedSet<String> words) {
        Relation relation(Office other) {
            return Offices.relation(words, other.words);
        }
    }

    private Office office(String printed) {
        return offices.computeIfAbsent(
                printed, office -> new Office(office, OfficeWords.head(office), OfficeWords.of(office)));
    }

    /** An office as printed, with its holder where one is known. */
    private record Printed(
            String article,
            Title title,
            Office office,
            @Nullable String person,
            @Nullable String of) {
        Place place() {
            return new Place(article, title.span());
        }
    }

    private List<Printed> printed(Story story) {
        List<Printed> printed = new ArrayList<>();
        for (String article : story.articles()) {
            for (Title title : all.reading(article).titles()) {
                printed.add(new Printed(
                        article,
                        title,
                        office(title.office()),
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
        Office office = office(title.office());
        List<Printed> sort = printed.stream()
                .filter(other -> other.office.head().equals(office.head()))
                .filter(other ->
                        !other.article().equals(article) || !other.title().equals(title))
                .filter(other -> !other.title().former())
                .toList();
        boolean known = sort.stream().anyMatch(other -> other.office.relation(office) != Relation.CLASH);
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
        Office first = sort.get(0).office;
        return sort.stream().allMatch(other -> first.relation(other.office) != Relation.CLASH);
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
                byPerson.computeIfAbsent(one.person() + " " + one.office.head(), key -> new ArrayList<>())
                        .add(one);
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (Map.Entry<String, List<Printed>> each : byPerson.entrySet()) {
            contradiction(each.getValue()).ifPresent(disputes::add);
        }
        return disputes;
    }

    private Optional<Dispute> contradiction(List<Printed> printed) {
        SortedMap<String, List<Printed>> byOffice = new TreeMap<>();
        printed.forEach(one -> byOffice.computeIfAbsent(one.office.printed(), key -> new ArrayList<>())
                .add(one));
        for (List<Printed> these : byOffice.values()) {
            for (List<Printed> those : byOffice.values()) {
                if (these.get(0).office.relation(those.get(0).office) == Relation.CLASH
                        && !tellsBoth(these.get(0).office, those.get(0).office, byOffice)
                        && these.stream().anyMatch(one -> those.stream().anyMatch(other -> sameBody(one, other)))) {
                    return Optional.of(contradiction(these.get(0), printed));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameBody(Printed one, Printed other) {
        return !one.article().equals(other.article())
                && (one.of() == null || other.of() == null || one.of().equals(other.of()));
    }

    /** Whether an article gives the person both offices: then they do not exclude each other. */
    private static boolean tellsBoth(Office one, Office other, SortedMap<String, List<Printed>> byOffice) {
        return !Collections.disjoint(articles(one, byOffice), articles(other, byOffice));
    }

    private static SortedSet<String> articles(Office wanted, SortedMap<String, List<Printed>> byOffice) {
        SortedSet<String> articles = new TreeSet<>();
        byOffice.values().stream()
                .filter(printed -> printed.get(0).office.relation(wanted) == Relation.SAME)
                .forEach(printed -> printed.forEach(one -> articles.add(one.article())));
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
