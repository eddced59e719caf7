package dev.selon.crosscheck.standing;

import dev.selon.crosscheck.matching.OfficeWords;
import dev.selon.language.Folding;
import dev.selon.language.WordList;
import dev.selon.model.Fact;
import dev.selon.model.Fact.Value;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Sort;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when: from an appointment, or else from the first report that shows the person in it; until a
 * resignation, until a report calls the person a former holder, or until another is seen in an office that only one
 * person holds.
 */
final class Holdings {

    private final Ground ground;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, List<Term>> byPerson = new HashMap<>();

    private Holdings(Ground ground) {
        this.ground = ground;
    }

    /** One person's time in one office. */
    private static final class Term {
        final Fact fact;
        final List<Fact> facts = new ArrayList<>();
        final List<String> why = new ArrayList<>();

        @Nullable
        When from;

        @Nullable
        When until;

        @Nullable
        When firstTold;

        @Nullable
        When lastTold;

        final SortedSet<String> words;

        Term(Fact fact) {
            this.fact = fact;
            this.words = OfficeWords.of(text(fact));
            facts.add(fact);
        }

        @Nullable
        String person() {
            return actor(fact, Role.PERSON);
        }

        @Nullable
        String of() {
            return actor(fact, Role.OF);
        }

        String office() {
            return text(fact);
        }
    }

    static List<Standing> of(Ground ground) {
        Holdings terms = new Holdings(ground);
        ground.told(Kind.OFFICE).map(terms::seen).forEach(terms::add);
        ground.told(Kind.APPOINTMENT).filter(Ground::isDone).forEach(terms::appointed);
        terms.succeed();
        return terms.terms.stream().map(Holdings::standing).toList();
    }

    private void add(Term term) {
        terms.add(term);
        String person = term.person();
        if (person != null) {
            byPerson.computeIfAbsent(person, key -> new ArrayList<>()).add(term);
        }
    }

    private static @Nullable String actor(Fact fact, Role role) {
        return fact.role(role).stream()
                .map(Value::actor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String text(Fact fact) {
        return fact.role(Role.OFFICE).stream().map(Value::text).collect(Collectors.joining(" "));
    }

    /** Seen in office by the reports that give the title; over when a later one calls the title a former one. */
    private Term seen(Fact fact) {
        Term term = new Term(fact);
        SortedSet<String> holding = articles(fact, false);
        SortedSet<String> former = articles(fact, true);
        term.firstTold = ground.firstTold(holding.isEmpty() ? former : holding);
        term.lastTold = ground.lastTold(holding.isEmpty() ? former : holding);
        When over = ground.firstTold(former);
        if (over != null) {
            When last = holding.isEmpty() ? null : term.lastTold;
            term.until = last != null && last.first().isBefore(over.last())
                    ? When.between(last.first(), over.last())
                    : When.until(over.last());
            term.why.add("called a former holder by a report of " + over.edtf());
        }
        return term;
    }

    private static SortedSet<String> articles(Fact fact, boolean former) {
        return fact.evidence().stream()
                .filter(evidence -> (evidence.claim().status() == Status.ENDED) == former)
                .map(Fact.Evidence::article)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An appointment opens the person's term in that office, a resignation or dismissal closes it. */
    private void appointed(Fact fact) {
        String person = actor(fact, Role.PERSON);
        boolean over = fact.status() == Status.ENDED;
        SortedSet<String> office = OfficeWords.of(text(fact));
        List<Term> fitting = (person == null ? List.<Term>of() : byPerson.getOrDefault(person, List.of()))
                .stream()
                        .filter(term -> text(fact).isEmpty() || sameOffice(office, term.words))
                        .filter(term -> actor(fact, Role.OF) == null
                                || term.of() == null
                                || Objects.equals(actor(fact, Role.OF), term.of()))
                        .toList();
        if (fitting.isEmpty() && person != null && !text(fact).isEmpty()) {
            Term term = new Term(fact);
            List<String> articles = Ground.articles(fact).toList();
            term.firstTold = ground.firstTold(articles);
            term.lastTold = ground.lastTold(articles);
            add(term);
            fitting = List.of(term);
        }
        for (Term term : fitting) {
            term.facts.add(fact);
            if (over) {
                term.until = term.until == null ? fact.when() : term.until;
            } else {
                term.from = term.from == null ? fact.when() : term.from;
            }
        }
    }

    /** In an office for one, whoever is seen in it later follows whoever was seen in it before. */
    private void succeed() {
        Map<List<Object>, NavigableMap<LocalDate, List<Term>>> offices = new HashMap<>();
        for (Term term : terms) {
            if (term.person() != null && term.of() != null && (term.from != null || term.firstTold != null)) {
                offices.computeIfAbsent(office(term), key -> new TreeMap<>())
                        .computeIfAbsent(start(term), key -> new ArrayList<>())
                        .add(term);
            }
        }
        for (Term term : terms) {
            if (term.until == null && term.lastTold != null && term.person() != null && isForOne(term)) {
                follower(term, offices.getOrDefault(office(term), new TreeMap<>()))
                        .ifPresent(later -> follow(term, later));
            }
        }
    }

    private static List<Object> office(Term term) {
        return List.of(String.valueOf(term.of()), term.words);
    }

    /** The first other person seen in the office after all reports of this one. */
    private static Optional<Term> follower(Term earlier, NavigableMap<LocalDate, List<Term>> office) {
        LocalDate last = Objects.requireNonNull(earlier.lastTold).last();
        for (List<Term> beginning : office.tailMap(last, false).values()) {
            Optional<Term> other = beginning.stream()
                    .filter(later -> !Objects.equals(earlier.person(), later.person()))
                    .min(Comparator.comparing(later -> later.fact.id()));
            if (other.isPresent()) {
                return other;
            }
        }
        return Optional.empty();
    }

    private void follow(Term earlier, Term later) {
        LocalDate last = Objects.requireNonNull(earlier.lastTold).first();
        earlier.until = When.between(last, start(later));
        earlier.why.add(
                "followed by " + ground.name(Objects.requireNonNull(later.person())) + ", told from " + start(later));
    }

    private static LocalDate start(Term term) {
        When start = term.from != null ? term.from : term.firstTold;
        return start == null ? LocalDate.MAX : start.last();
    }

    private boolean isForOne(Term term) {
        Reading reading = ground.reading(term.fact.evidence().get(0).article());
        WordList single = ground.languages.get(reading.article().language()).words("crosscheck/single-offices.txt");
        String office = Folding.lower(term.office());
        return single.entries().stream().anyMatch(head -> office.equals(head) || office.startsWith(head + " "));
    }

    private static boolean sameOffice(SortedSet<String> a, SortedSet<String> b) {
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Standing standing(Term term) {
        Collection<Fact> facts = term.facts.stream().distinct().toList();
        boolean over = term.until != null;
        return Bodies.standing(
                Sort.OFFICE,
                term.fact.roles(),
                new Lifetime(term.from, term.until, term.firstTold, term.lastTold),
                over ? Status.ENDED : Status.IN_FORCE,
                List.copyOf(facts),
                List.copyOf(term.why));
    }
}
