package dev.selon.reading.mention;

import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds streets, buildings and features of the land by what they are: "rue Largentier", "musée du Cidre", "mont Kenya". */
final class SiteFinder {
    private final Words words;

    SiteFinder(Language language) {
        this.words = Words.of(language);
    }

    List<Found> find(Line line, List<Found> plain) {
        List<Found> sites = new ArrayList<>();
        int i = 0;
        while (i < line.size()) {
            Found site = words.siteHeads.has(line.lower(i)) ? at(line, i, plain) : null;
            if (site != null) {
                sites.add(site);
            }
            i = site == null ? i + 1 : site.to();
        }
        return sites;
    }

    private @Nullable Found at(Line line, int head, List<Found> plain) {
        int name = head + 1;
        if (!named(line, name)) {
            name = ofWhom(line, head, plain);
        }
        int to = name < 0 ? name : end(line, name);
        if (to < 0 || Found.at(plain, head) != null) {
            return null;
        }
        String text = line.text(head, to);
        return new Found(line.number(), head, to, Entry.place(Entry.Type.REGION, text, "", false));
    }

    /** Where the name behind "de" begins; what a known place or body owns keeps that name ("la gare de Dakar"): -1. */
    private int ofWhom(Line line, int head, List<Found> plain) {
        if (!words.small.at("of", line, head + 1)) {
            return -1;
        }
        int name = head + 2;
        name += words.small.at("article", line, name) && !line.upper(name) ? 1 : 0;
        boolean person = words.isGivenName(line, name) && line.upper(name + 1) || words.honorific(line, name) != null;
        return named(line, name) && words.siteHeadsOf.has(line.lower(head)) && !Found.covered(plain, name) && !person
                ? name
                : -1;
    }

    private static boolean named(Line line, int i) {
        return line.upper(i) && line.word(i) && !line.parted(i);
    }

    /** Behind the last capital; small words may stand between two ("avenue du Général de Gaulle"). */
    private int end(Line line, int from) {
        int to = from + 1;
        while (to < line.size()) {
            int next = to;
            next += words.small.at("of", line, next) ? 1 : 0;
            next += next > to && words.small.at("article", line, next) ? 1 : 0;
            if (!named(line, next) || line.parted(to) || next > to && words.isFunction(line, next)) {
                return to;
            }
            to = next + 1;
        }
        return to;
    }
}
