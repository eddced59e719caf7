package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.List;
import java.util.Optional;

/** Where something takes place: a named place or state, a noun of place ("la frontière"), or a name that nobody knows. */
final class Places {
    private final Passage passage;
    private final NounSorts sorts;

    Places(Passage passage, NounSorts sorts) {
        this.passage = passage;
        this.sorts = sorts;
    }

    /** The place that the phrase tells, none if it tells no place. */
    List<Filler> of(int sentence, Phrase phrase, Span whole) {
        Optional<Mention> named = named(sentence, phrase);
        Optional<Mention> place =
                named.filter(m -> passage.kind(m) == EntityKind.PLACE || passage.kind(m) == EntityKind.STATE);
        if (place.isPresent()) {
            return List.of(asPrinted(place.get()));
        }
        if (!isUnnamedPlace(sentence, phrase, named.isPresent())) {
            return List.of();
        }
        Span near = passage.sentences.get(sentence).span(phrase.from(), phrase.to());
        return List.of(passage.unnamed(Wording.isShort(whole) ? whole : near));
    }

    private Optional<Mention> named(int sentence, Phrase phrase) {
        Span words = passage.sentences.get(sentence).span(phrase.from(), phrase.to());
        return passage.mentionAt(passage.head(sentence, phrase))
                .filter(m -> !isAdjective(m))
                .or(() -> passage.mentionsIn(words).stream()
                        .filter(m -> !isAdjective(m))
                        .findFirst());
    }

    /** "les territoires [palestiniens]": the noun says where, the adjective whose. */
    private boolean isAdjective(Mention mention) {
        String words = passage.words(mention.span());
        return Character.isLowerCase(words.codePointAt(0)) && words.indexOf(' ') < 0;
    }

    /** A capital is a town here, not the state for which it stands elsewhere. */
    private Filler asPrinted(Mention place) {
        return place.metonym()
                ? new Filler(place.span(), passage.words(place.span()), place.entity())
                : passage.named(place);
    }

    private boolean isUnnamedPlace(int sentence, Phrase phrase, boolean named) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(phrase.head());
        return sorts.isPlace(head.lemma())
                || sorts.isPlace(head.form())
                || !named && (head.tagged("PROPN") || hasPlaceNoun(in, phrase));
    }

    private boolean hasPlaceNoun(Sentence in, Phrase phrase) {
        return in.tokens().subList(phrase.from(), phrase.to()).stream().anyMatch(token -> sorts.isPlace(token.lemma()));
    }
}
