package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the offices that a line prints. */
final class TitleFinder {
    private final Words words;
    private final List<Run> persons;

    /** {@code persons}: those known so far; no body bears their names. */
    TitleFinder(Language language, List<Run> persons) {
        this.words = Words.of(language);
        this.persons = persons;
    }

    List<TitleDraft> find(Line line, List<Found> finds) {
        List<TitleDraft> drafts = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            TitleDraft draft = at(line, i, finds);
            if (draft == null) {
                i++;
            } else {
                drafts.add(draft);
                i = draft.to();
            }
        }
        return drafts;
    }

    private @Nullable TitleDraft at(Line line, int i, List<Found> finds) {
        if (words.small.at("counterpart", line, i)) {
            Words.Office office =
                    new Words.Office("homologue", Gender.UNKNOWN, line.lower(i).endsWith("s"), Words.Needs.NOTHING);
            return new TitleParse(words, line, finds, persons, i, i + 1, office).draft();
        }
        Phrases.Match<Words.Office> match = words.offices.longest(line, i);
        if (match == null && line.bare(i).startsWith("ex-")) {
            Words.Office office = words.offices.get(List.of(line.bare(i).substring(3)));
            match = office == null ? null : new Phrases.Match<>(i + 1, office);
        }
        if (match == null || !isNoun(line, i) || insideBody(finds, i)) {
            return null;
        }
        return new TitleParse(words, line, finds, persons, i, match.to(), match.value()).draft();
    }

    /** "est responsable de ses actes" tells of no office, "il est président de la Cour" does. */
    private boolean isNoun(Line line, int i) {
        if (line.tagged(i, "VERB") && words.isVerb(line, i) || line.is(i - 1, "en") && !line.upper(i)) {
            return false;
        }
        boolean predicate = line.tagged(i - 1, "AUX", "VERB", "ADV") && !line.upper(i);
        return !(line.tagged(i, "ADP", "DET", "PRON", "AUX", "CCONJ", "SCONJ") && !line.upper(i))
                && !(predicate && words.isAdjective(line, i) && !line.is(i, "premier", "première"));
    }

    /** "le Conseil des ministres" holds no minister. */
    private static boolean insideBody(List<Found> finds, int i) {
        return finds.stream()
                .anyMatch(find ->
                        find.covers(i) && find.from() < i && find.entry().is(Entry.Type.ORGANISATION));
    }
}
