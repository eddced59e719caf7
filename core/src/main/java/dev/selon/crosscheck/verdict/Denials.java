package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.WordStems;
import dev.selon.model.Dispute;
import dev.selon.model.Dispute.Position;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Role;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Accusations and the denials that face them in the same story. A denial says that something told is not so; a refusal
 * to do something faces no accusation. It faces what its own words take up ("rejette ces accusations" the accusation
 * last told before), what stands right before it, or an accusation of the same thing.
 */
final class Denials {
    private static final int NEXT = 3;
    private static final int SHORT = 3;
    private static final double TELLING = 0.4;

    private final Case all;
    private final Map<String, List<Charge>> charges = new HashMap<>();

    /** An accusation as one article tells it. */
    private record Charge(Draft draft, Told told) {}

    private Denials(List<Draft> drafts, Case all) {
        this.all = all;
        for (Draft draft : drafts) {
            if (draft.first().kind() == Kind.ACCUSATION) {
                draft.tellings.stream()
                        .filter(told -> !told.isDenied())
                        .forEach(told -> charges.computeIfAbsent(told.story, key -> new ArrayList<>())
                                .add(new Charge(draft, told)));
            }
        }
    }

    static List<Dispute> of(List<Draft> drafts, Case all) {
        Denials denials = new Denials(drafts, all);
        SortedMap<String, Facing> facing = new TreeMap<>();
        for (Draft draft : drafts) {
            if (draft.first().kind() == Kind.DENIAL) {
                for (Told told : draft.tellings) {
                    denials.faced(told)
                            .forEach(charge -> facing.computeIfAbsent(
                                            told.story + " " + who(charge.draft, all) + " " + who(draft, all),
                                            key -> new Facing())
                                    .add(charge, draft, told));
                }
            }
        }
        return facing.values().stream().map(one -> one.dispute(all)).toList();
    }

    /** All that one side accuses another of in a story, and all that the other denies. */
    private static final class Facing {
        final SortedMap<String, Draft> accusations = new TreeMap<>();
        final SortedMap<String, Draft> denials = new TreeMap<>();
        final SortedSet<Place> denied = new TreeSet<>();

        void add(Charge charge, Draft denial, Told told) {
            accusations.put(charge.draft.id, charge.draft);
            denials.put(denial.id, denial);
            denied.add(told.place());
        }

        Dispute dispute(Case all) {
            List<String> about = new ArrayList<>(accusations.keySet());
            about.addAll(denials.keySet());
            SortedSet<Place> accused = new TreeSet<>();
            accusations.values().forEach(draft -> draft.tellings.forEach(told -> accused.add(told.place())));
            List<Position> positions = List.of(
                    all.position(value("accusation", accusations, all), accused),
                    all.position(value("denial", denials, all), denied));
            return new Dispute(
                    Ids.of('D', "denial", about),
                    "denial",
                    about,
                    positions,
                    "who is accused denies; neither is taken for a fact");
        }

        private static String value(String what, SortedMap<String, Draft> drafts, Case all) {
            String who = who(drafts.values().iterator().next(), all);
            return who.isEmpty() ? what : what + ": " + who;
        }
    }

    private List<Charge> faced(Told denial) {
        WordStems named = DenialWords.of(denial.language).charges();
        if (!denies(denial, named)) {
            return List.of();
        }
        Set<String> thing = roots(named.others(words(denial)), denial);
        boolean takesUp = thing.isEmpty();
        List<Charge> open = charges.getOrDefault(denial.story, List.of());
        Optional<Charge> before = open.stream()
                .filter(charge -> stands(charge, denial, takesUp) && mayAnswer(charge, denial))
                .max(Comparator.<Charge>comparingInt(
                                charge -> charge.told.claim.evidence().start())
                        .thenComparing(charge -> charge.draft.id));
        Stream<Charge> same =
                open.stream().filter(charge -> isAccused(charge, denial) && shares(charge, thing, denial));
        return Stream.concat(before.stream(), same).distinct().toList();
    }

    /** Whether it says that something told is not so: by its verb, or by the name that it gives what was told. */
    private static boolean denies(Told denial, WordStems named) {
        DenialWords words = DenialWords.of(denial.language);
        String verb = denial.claim.trigger().of(denial.reading.article().text());
        return !words.refuses().anyIn(verb) && (words.denies().anyIn(verb) || named.anyIn(words(denial)));
    }

    private static String words(Told told) {
        return told.fillers(Role.OF).stream().map(Filler::text).collect(Collectors.joining(" "));
    }

    /** Whether the accusation stands before the denial: anywhere if that takes it up, else right before it. */
    private boolean stands(Charge charge, Told denial, boolean takesUp) {
        if (!charge.told.article.equals(denial.article)) {
            return false;
        }
        Span accused = charge.told.claim.evidence();
        Span denied = denial.claim.evidence();
        if (charge.told.claim.trigger().start() > denial.claim.trigger().start()) {
            return false;
        }
        return takesUp || denied.start() - accused.end() <= NEXT;
    }

    /** The accused answers, or anybody but the accuser in the sentence of the accusation. */
    private boolean mayAnswer(Charge charge, Told denial) {
        boolean inside = charge.told.claim.evidence().overlaps(denial.claim.evidence());
        SortedSet<String> deniers = houses(denial, Role.BY);
        return isAccused(charge, denial)
                || inside
                        && takenUpBehind(charge, denial)
                        && !deniers.isEmpty()
                        && Collections.disjoint(houses(charge.told, Role.BY), deniers);
    }

    /** "..., ce que Nairobi dément": the denial is of the very words of the accusation. */
    private static boolean takenUpBehind(Charge charge, Told denial) {
        String denied = words(denial);
        return !denied.isEmpty() && (denied.equals(words(charge.told)) || denied.equals("ce"));
    }

    private boolean isAccused(Charge charge, Told denial) {
        return !Collections.disjoint(houses(charge.told, Role.AGAINST), houses(denial, Role.BY));
    }

    /** Whether the accusation is of a thing that is denied: they have a telling word in common. */
    private static boolean shares(Charge charge, Set<String> thing, Told denial) {
        Set<String> roots = roots(DenialWords.of(denial.language).charges().others(words(charge.told)), denial);
        roots.retainAll(thing);
        return !roots.isEmpty();
    }

    private static Set<String> roots(List<String> words, Told told) {
        return words.stream()
                .filter(word -> word.length() > SHORT && told.vocabulary.weight(word) > TELLING)
                .map(word -> told.vocabulary.word(word).root())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private SortedSet<String> houses(Told told, Role role) {
        SortedSet<String> houses = new TreeSet<>();
        told.party(role).actors().forEach(actor -> houses.addAll(all.house(actor)));
        return houses;
    }

    private static String who(Draft draft, Case all) {
        SortedSet<String> names = new TreeSet<>();
        for (Told told : draft.tellings) {
            told.party(Role.BY).actors().forEach(actor -> names.add(all.actorName(actor)));
            names.addAll(told.party(Role.BY).words());
        }
        return String.join(", ", names);
    }
}
