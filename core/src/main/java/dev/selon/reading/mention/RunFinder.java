package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;

/** Finds runs of words that may be a person's name: capitals, initials and the small words between them. */
final class RunFinder {
    private final Words words;
    private final Gazetteer gazetteer;

    RunFinder(Language language) {
        this.gazetteer = Gazetteer.of(language);
        this.words = Words.of(language);
    }

    List<Run> runs(Line line, List<Found> finds) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int end = starts(line, i, finds) ? end(line, i, finds) : i;
            if (end > i) {
                add(line, i, end, runs);
            } else if (nameWord(line, i) && isTown(finds, i)) {
                Run town = new Run(line, i, i + 1);
                town.doubtful = true;
                honour(town);
                runs.add(town);
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private void add(Line line, int from, int to, List<Run> runs) {
        int end = trimmedBehind(line, from, to);
        int middle = doubled(line, from, end);
        if (middle > 0) {
            add(line, from, middle, runs);
            add(line, middle, end, runs);
            return;
        }
        if (words.notNames.has(line.lower(end - 1))) {
            return;
        }
        int trimmed = trimmed(line, from, end);
        Run run = new Run(line, trimmed < end ? trimmed : end - 1, end);
        run.doubtful = trimmed == end;
        honour(run);
        runs.add(run);
    }

    /** Leaves off the first word of a headline or sentence that is glued behind: "Awa Diallo Cet". */
    private int trimmedBehind(Line line, int from, int to) {
        int end = to;
        while (end - from >= 3
                && words.isGivenName(line, from)
                && !words.isGivenName(line, end - 1)
                && words.isCommon(line, end - 1)
                && line.word(end - 2)) {
            end--;
        }
        return end;
    }

    /** A headline run into its text: "Awa Diallo Awa Diallo". */
    private static int doubled(Line line, int from, int end) {
        int half = (end - from) / 2;
        if (half < 1 || (end - from) % 2 == 1) {
            return -1;
        }
        for (int i = 0; i < half; i++) {
            if (!line.bare(from + i).equals(line.bare(from + half + i))) {
                return -1;
            }
        }
        return from + half;
    }

    private boolean starts(Line line, int i, List<Found> finds) {
        boolean led = words.honorific(line, i - 1) != null || words.small.at("foreign-particle", line, i);
        boolean particle = led && behindParticle(line, i, i, finds) > i;
        return nameWord(line, i) && (!taken(finds, i) || givenBeforeName(line, i, finds))
                || elision(line, i)
                || particle;
    }

    /** A place by one word: if the article knows a person of that surname, it may be the person. */
    private static boolean isTown(List<Found> finds, int i) {
        Found here = Found.at(finds, i);
        return here != null
                && here.length() == 1
                && (here.entry().is(Entry.Type.TOWN) || here.entry().is(Entry.Type.REGION));
    }

    /** "Florence Parly", "Chelsea Clinton": a place or club that is also a given name, with an unknown name behind. */
    private boolean givenBeforeName(Line line, int i, List<Found> finds) {
        Found here = Found.at(finds, i);
        return here != null
                && here.length() == 1
                && words.isGivenName(line, i)
                && nameWord(line, i + 1)
                && !taken(finds, i + 1)
                && (here.entry().ambiguous() || !words.isCommon(line, i + 1));
    }

    static boolean taken(List<Found> finds, int i) {
        return finds.stream().anyMatch(find -> find.covers(i));
    }

    private boolean nameWord(Line line, int i) {
        String form = line.form(i);
        if (!line.upper(i)
                || words.honorific(line, i) != null
                || form.endsWith("'")
                || gazetteer.endsInDemonym(line.bare(i))) {
            return false;
        }
        if (form.length() == 1) {
            return line.is(i + 1, ".") || line.upper(i - 1) && line.upper(i + 1);
        }
        return form.codePoints().allMatch(RunFinder::inName);
    }

    private static boolean inName(int c) {
        return Character.isLetter(c)
                || c == '\''
                || c == '-'
                || c == '.'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** "N'" in "N'Guessan", "M'" in "M'Baye", "D'" in "D'Souza", "O'" in "O'Brien". */
    private static boolean elision(Line line, int i) {
        String form = line.form(i);
        return form.length() == 2
                && "NMDO".indexOf(form.charAt(0)) >= 0
                && form.endsWith("'")
                && line.touches(i + 1)
                && line.upper(i + 1);
    }

    private int end(Line line, int i, List<Found> finds) {
        int end = elision(line, i) ? i + 2 : nameWord(line, i) ? i + 1 : behindParticle(line, i, i, finds);
        while (end < line.size() && !line.parted(end)) {
            if (elision(line, end)) {
                end += 2;
            } else if (nameWord(line, end) && (!taken(finds, end) || surnameOf(line, i, end, finds))) {
                end++;
            } else if (line.is(end, ".") && line.form(end - 1).length() == 1 && nameWord(line, end + 1)) {
                end++;
            } else {
                int behind = behindParticle(line, i, end, finds);
                if (behind < 0) {
                    return end;
                }
                end = behind;
            }
        }
        return end;
    }

    /** "Jack London": a known given name takes a town as surname. */
    private boolean surnameOf(Line line, int start, int i, List<Found> finds) {
        Found here = Found.at(finds, i);
        return here != null
                && here.length() == 1
                && !here.entry().is(Entry.Type.STATE)
                && !here.entry().acronym()
                && !here.entry().is(Entry.Type.DEMONYM)
                && i - start == 1
                && words.isGivenName(line, start)
                && (start > 0 || !words.isCommon(line, start));
    }

    /** Where the run goes on behind "de la", "van der", "ould" and a name word, or -1. */
    private int behindParticle(Line line, int start, int i, List<Found> finds) {
        Phrases.Match<Boolean> particle = words.particles.longest(line, i);
        if (particle == null || line.upper(i)) {
            return -1;
        }
        int behind = particle.to();
        if (!nameWord(line, behind) || taken(finds, behind)) {
            return -1;
        }
        if (words.small.at("own-particle", line, i) && !frenchParticle(line, start, i, behind)) {
            return -1;
        }
        return behind + 1;
    }

    /** "Dominique de Villepin", not "Messi de Barcelone" nor "la Brigitte de Paul Durand". */
    private boolean frenchParticle(Line line, int start, int i, int behind) {
        for (int k = start; k < i; k++) {
            if (!words.isGivenName(line, k)) {
                return false;
            }
        }
        return !(words.isGivenName(line, behind) && nameWord(line, behind + 1)) && !words.isCommon(line, behind)
                || line.is(i + 1, "la");
    }

    /** Leaves off what only looks like a name: the first word of a sentence, an office or a rank with a capital. */
    private int trimmed(Line line, int from, int end) {
        int i = from;
        while (i < end
                && (words.notNames.has(line.lower(i)) || !words.isGivenName(line, i) && onlyLooksSo(line, i, end))) {
            i++;
        }
        return i;
    }

    private boolean onlyLooksSo(Line line, int i, int end) {
        boolean opens = i == 0 || !line.word(i - 1) && !line.is(i - 1, ",", "'") || line.parted(i);
        boolean last = i + 1 == end;
        boolean given = !last && words.isGivenName(line, i + 1);
        if (given && i + 2 < end && (words.isCommon(line, i) || words.bodyWords.has(line.lower(i)))) {
            return true;
        }
        if (!last && Words.isShortAcronym(line.form(i)) && !Words.isShortAcronym(line.form(i + 1))) {
            return true;
        }
        if (!last && isCalling(line, i, opens)) {
            return true;
        }
        if (words.isFunction(line, i) && (opens || last)) {
            return true;
        }
        return opens
                && words.isCommon(line, i)
                && (last || !line.tagged(i, "PROPN") || words.bodyWords.has(line.lower(i)));
    }

    private boolean isCalling(Line line, int i, boolean opens) {
        return words.offices.startOfEnding(line, i + 1, 1) == i
                || words.ranks.startOfEnding(line, i + 1, 1) == i
                || words.personNouns.has(line.lower(i))
                || opens && words.isPersonNoun(line, i);
    }

    private void honour(Run run) {
        Line line = run.line;
        int i = line.is(run.from - 1, ".") ? run.from - 2 : run.from - 1;
        Gender given = run.names() > 1 ? words.givenName(line.form(run.from)) : null;
        run.likely = given == null ? Gender.UNKNOWN : given;
        Words.Honorific honorific = words.honorific(line, i);
        if (honorific == null) {
            return;
        }
        run.honoured = true;
        run.gender = honorific.gender();
        run.start = honorific.kept() ? i : run.from;
    }
}
