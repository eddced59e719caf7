package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds states, places and organisations: by the gazetteer, by head nouns, by acronyms that the article explains. */
final class EntityFinder {
    private static final int LONGEST_BRIDGE = 6;

    private final Gazetteer gazetteer;
    private final Words words;
    /** Acronyms that this article explains, with what they stand for. */
    private final Map<String, Entry> explained = new HashMap<>();

    /** Names that one place of this article makes sure: "à Goma" helps "Goma" elsewhere. */
    private final Set<String> sure = new HashSet<>();

    EntityFinder(Language language) {
        this.gazetteer = Gazetteer.of(language);
        this.words = Words.of(language);
    }

    /** All finds of the article, line by line, none overlapping another but a demonym or state inside an organisation. */
    List<List<Found>> find(List<Line> lines) {
        lines.forEach(line -> gazetteerFinds(line).forEach(find -> sure.add(find.entry().name())));
        List<List<Found>> finds = new ArrayList<>();
        for (Line line : lines) {
            List<Found> plain = gazetteerFinds(line);
            List<Found> bodies = bodies(line, plain);
            finds.add(merged(plain, bodies));
        }
        for (int i = 0; i < lines.size(); i++) {
            finds.set(i, explainedFinds(lines.get(i), finds.get(i)));
        }
        return finds;
    }

    private List<Found> gazetteerFinds(Line line) {
        List<Found> finds = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Gazetteer.Match match = gazetteer.longest(line, i);
            Entry entry = match == null ? null : pick(match.entries(), line, i, match.to());
            if (match == null || entry == null) {
                i++;
            } else {
                Found find = widened(line, new Found(line.number(), i, match.to(), entry));
                finds.add(find);
                i = find.to();
            }
        }
        return finds;
    }

    /** "BBC Mundo" is the BBC; "Manchester United" is no town. */
    private Found widened(Line line, Found find) {
        Entry entry = find.entry();
        int to = find.to();
        boolean body = entry.is(Entry.Type.ORGANISATION);
        boolean town = entry.is(Entry.Type.TOWN) || entry.is(Entry.Type.CAPITAL);
        while ((body || town) && line.upper(to) && !line.parted(to) && words.bodyWords.has(line.lower(to))) {
            to++;
        }
        if (to == find.to()) {
            return find;
        }
        Entry wide = body
                ? entry
                : new Entry(Entry.Type.ORGANISATION, null, line.text(find.from(), to), "", Gender.UNKNOWN, false, false, false);
        return new Found(find.line(), find.from(), to, wide);
    }

    /** Of the entries that bear one name, the one that this place can mean. */
    private @Nullable Entry pick(List<Entry> entries, Line line, int from, int to) {
        Entry best = null;
        for (Entry entry : entries) {
            if (possible(entry, line, from) && (best == null || rank(entry) < rank(best))) {
                best = entry;
            }
        }
        return best;
    }

    private boolean possible(Entry entry, Line line, int from) {
        return switch (entry.type()) {
            case DEMONYM -> isDemonym(line, from);
            case ORGANISATION -> !entry.ambiguous() || supported(line, from) || sure.contains(entry.name());
            case TOWN, REGION -> !entry.ambiguous() || placed(line, from) || sure.contains(entry.name());
            default -> true;
        };
    }

    private static int rank(Entry entry) {
        return entry.type().ordinal() + (entry.ambiguous() ? 10 : 0);
    }

    /** A place that is also a name or a word counts behind a preposition of place or a noun for a place. */
    private boolean placed(Line line, int i) {
        int at = line.is(i - 1, "la", "le", "l'", "les") ? i - 2 : i - 1;
        if (words.placePrepositions.has(line.lower(at)) || words.placeNouns.has(line.lower(at))) {
            return !words.saying.has(line.lemma(at - 1));
        }
        return line.is(at, "de", "d'", "du") && (words.placeNouns.has(line.lower(at - 1)) || words.namedThings.has(line.lower(at - 1)));
    }

    /** "en français" and "le français" at the end of a phrase are the tongue; "Français" and "français" behind a noun are not. */
    private boolean isDemonym(Line line, int i) {
        if (line.is(i - 1, "en") && !line.upper(i)) {
            return false;
        }
        return line.tagged(i, "ADJ", "NOUN", "PROPN", "VERB", "X");
    }

    /** A name that is also something else counts behind a noun for a body: "le journal Le Monde", "le parti Horizons". */
    private boolean supported(Line line, int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (words.head(line, k) != null || words.bodyNouns.has(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private List<Found> merged(List<Found> plain, List<Found> bodies) {
        List<Found> all = new ArrayList<>(bodies);
        for (Found one : plain) {
            boolean inside = bodies.stream().anyMatch(body -> body.overlaps(one.from(), one.to()));
            if (!inside || one.entry().ofState() && !one.entry().is(Entry.Type.CAPITAL)) {
                all.add(one);
            }
        }
        all.sort(
                (a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(b.to(), a.to()));
        return all;
    }

    private List<Found> bodies(Line line, List<Found> plain) {
        List<Found> bodies = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Found body = bodyAt(line, i, plain);
            Found known = at(plain, i);
            boolean state = known != null && known.entry().is(Entry.Type.STATE);
            if (body != null && !state && (known == null || known.to() < body.to())) {
                bodies.add(body);
                explain(line, body);
                i = body.to();
            } else if (known == null && foreignBody(line, i, plain) > i) {
                int end = foreignBody(line, i, plain);
                Found foreign = new Found(line.number(), i, end, body(line.text(i, end), "", Gender.UNKNOWN, false));
                bodies.add(foreign);
                explain(line, foreign);
                i = end;
            } else if (known != null && known.entry().is(Entry.Type.ORGANISATION)) {
                explain(line, known);
                i = known.to();
            } else {
                i++;
            }
        }
        return bodies;
    }

    static @Nullable Found at(List<Found> finds, int from) {
        for (Found find : finds) {
            if (find.from() == from) {
                return find;
            }
        }
        return null;
    }

    private static Entry body(String name, String state, Gender gender, boolean organ) {
        return new Entry(Entry.Type.ORGANISATION, null, name, state, gender, false, false, organ);
    }

    /** "ministère russe de la Défense", "Conseil national pour la sauvegarde de la Patrie". */
    private @Nullable Found bodyAt(Line line, int i, List<Found> plain) {
        Words.Head head = words.head(line, i);
        if (head == null || head.plural() && !line.upper(i)) {
            return null;
        }
        boolean upper = line.upper(i) && !(i == 0 && !head.lower());
        if (!head.lower() && !upper) {
            return null;
        }
        String state = "";
        int to = i + 1;
        boolean named = false;
        for (int j = i + 1; j < line.size(); ) {
            Found known = at(plain, j);
            if (known != null && known.entry().is(Entry.Type.DEMONYM) && known.length() == 1) {
                state = state.isEmpty() ? known.entry().state() : state;
                j = known.to();
                to = j;
                named = true;
            } else if (line.tagged(j, "ADJ") || line.is(j, "national", "nationale")) {
                j++;
                boolean kept = line.upper(i)
                        || line.is(
                                j - 1,
                                "national",
                                "nationale",
                                "central",
                                "centrale",
                                "suprême",
                                "fédéral",
                                "fédérale");
                to = kept && to == j - 1 ? j : to;
            } else {
                int end = complement(line, j, plain, upper || head.organ(), head.organ());
                if (end < 0 && head.named() && !named) {
                    end = nameBehind(line, j, plain);
                }
                if (end < 0) {
                    break;
                }
                Found inside = lastState(plain, j, end);
                state = state.isEmpty() && inside != null ? inside.entry().state() : state;
                j = end;
                to = end;
                named = true;
            }
        }
        if (!named && !(upper && to > i + 1)) {
            return null;
        }
        String name = line.text(i, to);
        return new Found(
                line.number(),
                i,
                to,
                body(name, state, head.gender(), head.organ()));
    }

    /** "l'université Cheikh Anta Diop", "le groupe Bolloré": capitals right behind the head, or -1. */
    private int nameBehind(Line line, int from, List<Found> plain) {
        int i = from;
        while (line.upper(i) && line.word(i) && !line.parted(i) && (i == from || !isTaken(plain, i)) && words.honorific(line, i) == null) {
            i++;
        }
        return i > from ? i : -1;
    }

    private static boolean isTaken(List<Found> plain, int i) {
        return plain.stream().anyMatch(find -> find.covers(i));
    }

    /** "Oxford Internet Institute", "Human Rights Watch": capitals with a foreign word for a body among them, or -1. */
    private int foreignBody(Line line, int from, List<Found> plain) {
        if (!line.upper(from) || line.upper(from - 1) && !isTaken(plain, from - 1) || isTaken(plain, from)) {
            return -1;
        }
        int i = from;
        int names = 0;
        boolean body = false;
        while (i < line.size() && !line.parted(i) && (line.upper(i) && line.word(i) || names > 0 && joins(line, i, body) && line.upper(i + 1))) {
            names += line.upper(i) ? 1 : 0;
            body |= words.bodyWords.has(line.lower(i));
            i++;
        }
        boolean person = names == 2 && words.isGivenName(line, from);
        return body && names > 1 && !person && !(words.isFunction(line, from) && names == 2) ? i : -1;
    }

    private boolean joins(Line line, int i, boolean body) {
        return words.small.at("foreign", line, i) || body && words.small.at("of", line, i);
    }

    private static @Nullable Found lastState(List<Found> plain, int from, int to) {
        Found last = null;
        for (Found find : plain) {
            if (find.from() >= from
                    && find.to() <= to
                    && !find.entry().state().isEmpty()
                    && !find.entry().is(Entry.Type.TOWN)) {
                last = find;
            }
        }
        return last;
    }

    /** Where the complement that begins at {@code j} ends: behind its last capital, or -1 where none stands. */
    private int complement(Line line, int j, List<Found> plain, boolean loose, boolean organ) {
        int i = j;
        boolean coordinated = line.is(i, "et", ",");
        if (coordinated) {
            i++;
        }
        if (!line.is(i, "de", "du", "des", "d'", "pour", "à", "au", "aux", "contre", "sur")) {
            return -1;
        }
        if (line.is(i, "à", "au", "aux", "sur", "contre") && !line.upper(j - 1) || coordinated && !organ) {
            return -1;
        }
        i++;
        if (line.is(i, "la", "le", "les", "l'")) {
            i++;
        }
        int end = -1;
        int bridge = 0;
        while (i < line.size() && bridge <= LONGEST_BRIDGE && !line.parted(i)) {
            Found known = at(plain, i);
            if (known != null && !known.entry().is(Entry.Type.DEMONYM)) {
                return known.to();
            }
            if (line.upper(i) && line.word(i)) {
                if (end > 0 && words.isFunction(line, i) || words.honorific(line, i) != null || words.isGivenName(line, i) && line.upper(i + 1)) {
                    break;
                }
                end = i + 1;
                bridge = 0;
            } else if (end > 0) {
                boolean adjective = line.tagged(i, "ADJ") && known == null && (i == end);
                if (adjective) {
                    end = i + 1;
                } else {
                    break;
                }
            } else if (!loose || !line.tagged(i, "ADJ", "NOUN", "ADP", "DET")) {
                break;
            } else {
                bridge++;
            }
            i++;
        }
        return end;
    }

    /** "Alliance des États du Sahel (AES)" and "AES (Confédération ...)" tell two names of one body. */
    private void explain(Line line, Found body) {
        int open = body.to();
        if (!line.is(open, "(") || !line.is(open + 2, ")") || !line.word(open + 1)) {
            return;
        }
        String acronym = line.form(open + 1);
        if (isAcronym(acronym)) {
            explained.putIfAbsent(Folding.bare(acronym), body.entry());
        }
    }

    /** "CAF", "FMI": capitals only, at most six. */
    static boolean isShortAcronym(String form) {
        return form.length() >= 2 && form.length() <= 6 && form.codePoints().allMatch(Character::isUpperCase);
    }

    static boolean isAcronym(String form) {
        int capitals = 0;
        for (int i = 0; i < form.length(); i++) {
            if (Character.isUpperCase(form.charAt(i))) {
                capitals++;
            }
        }
        return capitals >= 2 && form.length() <= 10
                || form.length() >= 3 && form.length() <= 6 && Character.isUpperCase(form.charAt(0));
    }

    private List<Found> explainedFinds(Line line, List<Found> finds) {
        List<Found> all = new ArrayList<>(finds);
        for (int i = 0; i < line.size(); i++) {
            int here = i;
            Entry entry = line.upper(i) ? explained.get(line.bare(i)) : null;
            if (entry == null || !isAcronym(line.form(i))) {
                continue;
            }
            Found known =
                    finds.stream().filter(find -> find.covers(here)).findFirst().orElse(null);
            if (known == null) {
                all.add(new Found(line.number(), i, i + 1, entry));
            } else if (known.length() == 1 && !known.entry().equals(entry)) {
                all.remove(known);
                all.add(new Found(line.number(), i, i + 1, entry));
            }
        }
        all.sort(
                (a, b) -> a.from() != b.from() ? Integer.compare(a.from(), b.from()) : Integer.compare(b.to(), a.to()));
        return all;
    }

    Gender genderOf(Entry entry) {
        return entry.gender();
    }
}
