package dev.selon.reading.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the name that stands beside an office: "le ministre, le général X", "X, également vice-président", "X est maire". */
final class NameBeside {
    private static final int REACH = 9;

    private final Words words;
    private final SmallWords small;
    private final List<Run> runs;
    private final List<TitleDraft> titles;
    private final Line line;

    NameBeside(Words words, Line line, List<Run> runs, List<TitleDraft> titles) {
        this.words = words;
        this.small = words.small;
        this.line = line;
        this.runs = runs;
        this.titles = titles;
    }

    /** The holder's name, or null. {@code taken}: whether the name before already has its office. */
    @Nullable
    Run of(TitleDraft draft, boolean taken) {
        Run run = taken ? null : apposed(draft);
        run = run == null ? behind(draft) : run;
        run = run == null ? before(draft) : run;
        return run == null ? inRole(draft) : run;
    }

    private @Nullable Run startingAt(int i) {
        for (Run run : runs) {
            if (run.from == i || run.start == i) {
                return run;
            }
        }
        return null;
    }

    private @Nullable Run endingAt(int to) {
        for (Run run : runs) {
            if (run.to == to) {
                return run;
            }
        }
        return null;
    }

    /** "X, ministre nigérien de la Défense, ..." tells of X, whoever comes next. */
    private @Nullable Run apposed(TitleDraft draft) {
        boolean closed = line.is(draft.to(), ",", ";", ".", ")", "\"", "»") || draft.to() == line.size();
        return closed && line.is(draft.from() - 1, ",", "(") ? endingAt(draft.from() - 1) : null;
    }

    /** "le ministre malien de la Défense, le général de corps d'armée X", "le maire de la ville est X". */
    private @Nullable Run behind(TitleDraft draft) {
        boolean explained = line.is(draft.to(), "(") && line.is(draft.to() + 2, ")");
        int i = behindOwner(explained ? draft.to() + 3 : draft.to());
        boolean comma = small.at("mark", line, i);
        i += comma ? 1 : 0;
        if (small.at("being", line, i)) {
            return startingAt(i + 1);
        }
        int limit = i + REACH;
        while (i < limit && i < line.size()) {
            Run run = startingAt(i);
            if (run != null) {
                return run;
            }
            int next = passed(i, comma);
            if (next == i) {
                return null;
            }
            i = next;
        }
        return null;
    }

    /** Behind a rank, an article, an honorific, a calling or an adjective, which may stand before the name. */
    private int passed(int i, boolean comma) {
        Phrases.Match<Boolean> rank = words.ranks.longest(line, i);
        if (rank != null) {
            return rank.to();
        }
        boolean plain = small.at("article", line, i)
                || small.at("current", line, i)
                || small.at("former", line, i)
                || words.honorific(line, i) != null;
        boolean calling = words.isPersonNoun(line, i) && !words.isOfficeAt(line, i);
        boolean adjective = words.isAdjective(line, i) && !line.upper(i);
        return plain || calling || adjective ? i + 1 : i;
    }

    /** "l'avocat de Maradona", "le directeur de campagne du président sortant X": the holder comes behind the comma. */
    private int behindOwner(int to) {
        if (small.at("and", line, to) && (words.isPersonNoun(line, to + 1) || words.isOfficeAt(line, to + 1))) {
            return commaSoon(to);
        }
        if (!small.at("of", line, to)) {
            return to;
        }
        int i = to + 1;
        for (TitleDraft title : titles) {
            if (title.line() == line.number() && title.from() >= i && title.from() <= i + 2) {
                i = title.to();
            }
        }
        while (i < to + REACH
                && (small.at("article", line, i) || small.at("former", line, i) || small.at("current", line, i))) {
            i++;
        }
        Run owner = startingAt(i);
        return owner != null && line.is(owner.to, ",") && startingAt(owner.to + 1) != null ? owner.to : to;
    }

    private int commaSoon(int to) {
        for (int i = to; i < to + REACH + 2 && i < line.size(); i++) {
            if (line.is(i, ",")) {
                return i;
            }
            if (line.tagged(i, "VERB", "AUX") && !line.is(i, "armes", "feu")) {
                return to;
            }
        }
        return to;
    }

    /** "X, également vice-président", "X, qui est ministre", "X est le président", "X (président)". */
    private @Nullable Run before(TitleDraft draft) {
        int i = draft.from() - 1;
        boolean subject = small.at("article", line, i) && line.tagged(draft.to(), "VERB", "AUX", "PRON");
        for (int steps = 0; steps < REACH && i >= 0; steps++) {
            Run run = endingAt(i + 1);
            if (run != null) {
                return run;
            }
            boolean and = small.at("and", line, i);
            if (and && steps > 1 || !and && !links(i) || subject && line.is(i, ",")) {
                return null;
            }
            i--;
        }
        return null;
    }

    private boolean links(int i) {
        return small.at("mark", line, i)
                || small.at("article", line, i)
                || small.at("one", line, i)
                || small.at("link", line, i)
                || small.at("being", line, i)
                || small.at("named", line, i)
                || small.at("former", line, i)
                || small.at("of-one", line, i)
                || small.start("of-one", line, i + 1) <= i
                || small.at("as", line, i)
                || line.is(i, "en", "de")
                || line.tagged(i, "DET", "ADV", "AUX", "NUM")
                || words.isAdjective(line, i)
                || words.isPersonNoun(line, i);
    }

    /** "X a démissionné de son poste de président": the subject of the sentence, named last before. */
    private @Nullable Run inRole(TitleDraft draft) {
        int i = draft.from();
        if (small.start("as", line, i) == i && small.start("named", line, i) == i) {
            return null;
        }
        return small.at("having", line, i - 3) || small.at("having", line, i - 4)
                ? firstBehind(draft.to())
                : lastBefore(i);
    }

    /** "Réélu président en mai, X a promis": behind the next comma. */
    private @Nullable Run firstBehind(int from) {
        int comma = from;
        while (comma < line.size() && !line.is(comma, ",")) {
            comma++;
        }
        return startingAt(comma + 1);
    }

    private @Nullable Run lastBefore(int i) {
        Run last = null;
        for (Run run : runs) {
            if (run.to < i && (last == null || run.from > last.from)) {
                last = run;
            }
        }
        for (int k = last == null ? i : last.to; k < i; k++) {
            if (line.is(k, ":", ";", "\"", "«", "»")) {
                return null;
            }
        }
        return last;
    }
}
