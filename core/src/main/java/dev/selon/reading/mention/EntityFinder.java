package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Article;
import java.util.ArrayList;
import java.util.List;

/** Finds states, places and organisations: by the gazetteer, by head nouns, by what the article explains. */
final class EntityFinder {
    private final Language language;
    private final BodyFinder bodies;
    private final SiteFinder sites;

    EntityFinder(Language language) {
        this.language = language;
        this.bodies = new BodyFinder(language);
        this.sites = new SiteFinder(language);
    }

    /** The finds of each line, by place, the longest first; inside an organisation only states may stand. */
    List<List<Found>> find(Article article, List<Line> lines) {
        NamedFinder named = new NamedFinder(article, language, lines);
        ShortForms shortForms = new ShortForms(language);
        List<List<Found>> finds = new ArrayList<>();
        for (Line line : lines) {
            List<Found> plain = named.find(line);
            List<Found> all = merged(plain, bodies.find(line, plain), sites.find(line, plain));
            shortForms.explain(line, all);
            finds.add(all);
        }
        for (Line line : lines) {
            finds.set(line.number(), shortForms.complete(line, finds.get(line.number())));
        }
        return finds;
    }

    private static List<Found> merged(List<Found> plain, List<Found> bodies, List<Found> sites) {
        List<Found> all = new ArrayList<>(bodies);
        sites.stream().filter(site -> apart(site, bodies)).forEach(all::add);
        for (Found one : plain) {
            boolean stays = one.entry().is(Entry.Type.STATE) || one.isDemonym();
            if (apart(one, sites) && (stays || apart(one, bodies))) {
                all.add(one);
            }
        }
        all.sort(Found.ORDER);
        return all;
    }

    private static boolean apart(Found one, List<Found> others) {
        return others.stream().noneMatch(other -> other.overlaps(one.from(), one.to()));
    }
}
