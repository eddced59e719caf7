package dev.selon.crosscheck.standing;

import dev.selon.crosscheck.matching.Ids;
import dev.selon.crosscheck.matching.Terms;
import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Fact.Value;
import dev.selon.model.Kind;
import dev.selon.model.Lifetime;
import dev.selon.model.Role;
import dev.selon.model.Standing;
import dev.selon.model.Standing.Sort;
import dev.selon.model.Status;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Acts whose effect lasts: agreements, cooperation, pledges, what is announced and not yet told as done, broken ties. */
final class Acts {
    private static final double LIKE = 0.4;

    /** The acts by which a pledge may be kept. */
    private static final List<Kind> KEEPING = List.of(Kind.SUPPORT, Kind.COOPERATION, Kind.AGREEMENT);

    private static final Map<Kind, Sort> SORTS = new EnumMap<>(Map.of(
            Kind.AGREEMENT, Sort.AGREEMENT,
            Kind.COOPERATION, Sort.COOPERATION,
            Kind.RUPTURE, Sort.RUPTURE,
            Kind.EXPULSION, Sort.EXPULSION,
            Kind.SANCTION, Sort.SANCTION));

    private final Ground ground;

    /** For each two actors the acts of both by which one may keep a pledge to the other. */
    private final Map<List<String>, List<Fact>> keeping = new HashMap<>();

    private Acts(Ground ground) {
        this.ground = ground;
        KEEPING.stream().flatMap(ground::told).filter(Ground::isDone).forEach(this::index);
    }

    private void index(Fact act) {
        SortedSet<String> actors = new TreeSet<>();
        act.roles().keySet().forEach(role -> actors.addAll(houses(act, role)));
        for (String one : actors) {
            for (String other : actors) {
                keeping.computeIfAbsent(List.of(one, other), key -> new ArrayList<>())
                        .add(act);
            }
        }
    }

    static List<Standing> of(Ground ground) {
        Acts acts = new Acts(ground);
        List<Standing> all = new ArrayList<>();
        for (Map.Entry<Kind, Sort> each : SORTS.entrySet()) {
            ground.told(each.getKey())
                    .filter(Ground::isDone)
                    .map(fact -> acts.standing(each.getValue(), fact, fact.status(), List.of()))
                    .forEach(all::add);
        }
        ground.told(Kind.PLEDGE).map(acts::pledge).forEach(all::add);
        Stream.of(Kind.VISIT, Kind.MEETING, Kind.AGREEMENT, Kind.FOUNDING, Kind.MEMBERSHIP)
                .flatMap(ground::told)
                .filter(fact -> !Ground.isDone(fact))
                .map(acts::announced)
                .forEach(all::add);
        return all;
    }

    private Standing standing(Sort sort, Fact fact, Status status, List<String> why) {
        When until = status == Status.ENDED || status == Status.CANCELLED ? fact.when() : null;
        return standing(
                sort, fact, ground.lifetime(until == null ? fact.when() : null, until, List.of(fact)), status, why);
    }

    private Standing standing(Sort sort, Fact fact, Lifetime lifetime, Status status, List<String> why) {
        List<Fact> facts = List.of(fact);
        return new Standing(
                Ids.of('S', sort.label(), fact.id()),
                sort,
                fact.roles(),
                sort == Sort.AGREEMENT
                        ? instrument(fact)
                        : sort == Sort.ANNOUNCED ? fact.kind().label() : null,
                lifetime,
                sort == Sort.ANNOUNCED ? fact.when() : null,
                status,
                fact.verdict(),
                Ground.ids(facts),
                Ground.origins(facts),
                Ground.places(facts),
                List.of(),
                why);
    }

    /** Told as to come: it stands until its day, and after it as long as nobody tells that it was done. */
    private Standing announced(Fact fact) {
        return standing(Sort.ANNOUNCED, fact, ground.lifetime(null, null, List.of(fact)), fact.status(), List.of());
    }

    // --- agreements

    /** The sort of instrument, by the first row of {@code crosscheck/instruments.tsv} with one of its words. */
    private @Nullable String instrument(Fact fact) {
        Language language = language(fact);
        if (!language.has("crosscheck/instruments.tsv")) {
            return null;
        }
        String printed = words(fact, Role.INSTRUMENT);
        return language.table("crosscheck/instruments.tsv").rows().stream()
                .filter(row -> row.all("words").stream().anyMatch(word -> printed.contains(" " + word + " ")))
                .findFirst()
                .map((Table.Row row) -> row.get("type"))
                .orElse(null);
    }

    private Language language(Fact fact) {
        return ground.languages.get(
                ground.reading(fact.evidence().get(0).article()).article().language());
    }

    /** Without accents and plural endings, a space before and behind each. */
    private static String words(Fact fact, Role role) {
        StringBuilder words = new StringBuilder(" ");
        fact.role(role).stream()
                .flatMap(value -> Arrays.stream(Folding.bare(value.text()).split("[^a-z0-9'-]+")))
                .map(word -> word.length() > 3 ? word.replaceAll("s$", "") : word)
                .forEach(word -> words.append(word).append(' '));
        return words.toString();
    }

    // --- pledges

    private Standing pledge(Fact pledge) {
        Optional<Fact> kept = among(pledge).filter(act -> keeps(act, pledge)).min(Comparator.comparing(Fact::id));
        Lifetime lifetime = ground.lifetime(pledge.when(), null, List.of(pledge));
        return standing(
                Sort.PLEDGE,
                pledge,
                lifetime,
                kept.isPresent() ? Status.DONE : Status.ANNOUNCED,
                kept.map(fact -> List.of("told as kept: " + fact.id())).orElse(List.of()));
    }

    /** The acts of who pledged and of whom it was pledged to. */
    private Stream<Fact> among(Fact pledge) {
        SortedSet<String> to = houses(pledge, Role.TO);
        return houses(pledge, Role.BY).stream()
                .flatMap(one -> to.stream().map(other -> List.of(one, other)))
                .flatMap(two -> keeping.getOrDefault(two, List.of()).stream());
    }

    /** A later act that tells of the same thing. */
    private boolean keeps(Fact act, Fact pledge) {
        return act.when() != null
                && pledge.when() != null
                && act.when().first().isAfter(pledge.when().last())
                && likeness(act, pledge) >= LIKE;
    }

    private SortedSet<String> houses(Fact fact, Role role) {
        SortedSet<String> houses = new TreeSet<>();
        for (Value value : fact.role(role)) {
            if (value.actor() != null) {
                houses.add(value.actor());
                ground.identities.serves(value.actor()).stream()
                        .filter(served -> ground.kind(served) == EntityKind.STATE)
                        .forEach(houses::add);
            }
        }
        return houses;
    }

    private double likeness(Fact act, Fact pledge) {
        Vocabulary vocabulary = Vocabulary.of(language(pledge));
        return terms(pledge, vocabulary, Role.OF)
                .containment(terms(act, vocabulary, Role.WHAT, Role.SUBJECT, Role.INSTRUMENT));
    }

    private static Terms terms(Fact fact, Vocabulary vocabulary, Role... roles) {
        List<String> words = new ArrayList<>();
        for (Role role : roles) {
            Arrays.stream(words(fact, role).split(" "))
                    .filter(word -> word.length() > 2)
                    .forEach(words::add);
        }
        return vocabulary.statement(words);
    }
}
