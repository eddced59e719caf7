package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds persons' names: runs of capitalised words, weighed by what they are made of and by what stands around them. */
final class PersonFinder {
    /** From this weight on a run is taken for a person's name. */
    private static final int ENOUGH = 3;

    private final Words words;

    PersonFinder(Language language) {
        this.words = Words.of(language);
    }

    /** The runs that are persons' names, in order of place. */
    List<Run> find(List<Line> lines, List<List<Found>> finds, List<List<TitleDraft>> titles) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            for (Run run : runs(lines.get(i), finds.get(i))) {
                weigh(run, finds.get(i), titles.get(i));
                runs.add(run);
            }
        }
        return chosen(runs, finds);
    }

    // Runs

    private List<Run> runs(Line line, List<Found> finds) {
        List<Run> runs = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            int end = startsName(line, i, finds) ? nameEnd(line, i, finds) : i;
            int from = end > i ? trimmed(line, i, end) : i;
            if (end > from) {
                Run run = new Run(line, from, end);
                honour(run);
                runs.add(run);
            }
            i = Math.max(end, i + 1);
        }
        return runs;
    }

    private boolean startsName(Line line, int i, List<Found> finds) {
        return nameWord(line, i) && (!taken(finds, i) || givenBeforeName(line, i, finds)) || nameElision(line, i);
    }

    /** "Florence Parly", "Chelsea Clinton": a place or club that is also a given name, with an unknown name behind. */
    private boolean givenBeforeName(Line line, int i, List<Found> finds) {
        Found here = EntityFinder.at(finds, i);
        return here != null
                && here.length() == 1
                && words.isGivenName(line, i)
                && nameWord(line, i + 1)
                && !taken(finds, i + 1)
                && !words.isCommon(line, i + 1);
    }

    private static boolean taken(List<Found> finds, int i) {
        return finds.stream().anyMatch(find -> find.covers(i));
    }

    private boolean nameWord(Line line, int i) {
        String form = line.form(i);
        if (!line.upper(i) || form.length() == 1 && !line.is(i + 1, ".") || words.honorific(line, i) != null) {
            return false;
        }
        return form.codePoints()
                        .allMatch(c -> Character.isLetter(c)
                                || c == '\''
                                || c == '-'
                                || c == '.'
                                || Character.getType(c) == Character.NON_SPACING_MARK)
                && !form.endsWith("'");
    }

    /** "N'" in "N'Guessan", "M'" in "M'Baye", "D'" in "D'Souza". */
    private boolean nameElision(Line line, int i) {
        return (line.form(i).equals("N'")
                        || line.form(i).equals("M'")
                        || line.form(i).equals("D'"))
                && line.touches(i + 1)
                && line.upper(i + 1);
    }

    private int nameEnd(Line line, int i, List<Found> finds) {
        int end = i + (nameElision(line, i) ? 2 : 1);
        while (end < line.size() && !line.parted(end)) {
            if (nameElision(line, end)) {
                end += 2;
            } else if (nameWord(line, end) && (!taken(finds, end) || lastOfName(line, i, end, finds))) {
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

    /** "Jack London", "Paris Jackson": a known given name takes a town as surname. */
    private boolean lastOfName(Line line, int start, int i, List<Found> finds) {
        Found here = EntityFinder.at(finds, i);
        return here != null
                && here.length() == 1
                && !here.entry().is(Entry.Type.STATE)
                && !(here.entry().acronym() || here.entry().is(Entry.Type.DEMONYM))
                && i - start == 1
                && words.isGivenName(line, start)
                && !words.isCommon(line, start);
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
        boolean french = line.is(i, "de", "du", "la", "le", "e", "y", "a");
        if (french) {
            for (int k = start; k < i; k++) {
                if (!words.isGivenName(line, k)) {
                    return -1;
                }
            }
            if (words.isGivenName(line, behind) && nameWord(line, behind + 1) || words.isCommon(line, behind)) {
                return -1;
            }
        }
        return behind + 1;
    }

    /** Leaves off what only looks like a name: the first word of a sentence, an office or a rank with a capital. */
    private int trimmed(Line line, int from, int end) {
        int i = from;
        while (i < end) {
            boolean opens = i == 0 || !line.word(i - 1) && !line.is(i - 1, ",", "'");
            boolean given = words.isGivenName(line, i);
            boolean common = words.isCommon(line, i);
            boolean title = words.offices.startOfEnding(line, i + 1, 1) == i
                    || words.ranks.startOfEnding(line, i + 1, 1) == i
                    || words.isPersonNoun(line, i);
            if (words.notNames.has(line.lower(i)) || title && i + 1 < end && !given) {
                i++;
            } else if (words.isFunction(line, i) && !given && (opens || end - i == 1)) {
                i++;
            } else if (opens && common && !given && (end - i == 1 || !line.tagged(i, "PROPN"))) {
                i++;
            } else {
                break;
            }
        }
        return i;
    }

    private void honour(Run run) {
        int i = run.from - 1;
        Words.Honorific honorific = words.honorific(run.line, i);
        if (honorific == null && run.line.is(i, ".")) {
            honorific = words.honorific(run.line, i - 1);
            i--;
        }
        if (honorific == null) {
            return;
        }
        run.honoured = true;
        run.gender = honorific.gender();
        run.start = honorific.kept() ? i : run.from;
        if (run.line.is(i - 1, "la", "une", "Mme") && honorific.gender() == Gender.UNKNOWN) {
            run.gender = Gender.FEMININE;
        }
    }

    // Weights

    private void weigh(Run run, List<Found> finds, List<TitleDraft> titles) {
        run.score = made(run) + before(run, finds, titles) + behind(run, titles);
    }

    private int made(Run run) {
        Line line = run.line;
        int names = 0;
        int common = 0;
        int bodies = 0;
        int acronyms = 0;
        for (int i = run.from; i < run.to; i++) {
            if (!line.upper(i)) {
                continue;
            }
            names++;
            common += words.isCommon(line, i) && !words.isGivenName(line, i) ? 1 : 0;
            bodies += words.bodyWords.has(line.lower(i)) && i > run.from ? 1 : 0;
            acronyms += allCaps(line.form(i)) ? 1 : 0;
        }
        boolean given = words.isGivenName(line, run.from);
        int score = names >= 2 ? 1 : 0;
        score += given ? names >= 2 ? 3 : 1 : 0;
        score += common == 0 ? 1 : common == names ? -2 : 0;
        score -= 6 * bodies;
        score -= acronyms == names && line.form(run.from).length() <= 6 ? 4 : 0;
        score -= acronyms > 0 && acronyms < names && allCaps(line.form(run.from)) ? 3 : 0;
        score -= names > 4 ? 2 : 0;
        return score;
    }

    private static boolean allCaps(String form) {
        return form.length() > 1
                && form.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    private int before(Run run, List<Found> finds, List<TitleDraft> titles) {
        Line line = run.line;
        int i = run.from - 1;
        if (run.honoured) {
            return 4;
        }
        if (titleEndsAt(run.from, titles) || calling(line, i, finds)) {
            run.titled = true;
            return 4;
        }
        if (line.is(i, ",") && (titleEndsAt(i, titles) || callingInPhrase(line, i - 1))) {
            run.titled = true;
            return 3;
        }
        if (line.is(i, "selon", "d'après")
                || line.tagged(i, "VERB") && words.saying.has(line.lemma(i))
                || clitic(line, i)) {
            return 2;
        }
        if (line.is(
                i, "le", "la", "les", "l'", "un", "une", "ce", "cette", "cet", "ces", "du", "des", "au", "aux", "leur",
                "son", "sa", "notre")) {
            return -5;
        }
        if (line.is(i, "en", "dans", "sur", "chez")) {
            return -4;
        }
        if (words.thingHeads.has(line.lower(i))
                || line.is(i, "de", "d'")
                        && words.thingHeads.has(line.lower(i - 1))
                        && !line.is(
                                i - 1,
                                "parti",
                                "équipe",
                                "projet",
                                "plan",
                                "groupe",
                                "mouvement",
                                "cabinet",
                                "affaire",
                                "loi",
                                "livre",
                                "film",
                                "album",
                                "opération")) {
            return -4;
        }
        return 0;
    }

    private static boolean clitic(Line line, int i) {
        return line.form(i).startsWith("-") && line.is(i, "-t-il", "-t-elle", "-il", "-elle");
    }

    private static boolean titleEndsAt(int place, List<TitleDraft> titles) {
        return titles.stream().anyMatch(title -> title.to() == place && !title.plural());
    }

    /** A calling or rank right before: "l'économiste X", "le chanteur sénégalais X", "le général X", "l'Argentin X". */
    private boolean calling(Line line, int i, List<Found> finds) {
        Found before =
                finds.stream().filter(find -> find.to() == i + 1).findFirst().orElse(null);
        boolean demonym = before != null && before.entry().is(Entry.Type.DEMONYM);
        if (demonym && line.upper(i) && line.is(i - 1, "le", "la", "l'", "un", "une", "du", "au")) {
            return true;
        }
        int at = i;
        for (int steps = 0; steps < 3; steps++) {
            if (words.isPersonNoun(line, at)
                    || words.ranks.startOfEnding(line, at + 1, 5) >= 0
                    || words.offices.startOfEnding(line, at + 1, 4) >= 0) {
                return !line.is(at, "de", "d'");
            }
            Found find = null;
            for (Found one : finds) {
                find = one.to() == at + 1 && one.entry().is(Entry.Type.DEMONYM) ? one : find;
            }
            if (find == null && !line.tagged(at, "ADJ")) {
                return false;
            }
            at--;
        }
        return false;
    }

    /** A calling opens the phrase that ends at the comma: "un volcanologue basé à Goma, X". */
    private boolean callingInPhrase(Line line, int end) {
        for (int i = end; i > end - 8 && i >= 0; i--) {
            if (line.is(i, ",", ";", ":", ".") || line.tagged(i, "AUX")) {
                return false;
            }
            boolean determined =
                    line.tagged(i - 1, "DET", "ADJ") || line.is(i - 1, "l'", "le", "la", "un", "une", "son", "sa");
            if (determined && (words.isPersonNoun(line, i) || words.offices.startOfEnding(line, i + 1, 3) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private int behind(Run run, List<TitleDraft> titles) {
        Line line = run.line;
        int i = run.to;
        if (line.is(i, ",")) {
            if (line.tagged(i + 1, "NUM") && line.is(i + 2, "ans")) {
                return 4;
            }
            int j = i + 1;
            while (j < i + 5
                    && (line.tagged(j, "DET", "ADJ", "ADV", "ADP") || line.is(j, "l'", "ancien", "ancienne"))
                    && !words.isPersonNoun(line, j)) {
                j++;
            }
            int at = j;
            if (words.isPersonNoun(line, j) || titles.stream().anyMatch(title -> title.from() == at)) {
                return 3;
            }
            return line.is(i + 1, "qui") ? 2 : 0;
        }
        if (line.is(i, "(") && line.tagged(i + 1, "NUM") && line.is(i + 2, "ans")) {
            return 4;
        }
        return speaks(line, i) ? 2 : line.tagged(i, "VERB", "AUX") || line.is(i, "n'", "s'", "se", "ne", "qui") ? 1 : 0;
    }

    private boolean speaks(Line line, int from) {
        for (int i = from; i < from + 5 && i < line.size(); i++) {
            if (line.tagged(i, "VERB") && words.saying.has(line.lemma(i))) {
                return true;
            }
            if (!line.tagged(i, "AUX", "ADV", "PRON") && !line.is(i, "s'", "l'", "n'", "a", "ont")) {
                return false;
            }
        }
        return false;
    }

    // The choice

    private List<Run> chosen(List<Run> runs, List<List<Found>> finds) {
        Map<String, Integer> alone = new HashMap<>();
        for (Run run : runs) {
            if (run.length() == 1) {
                alone.merge(run.line.bare(run.from), 1, Integer::sum);
            }
        }
        Set<String> known = new HashSet<>();
        List<Run> chosen = new ArrayList<>();
        for (Run run : runs) {
            boolean again = run.length() > 1 && alone.containsKey(run.line.bare(run.to - 1));
            if (run.score + (again ? 2 : 0) >= ENOUGH) {
                chosen.add(run);
                known.addAll(run.length() > 1 || run.honoured || run.titled ? nameParts(run) : List.of());
            }
        }
        for (Run run : runs) {
            if (!chosen.contains(run) && isKnown(run, known)) {
                chosen.add(run);
            }
        }
        chosen.sort((a, b) -> a.line.number() != b.line.number()
                ? Integer.compare(a.line.number(), b.line.number())
                : Integer.compare(a.from, b.from));
        return chosen;
    }

    private static List<String> nameParts(Run run) {
        List<String> parts = new ArrayList<>();
        for (int i = run.from; i < run.to; i++) {
            if (run.line.upper(i)) {
                parts.add(run.line.bare(i));
            }
        }
        return parts;
    }

    private static boolean isKnown(Run run, Set<String> known) {
        return known.containsAll(nameParts(run)) && run.score > -4;
    }

    @Nullable
    Gender givenGender(Run run) {
        return words.givenName(run.line.bare(run.from));
    }
}
