package dev.selon.reading.mention;

import dev.selon.language.Language;
import java.util.ArrayList;
import java.util.List;

/** Finds states, places and organisations: by the gazetteer, by head nouns, by what the article explains. */
final class EntityFinder {
    private final Language language;
    private final BodyFinder bodies;

    EntityFinder(Language language) {
        this.language = language;
        this.bodies = new BodyFinder(language);
    }

    /** The finds of each line, by place, the longest first; inside an organisation only states may stand. */
    List<List<Found>> find(List<Line> lines) {
        NamedFinder named = new NamedFinder(language, lines);
        ShortForms shortForms = new ShortForms(language);
        List<List<Found>> finds = new ArrayList<>();
        for (Line line : lines) {
            List<Found> plain = named.find(line);
            List<Found> all = merged(plain, bodies.find(line, plain));
            shortForms.explain(line, all);
            finds.add(all);
        }
        for (Line line : lines) {
            finds.set(line.number(), shortForms.complete(line, finds.get(line.number())));
        }
        return finds;
    }

    private static List<Found> merged(List<Found> plain, List<Found> bodies) {
        List<Found> all = new ArrayList<>(bodies);
        for (Found one : plain) {
            boolean inside = bodies.stream().anyMatch(body -> body.overlaps(one.from(), one.to()));
            if (!inside || one.entry().is(Entry.Type.STATE) || one.isDemonym()) {
                all.add(one);
            }
        }
        all.sort(Found.ORDER);
        return all;
    }
}
