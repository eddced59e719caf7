package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** For whom a common noun stands: the state of a government, the person named behind a rank, the bodies of several, or just its words. */
final class CommonNouns {
    private final Passage passage;
    private final NounSorts sorts;
    private final Appositions appositions;
    private final WordList blocs;

    CommonNouns(Passage passage, NounSorts sorts, Appositions appositions) {
        this.passage = passage;
        this.sorts = sorts;
        this.appositions = appositions;
        this.blocs = passage.language.words("claim/blocs.txt");
    }

    /** "le gouvernement malien" stands for Mali, "l'armée malienne" for itself. */
    Filler one(int sentence, Phrase phrase, Span whole) {
        Span words = words(sentence, phrase, whole);
        Optional<Mention> state = sorts.isGovernment(passage.token(sentence, phrase.head()))
                ? passage.mentionsIn(whole).stream()
                        .filter(m -> passage.kind(m) == EntityKind.STATE)
                        .findFirst()
                : Optional.empty();
        return state.map(m -> passage.named(words, m.entity())).orElseGet(() -> passage.unnamed(words));
    }

    /** The longest of the whole, the phrase and its noun that is short enough for a name. */
    private Span words(int sentence, Phrase phrase, Span whole) {
        Span near = passage.sentences.get(sentence).span(phrase.from(), phrase.to());
        if (Wording.isShort(whole)) {
            return whole;
        }
        return Wording.isShort(near) ? near : passage.head(sentence, phrase);
    }

    /** "le général de corps Sadio Camara" is the person; "les gouvernements de France et d'Italie" are two. */
    List<Filler> each(int sentence, Phrase phrase, Span whole) {
        Token head = passage.token(sentence, phrase.head());
        List<Mention> inside = passage.mentionsIn(whole).stream()
                .filter(m -> m.span().start() >= head.end())
                .toList();
        Optional<Mention> person = inside.stream()
                .filter(m -> m.span().end() == whole.end())
                .findFirst()
                .filter(m -> passage.kind(m) == EntityKind.PERSON && !isComplement(sentence, m));
        if (person.isPresent()) {
            return List.of(passage.named(person.get()));
        }
        boolean many = head.shape().endsWith(" p") && (sorts.isGovernment(head) || sorts.isBody(head));
        List<Filler> bodies = many ? bodies(inside) : List.of();
        return bodies.size() > 1 ? bodies : List.of(one(sentence, phrase, whole));
    }

    private List<Filler> bodies(List<Mention> inside) {
        Set<Integer> seen = new LinkedHashSet<>();
        return inside.stream()
                .filter(m -> passage.kind(m) != EntityKind.PERSON && passage.kind(m) != EntityKind.PLACE)
                .filter(m -> seen.add(m.entity()))
                .map(passage::named)
                .toList();
    }

    private boolean isComplement(int sentence, Mention mention) {
        Sentence in = passage.sentences.get(sentence);
        for (int i = 1; i < in.size(); i++) {
            if (in.token(i).start() >= mention.span().start()) {
                Token before = in.token(i - 1);
                return before.tagged("ADP", "ADP+DET") || before.tagged("CCONJ");
            }
        }
        return false;
    }

    /** A state, an organisation, or a common noun that names a body. */
    List<Filler> body(int sentence, Phrase phrase, Span whole) {
        Token head = passage.token(sentence, phrase.head());
        Optional<Mention> named = passage.mentionAt(head.span());
        if (named.isPresent()) {
            EntityKind kind = passage.kind(named.get());
            boolean body = kind == EntityKind.ORGANISATION || kind == EntityKind.STATE;
            return body ? List.of(passage.named(named.get())) : List.of();
        }
        if (!sorts.isBody(head) && !head.tagged("PROPN", "X")) {
            return List.of();
        }
        return List.of(appositions
                .behind(sentence, phrase)
                .or(() -> bloc(head, whole))
                .orElseGet(() -> one(sentence, phrase, whole)));
    }

    /** "les pays de l'OTAN": the organisation to which the members belong. */
    private Optional<Filler> bloc(Token head, Span whole) {
        return blocs.has(head.lemma())
                ? passage.mentionsIn(whole).stream()
                        .filter(m -> passage.kind(m) == EntityKind.ORGANISATION)
                        .findFirst()
                        .map(passage::named)
                : Optional.empty();
    }
}
