package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.OfficeWords;
import dev.selon.crosscheck.verdict.Party.Relation;
import dev.selon.model.Dispute;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Status;
import dev.selon.model.Story;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two facts of one story that may be one act told differently: by two men in one office, as planned and as held, or, of a
 * body, founded twice because it took another legal form.
 */
final class ActDisputes {
    private static final Set<Kind> ACTS = EnumSet.of(Kind.MEETING, Kind.VISIT, Kind.AGREEMENT);
    private static final int NARROW = 3;
    private static final int LATER = 31;

    private final Case all;

    private ActDisputes(Case all) {
        this.all = all;
    }

    static List<Dispute> of(List<Draft> drafts, Case all) {
        Map<String, List<Draft>> byStory = new HashMap<>();
        for (Draft draft : drafts) {
            if (ACTS.contains(draft.first().kind()) || draft.first().kind() == Kind.FOUNDING) {
                draft.tellings.stream()
                        .map(told -> told.story)
                        .distinct()
                        .forEach(story -> byStory.computeIfAbsent(story, key -> new ArrayList<>())
                                .add(draft));
            }
        }
        ActDisputes acts = new ActDisputes(all);
        List<Dispute> disputes = new ArrayList<>();
        for (Story story : all.stories) {
            disputes.addAll(acts.ofStory(byStory.getOrDefault(story.id(), List.of())));
        }
        return disputes;
    }

    private List<Dispute> ofStory(List<Draft> drafts) {
        List<Dispute> disputes = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            for (int j = i + 1; j < drafts.size(); j++) {
                Draft a = drafts.get(i);
                Draft b = drafts.get(j);
                if (a.first().kind() == b.first().kind()) {
                    compare(a, b).ifPresent(disputes::add);
                }
            }
        }
        return disputes;
    }

    private Optional<Dispute> compare(Draft a, Draft b) {
        if (a.first().kind() == Kind.FOUNDING) {
            return phases(a, b);
        }
        Optional<Dispute> planned = plan(a, b).or(() -> plan(b, a));
        return planned.isPresent() ? planned : participants(a, b);
    }

    // --- a plan and what came of it

    /** An act planned for one day by reports before it and told as done on a later day by others. */
    private Optional<Dispute> plan(Draft planned, Draft held) {
        Optional<When> ahead = day(planned);
        Optional<When> done = day(held);
        boolean fits = ahead.isPresent()
                && done.isPresent()
                && isPlan(planned)
                && isDone(held)
                && isPostponed(ahead.get(), done.get())
                && sameParties(planned, held);
        return fits
                ? Optional.of(dispute(
                        "plan",
                        planned,
                        held,
                        "planned: " + ahead.get().edtf(),
                        "held: " + done.get().edtf(),
                        "planned for one day, held on another",
                        "the one was announced, the other came about"))
                : Optional.empty();
    }

    private static Optional<When> day(Draft draft) {
        return draft.day().map(dated -> dated.when()).filter(when -> when.breadth() <= NARROW);
    }

    private static boolean isPlan(Draft draft) {
        return draft.tellings.stream().allMatch(told -> told.claim.status() == Status.ANNOUNCED && !told.isDenied());
    }

    private static boolean isDone(Draft draft) {
        return draft.tellings.stream()
                .anyMatch(told -> told.claim.status() != Status.ANNOUNCED
                        && told.claim.status() != Status.CANCELLED
                        && !told.isDenied());
    }

    private static boolean isPostponed(When ahead, When done) {
        return ahead.last().isBefore(done.first())
                && !ahead.last().plusDays(LATER).isBefore(done.first());
    }

    private static boolean sameParties(Draft a, Draft b) {
        return a.first().kind().main().stream().allMatch(role -> {
            Relation relation = a.first().party(role).relation(b.first().party(role));
            return relation == Relation.SAME || relation == Relation.STANDS_FOR;
        });
    }

    // --- who took part

    /** One act on one day with the same others, for which two reports name two holders of one office. */
    private Optional<Dispute> participants(Draft a, Draft b) {
        if (day(a).isEmpty() || !day(a).equals(day(b)) || !isDone(a) || !isDone(b)) {
            return Optional.empty();
        }
        Role role = a.first().kind().main().get(0);
        SortedSet<String> these = actors(a, role);
        SortedSet<String> those = actors(b, role);
        SortedSet<String> both = new TreeSet<>(these);
        both.retainAll(those);
        these.removeAll(both);
        those.removeAll(both);
        if (both.isEmpty() || these.size() != 1 || those.size() != 1) {
            return Optional.empty();
        }
        String one = these.first();
        String other = those.first();
        return silent(b, one) && silent(a, other) && sameOffice(a, one, b, other)
                ? Optional.of(dispute(
                        "participants",
                        a,
                        b,
                        all.actorName(one),
                        all.actorName(other),
                        "one act, for which two holders of one office are named",
                        null))
                : Optional.empty();
    }

    private static SortedSet<String> actors(Draft draft, Role role) {
        SortedSet<String> actors = new TreeSet<>();
        draft.tellings.forEach(told -> actors.addAll(told.party(role).actors()));
        return actors;
    }

    /** Whether none of the articles names somebody. */
    private boolean silent(Draft draft, String actor) {
        return draft.tellings.stream()
                .map(told -> told.reading)
                .noneMatch(reading -> all.identities
                        .byArticle()
                        .getOrDefault(reading.id(), List.of())
                        .contains(actor));
    }

    private boolean sameOffice(Draft a, String one, Draft b, String other) {
        List<Held> these = held(a, one);
        List<Held> those = held(b, other);
        return these.stream().anyMatch(held -> those.stream().anyMatch(held::isOne));
    }

    private record Held(String office, String of) {
        boolean isOne(Held other) {
            return of.equals(other.of)
                    && Offices.relation(OfficeWords.of(office), OfficeWords.of(other.office)) == Relation.SAME;
        }
    }

    private List<Held> held(Draft draft, String person) {
        List<Held> held = new ArrayList<>();
        for (Told told : draft.tellings) {
            Reading reading = told.reading;
            for (Title title : reading.titles()) {
                String of = all.identities.actor(reading.id(), title.of());
                if (of != null
                        && !title.former()
                        && person.equals(all.identities.actor(reading.id(), title.person()))) {
                    held.add(new Held(title.office(), of));
                }
            }
        }
        return held;
    }

    // --- phases

    /** One body founded on two days: two legal forms where both are told and differ, else one day is mistaken. */
    private Optional<Dispute> phases(Draft a, Draft b) {
        Optional<When> one = a.day().map(dated -> dated.when());
        Optional<When> other = b.day().map(dated -> dated.when());
        boolean apart = one.isPresent()
                && other.isPresent()
                && one.get().intersect(other.get()).isEmpty()
                && !Collections.disjoint(actors(a, Role.BODY), actors(b, Role.BODY));
        if (!apart) {
            return Optional.empty();
        }
        Relation forms = a.first().party(Role.AS).relation(b.first().party(Role.AS));
        boolean otherArticles = Collections.disjoint(articles(a), articles(b));
        if (forms != Relation.CLASH && (!otherArticles || forms != Relation.SAME)) {
            return Optional.empty();
        }
        return Optional.of(dispute(
                "date",
                a,
                b,
                founded(a, one.get()),
                founded(b, other.get()),
                "founded on two days",
                forms == Relation.CLASH ? "two legal phases of one body" : null));
    }

    private static String founded(Draft draft, When when) {
        List<String> words = draft.first().party(Role.AS).words();
        return when.edtf() + (words.isEmpty() ? "" : " (" + String.join(", ", words) + ")");
    }

    private static SortedSet<String> articles(Draft draft) {
        SortedSet<String> articles = new TreeSet<>();
        draft.tellings.forEach(told -> articles.add(told.article));
        return articles;
    }

    private Dispute dispute(
            String kind,
            Draft a,
            Draft b,
            String one,
            String other,
            String why,
            @org.jspecify.annotations.Nullable String resolved) {
        return new Dispute(
                Ids.of('D', kind, a.id, b.id),
                kind,
                List.of(a.id, b.id),
                List.of(all.position(one, places(a)), all.position(other, places(b))),
                why,
                resolved,
                null);
    }

    private static Collection<Place> places(Draft draft) {
        return draft.tellings.stream().map(Told::place).toList();
    }
}
