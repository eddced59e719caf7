package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.matching.BodyNames;
import dev.selon.crosscheck.matching.Likeness;
import dev.selon.crosscheck.matching.Matching;
import dev.selon.crosscheck.matching.Names;
import dev.selon.crosscheck.matching.Names.Name;
import dev.selon.model.EntityKind;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether two bearers of names are one actor: within one story, or among those of all stories. */
final class SameActor implements Matching<Bearer> {
    private final boolean inOneStory;

    /** For each story and family name the full names borne there: a bare family name joins one only if there is one. */
    private final Map<String, Map<String, Name>> families = new HashMap<>();

    private SameActor(boolean inOneStory) {
        this.inOneStory = inOneStory;
    }

    /** Among those of all stories, each story having told whom its short names stand for. */
    static SameActor everywhere() {
        return new SameActor(false);
    }

    /** Among those that one story names. */
    static SameActor inOneStory(Collection<Bearer> bearers) {
        SameActor same = new SameActor(true);
        bearers.stream().filter(bearer -> bearer.kind == EntityKind.PERSON).forEach(same::addFamily);
        return same;
    }

    private void addFamily(Bearer person) {
        Name name = person.name();
        for (String story : name.isFull() ? person.stories() : Set.<String>of()) {
            families.computeIfAbsent(inStory(story, name), family -> new TreeMap<>())
                    .put(name.printed(), name);
        }
    }

    private static String inStory(String story, Name name) {
        return story + " " + name.words().get(name.words().size() - 1);
    }

    @Override
    public Collection<String> keys(Bearer bearer) {
        Set<String> keys = new TreeSet<>();
        if (bearer.kind == EntityKind.PERSON) {
            person(bearer, keys);
        } else if (bearer.kind == EntityKind.ORGANISATION) {
            Bearers.acronyms(bearer).forEach(acronym -> keys.add("acronym " + acronym));
            bearer.names.keySet().stream()
                    .map(BodyNames::initials)
                    .filter(initials -> !initials.isEmpty())
                    .forEach(initials -> keys.add("acronym " + initials));
            bearer.names.keySet().forEach(name -> keys.add("body " + String.join(" ", Gazetteer.words(name))));
            if (bearer.members.told().size() > 1) {
                keys.add("members " + String.join(" ", bearer.members.told()));
            }
            if (!bearer.words().isEmpty()) {
                keys.add("body " + String.join(" ", bearer.words()));
            }
        }
        return keys;
    }

    /** A bare family name meets others in its story, or where both hold an office. */
    private void person(Bearer bearer, Set<String> keys) {
        Name name = bearer.name();
        for (String family : Names.familyKeys(name)) {
            if (inOneStory) {
                keys.add("family " + family);
            }
            if (!bearer.offices.isEmpty()) {
                keys.add("family " + family + " in office");
            }
        }
        keys.addAll(bearer.keys.told());
        if (name.isFull()) {
            keys.addAll(Names.keys(name));
        }
    }

    @Override
    public Likeness compare(Bearer a, Bearer b) {
        if (a.kind != b.kind) {
            return Likeness.different("a " + a.kind + " and a " + b.kind);
        }
        return switch (a.kind) {
            case PERSON -> persons(a, b);
            case ORGANISATION -> bodies(a, b);
            case STATE, PLACE -> Likeness.different("other names");
        };
    }

    private boolean isFull(Bearer person) {
        return person.name().isFull();
    }

    private Likeness persons(Bearer a, Bearer b) {
        if (!a.gender.agrees(b.gender)) {
            return Likeness.different("a man and a woman");
        }
        Likeness likeness = Names.compare(a.name(), b.name());
        if (likeness.isDifferent()) {
            return likeness;
        }
        boolean together = share(a.stories(), b.stories());
        boolean office = sameOffice(a, b);
        if (isFull(a) != isFull(b)) {
            return familyOnly(isFull(a) ? b : a, isFull(a) ? a : b, together, office);
        }
        if (!isFull(a)) {
            return office && likeness.isSame() || office && together
                    ? Likeness.same(0.55, "same family name and same office")
                    : Likeness.unsure(likeness.score(), "same family name, nothing else told");
        }
        return !likeness.isSame() && isMisprint(a, b)
                ? Likeness.same(0.5, reasons(likeness, together, true, "probable"))
                : fullNames(likeness, together, office);
    }

    /** One letter apart in a long name of one and the same office of one state: nobody follows his own double there. */
    private boolean isMisprint(Bearer a, Bearer b) {
        return Names.isMisprint(a.name(), b.name())
                && a.offices.told().stream()
                        .anyMatch(one -> b.offices.told().stream().anyMatch(one::isOne));
    }

    private static Likeness fullNames(Likeness names, boolean together, boolean office) {
        if (names.isSame() && (names.score() > 0.9 || together || office)) {
            return Likeness.same(names.score(), reasons(names, together, office));
        }
        if (!names.isSame() && office && together) {
            return Likeness.same(0.5, reasons(names, true, true, "probable"));
        }
        return Likeness.unsure(names.score(), reasons(names, together, office));
    }

    private Likeness familyOnly(Bearer shorter, Bearer full, boolean together, boolean office) {
        if (share(shorter.articles(), full.articles())) {
            return Likeness.different("their article keeps them apart");
        }
        boolean alone = inOneStory
                && shorter.stories().stream()
                        .map(story -> families.getOrDefault(inStory(story, full.name()), Map.of())
                                .values())
                        .allMatch(SameActor::isOnePerson);
        if (together && alone) {
            return Likeness.same(0.7, "same family name, no other bearer in the story");
        }
        return office
                ? Likeness.same(0.6, "same family name and same office")
                : Likeness.unsure(0.4, "same family name");
    }

    /** Who is spoken of everywhere has many: the few of the other are looked up among them. */
    private static boolean share(Set<String> some, Set<String> others) {
        return !(some.size() > others.size() ? Collections.disjoint(some, others) : Collections.disjoint(others, some));
    }

    private static boolean isOnePerson(Collection<Name> names) {
        return names.stream()
                .noneMatch(one -> names.stream()
                        .anyMatch(other -> Names.compare(one, other).isDifferent()));
    }

    private static boolean sameOffice(Bearer a, Bearer b) {
        return a.offices.told().stream()
                .anyMatch(one -> b.offices.told().stream().anyMatch(one::agrees));
    }

    private static String[] reasons(Likeness names, boolean together, boolean office, String... first) {
        TreeSet<String> reasons = new TreeSet<>(names.reasons());
        reasons.addAll(List.of(first));
        if (office) {
            reasons.add("same office");
        }
        if (together) {
            reasons.add("same event");
        }
        return reasons.toArray(String[]::new);
    }

    private static Likeness bodies(Bearer a, Bearer b) {
        if (a.key() != null && b.key() != null && !a.key().equals(b.key())) {
            return Likeness.different("two known bodies");
        }
        if (a.state() != null && b.state() != null && !a.state().equals(b.state())) {
            return Likeness.different("bodies of two states");
        }
        if (!a.words().isEmpty() && a.words().equals(b.words())) {
            return sameWords(a, b);
        }
        if (sharesFullName(a, b)) {
            return Likeness.same(0.9, "same name");
        }
        if (sameMembers(a, b)) {
            return Likeness.same(0.75, "names alike, same members");
        }
        boolean together = share(a.stories(), b.stories());
        return together && (abbreviates(a, b) || abbreviates(b, a))
                ? Likeness.same(0.65, "an acronym of the other's words, same story")
                : acronyms(a, b);
    }

    private static boolean abbreviates(Bearer shorter, Bearer longer) {
        return Bearers.acronyms(shorter).stream()
                .anyMatch(acronym ->
                        longer.names.keySet().stream().anyMatch(name -> BodyNames.isAcronymOf(acronym, name)));
    }

    /** An alliance named more shortly, with the same members. */
    private static boolean sameMembers(Bearer a, Bearer b) {
        TreeSet<String> one = expansions(a);
        TreeSet<String> other = expansions(b);
        boolean shorter = one.containsAll(other) || other.containsAll(one);
        return shorter
                && Math.min(one.size(), other.size()) >= 2
                && a.members.told().size() >= 2
                && a.members.told().equals(b.members.told());
    }

    /** A ministry of a state not told is that of its story, if only one fits. */
    private static Likeness sameWords(Bearer a, Bearer b) {
        if (a.state() == null == (b.state() == null)) {
            return Likeness.same(0.95, "same words in the name");
        }
        return !share(a.stories(), b.stories())
                ? Likeness.unsure(0.4, "same words in the name, state not told")
                : Likeness.same(0.6, "same words in the name, same story");
    }

    private static boolean sharesFullName(Bearer a, Bearer b) {
        return a.names.keySet().stream()
                .filter(name -> Gazetteer.words(name).size() > 2)
                .anyMatch(name -> b.names.keySet().stream()
                        .anyMatch(other -> Gazetteer.words(name).equals(Gazetteer.words(other))));
    }

    private static Likeness acronyms(Bearer a, Bearer b) {
        TreeSet<String> shared = Bearers.acronyms(a);
        shared.retainAll(Bearers.acronyms(b));
        if (shared.isEmpty()) {
            return Likeness.unsure(0.2, "other names");
        }
        TreeSet<String> longA = expansions(a);
        TreeSet<String> longB = expansions(b);
        if (longA.isEmpty() || longB.isEmpty()) {
            return Likeness.same(0.8, "same acronym " + shared.first());
        }
        longA.retainAll(longB);
        boolean together = share(a.stories(), b.stories());
        return longA.isEmpty() && !together
                ? Likeness.different("the acronym stands for other words")
                : Likeness.same(0.8, "same acronym " + shared.first() + " for names that share words");
    }

    private static TreeSet<String> expansions(Bearer bearer) {
        TreeSet<String> words = new TreeSet<>();
        bearer.names.keySet().stream()
                .filter(name -> !Bearers.isAcronym(name))
                .flatMap(name -> Gazetteer.words(name).stream())
                .filter(word -> word.length() > 3)
                .forEach(words::add);
        return words;
    }
}
