package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.model.Filler;
import dev.selon.model.Span;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.List;

/** Those whom a pronoun in the plural means: the nearest plural subject or object before, or the two sides of one act. */
final class PluralAntecedents {
    private static final int REACH = 2;

    private final Passage passage;
    private final PronounForms forms;
    private final Referents referents;

    PluralAntecedents(Passage passage, PronounForms forms, Referents referents) {
        this.passage = passage;
        this.forms = forms;
        this.referents = referents;
    }

    /** The nearest plural subjects or objects before, or of the pronoun's own sentence both sides of an act. */
    List<Filler> before(int sentence, Phrase pronoun, Span place) {
        List<Filler> here = inSentence(sentence, pronoun);
        if (here.isEmpty()) {
            here = bothSides(sentence, pronoun);
        }
        for (int s = sentence - 1; here.isEmpty() && s >= Math.max(0, sentence - REACH); s--) {
            here = nearest(s, passage.functions.get(s).syntax.verbs(), Integer.MAX_VALUE);
        }
        return here.stream().map(filler -> filler.at(place)).toList();
    }

    private List<Filler> inSentence(int sentence, Phrase pronoun) {
        List<VerbGroup> verbs = passage.functions.get(sentence).syntax.verbs().stream()
                .filter(verb -> !contains(verb, pronoun) && (verb.from() < pronoun.from() || verb.inverted() >= 0))
                .toList();
        return nearest(sentence, verbs, pronoun.from());
    }

    /** "Y [les] accuse": the pronoun is no subject or object of the act it stands in. */
    private static boolean contains(VerbGroup verb, Phrase pronoun) {
        return verb.from() <= pronoun.from() && pronoun.to() < verb.to();
    }

    /** The plural subject or object, ending before that token, of the last verb that has one. */
    private List<Filler> nearest(int sentence, List<VerbGroup> verbs, int before) {
        Functions functions = passage.functions.get(sentence);
        for (int v = verbs.size() - 1; v >= 0; v--) {
            for (Part side : sides(functions, verbs.get(v), before)) {
                List<Filler> found = isPlural(functions, side)
                                && !forms.isPronoun(sentence, side.members().get(0))
                        ? referents.of(sentence, side, FillerTypes.ACTOR)
                        : List.of();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private static List<Part> sides(Functions functions, VerbGroup verb, int before) {
        return verb.isFinite()
                ? functions.parts(verb, verb.to()).stream()
                        .filter(part -> part.function().equals(Part.SUBJECT)
                                || part.function().equals(Part.OBJECT))
                        .filter(part -> part.to() <= before && !part.members().isEmpty())
                        .toList()
                : List.of();
    }

    private static boolean isPlural(Functions functions, Part part) {
        String shape = functions.token(part.members().get(0).head()).shape();
        return part.members().size() > 1 || shape.endsWith("p") && !shape.endsWith("sp");
    }

    /** "X loue Y ... leur accord": who does it and to whom, together. */
    private List<Filler> bothSides(int sentence, Phrase pronoun) {
        Functions functions = passage.functions.get(sentence);
        for (VerbGroup verb : functions.syntax.verbs()) {
            List<Filler> both = new ArrayList<>();
            if (verb.to() <= pronoun.from()) {
                sides(functions, verb, pronoun.from()).stream()
                        .filter(side -> side.members().size() == 1)
                        .forEach(side -> both.addAll(referents.of(sentence, side, FillerTypes.NAMED)));
            }
            if (both.size() == 2 && both.get(0).entity() != both.get(1).entity()) {
                return both;
            }
        }
        return List.of();
    }
}
