package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.verdict.Party.Relation;
import dev.selon.language.Folding;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether two claims tell one fact: one kind, roles that agree, times that can meet, one story or one day. */
final class SameFact implements Matching<Told> {
    /** Kinds that hold on, whatever the story. */
    static final Set<Kind> LASTING = EnumSet.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.FOUNDING);

    /** Roles that tell two acts of the same actors apart, where both claims tell them. */
    private static final Set<Role> TELLING_APART =
            EnumSet.of(Role.INSTRUMENT, Role.AS, Role.FORMAT, Role.OFFICE, Role.ACTION);

    private static final int MISTAKEN_DAYS = 3;
    private static final int BROAD = 31;

    private final Circles circles;

    SameFact(Circles circles) {
        this.circles = circles;
    }

    /** Whether the fact holds on whatever the day: then tellings of the same sides are one. */
    static boolean holdsOn(Told told) {
        return LASTING.contains(told.kind()) && told.kind() != Kind.FOUNDING;
    }

    /** All by which a telling of what holds on is compared. */
    static List<Object> sides(Told told) {
        List<Object> sides = new ArrayList<>(List.of(told.kind(), told.language, told.mainActors, told.office));
        Stream.concat(
                        told.kind().main().stream(),
                        told.kind().optional().stream().filter(TELLING_APART::contains))
                .filter(role -> role != Role.OFFICE)
                .forEach(role -> {
                    sides.add(told.party(role).actors());
                    sides.add(told.party(role).words());
                });
        if (told.mainActors.isEmpty()) {
            sides.add(told.story);
        }
        return sides;
    }

    @Override
    public Collection<String> keys(Told told) {
        List<String> keys = new ArrayList<>();
        String scope = LASTING.contains(told.kind()) ? "" : told.story;
        told.mainActors.forEach(actor -> keys.add(told.kind() + " " + scope + " " + actor));
        if (keys.isEmpty() || !LASTING.contains(told.kind())) {
            keys.add(told.kind() + " " + told.story);
        }
        told.when()
                .ifPresent(when -> told.mainActors.forEach(
                        actor -> keys.add(told.kind() + " " + when.first().withDayOfMonth(1) + " " + actor)));
        return keys;
    }

    @Override
    public Likeness compare(Told a, Told b) {
        if (a.kind() != b.kind()) {
            return Likeness.different("other kinds");
        }
        List<String> reasons = new ArrayList<>();
        Likeness roles = roles(a, b, reasons);
        if (!roles.isSame()) {
            return roles;
        }
        return times(a, b, roles.score(), reasons);
    }

    private Likeness roles(Told a, Told b, List<String> reasons) {
        double score = 0;
        int told = 0;
        for (Role role : a.kind().main()) {
            Relation relation = relation(role, a, b);
            if (relation == Relation.CLASH) {
                return Likeness.different("another " + role.label());
            }
            if (relation == Relation.FULLER && role != Role.OFFICE && !mayBeFuller(a, b, role)) {
                return Likeness.unsure(0.3, "several meetings fit");
            }
            if (relation != Relation.OPEN && !(role == Role.PLACE && a.kind() == Kind.VISIT)) {
                told++;
                score += relation == Relation.SAME ? 1 : relation == Relation.STANDS_FOR ? 0.8 : 0.7;
                reasons.add(reason(role, relation));
            }
        }
        for (Role role : a.kind().optional()) {
            Relation relation = TELLING_APART.contains(role) ? relation(role, a, b) : Relation.OPEN;
            if (relation == Relation.CLASH) {
                return Likeness.different("another " + role.label());
            }
            if (relation == Relation.SAME) {
                told++;
                score++;
                reasons.add(reason(role, relation));
            }
        }
        boolean enough = told > 0 || a.mainActors.isEmpty() && b.mainActors.isEmpty();
        return enough ? Likeness.same(told == 0 ? 0.5 : score / told) : Likeness.unsure(0.2, "no role in common");
    }

    private static String reason(Role role, Relation relation) {
        return switch (relation) {
            case SAME -> "same " + role.label();
            case STANDS_FOR -> role.label() + ": the same states, told by their men or by name";
            default -> role.label() + ": told more fully by one";
        };
    }

    private static Relation relation(Role role, Told a, Told b) {
        if (role == Role.OFFICE) {
            return Offices.relation(a, b);
        }
        if (role == Role.INSTRUMENT && (isGeneric(a) || isGeneric(b))) {
            return Relation.OPEN;
        }
        return a.party(role).relation(b.party(role));
    }

    /** "le premier accord": a name for any instrument, which may be the treaty that another report names. */
    private static boolean isGeneric(Told told) {
        List<Filler> named = told.fillers(Role.INSTRUMENT);
        return !named.isEmpty()
                && named.stream()
                        .flatMap(filler ->
                                Arrays.stream(Folding.bare(filler.text()).split("[^a-z0-9]+")))
                        .allMatch(told.language.words("crosscheck/any-instrument.txt")::has);
    }

    /**
     * One told with fewer actors may be another told with more if it leaves some unnamed, and if no other of its story
     * fits as well: a meeting of two may be one of a series.
     */
    private boolean mayBeFuller(Told a, Told b, Role role) {
        Set<String> fewer =
                a.party(role).actors().size() < b.party(role).actors().size()
                        ? a.party(role).actors()
                        : b.party(role).actors();
        Set<String> more = fewer == a.party(role).actors()
                ? b.party(role).actors()
                : a.party(role).actors();
        if (fewer.size() > 1 && !isIncomplete(fewer == a.party(role).actors() ? a : b, role)) {
            return false;
        }
        long fitting = circles.of(a).stream()
                .filter(circle -> circle.size() > fewer.size() && circle.containsAll(fewer))
                .filter(circle -> !more.containsAll(circle) && !circle.containsAll(more))
                .count();
        return fitting == 0;
    }

    /** Whether some of the actors are told by mere words: "ses homologues", "les parties". */
    private static boolean isIncomplete(Told told, Role role) {
        return !told.party(role).words().isEmpty();
    }

    private static Likeness times(Told a, Told b, double score, List<String> reasons) {
        if (holdsOn(a)) {
            return new Likeness(Likeness.Judgement.SAME, score, reasons);
        }
        Optional<Long> gap = a.when().flatMap(one -> b.when().map(other -> gap(one, other)));
        boolean meet = gap.isPresent()
                && a.when()
                        .flatMap(one -> one.intersect(b.when().orElseThrow()))
                        .isPresent();
        if (gap.isPresent() && !meet) {
            return clash(a, b, gap.get(), score, reasons);
        }
        if (a.story.equals(b.story) || a.kind() == Kind.FOUNDING) {
            reasons.add("same story");
            return new Likeness(Likeness.Judgement.SAME, score, reasons);
        }
        if (meet && narrow(a) && narrow(b)) {
            reasons.add("same day");
            return new Likeness(Likeness.Judgement.SAME, score * 0.9, reasons);
        }
        return Likeness.unsure(score / 2, "another story, day not told");
    }

    private static boolean narrow(Told told) {
        return told.when().filter(when -> when.breadth() <= BROAD).isPresent();
    }

    /**
     * Days that miss each other make two facts, unless all else is one and they are near: then one date is mistaken. Told
     * less fully, it is not known.
     */
    private static Likeness clash(Told a, Told b, long gap, double score, List<String> reasons) {
        boolean near = a.story.equals(b.story) && !a.article.equals(b.article) && gap <= MISTAKEN_DAYS;
        if (near && score >= 1 && narrow(a) && narrow(b)) {
            reasons.add("the days differ");
            return new Likeness(Likeness.Judgement.SAME, 0.4, reasons);
        }
        if (near) {
            return Likeness.unsure(0.1, "days near each other");
        }
        return Likeness.different("other days");
    }

    private static long gap(When a, When b) {
        long after = b.first().toEpochDay() - a.last().toEpochDay();
        long before = a.first().toEpochDay() - b.last().toEpochDay();
        return Math.max(0, Math.max(after, before));
    }
}
