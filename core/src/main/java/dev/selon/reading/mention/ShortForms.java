package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Short forms that the article explains: "Alliance des États du Sahel (AES)", later "l'AES" or "l'Alliance". */
final class ShortForms {
    private static final int SHORTEST_WORD = 4;

    private final Words words;
    private final Map<String, Entry> acronyms = new HashMap<>();
    /** Entries by the identity that the article's own name of them would have. */
    private final Map<String, Entry> joined = new HashMap<>();

    private final Map<String, Entry> heads = new HashMap<>();

    /** Bodies told so far by the article's own names for them. */
    private final Map<String, Entry> told = new TreeMap<>();

    ShortForms(Language language) {
        this.words = Words.of(language);
    }

    /** Learns the short forms that the line explains. */
    void explain(Line line, List<Found> finds) {
        for (Found find : finds) {
            if (find.entry().is(Entry.Type.ORGANISATION)) {
                explain(line, find, finds);
            }
        }
    }

    private void explain(Line line, Found find, List<Found> finds) {
        boolean behind = line.is(find.to(), "(") && line.is(find.to() + 2, ")");
        boolean before = line.is(find.from() - 1, "(") && line.is(find.to(), ")");
        int i = behind ? find.to() + 1 : before ? find.from() - 2 : -1;
        if (i < 0 || !isAcronymOf(line.form(i), line.text(find.from(), find.to()))) {
            return;
        }
        Found known = Found.at(finds, i);
        if (known != null && !known.entry().is(Entry.Type.ORGANISATION)) {
            return;
        }
        Entry long_ = find.entry();
        if (known != null && long_.key() == null && shareWord(known.entry(), long_)) {
            joined.putIfAbsent(long_.identity(), known.entry());
        } else if (known == null
                || known.entry().key() == null
                || long_.key() != null
                || !shareWord(known.entry(), long_)) {
            acronyms.putIfAbsent(Folding.bare(line.form(i)), long_);
        }
    }

    private static boolean shareWord(Entry a, Entry b) {
        List<String> words = Arrays.asList(Folding.bare(a.name()).split("[^\\p{L}]+"));
        return Arrays.stream(Folding.bare(b.name()).split("[^\\p{L}]+"))
                .anyMatch(word -> word.length() >= SHORTEST_WORD && words.contains(word));
    }

    /** The finds of a line with the short forms that the article explains anywhere. */
    List<Found> complete(Line line, List<Found> finds) {
        List<Found> all = new ArrayList<>();
        for (Found find : finds) {
            all.add(renamed(line, find));
        }
        for (int i = 0; i < line.size(); i++) {
            Found more = line.upper(i) && !Found.covered(finds, i) ? shortAt(line, i) : null;
            if (more != null) {
                all.add(more);
            }
        }
        for (Found find : all) {
            if (find.named() && find.entry().key() == null && find.entry().is(Entry.Type.ORGANISATION)) {
                told.put(Folding.bare(line.text(find.from(), find.to())), find.entry());
            }
            if (find.named() && find.entry().is(Entry.Type.ORGANISATION) && words.head(line, find.from()) != null) {
                heads.put(line.bare(find.from()), find.entry());
            }
        }
        all.sort(Found.ORDER);
        return all;
    }

    private Found renamed(Line line, Found find) {
        Entry longer = find.entry().is(Entry.Type.ORGANISATION) ? longer(line, find) : null;
        if (longer != null) {
            return new Found(find.line(), find.from(), find.to(), longer, false);
        }
        Entry entry = joined.get(find.entry().identity());
        if (entry == null && find.length() == 1 && find.entry().is(Entry.Type.ORGANISATION)) {
            entry = acronyms.get(line.bare(find.from()));
        }
        return entry == null ? find : new Found(find.line(), find.from(), find.to(), entry);
    }

    /** "la Cour suprême" after "la Cour suprême du Kenya": the longer name told before, or null. */
    private @Nullable Entry longer(Line line, Found find) {
        if (words.head(line, find.from()) == null) {
            return null;
        }
        String start = Folding.bare(line.text(find.from(), find.to())) + " ";
        Entry longer = null;
        for (Map.Entry<String, Entry> one : told.entrySet()) {
            if (one.getKey().startsWith(start)) {
                if (longer != null && !longer.identity().equals(one.getValue().identity())) {
                    return null;
                }
                longer = one.getValue();
            }
        }
        return longer;
    }

    private @Nullable Found shortAt(Line line, int i) {
        Entry entry = acronyms.get(line.bare(i));
        if (entry != null) {
            return new Found(line.number(), i, i + 1, entry);
        }
        Entry last = words.small.at("article", line, i - 1) && !line.upper(i + 1) ? heads.get(line.bare(i)) : null;
        return last == null ? null : new Found(line.number(), i, i + 1, last, false);
    }

    /** "AES", "ExCo": a short word with two capitals; "Acaj" too where its letters begin the words of the name. */
    private static boolean isAcronymOf(String form, String name) {
        if (form.isEmpty() || !Character.isUpperCase(form.codePointAt(0)) || form.length() > 10) {
            return false;
        }
        long capitals = form.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2
                || form.length() >= 3 && form.length() <= 7 && begins(Folding.bare(form), Folding.bare(name));
    }

    /** Whether the letters begin words of the name, in their order. */
    private static boolean begins(String letters, String name) {
        int at = 0;
        for (String word : name.split("[^\\p{L}]+")) {
            if (at < letters.length() && !word.isEmpty() && word.charAt(0) == letters.charAt(at)) {
                at++;
            }
        }
        return at == letters.length();
    }
}
