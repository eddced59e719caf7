package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.WordStems;
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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Values of one fact that its tellings give differently: the day, the place, a number, whether it came about. */
final class ValueDisputes {
    private static final Pattern COUNTED =
            Pattern.compile("(?<![\\p{L}\\d,.])(\\d{1,3}(?:[ .]\\d{3})+|\\d+)\\s+(?:[dD]['e]\\s*)?(\\p{L}{4,})");

    private final Draft draft;
    private final Case all;

    ValueDisputes(Draft draft, Case all) {
        this.draft = draft;
        this.all = all;
    }

    List<Dispute> all() {
        List<Dispute> disputes = new ArrayList<>();
        days().ifPresent(disputes::add);
        places().ifPresent(disputes::add);
        disputes.addAll(numbers());
        outcome().ifPresent(disputes::add);
        denied().ifPresent(disputes::add);
        return disputes;
    }

    private Optional<Dispute> days() {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        Set<When> days = new HashSet<>();
        boolean lasting =
                SameFact.LASTING.contains(draft.first().kind()) && draft.first().kind() != Kind.FOUNDING;
        for (Told told : lasting ? List.<Told>of() : draft.tellings) {
            told.when().ifPresent(when -> {
                days.add(when);
                add(values, when.edtf(), told.place());
            });
        }
        boolean clash = days.stream()
                .anyMatch(one ->
                        days.stream().anyMatch(other -> one.intersect(other).isEmpty()));
        return clash ? Optional.of(dispute("date", values, "the days told exclude each other")) : Optional.empty();
    }

    /** Two articles that place one act in two towns; a state says no more than where the town may be. */
    private Optional<Dispute> places() {
        SortedMap<String, List<Place>> values = new TreeMap<>();
        SortedMap<String, SortedSet<String>> tellers = new TreeMap<>();
        for (Told told : draft.tellings) {
            for (Filler place : told.fillers(Role.PLACE)) {
                String actor = all.identities.actor(told.article, place.entity());
                if (actor != null && all.isState(actor)) {
                    continue;
                }
                String key = actor != null ? actor : Folding.bare(place.text());
                String value = actor != null ? all.actorName(actor) : place.text();
                add(values, value, new Place(told.article, place.span()));
                tellers.computeIfAbsent(key, name -> new TreeSet<>()).add(told.article);
            }
        }
        boolean clash = tellers.size() > 1
                && tellers.values().stream()
                        .allMatch(some -> tellers.values().stream()
                                .allMatch(others -> some == others || java.util.Collections.disjoint(some, others)));
        return clash ? Optional.of(dispute("place", values, "the places told differ")) : Optional.empty();
    }

    /** Numbers of the same things that differ from article to article. */
    private List<Dispute> numbers() {
        SortedMap<String, SortedMap<String, List<Place>>> counted = new TreeMap<>();
        for (Told told : draft.tellings) {
            String text =
                    told.claim.evidence().of(all.reading(told.article).article().text());
            Matcher matcher = COUNTED.matcher(Folding.marks(text));
            while (matcher.find()) {
                String things = told.vocabulary
                        .word(Folding.bare(matcher.group(2)).replaceAll("[sx]$", ""))
                        .root();
                String number = matcher.group(1).replaceAll("[ .]", "");
                add(
                        counted.computeIfAbsent(things, key -> new TreeMap<>()),
                        number + " " + matcher.group(2),
                        told.place());
            }
        }
        List<Dispute> disputes = new ArrayList<>();
        for (SortedMap<String, List<Place>> values : counted.values()) {
            if (differ(values)) {
                disputes.add(dispute("number", values, "numbers of the same things differ"));
            }
        }
        return disputes;
    }

    /** Whether two articles give two numbers, neither of them both. */
    private static boolean differ(SortedMap<String, List<Place>> values) {
        SortedMap<String, SortedSet<String>> tellers = new TreeMap<>();
        values.forEach((value, places) -> places.forEach(
                place -> tellers.computeIfAbsent(value.substring(0, value.indexOf(' ')), number -> new TreeSet<>())
                        .add(place.article())));
        List<SortedSet<String>> sets = List.copyOf(tellers.values());
        for (int i = 0; i < sets.size(); i++) {
            for (int j = i + 1; j < sets.size(); j++) {
                if (java.util.Collections.disjoint(sets.get(i), sets.get(j))) {
                    return true;
                }
            }
        }
        return false;
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
                ? Optional.of(
                        dispute("outcome", values, "done according to one report, cancelled according to another"))
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
        SortedMap<String, List<Place>> values = new TreeMap<>();
        for (Told one : draft.tellings) {
            boolean faced = draft.tellings.stream().anyMatch(other -> denies(one, other) || denies(other, one));
            if (faced) {
                add(values, one.isDenied() ? "denied" : "told", one.place());
            }
        }
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(dispute("denial", values, "told by some, denied by others"));
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
                && WordStems.of(told.language.words("crosscheck/denies.txt")).anyIn(words);
    }

    private static void add(SortedMap<String, List<Place>> values, String value, Place place) {
        values.computeIfAbsent(value, key -> new ArrayList<>()).add(place);
    }

    private Dispute dispute(String kind, SortedMap<String, List<Place>> values, String why) {
        List<Position> positions = values.entrySet().stream()
                .map(each -> all.position(each.getKey(), each.getValue()))
                .toList();
        return new Dispute(Ids.of('D', kind, draft.id, values.keySet()), kind, List.of(draft.id), positions, why);
    }
}
