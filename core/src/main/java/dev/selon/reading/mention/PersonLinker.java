package dev.selon.reading.mention;

import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Joins the names of one person in one article: the full name, the surname alone, "M." and the surname, a spelling apart. */
final class PersonLinker {
    /** One person with all runs that name it. */
    static final class Person {
        final List<Run> runs = new ArrayList<>();
        Gender gender = Gender.UNKNOWN;
        Gender likely = Gender.UNKNOWN;

        List<String> fullest() {
            return best().parts();
        }

        Run best() {
            Map<String, Integer> counts = new TreeMap<>();
            runs.forEach(run -> counts.merge(run.text(), 1, Integer::sum));
            Run best = runs.get(0);
            for (Run run : runs) {
                int longer = Integer.compare(run.length(), best.length());
                int oftener = Integer.compare(counts.getOrDefault(run.text(), 0), counts.getOrDefault(best.text(), 0));
                if (longer > 0 || longer == 0 && oftener > 0) {
                    best = run;
                }
            }
            return best;
        }

        boolean bears(String part) {
            return runs.stream().anyMatch(run -> run.parts().contains(part));
        }
    }

    private final List<Person> persons = new ArrayList<>();

    private PersonLinker() {}

    /** The persons in order of their first full name; each run knows its person. */
    static List<Person> link(List<Run> runs) {
        PersonLinker linker = new PersonLinker();
        runs.stream().filter(run -> run.length() > 1).forEach(linker::full);
        runs.stream().filter(run -> run.length() == 1).forEach(linker::part);
        return linker.persons;
    }

    private void full(Run run) {
        Person best = null;
        for (Person person : persons) {
            if (person.gender.agrees(run.gender) && sameFull(person.fullest(), run.parts())) {
                best = person;
            }
        }
        join(run, best);
    }

    private void part(Run run) {
        String name = run.line.bare(run.from);
        Person best = null;
        for (Person person : persons) {
            if (!person.gender.agrees(run.gender) || !person.bears(name)) {
                continue;
            }
            if (best == null || nearness(person, run, name) > nearness(best, run, name)) {
                best = person;
            }
        }
        if (best == null) {
            for (Person person : persons) {
                String last = person.fullest().get(person.fullest().size() - 1);
                if (person.gender.agrees(run.gender) && Likeness.spelling(last, name)) {
                    best = person;
                }
            }
        }
        join(run, best);
    }

    /** A surname fits better than a given name; then the one named last before this place. */
    private static long nearness(Person person, Run run, String name) {
        List<String> parts = person.fullest();
        long surname = parts.get(parts.size() - 1).equals(name) ? 4_000_000_000L : 0;
        long gender = person.likely.agrees(run.gender) ? 2_000_000_000L : 0;
        long last = -1;
        for (Run one : person.runs) {
            int place = one.line.token(one.from).start();
            if (place < run.line.token(run.from).start()) {
                last = Math.max(last, place);
            }
        }
        return surname + gender + last;
    }

    private void join(Run run, @org.jspecify.annotations.Nullable Person person) {
        Person mine = person;
        if (mine == null) {
            mine = new Person();
            persons.add(mine);
        }
        mine.runs.add(run);
        run.person = persons.indexOf(mine);
        mine.gender = mine.gender == Gender.UNKNOWN ? run.gender : mine.gender;
        mine.likely = mine.likely == Gender.UNKNOWN ? run.likely : mine.likely;
    }

    /** "Tedros Adhanom Ghebreyesus" and "Tedros Ghebreyesus", "Ilhan Omar" and "Ihan Omar". */
    static boolean sameFull(List<String> a, List<String> b) {
        if (a.equals(b)) {
            return true;
        }
        List<String> shorter = a.size() <= b.size() ? a : b;
        List<String> longer = a.size() <= b.size() ? b : a;
        if (shorter.size() > 1 && isPartOf(shorter, longer)) {
            return true;
        }
        if (a.size() != b.size()) {
            return false;
        }
        for (int i = 0; i < a.size(); i++) {
            boolean initial = i == 0 && (isInitialOf(a.get(i), b.get(i)) || isInitialOf(b.get(i), a.get(i)));
            if (!a.get(i).equals(b.get(i)) && !initial && !Likeness.spelling(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isInitialOf(String initial, String name) {
        return (initial.length() == 1 || initial.length() == 2 && initial.endsWith("."))
                && name.startsWith(initial.substring(0, 1));
    }

    /** All words of the shorter in their order inside the longer. */
    private static boolean isPartOf(List<String> shorter, List<String> longer) {
        int at = 0;
        for (String word : longer) {
            if (at < shorter.size() && shorter.get(at).equals(word)) {
                at++;
            }
        }
        return at == shorter.size();
    }
}
