package dev.selon.reading.mention;

import dev.selon.language.Folding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One office being read, word by word: head, adjectives, portfolio, body, nationality. */
final class TitleParse {
    private static final int LONGEST = 18;
    private static final int LONGEST_FIELD = 5;

    private final Words words;
    private final SmallWords small;
    private final Line line;
    private final List<Found> finds;
    private final List<Run> persons;
    private final int from;
    private final Words.Office head;
    private final List<String> office = new ArrayList<>();
    private int to;
    private @Nullable Found of;
    private String state = "";
    private boolean former;
    /** Whether a portfolio, field or body is told. */
    private boolean complemented;
    /** Whether that body has a name. */
    private boolean named;

    private boolean qualified;
    private boolean several;

    TitleParse(Words words, Line line, List<Found> finds, List<Run> persons, int from, int to, Words.Office head) {
        this.words = words;
        this.small = words.small;
        this.line = line;
        this.finds = finds;
        this.persons = persons;
        this.from = from;
        this.to = to;
        this.head = head;
    }

    /** The office, or null where the words are no office here. */
    @Nullable
    TitleDraft draft() {
        String printed = Folding.lower(line.text(from, to));
        boolean former = printed.startsWith("ex-") || small.start("former", line, from) < from;
        office.add(printed.startsWith("ex-") ? printed.substring(3) : printed);
        while (to - from < LONGEST && (adjective() || complement())) {
            // each reads on
        }
        boolean weak = !isOffice();
        if (weak && !(qualified && head.needs() == Words.Needs.POST)) {
            return null;
        }
        boolean plural = head.plural() && small.start("of-one", line, from) == from;
        return new TitleDraft(
                line.number(),
                from,
                to,
                String.join(" ", office).replace("' ", "'"),
                head.office(),
                several ? null : of,
                several ? "" : state,
                head.gender(),
                former || this.former,
                plural,
                head.office().equals("homologue"),
                head.needs() == Words.Needs.NOTHING,
                weak);
    }

    private boolean isOffice() {
        return switch (head.needs()) {
            case NOTHING -> true;
            case POST -> complemented || !state.isEmpty();
            case CALLING -> named;
        };
    }

    // "russe", "délégué", "par intérim"

    private boolean adjective() {
        Found demonym = demonymAt(to);
        if (demonym != null && !line.upper(to)) {
            state = state.isEmpty() ? demonym.entry().state() : state;
            to = demonym.to();
            return true;
        }
        int standing = small.end("standing", line, to);
        if (standing > to) {
            office.add(lower(to, standing));
            to = standing;
            return true;
        }
        if (small.at("current", line, to)) {
            to++;
            return true;
        }
        if (!line.upper(to) && (words.isAdjective(line, to) || small.at("deputy", line, to))) {
            office.add(line.lower(to));
            qualified = true;
            to++;
            return true;
        }
        return false;
    }

    // "de la Défense et des Anciens Combattants", "du Mali", "de la CEDEAO"

    private boolean complement() {
        int neutral = small.end("of-the-country", line, to);
        if (neutral > to) {
            to = neutral;
            return true;
        }
        int i = to;
        boolean minister = head.office().endsWith("ministre");
        boolean coordinated =
                small.at("and", line, i) || line.is(i, ",") && complemented && (minister || head.plural());
        if (coordinated) {
            i++;
        }
        int listed = coordinated && of != null ? listed(i) : -1;
        if (listed > 0) {
            several |= head.plural();
            to = listed;
            return true;
        }
        if (small.at("charged", line, i)) {
            i++;
        }
        boolean ofIt = small.at("of", line, i);
        if (coordinated && (!ofIt || !complemented || of != null || line.is(i, "d'"))) {
            return false;
        }
        if (!ofIt && !takesPlace(i)) {
            return false;
        }
        int noun = noun(i);
        if (persons.stream().anyMatch(run -> run.isOn(line) && run.start == noun)) {
            complemented = true;
            named = true;
            return false;
        }
        Found body = Found.at(finds, noun);
        if (body != null && !body.entry().is(Entry.Type.DEMONYM)) {
            return body(i, body);
        }
        if (body != null && line.upper(noun) && body.to() < line.size()) {
            return people(body);
        }
        if (line.upper(noun) && !words.isCommon(line, noun)) {
            return name(noun);
        }
        boolean second = complemented && (minister ? !coordinated : line.is(to, ","));
        return !second && field(to, noun);
    }

    /** Behind the preposition and the article. */
    private int noun(int preposition) {
        int i = preposition + 1;
        if (small.at("near", line, preposition) && small.at("of", line, i)) {
            i++;
        }
        return small.at("article", line, i) ? i + 1 : i;
    }

    /** Where another body of a list ends: "du Mali, du Niger et du Togo", "de Tottenham et Southampton"; or -1. */
    private int listed(int i) {
        int at = i;
        if (head.plural() && small.at("of", line, at)) {
            at = noun(at);
        }
        Found body = Found.at(finds, at);
        return body != null && isBody(at) && (at > i || small.at("and", line, i - 1)) ? body.to() : -1;
    }

    /** Whether a town, state or body stands here. */
    private boolean isBody(int i) {
        Found here = Found.at(finds, i);
        return here != null && line.upper(i) && !here.entry().is(Entry.Type.DEMONYM);
    }

    /** "à l'université de Kara", "auprès de l'ONU", "pour le Sahel", "en économie": behind a preposition other than "de". */
    private boolean takesPlace(int i) {
        int noun = noun(i);
        Found next = Found.at(finds, noun);
        boolean known = next != null && !next.entry().is(Entry.Type.DEMONYM);
        if (small.at("for", line, i) || small.at("near", line, i)) {
            return known;
        }
        if (small.at("in", line, i)) {
            return known || head.needs() != Words.Needs.NOTHING && line.tagged(i + 1, "NOUN");
        }
        return small.at("to", line, i)
                && (known || words.head(line, noun) != null || head.needs() != Words.Needs.NOTHING && line.upper(noun));
    }

    private boolean body(int preposition, Found body) {
        if (of != null) {
            return false;
        }
        if (body.entry().organ()) {
            office.add(withoutDemonym(preposition, body.to()));
        }
        if (body.entry().ofState() || body.entry().organ()) {
            state = state.isEmpty() ? body.entry().state() : state;
        }
        of = body;
        complemented = true;
        named = !body.entry().ofState() || head.needs() != Words.Needs.CALLING;
        to = body.to();
        return true;
    }

    /** "des Serbes de Bosnie". */
    private boolean people(Found people) {
        if (of != null) {
            return false;
        }
        state = state.isEmpty() ? people.entry().state() : state;
        complemented = true;
        to = people.to();
        return true;
    }

    private String withoutDemonym(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (demonymAt(i) == null) {
                text.append(text.length() == 0 || line.touches(i) ? "" : " ").append(line.lower(i));
            }
        }
        return text.toString();
    }

    private @Nullable Found demonymAt(int i) {
        for (Found find : finds) {
            if (find.from() == i && find.entry().is(Entry.Type.DEMONYM)) {
                return find;
            }
        }
        return null;
    }

    /** A body that nobody knows: "PDG de Twilio", "directeur de Global Witness". */
    private boolean name(int noun) {
        if (of != null || words.isGivenName(line, noun)) {
            return false;
        }
        int end = noun;
        while (line.upper(end)
                && line.word(end)
                && end - noun < 6
                && !(end > noun && words.isGivenName(line, end))
                && !line.parted(end)) {
            end++;
            boolean place = isBody(end);
            if (Words.isShortAcronym(line.form(end - 1)) && !place) {
                break;
            }
        }
        complemented = true;
        named = true;
        to = end;
        return true;
    }

    /** A portfolio or field; its capitals stand at its head: "de la Défense", "des Affaires Étrangères". */
    private boolean field(int start, int noun) {
        int i = noun;
        while (i < line.size() && i - noun < LONGEST_FIELD && inField(i, noun)) {
            i++;
        }
        if (i == noun || words.isOfficeAt(line, noun) || words.isOfficeAt(line, noun + 1)) {
            return false;
        }
        office.add(lower(start, i));
        complemented = true;
        to = i;
        return true;
    }

    private boolean inField(int i, int noun) {
        if (Found.at(finds, i) != null) {
            return false;
        }
        if (line.upper(i)) {
            boolean opens = i == noun || line.upper(i - 1);
            return opens
                    && words.isCommon(line, i)
                    && !(i > noun && words.isGivenName(line, i) && !line.tagged(i, "NOUN", "ADJ"));
        }
        return line.tagged(i, "NOUN", "ADJ");
    }

    private String lower(int start, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i < end; i++) {
            text.append(i == start || line.touches(i) ? "" : " ").append(line.lower(i));
        }
        return text.toString();
    }
}
