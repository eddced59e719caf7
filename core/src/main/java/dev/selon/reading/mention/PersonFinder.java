package dev.selon.reading.mention;

import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds persons' names. What one place tells of a name holds for the whole article. */
final class PersonFinder {
    private static final Comparator<Run> PLACE =
            Comparator.<Run>comparingInt(run -> run.line.number()).thenComparingInt(run -> run.from);

    private final RunFinder finder;
    private final NameWeights weights;
    private final Words words;

    PersonFinder(Language language) {
        this.finder = new RunFinder(language);
        this.weights = new NameWeights(language);
        this.words = Words.of(language);
    }

    /** The runs that are persons' names, in order of place. */
    List<Run> find(List<Line> lines, List<List<Found>> finds, List<List<TitleDraft>> titles) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Run run : finder.runs(lines.get(i), finds.get(i))) {
                weigh(run, finds.get(i), titles.get(i));
                runs.add(run);
            }
        }
        Set<Run> chosen = new HashSet<>(strong(runs));
        coordinated(runs, chosen);
        known(runs, chosen, finds, titles);
        return chosen.stream().sorted(PLACE).toList();
    }

    private void weigh(Run run, List<Found> finds, List<TitleDraft> titles) {
        run.before = weights.before(run, finds, titles);
        run.behind = weights.behind(run, titles);
    }

    /** Runs whose name has weight enough, all its places taken together. */
    private List<Run> strong(List<Run> runs) {
        Map<String, List<Run>> byName = new TreeMap<>();
        Map<String, Integer> alone = new HashMap<>();
        for (Run run : runs) {
            if (!run.doubtful) {
                byName.computeIfAbsent(String.join(" ", run.parts()), any -> new ArrayList<>())
                        .add(run);
                if (run.names() == 1) {
                    alone.merge(run.last(), 1, Integer::sum);
                }
            }
        }
        List<Run> strong = new ArrayList<>();
        for (List<Run> places : byName.values()) {
            if (isName(places, alone)) {
                places.stream().filter(run -> run.before > NameWeights.AGAINST).forEach(strong::add);
            }
        }
        return strong;
    }

    private boolean isName(List<Run> places, Map<String, Integer> alone) {
        Run first = places.get(0);
        boolean given = words.isGivenName(first.line, first.from);
        boolean many = first.names() > 1;
        int made = weights.made(first);
        int best = -10;
        int worst = 0;
        int hints = 0;
        for (Run run : places) {
            best = Math.max(best, run.before + run.behind);
            worst = Math.min(worst, run.before);
            hints += run.behind + Math.max(0, run.before);
        }
        int again = many && alone.containsKey(first.last()) ? 2 : 0;
        made = best >= NameWeights.SURE ? Math.max(made, 0) : made;
        made += given && !many && places.size() > 1 ? 1 : 0;
        int weight =
                made + Math.max(best, Math.min(hints, many ? 3 : 2)) + again + (best < NameWeights.SURE ? worst : 0);
        if (many) {
            return weight >= (given ? 3 : 4);
        }
        return weight >= (places.stream().anyMatch(weights::standsAlone) ? 2 : 4);
    }

    /** "Awa Ndiaye, Ousmane Fall et Idrissa Ba": who stands beside a person in a list is one. */
    private void coordinated(List<Run> runs, Set<Run> chosen) {
        boolean more = true;
        while (more) {
            more = false;
            for (int i = 0; i + 1 < runs.size(); i++) {
                Run a = runs.get(i);
                Run b = runs.get(i + 1);
                boolean joined = a.isOn(b.line) && b.start == a.to + 1 && a.line.is(a.to, ",", "et", "ou", "ni", "&");
                if (joined && chosen.contains(a) != chosen.contains(b)) {
                    Run other = chosen.contains(a) ? b : a;
                    Run known = chosen.contains(a) ? a : b;
                    boolean alike =
                            other.names() > 1 || known.names() == 1 || words.isGivenName(other.line, other.from);
                    if (alike
                            && !other.doubtful
                            && other.before > NameWeights.AGAINST
                            && weights.made(other) + other.behind >= 1) {
                        more |= chosen.add(other);
                    }
                }
            }
        }
    }

    /** Names that the article knows: the surname alone, the given name, a name run into the words before it. */
    private void known(List<Run> runs, Set<Run> chosen, List<List<Found>> finds, List<List<TitleDraft>> titles) {
        List<List<String>> names =
                chosen.stream().sorted(PLACE).map(Run::parts).distinct().toList();
        for (Run run : runs) {
            if (chosen.contains(run)) {
                Run cut = cut(run, names);
                if (cut != null && run.before < NameWeights.SURE) {
                    weigh(cut, finds.get(run.line.number()), titles.get(run.line.number()));
                    chosen.remove(run);
                    chosen.add(cut);
                }
            } else if (names.stream().anyMatch(name -> holds(name, run.parts())) && fits(run)
                    || run.names() > 1
                            && run.before == NameWeights.AGAINST
                            && names.stream().anyMatch(name -> PersonLinker.sameFull(name, run.parts()))
                            && run.line.is(run.from - 1, "en", "sur", "dans", "chez")) {
                chosen.add(run);
            } else {
                Run cut = cut(run, names);
                if (cut != null && fits(cut)) {
                    chosen.add(cut);
                }
            }
        }
    }

    private static boolean fits(Run run) {
        Line line = run.line;
        if (run.ofBody) {
            return true;
        }
        if (run.doubtful) {
            return run.honoured
                    || (line.tagged(run.to, "VERB", "AUX")
                                    || line.is(run.to, "\"", "»", "et")
                                    || line.word(run.from - 1))
                            && run.before > NameWeights.AGAINST
                            && !line.is(run.from - 1, "à", "de", "d'", "vers", "près");
        }
        return run.before > NameWeights.AGAINST;
    }

    private static boolean holds(List<String> name, List<String> parts) {
        return java.util.Collections.indexOfSubList(name, parts) >= 0;
    }

    /** "Everton Yobo" where the article knows a Joseph Yobo: the name alone. */
    private @Nullable Run cut(Run run, List<List<String>> names) {
        List<String> parts = run.parts();
        if (parts.size() < 2 || words.isGivenName(run.line, run.from)) {
            return null;
        }
        for (int i = 1; i < parts.size(); i++) {
            List<String> rest = parts.subList(i, parts.size());
            String left = parts.get(i - 1);
            if (words.thingHeads.has(left) || words.bodyNouns.has(left)) {
                return null;
            }
            boolean spelt = names.stream()
                    .anyMatch(name ->
                            name.size() == parts.size() && !name.equals(parts) && PersonLinker.sameFull(name, parts));
            boolean whole = !spelt
                    && names.stream()
                            .anyMatch(name -> name.size() > 1
                                    && !name.equals(parts)
                                    && (name.equals(rest)
                                            || rest.size() == 1
                                                    && name.get(name.size() - 1).equals(rest.get(0))
                                                    && !name.contains(left)));
            if (whole) {
                return new Run(run.line, run.from + i, run.to);
            }
        }
        return null;
    }
}
