package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Ids;
import dev.selon.model.Dated;
import dev.selon.model.Fact;
import dev.selon.model.Fact.Evidence;
import dev.selon.model.Fact.Value;
import dev.selon.model.Filler;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Verdict;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A fact in the making: the claims that tell it, and what they say together. */
final class Draft {
    final String id;
    final List<Told> tellings;
    private final Cluster<Told> cluster;
    private final Case all;

    /** How many carry it, counted when first asked; -1 before. */
    private int independent = -1;

    Draft(Cluster<Told> cluster, Case all) {
        this.cluster = cluster;
        this.all = all;
        this.tellings = cluster.members();
        Told first = tellings.get(0);
        String whole =
                Ids.of('F', first.kind(), first.article, first.claim.evidence(), first.claim.trigger(), first.index);
        this.id = first.part.isEmpty() ? whole : Ids.of('F', whole, first.part);
    }

    Told first() {
        return tellings.get(0);
    }

    Fact fact(boolean disputed) {
        Optional<Dated> day = day();
        Verdict verdict = disputed ? Verdict.DISPUTED : verdict();
        return new Fact(
                id,
                first().kind(),
                roles(),
                day.map(Dated::when).orElse(null),
                day.map(Dated::why).orElse(null),
                place(),
                story(day.map(Dated::when)),
                stance(),
                status(),
                verdict,
                List.copyOf(origins()),
                independent(),
                tellings.stream()
                        .map(told -> new Evidence(told.article, told.claim, told.origin))
                        .toList(),
                why(verdict),
                null);
    }

    /** The actors of all tellings together; mere words only where no actor is told, the fullest first. */
    SortedMap<Role, List<Value>> roles() {
        SortedMap<Role, List<Value>> roles = new TreeMap<>();
        SortedSet<Role> told = new TreeSet<>();
        tellings.forEach(telling -> told.addAll(telling.claim.roles().keySet()));
        told.forEach(role -> roles.put(role, values(role)));
        return roles;
    }

    private List<Value> values(Role role) {
        SortedSet<String> actors = new TreeSet<>();
        tellings.forEach(telling -> actors.addAll(telling.party(role).actors()));
        SortedSet<String> stoodFor = new TreeSet<>();
        actors.stream().filter(all::isPerson).forEach(person -> stoodFor.addAll(all.identities.serves(person)));
        boolean differ = tellings.stream()
                        .map(telling -> telling.party(role).actors())
                        .distinct()
                        .count()
                > 1;
        List<Value> values = new ArrayList<>();
        actors.stream()
                .filter(actor -> !differ || !stoodFor.contains(actor) || !all.isState(actor))
                .map(actor -> new Value(actor, all.actorName(actor)))
                .forEach(values::add);
        if (values.isEmpty()) {
            words(role).forEach(text -> values.add(new Value(null, text)));
        }
        return values;
    }

    /** The words of the telling that says most; of an office those printed most. */
    private List<String> words(Role role) {
        List<List<String>> told =
                tellings.stream().map(telling -> printed(telling, role)).toList();
        Map<List<String>, Long> times =
                told.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return told.stream()
                .max(Comparator.<List<String>>comparingLong(
                                texts -> role == Role.OFFICE ? times.getOrDefault(texts, 0L) : 0)
                        .thenComparingInt(
                                texts -> texts.stream().mapToInt(String::length).sum())
                        .thenComparing(texts -> String.join(" ", texts)))
                .orElse(List.of());
    }

    private static List<String> printed(Told telling, Role role) {
        return telling.fillers(role).stream()
                .map(filler -> filler.text().replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }

    /** What all the tellings' days have in common; where they clash, the day told most. */
    Optional<Dated> day() {
        Map<When, Long> times = tellings.stream()
                .flatMap(told -> told.when().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Dated> days = tellings.stream()
                .flatMap(told -> told.day.stream())
                .sorted(Comparator.comparingLong((Dated day) -> day.when().breadth())
                        .thenComparing(day -> -times.getOrDefault(day.when(), 0L))
                        .thenComparing(day -> day.when().first())
                        .thenComparing(Dated::why))
                .toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        When both = days.get(0).when();
        for (Dated day : days) {
            both = both.intersect(day.when()).orElse(both);
        }
        return Optional.of(new Dated(both, days.get(0).why()));
    }

    private @Nullable String place() {
        return tellings.stream()
                .flatMap(told -> told.fillers(Role.PLACE).stream())
                .map(Filler::text)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** The story of most tellings; of two the one whose day it is, then the first. */
    private @Nullable String story(Optional<When> day) {
        Map<String, Integer> times = new TreeMap<>();
        for (Told told : tellings) {
            boolean ofTheDay = Optional.ofNullable(all.chronology.stories().get(told.story))
                    .flatMap(storyDay -> day.flatMap(storyDay.when()::intersect))
                    .isPresent();
            times.merge(told.story, ofTheDay ? 100 : 1, Integer::sum);
        }
        return times.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Asserted beats attributed, attributed hedged, hedged planned; denied only where nobody says otherwise. */
    Stance stance() {
        return tellings.stream()
                .map(told -> told.claim.stance())
                .min(Comparator.comparingInt(Draft::rank))
                .orElse(Stance.ASSERTED);
    }

    private static int rank(Stance stance) {
        return switch (stance) {
            case ASSERTED -> 0;
            case ATTRIBUTED -> 1;
            case HEDGED -> 2;
            case PLANNED -> 3;
            case DENIED -> 4;
        };
    }

    /** The farthest step of the ladder that is told. */
    Status status() {
        return tellings.stream()
                .filter(told -> !told.isDenied())
                .map(told -> told.claim.status())
                .max(Comparator.naturalOrder())
                .orElse(first().claim.status());
    }

    private SortedSet<String> origins() {
        SortedSet<String> origins = new TreeSet<>();
        tellings.forEach(told -> origins.add(told.origin));
        return origins;
    }

    private Verdict verdict() {
        int independent = independent();
        return independent >= 2
                ? Verdict.CORROBORATED
                : independent == 1 ? Verdict.SINGLE_ORIGIN : Verdict.UNATTRIBUTED;
    }

    /** How many known origins carry it, none in the house of another, each by a text that shares no words with others. */
    private int independent() {
        if (independent < 0) {
            independent = countIndependent();
        }
        return independent;
    }

    private int countIndependent() {
        Independence independence = new Independence();
        tellings.stream()
                .filter(told -> !told.isDenied())
                .forEach(told -> all.add(independence, told.origin, told.article));
        return independence.count();
    }

    private List<String> why(Verdict verdict) {
        List<String> why = new ArrayList<>();
        long articles = tellings.stream().map(told -> told.article).distinct().count();
        why.add(verdict.label() + ": told by " + count(articles, "article") + ", independent known origins: "
                + independent());
        cluster.links().stream()
                .map(link -> "joined: " + String.join(", ", link.likeness().reasons()))
                .distinct()
                .sorted()
                .forEach(why::add);
        planned().ifPresent(why::add);
        return why;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    /** An act announced by one telling and done by another: said aloud. */
    private Optional<String> planned() {
        SortedSet<String> announced = new TreeSet<>();
        SortedSet<String> done = new TreeSet<>();
        for (Told told : tellings) {
            (told.claim.status() == Status.ANNOUNCED ? announced : done).add(all.name(told.article));
        }
        return announced.isEmpty() || done.isEmpty()
                ? Optional.empty()
                : Optional.of("announced in " + String.join(", ", announced) + "; told as done in "
                        + String.join(", ", done));
    }
}
