package dev.selon.reading.mention;

import dev.selon.language.Language;
import java.util.List;
import java.util.regex.Pattern;

/** What speaks for and against a run being a person's name: its own words, and those before and behind it. */
final class NameWeights {
    /** Enough by itself: an honorific, a title, an age. */
    static final int SURE = 4;
    /** A subject of saying, an apposition. */
    static final int LIKELY = 2;

    static final int HINT = 1;
    /** An article, a street, a club: no person's name here. */
    static final int AGAINST = -5;

    /** A capital inside a word, as firms write themselves; not "McCain", "DeSantis", "O'Neil", "Al-Masri". */
    private static final Pattern BRAND = Pattern.compile("^(?!Mc|Mac|De|Di|Du|Le|La|Van|Fitz).*\\p{Ll}\\p{Lu}");

    /** Two capitals and a small letter, a misprint or a plural: "IIs", "ONGs". */
    private static final Pattern DOUBLE = Pattern.compile("^\\p{Lu}{2,}\\p{Ll}");

    private final Words words;
    private final Gazetteer gazetteer;

    NameWeights(Language language) {
        this.gazetteer = Gazetteer.of(language);
        this.words = Words.of(language);
    }

    /** The weight of the words themselves. */
    int made(Run run) {
        Line line = run.line;
        int names = 0;
        int common = 0;
        int weight = 0;
        int acronyms = 0;
        for (int i = run.from; i < run.to; i++) {
            if (line.upper(i)) {
                names++;
                common += words.isCommon(line, i) && !words.isGivenName(line, i) ? 1 : 0;
                weight += words.bodyWords.has(line.lower(i)) && (i > run.from || !words.isGivenName(line, i))
                        ? line.upper(run.from) && run.names() == 2 && words.isGivenName(line, run.from) ? -3 : -6
                        : 0;
                acronyms += allCaps(line.form(i)) ? 1 : 0;
                weight += BRAND.matcher(line.form(i)).find() ? -4 : 0;
            }
        }
        weight += names >= 2 ? 1 : 0;
        weight += words.isGivenName(line, run.from) ? names >= 2 ? 3 : 1 : 0;
        weight += common == 0 ? 1 : common == names ? -2 : 0;
        weight -= acronyms == names && line.form(run.from).length() <= 6 ? SURE : 0;
        weight -= acronyms > 0 && acronyms < names && allCaps(line.form(run.from)) ? 3 : 0;
        boolean ending = names > 1 && allCaps(line.form(run.to - 1)) && !allCaps(line.form(run.from));
        weight -= ending && line.form(run.to - 1).length() <= 5 && !words.isGivenName(line, run.from) ? 3 : 0;
        return names > 4 ? weight - 2 : weight;
    }

    /**
     * Whether one unknown word with a capital names somebody unless something speaks against it: no part of a longer name,
     * told of no thing, and where "de" stands before it, of what persons have ("la mort de X").
     */
    boolean standsAlone(Run run) {
        Line line = run.line;
        int i = run.from - 1;
        while (line.is(i, "et", "ou", ",") && line.upper(i - 1) && i > 1) {
            i -= 2; // the first of a list tells what they all are
        }
        boolean joined = line.upper(i)
                || hasCapital(line.form(run.to))
                || words.small.at("foreign", line, i)
                || words.small.at("foreign", line, run.to);
        boolean quoted = line.is(i, "\"", "«") && line.is(run.to, "\"", "»");
        boolean told =
                line.tagged(i, "NOUN", "ADJ", "NUM") || words.naming.has(line.lower(i)) || words.isThing(line, i);
        boolean placed = words.small.at("to", line, i) || words.small.at("of", line, i) && !ofPerson(line, i - 1);
        boolean other = words.isCommon(line, run.from)
                || DOUBLE.matcher(line.form(run.from)).find()
                || gazetteer.longest(line, run.from) != null;
        return !joined && !quoted && !told && !placed && !other;
    }

    private static boolean hasCapital(String form) {
        return form.codePoints().anyMatch(Character::isUpperCase);
    }

    /** "la vie scientifique de X", "la mort de X". */
    private boolean ofPerson(Line line, int i) {
        return words.ofPersons.has(line.lower(i)) || line.tagged(i, "ADJ") && words.ofPersons.has(line.lower(i - 1));
    }

    private static boolean allCaps(String form) {
        return form.length() > 1
                && form.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }

    /** The weight of what stands before the name. */
    int before(Run run, List<Found> finds, List<TitleDraft> titles) {
        Line line = run.line;
        int i = run.from - 1;
        if (run.honoured) {
            return SURE;
        }
        run.ofBody = isOfBody(run, finds, titles);
        if (run.ofBody || isThing(line, i, finds)) {
            return AGAINST;
        }
        if (titleEndsAt(run.from, titles)) {
            boolean body = line.is(run.to, ",") && line.upper(run.to + 1) && !words.isGivenName(line, run.from);
            return body ? 0 : SURE;
        }
        if (calling(line, i, finds)) {
            return SURE;
        }
        if (run.names() > 1 && line.tagged(i, "NOUN", "ADJ") && callingAtHead(line, i)) {
            return 3;
        }
        if (line.is(i, ",") && (titleEndsAt(i, titles) || callingInPhrase(line, i - 1))) {
            return 3;
        }
        if (line.is(i, "selon", "d'après")
                || line.tagged(i, "VERB") && words.saying.has(line.lemma(i))
                || line.form(i).startsWith("-t-")) {
            return LIKELY;
        }
        if (line.is(i, "de", "d'") && ofPerson(line, i - 1)) {
            return LIKELY;
        }
        if (line.is(i, "par") && line.tagged(i - 1, "VERB")) {
            return HINT;
        }
        if (toldBefore(line, i)) {
            return LIKELY;
        }
        boolean noun = line.tagged(i, "NOUN") && !line.upper(i) && !words.isPersonNoun(line, i);
        if (noun && (line.tagged(i - 1, "DET") || line.is(i - 1, "l'", "la", "le"))) {
            return AGAINST + 1;
        }
        if (line.tagged(i, "DET") || line.is(i, "le", "la", "les", "l'", "du", "des", "au", "aux")) {
            return AGAINST;
        }
        return line.is(i, "en", "dans", "sur", "chez") ? AGAINST : 0;
    }

    /** Whether an office was read over it ("PDG de Zed"), or a body's name stands right before it ("BBC Reel"). */
    private boolean isOfBody(Run run, List<Found> finds, List<TitleDraft> titles) {
        if (titles.stream().anyMatch(title -> title.from() < run.from && run.from < title.to())) {
            return true;
        }
        return !run.line.parted(run.from)
                && !words.isGivenName(run.line, run.from)
                && finds.stream()
                        .anyMatch(find -> find.to() == run.from && find.entry().is(Entry.Type.ORGANISATION));
    }

    /** "l'avenue X", "le prix X", "l'avenue de X"; but "le parti de X" tells of a person. */
    private boolean isThing(Line line, int i, List<Found> finds) {
        int head = i;
        while (head > i - 3
                && !words.thingHeads.has(line.lower(head))
                && (demonymEndsAt(finds, head + 1) || line.tagged(head, "ADJ"))) {
            head--;
        }
        if (words.thingHeads.has(line.lower(head))) {
            return !(line.is(head - 1, "de", "d'") && words.isPersonNoun(line, head - 2));
        }
        return line.is(i, "de", "d'") && words.namedThings.has(line.lower(i - 1));
    }

    private static boolean titleEndsAt(int place, List<TitleDraft> titles) {
        return titles.stream().anyMatch(title -> title.to() == place && !title.plural());
    }

    /** A calling or rank right before: "l'économiste X", "le chanteur sénégalais X", "le général X", "l'Argentin X". */
    private boolean calling(Line line, int i, List<Found> finds) {
        if (demonymEndsAt(finds, i + 1) && line.upper(i) && line.is(i - 1, "le", "la", "l'", "un", "une", "du", "au")) {
            return true;
        }
        for (int at = i; at > i - 3; at--) {
            if (isCalling(line, at)) {
                return true;
            }
            if (!demonymEndsAt(finds, at + 1)
                    && !line.tagged(at, "ADJ")
                    && !line.is(at, "sortant", "sortante", "démissionnaire")) {
                return false;
            }
        }
        return false;
    }

    private boolean isCalling(Line line, int at) {
        return words.personNouns.has(line.lower(at))
                || (!line.upper(at) || at == 0) && words.isPersonNoun(line, at)
                || words.ranks.startOfEnding(line, at + 1, 5) >= 0
                || words.offices.startOfEnding(line, at + 1, 4) >= 0;
    }

    /** "a déclaré à la presse X", "explique à BBC Mundo X", "a dit lundi X". */
    private boolean toldBefore(Line line, int i) {
        for (int at = i; at > i - 6 && at >= 0; at--) {
            if (line.tagged(at, "VERB")) {
                return words.saying.has(line.lemma(at))
                        && at < i
                        && (line.is(at + 1, "à", "au", "aux") || line.tagged(at + 1, "ADV", "NOUN"));
            }
            if (!line.tagged(at, "NOUN", "ADP", "DET", "PROPN", "ADV", "ADP+DET", "ADJ")
                    && !line.is(at, "à", "au", "aux", "la", "l'")) {
                return false;
            }
        }
        return false;
    }

    /** A calling further back opens the phrase: "le chef de char russe X", "la lauréate du prix Nobel de la paix X". */
    private boolean callingAtHead(Line line, int i) {
        for (int at = i; at > i - 9 && at >= 0; at--) {
            if (!line.tagged(at, "NOUN", "ADP", "DET", "ADP+DET", "ADJ", "PROPN")
                    && !line.is(at, "de", "du", "des", "la", "l'")) {
                return false;
            }
            boolean determined = line.tagged(at - 1, "DET") || line.is(at - 1, "l'", "la", "le");
            if (determined && at < i && words.isPersonNoun(line, at) && line.is(at + 1, "de", "du", "d'")) {
                return true;
            }
        }
        return false;
    }

    private static boolean demonymEndsAt(List<Found> finds, int to) {
        return finds.stream().anyMatch(find -> find.to() == to && find.entry().is(Entry.Type.DEMONYM));
    }

    /** A calling opens the phrase that ends at the comma: "un volcanologue basé à Goma, X". */
    private boolean callingInPhrase(Line line, int end) {
        for (int i = end; i > end - 8 && i >= 0; i--) {
            if (line.is(i, ",", ";", ":", ".", "\"", "»") || line.tagged(i, "AUX")) {
                return false;
            }
            boolean determined = line.tagged(i - 1, "DET") || line.is(i - 1, "ancien", "ancienne", "jeune", "l'", "ex");
            if (determined && isCalling(line, i)) {
                return true;
            }
        }
        return false;
    }

    /** The weight of what stands behind the name. */
    int behind(Run run, List<TitleDraft> titles) {
        Line line = run.line;
        int i = run.to;
        if (line.is(i, ",", "(", "-", "–") && line.tagged(i + 1, "NUM") && line.is(i + 2, "ans")) {
            return SURE;
        }
        if (line.is(i, ",", "(", "-", "–", "—")) {
            return apposition(line, i + 1, titles) ? 3 : line.is(i, ",") && line.is(i + 1, "qui") ? HINT : 0;
        }
        if (speaks(line, i)) {
            return LIKELY;
        }
        return line.tagged(i, "VERB", "AUX") || line.is(i, "n'", "s'", "se", "ne", "qui") ? HINT : 0;
    }

    private boolean apposition(Line line, int from, List<TitleDraft> titles) {
        int i = from;
        while (i < from + 4
                && !words.isPersonNoun(line, i)
                && (line.tagged(i, "DET", "ADJ", "ADV", "ADP", "ADP+DET") || line.is(i, "l'", "ancien", "ancienne"))) {
            i++;
        }
        int at = i;
        return words.isPersonNoun(line, i) || titles.stream().anyMatch(title -> title.from() == at);
    }

    private boolean speaks(Line line, int from) {
        for (int i = from; i < from + 5 && i < line.size(); i++) {
            if (line.tagged(i, "VERB")) {
                return words.saying.has(line.lemma(i)) || words.humanVerbs.has(line.lemma(i));
            }
            if (!line.tagged(i, "AUX", "ADV", "PRON") && !line.is(i, "s'", "l'", "n'", "a", "ont")) {
                return false;
            }
        }
        return false;
    }
}
