package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the offices that a line prints: head, portfolio, body, nationality. */
final class TitleFinder {
    private static final int LONGEST = 18;

    private final Words words;

    TitleFinder(Language language) {
        this.words = Words.of(language);
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
        if (line.is(i, "homologue", "homologues")) {
            return new Parse(
                            line,
                            finds,
                            i,
                            i + 1,
                            new Words.Office("homologue", Gender.UNKNOWN, line.is(i, "homologues"), true))
                    .draft();
        }
        Phrases.Match<Words.Office> match = words.offices.longest(line, i);
        boolean former = false;
        if (match == null && line.bare(i).startsWith("ex-")) {
            Words.Office bare = words.offices.get(List.of(line.bare(i).substring(3)));
            match = bare == null ? null : new Phrases.Match<>(i + 1, bare);
            former = true;
        }
        if (match == null || !line.tagged(i, "NOUN", "ADJ", "PROPN", "ADV", "X", "VERB", "NUM")) {
            return null;
        }
        Parse parse = new Parse(line, finds, i, match.to(), match.value());
        parse.former |= former;
        return parse.draft();
    }

    /** One office being read, word by word. */
    private final class Parse {
        private final Line line;
        private final List<Found> finds;
        private final int from;
        private final Words.Office head;
        private final List<String> office = new ArrayList<>();
        private int to;
        private @Nullable Found of;
        private String state = "";
        private boolean former;
        private boolean complemented;

        Parse(Line line, List<Found> finds, int from, int to, Words.Office head) {
            this.line = line;
            this.finds = finds;
            this.from = from;
            this.to = to;
            this.head = head;
        }

        @Nullable
        TitleDraft draft() {
            String printed = Folding.lower(line.text(from, to));
            office.add(printed.startsWith("ex-") ? printed.substring(3) : printed);
            former |= line.is(from - 1, "ancien", "ancienne", "anciens", "anciennes", "ex", "feu", "défunt")
                    || line.is(from - 1, "-") && line.is(from - 2, "ex");
            while (to - from < LONGEST && (adjective() || complement())) {
                // each reads on
            }
            if (!head.always() && !complemented && state.isEmpty()) {
                return null;
            }
            return new TitleDraft(
                    line.number(),
                    from,
                    to,
                    String.join(" ", office).replace("' ", "'"),
                    head.office(),
                    of,
                    state,
                    head.gender(),
                    former,
                    head.plural(),
                    head.office().equals("homologue"));
        }

        private boolean adjective() {
            Found demonym = EntityFinder.at(finds, to);
            if (demonym != null && demonym.entry().is(Entry.Type.DEMONYM) && !line.upper(to)) {
                state = state.isEmpty() ? demonym.entry().state() : state;
                to = demonym.to();
                return true;
            }
            if (line.is(to, "par") && line.is(to + 1, "intérim")) {
                office.add("par intérim");
                to += 2;
                return true;
            }
            if (line.is(to, "en") && line.is(to + 1, "exercice", "chef")) {
                office.add(line.lower(to) + " " + line.lower(to + 1));
                to += 2;
                return true;
            }
            if (line.tagged(to, "ADJ") && !line.upper(to)
                    || line.is(to, "délégué", "déléguée", "adjoint", "adjointe")) {
                if (!line.is(to, "sortant", "sortante", "actuel", "actuelle", "déchu", "élu", "élue")) {
                    office.add(line.lower(to));
                }
                to++;
                return true;
            }
            return false;
        }

        private boolean complement() {
            int i = to;
            boolean coordinated = line.is(i, "et") || line.is(i, ",") && complemented;
            if (coordinated) {
                i++;
            }
            if (line.is(i, "chargé", "chargée") && line.is(i + 1, "de", "du", "des", "d'")) {
                return common(i, i + 1);
            }
            if (!line.is(i, "de", "du", "des", "d'", "à", "au", "aux", "pour", "auprès", "en")) {
                return false;
            }
            if (coordinated && (!complemented || of != null || line.is(i, "à", "au", "aux", "pour", "en", "d'"))) {
                return false;
            }
            if (line.is(i, "à", "au", "aux", "pour", "en") && !takesPlace(i)) {
                return false;
            }
            int noun = i + 1;
            if (line.is(i, "auprès")) {
                noun++;
            }
            if (line.is(noun, "la", "le", "les", "l'")) {
                noun++;
            }
            Found body = EntityFinder.at(finds, noun);
            if (body != null && !body.entry().is(Entry.Type.DEMONYM)) {
                return body(i, body);
            }
            if (line.upper(noun) && !words.isCommon(line, noun)) {
                return name(i, noun);
            }
            boolean portfolio = complemented && !coordinated && head.office().endsWith("ministre");
            return !portfolio && common(to, noun);
        }

        private boolean takesPlace(int i) {
            Found next = EntityFinder.at(finds, line.is(i + 1, "la", "le", "les", "l'") ? i + 2 : i + 1);
            boolean known = next != null && !next.entry().is(Entry.Type.DEMONYM);
            if (line.is(i, "pour")) {
                return known;
            }
            if (line.is(i, "en")) {
                return known || !head.always() && line.tagged(i + 1, "NOUN");
            }
            return known
                    || line.is(i + 1, "l'") && line.bare(i + 2).startsWith("univers")
                    || line.is(i + 1, "la")
                            && line.is(i + 2, "défense", "sécurité", "retraite", "communication", "recherche")
                    || !head.always() && line.upper(line.is(i + 1, "la", "le", "les", "l'") ? i + 2 : i + 1);
        }

        private boolean body(int preposition, Found body) {
            if (complemented && of != null) {
                return false;
            }
            boolean organ = body.entry().organ();
            boolean ofState = body.entry().ofState();
            if (organ) {
                office.add(withoutDemonym(preposition, body.to()));
            }
            if (ofState || organ) {
                state = state.isEmpty() ? body.entry().state() : state;
            }
            of = body;
            complemented = true;
            to = body.to();
            return true;
        }

        private String withoutDemonym(int start, int end) {
            StringBuilder text = new StringBuilder();
            for (int i = start; i < end; i++) {
                Found inner = EntityFinder.at(finds, i);
                boolean demonym = inner != null && inner.entry().is(Entry.Type.DEMONYM);
                if (!demonym) {
                    text.append(text.length() == 0 || line.touches(i) ? "" : " ")
                            .append(line.lower(i));
                }
            }
            return text.toString();
        }

        /** A body that nobody knows: "PDG de Twilio". */
        private boolean name(int preposition, int noun) {
            if (complemented && of != null || words.isGivenName(line, noun)) {
                return false;
            }
            int end = noun;
            while (line.upper(end) && line.word(end) && end - noun < 5 && !(end > noun && words.isGivenName(line, end))) {
                end++;
                if (EntityFinder.isShortAcronym(line.form(end - 1))) {
                    break;
                }
            }
            complemented = true;
            to = end;
            return preposition < to;
        }

        /** A portfolio or field: "de la Défense et des Anciens Combattants". */
        private boolean common(int start, int noun) {
            int i = noun;
            boolean found = false;
            while (i < line.size() && i - noun < 5) {
                boolean common = line.tagged(i, "NOUN", "ADJ") || line.upper(i) && words.isCommon(line, i);
                Found inner = EntityFinder.at(finds, i);
                if (inner != null && !inner.entry().is(Entry.Type.DEMONYM)) {
                    break;
                }
                if (!common || line.upper(i) && words.isGivenName(line, i) && found) {
                    break;
                }
                if (inner != null) {
                    break;
                }
                found = true;
                i++;
            }
            if (!found) {
                return false;
            }
            StringBuilder text = new StringBuilder();
            for (int k = start; k < i; k++) {
                text.append(k == start || line.touches(k) ? "" : " ").append(line.lower(k));
            }
            office.add(text.toString());
            complemented = true;
            to = i;
            return true;
        }
    }
}
