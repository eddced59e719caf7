package dev.selon.reading.claim;

import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Lists of states in brackets behind the name of a body: "l'Alliance du Sahel (Mali, Burkina Faso et Niger)". */
final class Lists {
    private static final int LONGEST = 200;

    private final Passage passage;

    Lists(Passage passage) {
        this.passage = passage;
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < passage.sentences.size(); i++) {
            Sentence sentence = passage.sentences.get(i);
            for (Mention body : passage.mentionsIn(sentence.span())) {
                Span brackets = brackets(body.span().end());
                boolean organisation = passage.kind(body) == EntityKind.ORGANISATION;
                if (!organisation || brackets == null) {
                    continue;
                }
                List<Filler> states = passage.mentionsIn(brackets).stream()
                        .filter(m -> passage.kind(m) == EntityKind.STATE)
                        .map(passage::named)
                        .toList();
                if (states.size() > 1) {
                    SortedMap<Role, List<Filler>> roles = new TreeMap<>();
                    roles.put(Role.MEMBER, states);
                    roles.put(Role.OF, List.of(passage.named(body)));
                    found.add(new Found(i, body.span().cover(brackets), roles));
                }
            }
        }
        return found;
    }

    /** The brackets that open right behind the place, or null. */
    private @org.jspecify.annotations.Nullable Span brackets(int place) {
        String text = passage.article.text();
        int open = place;
        while (open < text.length() && Character.isWhitespace(text.charAt(open))) {
            open++;
        }
        if (open >= text.length() || text.charAt(open) != '(') {
            return null;
        }
        int close = text.indexOf(')', open);
        return close < 0 || close - open > LONGEST ? null : new Span(open, close + 1);
    }
}
