package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.Filler;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** Whether a noun tells an act of its own: neither one that only qualifies ("crimes de guerre") nor one that only points back. */
final class NounActs {
    private static final int TIME_NEAR = 80;
    private static final Set<String> COMPLEMENTS = Set.of(
            "de", "contre", "avec", "entre", "à", "par", "envers", "sur", "pour", "en", "dans", "que", "infinitive");
    private static final Set<String> POINTERS = Set.of("ce", "son", "leur");

    private final Passage passage;
    private final WordList quantities;

    NounActs(Passage passage) {
        this.passage = passage;
        this.quantities = passage.language.words("claim/quantities.txt");
    }

    /** "crimes [de guerre]": a bare noun behind "de" only tells what kind of thing is meant, unless many are counted. */
    boolean qualifies(Functions functions, Phrase phrase) {
        if (!functions.governor(phrase).equals("de")
                || !phrase.governed()
                || functions.token(phrase.from()).tagged("DET", "ADP+DET")) {
            return false;
        }
        int before = phrase.preposition() - 1;
        while (before > 0 && functions.token(before).tagged("ADJ")) {
            before--;
        }
        return before < 0
                || functions.token(before).tagged("NOUN")
                        && !quantities.has(functions.token(before).lemma());
    }

    /** Whether a noun tells something: a noun that only points back ("cet accord", "la visite") must add a role or a time. */
    boolean tells(int sentence, Phrase noun, List<Part> parts, SortedMap<Role, List<Filler>> roles, Span trigger) {
        boolean points = pointsBack(passage.sentences.get(sentence), noun);
        boolean filled = roles.values().stream()
                .flatMap(List::stream)
                .anyMatch(filler -> !filler.span().overlaps(trigger));
        boolean named = roles.values().stream().flatMap(List::stream).anyMatch(Filler::known);
        return filled && (!points || hasComplement(noun, parts)) || isTimed(sentence, trigger, named);
    }

    private static boolean pointsBack(Sentence in, Phrase noun) {
        return in.token(noun.from()).tagged("DET", "ADP+DET")
                && POINTERS.contains(Folding.lower(in.token(noun.from()).lemma()));
    }

    private static boolean hasComplement(Phrase noun, List<Part> parts) {
        return parts.stream()
                .anyMatch(part -> part.from() > noun.head()
                        && part.from() <= noun.to() + 1
                        && COMPLEMENTS.contains(part.function()));
    }

    private boolean isTimed(int sentence, Span trigger, boolean named) {
        Span within = passage.sentences.get(sentence).span();
        return passage.times.stream()
                .anyMatch(t -> within.contains(t.span())
                        && (named || !t.span().overlaps(trigger))
                        && Math.abs(t.span().start() - trigger.end()) < TIME_NEAR);
    }
}
