package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.language.Folding;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of one fact that its tellings give differently: the day, the place, a number, whether it came about. */
final class ValueDisputes {
    private final Draft draft;
    private final Case all;

    ValueDisputes(Draft draft, Case all) {
        this.draft = draft;
        this.all = all;
    }

    List<Dispute> all() {
        List<Dispute> disputes = new ArrayList<>();
        disputes.addAll(days());
        places().ifPresent(disputes::add);
        outcome().ifPresent(disputes::add);
        denied().ifPresent(disputes::add);
        return disputes;
    }

    /** Days told of what was done that exclude each other; or only a plan's day and the one that it came about on. */
    private List<Dispute> days() {
        boolean lasting =
                SameFact.LASTING.contains(draft.first().kind()) && draft.first().kind() != Kind.FOUNDING;
        List<Told> dated = lasting
                ? List.of()
                : draft.tellings.stream()
                        .filter(told -> told.when().isPresent() && !told.isDenied())
                        .toList();
        List<Told> done = dated.stream()
                .filter(told -> told.claim.status() != Status.ANNOUNCED)
                .toList();
        if (exclude(done)) {
            return List.of(dispute(
                    "date",
                    byDay(done, told -> ""),
                    "the days told exclude each other",
                    new NightElsewhere(all).between(done).orElse(null)));
        }
        return exclude(dated)
                ? List.of(dispute(
                        "plan",
                        byDay(dated, told -> told.claim.status() == Status.ANNOUNCED ? "planned: " : "held: "),
                        "planned for one day, held on another",
                        "the one was announced, the other came about"))
                : List.of();
    }

    private static boolean exclude(List<Told> tellings) {
        Set<When> days = new HashSet<>();
        tellings.forEach(told -> told.when().ifPresent(days::add));
        return days.stream()
                .anyMatch(one ->
                        days.stream().anyMatch(other -> one.intersect(other).isEmpty()));
    }

    private static SortedMap<String, List<Place>> byDay(List<Told> tellings, Function<Told, String> how) {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        tellings.forEach(told ->
                told.when().ifPresent(when -> add(values, how.apply(told) + when.edtf(), told.place())));
        return values;
    }

    /** Two articles that place one act in two towns; what is no known town may be part of one. */
    private Optional<Dispute> places() {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        SortedMap<String, SortedSet<String>> tellers = new TreeMap<>();
        for (Told told : draft.tellings) {
            Clocks towns = Clocks.of(told.language);
            for (Filler place : told.fillers(Role.PLACE)) {
                String actor = all.identities.actor(told.article, place.entity());
                String value = actor != null ? all.actorName(actor) : place.text();
                if (towns.isTown(value) && (actor == null || !all.isState(actor)) && !told.isDenied()) {
                    add(values, value, new Place(told.article, place.span()));
                    tellers.computeIfAbsent(Folding.bare(value), name -> new TreeSet<>())
                            .add(told.article);
                }
            }
        }
        boolean clash = tellers.size() > 1
                && tellers.values().stream()
                        .allMatch(some -> tellers.values().stream()
                                .allMatch(others -> some == others || Collections.disjoint(some, others)));
        return clash ? Optional.of(dispute("place", values, "the places told differ", null)) : Optional.empty();
    }

    /** Done according to one article, cancelled according to another. */
    private Optional<Dispute> outcome() {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        SortedSet<Status> told = new TreeSet<>();
        for (Told one : draft.tellings) {
            told.add(one.claim.status());
            add(values, one.claim.status().name().toLowerCase(java.util.Locale.ROOT), one.place());
        }
        boolean clash =
                told.contains(Status.CANCELLED) && (told.contains(Status.DONE) || told.contains(Status.IN_FORCE));
        return clash
                ? Optional.of(dispute(
                        "outcome", values, "done according to one report, cancelled according to another", null))
                : Optional.empty();
    }

    /**
     * Told as having happened by one and denied by another. What an article both tells and denies in its own voice is two
     * things, as is what two stories tell.
     */
    private Optional<Dispute> denied() {
        if (draft.first().kind() == Kind.DENIAL) {
            return Optional.empty();
        }
        Map<String, List<Told>> denials =
                draft.tellings.stream().filter(Told::isDenied).collect(Collectors.groupingBy(told -> told.story));
        List<Told> open = draft.tellings.stream()
                .filter(told -> denials.containsKey(told.story))
                .toList();
        SortedMap<String, List<Place>> values = new TreeMap<>();
        for (Told one : open) {
            List<Told> others = one.isDenied() ? open : denials.getOrDefault(one.story, List.of());
            if (others.stream().anyMatch(other -> denies(one, other) || denies(other, one))) {
                add(values, one.isDenied() ? "denied" : "told", one.place());
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(dispute("denial", values, "told by some, denied by others", null));
    }

    private static boolean denies(Told one, Told other) {
        return one.isDenied()
                && !other.isDenied()
                && one.story.equals(other.story)
                && (!one.article.equals(other.article) || isSomebodysDenial(one));
    }

    /** "Nairobi nie avoir ...": the denial is told, not the article's own. */
    private static boolean isSomebodysDenial(Told told) {
        String words = told.claim.evidence().of(told.reading.article().text());
        return told.claim.saidBy() != null
                && DenialWords.of(told.language).denies().anyIn(words);
    }

    private static void add(SortedMap<String, List<Place>> values, String value, Place place) {
        values.computeIfAbsent(value, key -> new ArrayList<>()).add(place);
    }

    private Dispute dispute(String kind, SortedMap<String, List<Place>> values, String why, @Nullable String resolved) {
        List<Position> positions = values.entrySet().stream()
                .map(each -> all.position(each.getKey(), each.getValue()))
                .toList();
        return new Dispute(
                Ids.of('D', kind, draft.id, values.keySet()), kind, List.of(draft.id), positions, why, resolved, null);
    }
}
