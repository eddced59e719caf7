package dev.selon.reading.mention;

import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds places that no list has, by what stands before them: "à Tinzaouatène", "le village de Moura". */
final class PlaceFinder {
    private static final int LONGEST = 3;

    private final Words words;
    private final SmallWords small;

    PlaceFinder(Language language) {
        this.words = Words.of(language);
        this.small = words.small;
    }

    /** The finds of each line with the places added; a name told as a place once is one everywhere in the article. */
    List<List<Found>> find(List<Line> lines, List<List<Found>> finds, List<Run> persons) {
        Set<String> places = new HashSet<>();
        for (Line line : lines) {
            for (Found free : capitals(line, finds.get(line.number()), persons)) {
                if (placed(line, free)) {
                    places.add(line.text(free.from(), free.to()));
                }
            }
        }
        lines.forEach(line -> listed(line, capitals(line, finds.get(line.number()), persons), places));
        List<List<Found>> all = new ArrayList<>();
        for (Line line : lines) {
            List<Found> more = new ArrayList<>(finds.get(line.number()));
            for (Found free : capitals(line, finds.get(line.number()), persons)) {
                if (places.contains(line.text(free.from(), free.to()))) {
                    more.add(free);
                }
            }
            more.sort(Found.ORDER);
            all.add(more);
        }
        return all;
    }

    /** "des quartiers tels que La Capte, Giens et Costebelle": what a list of settlements names. */
    private void listed(Line line, List<Found> free, Set<String> places) {
        int end = -1;
        for (Found one : free) {
            int before = one.from() - 1;
            boolean opened = isSettlement(line, small.start("such-as", line, one.from()) - 1);
            if (opened || before == end && line.is(before, ",", "et", "ou")) {
                places.add(line.text(one.from(), one.to()));
                end = one.to();
            }
        }
    }

    /** Runs of capitals that are nothing yet. */
    private List<Found> capitals(Line line, List<Found> finds, List<Run> persons) {
        List<Run> here = persons.stream().filter(run -> run.isOn(line)).toList();
        List<Found> free = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int end = opensName(line, i) ? i + 1 : i;
            while (isFree(line, end, finds, here) && !(end > i && line.parted(end))) {
                end++;
            }
            if (end > i && isFree(line, end - 1, finds, here) && end - i <= LONGEST && !line.upper(end)) {
                String name = line.text(i, end);
                free.add(new Found(line.number(), i, end, Entry.place(Entry.Type.TOWN, name, "", false)));
            }
            i = Math.max(end, i + 1);
        }
        return free;
    }

    /** The article of "La Capte" inside a sentence. */
    private boolean opensName(Line line, int i) {
        return i > 0 && line.upper(i) && small.at("article", line, i) && line.upper(i + 1);
    }

    private boolean isFree(Line line, int i, List<Found> finds, List<Run> persons) {
        return line.upper(i)
                && line.word(i)
                && line.form(i).length() > 2
                && !Words.isShortAcronym(line.form(i))
                && !Found.covered(finds, i)
                && !words.notNames.has(line.lower(i))
                && !words.bodyWords.has(line.lower(i))
                && persons.stream().noneMatch(run -> run.start <= i && i < run.to)
                && words.honorific(line, i) == null;
    }

    private boolean placed(Line line, Found free) {
        int i = free.from() - 1;
        if (words.isCommon(line, free.from()) && free.length() == 1) {
            return false;
        }
        if (small.at("at-place", line, i)) {
            boolean towards = words.saying.has(line.lemma(i - 1)) || words.notPlaced.has(line.lower(i - 1));
            return !towards;
        }
        return isSettlement(line, i) || small.at("of", line, i) && words.settlements.has(line.lower(i - 1));
    }

    /** "quartier", not the verb in "c'est". */
    private boolean isSettlement(Line line, int i) {
        return words.settlements.has(line.lower(i)) && !line.upper(i) && line.tagged(i, "NOUN");
    }
}
