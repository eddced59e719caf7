package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the gazetteer knows. A form that means other things too counts where the article supports it. */
final class NamedFinder {
    private final Gazetteer gazetteer;
    private final Words words;

    /** What one place of the article makes sure: "à Goma" helps "Goma" elsewhere. */
    private final Set<String> known = new HashSet<>();

    private final Era era;

    NamedFinder(Article article, Language language, List<Line> lines) {
        this.gazetteer = Gazetteer.of(language);
        this.words = Words.of(language);
        this.era = new Era(article, gazetteer);
        List<Found> sure = lines.stream().flatMap(line -> find(line).stream()).toList();
        sure.forEach(find -> known.add(find.entry().identity()));
        sure.forEach(find -> era.named(find.entry()));
    }

    List<Found> find(Line line) {
        List<Found> finds = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Found find = at(line, i);
            if (find != null) {
                finds.add(find);
            }
            i = find == null ? i + 1 : find.to();
        }
        return finds;
    }

    private @Nullable Found at(Line line, int i) {
        Gazetteer.Match match = gazetteer.longest(line, i);
        if (match == null) {
            return null;
        }
        Entry best = null;
        for (Entry entry : era.standing(match.entries())) {
            if (possible(entry, line, i, match.to()) && (best == null || rank(entry) < rank(best))) {
                best = entry;
            }
        }
        return best == null ? null : widened(line, new Found(line.number(), i, match.to(), best));
    }

    private boolean possible(Entry entry, Line line, int from, int to) {
        boolean clear = !entry.ambiguous() || known.contains(entry.identity());
        return switch (entry.type()) {
            case DEMONYM -> isDemonym(line, from);
            case ORGANISATION -> clear || behindBodyNoun(line, from);
            case TOWN, REGION -> clear || behindPlaceWord(line, from) || line.heads(from, to);
            default -> true;
        };
    }

    private int rank(Entry entry) {
        int unsure = entry.ambiguous() ? 2 : 0;
        int unknown = known.contains(entry.identity()) ? 0 : 1;
        return entry.type().ordinal() + 10 * (unsure + unknown);
    }

    /** "en français" is the tongue. */
    private boolean isDemonym(Line line, int i) {
        boolean tongue = words.small.at("in", line, i - 1) && !line.upper(i);
        return !tongue && line.tagged(i, "ADJ", "NOUN", "PROPN", "VERB", "X");
    }

    /** "le journal Le Monde", "le parti Horizons". */
    private boolean behindBodyNoun(Line line, int i) {
        for (int k = i - 1; k >= i - 3 && k >= 0; k--) {
            if (words.head(line, k) != null || words.bodyNouns.has(line.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "à Kita", "la ville de Kita"; but "a dit à Kita" tells of a person. */
    private boolean behindPlaceWord(Line line, int i) {
        int at = words.small.at("article", line, i - 1) ? i - 2 : i - 1;
        if (words.placePrepositions.has(line.lower(at)) || words.placeNouns.has(line.lower(at))) {
            return !words.saying.has(line.lemma(at - 1));
        }
        if (line.tagged(at - 1, "ADJ") && words.small.at("of", line, at)) {
            return words.namedThings.has(line.lower(at - 2)); // "l'île indonésienne de Bali"
        }
        return words.small.at("of", line, at)
                && (words.placeNouns.has(line.lower(at - 1)) || words.namedThings.has(line.lower(at - 1)));
    }

    /** "BBC Mundo" is the BBC; "Manchester United" is no town. */
    private Found widened(Line line, Found find) {
        Entry entry = find.entry();
        boolean body = entry.is(Entry.Type.ORGANISATION);
        boolean town = entry.is(Entry.Type.TOWN) || entry.is(Entry.Type.CAPITAL);
        int to = find.to();
        while ((body || town) && line.upper(to) && !line.parted(to) && words.bodyWords.has(line.lower(to))) {
            to++;
        }
        if (to == find.to()) {
            return find;
        }
        String name = line.text(find.from(), to);
        Entry wide = body ? entry : Entry.body(name, Folding.bare(name), "", null, Gender.UNKNOWN, false);
        return new Found(find.line(), find.from(), to, wide);
    }
}
