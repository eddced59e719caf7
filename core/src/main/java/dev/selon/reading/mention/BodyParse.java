package dev.selon.reading.mention;

import dev.selon.language.Folding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One organisation being read from its head noun on: "ministère russe de la Défense", "Conseil national pour la Patrie". */
final class BodyParse {
    private static final int LONGEST_BRIDGE = 6;

    private final Words words;
    private final SmallWords small;
    private final Line line;
    private final List<Found> plain;
    private final int from;
    private final Words.Head head;
    private final boolean upper;
    private int to;
    private String state = "";
    private @Nullable Entry owner;
    private boolean named;
    private final StringBuilder identity = new StringBuilder();

    BodyParse(Words words, Line line, List<Found> plain, int from, Words.Head head) {
        this.words = words;
        this.small = words.small;
        this.line = line;
        this.plain = plain;
        this.from = from;
        this.head = head;
        this.to = from + 1;
        this.upper = line.upper(from);
        identity.append(line.bare(from));
    }

    @Nullable
    Found found() {
        int i = to;
        while (i >= 0 && i < line.size()) {
            i = next(i);
        }
        boolean complete = named || upper && to > from + 1;
        if (!complete) {
            return null;
        }
        String identity =
                head.organ() || !state.isEmpty() ? this.identity + " " + state : Folding.bare(line.text(from, to));
        Entry entry = Entry.body(line.text(from, to), identity, state, owner, head.gender(), head.organ());
        return new Found(line.number(), from, to, entry);
    }

    /** Reads one more piece; -1 where the name ends. */
    private int next(int i) {
        Found known = Found.at(plain, i);
        if (known != null && known.isDemonym() && known.length() == 1 && !line.upper(i)) {
            state = state.isEmpty() ? known.entry().state() : state;
            return take(known.to(), known.to());
        }
        if (line.tagged(i, "ADJ") && known == null || words.bodyAdjectives.has(line.lower(i))) {
            boolean kept = to == i && (upper || words.bodyAdjectives.has(line.lower(i)));
            identity.append(kept ? " " + line.bare(i) : "");
            to = kept ? i + 1 : to;
            return i + 1;
        }
        int end = complement(i);
        if (end > 0) {
            return take(end, stated(i, end) ? end : i);
        }
        return head.kind() == Words.Kind.NAMED && !named && nameBehind(i) > 0 ? take(nameBehind(i), i) : -1;
    }

    /** Ends the name at {@code end}; the words from {@code unsaid} on go into its identity. */
    private int take(int end, int unsaid) {
        for (int i = unsaid; i < end; i++) {
            identity.append(small.at("of", line, i) || small.at("article", line, i) ? "" : " " + line.bare(i));
        }
        named = true;
        to = end;
        return end;
    }

    /** Whether the complement only tells the state; it may also tell the organisation that this one belongs to. */
    private boolean stated(int from, int end) {
        boolean only = false;
        for (Found find : plain) {
            if (find.from() >= from && find.to() <= end && !find.isDemonym()) {
                if (!find.entry().is(Entry.Type.TOWN) && state.isEmpty()) {
                    state = find.entry().state();
                }
                if (find.entry().is(Entry.Type.ORGANISATION)) {
                    owner = find.entry();
                }
                only = find.entry().is(Entry.Type.STATE) && find.to() == end && find.from() <= from + 2;
            }
        }
        return only;
    }

    /** Where the complement that begins here ends: behind its last capital, or -1 where none stands. */
    private int complement(int start) {
        boolean coordinated = small.at("and", line, start) || line.is(start, ",");
        int preposition = coordinated ? start + 1 : start;
        boolean of = small.at("of", line, preposition);
        boolean towards = small.at("towards", line, preposition);
        if (!of && !towards || towards && !upper || coordinated && !head.organ()) {
            return -1;
        }
        int i = preposition + 1;
        i += small.at("article", line, i) ? 1 : 0;
        int end = lastCapital(i, upper || head.organ());
        boolean field = head.kind() == Words.Kind.MINISTRY || upper && from > 0 && to == start && !towards;
        return end < 0 && field ? field(i) : end;
    }

    /** A field in lower case: "de la santé", "de football", "de l'action sociale et de la famille"; or -1. */
    private int field(int start) {
        int i = start;
        while (line.tagged(i, "NOUN", "ADJ") && !Found.covered(plain, i) && i - start < 4) {
            i++;
        }
        return i > start && line.tagged(start, "NOUN") ? i : -1;
    }

    private int lastCapital(int start, boolean loose) {
        int end = -1;
        int bridge = 0;
        for (int i = start; i < line.size() && bridge <= LONGEST_BRIDGE && !line.parted(i); i++) {
            Found known = Found.at(plain, i);
            if (known != null && !known.isDemonym()) {
                return end < 0 ? known.to() : end;
            }
            if (line.upper(i) && line.word(i)) {
                if (end > 0 && words.isFunction(line, i) || isPerson(i)) {
                    return end;
                }
                end = i + 1;
                bridge = 0;
            } else if (end == i && line.tagged(i, "ADJ") && known == null) {
                end = i + 1;
            } else if (end > 0 || !loose || !line.tagged(i, "ADJ", "NOUN", "ADP", "DET", "ADP+DET")) {
                return end;
            } else {
                bridge++;
            }
        }
        return end;
    }

    private boolean isPerson(int i) {
        return words.honorific(line, i) != null
                || words.isGivenName(line, i) && line.upper(i + 1) && !(upper && words.isCommon(line, i));
    }

    /** "l'université Cheikh Anta Diop", "le groupe Bolloré": capitals right behind the head, or -1. */
    private int nameBehind(int start) {
        int i = start;
        while (line.upper(i)
                && line.word(i)
                && !line.parted(i)
                && (i == start || !Found.covered(plain, i))
                && !isAddress(i)) {
            i++;
        }
        return i > start ? i : -1;
    }

    private boolean isAddress(int i) {
        Words.Honorific honorific = words.honorific(line, i);
        return honorific != null && honorific.kept();
    }
}
