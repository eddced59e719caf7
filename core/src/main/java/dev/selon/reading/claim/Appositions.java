package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import java.util.Optional;

/** Names set beside a common noun by a comma: "l'ACAJ, une organisation ...", "l'alliance militaire, l'OTAN". */
final class Appositions {
    private final Passage passage;

    Appositions(Passage passage) {
        this.passage = passage;
    }

    /** The name before or behind the noun that tells who is meant. */
    Optional<Filler> beside(int sentence, Phrase phrase) {
        return before(sentence, phrase).or(() -> behind(sentence, phrase));
    }

    /** "l'ACAJ, une organisation ...": the name before a comma that a common noun explains. */
    private Optional<Filler> before(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        if (phrase.governed()
                || phrase.from() < 2
                || !in.token(phrase.from() - 1).is(",")) {
            return Optional.empty();
        }
        Token determiner = in.token(phrase.from());
        boolean indefinite =
                determiner.tagged("DET") && Folding.lower(determiner.lemma()).equals("un");
        return nameEnding(in, phrase.from() - 2)
                .filter(m -> indefinite || m.span().start() <= in.span().start() + 4)
                .filter(m -> passage.kind(m) != EntityKind.PLACE)
                .map(passage::named);
    }

    /** The name whose last token that is, or whose short form in brackets ends there: "l'Agence (ABC), ...". */
    private Optional<Mention> nameEnding(Sentence in, int last) {
        return passage.mentionAt(in.token(last).span())
                .or(() -> in.token(last).is(")")
                        ? passage.mentionAt(in.token(Math.max(0, last - 1)).span())
                        : Optional.empty());
    }

    /** "l'alliance militaire, l'OTAN.": the name behind a comma that tells which one is meant. */
    Optional<Filler> behind(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        Functions functions = passage.functions.get(sentence);
        int comma = functions.end(phrase);
        if (comma + 1 >= in.size()
                || !in.token(comma).is(",")
                || in.token(phrase.head()).shape().endsWith(" p")) {
            return Optional.empty();
        }
        return functions
                .syntax
                .phraseFrom(comma + 1)
                .filter(next -> !next.governed() && isClosed(in, functions.end(next)))
                .flatMap(next -> passage.mentionAt(in.token(next.head()).span()))
                .filter(m -> passage.kind(m) != EntityKind.PLACE)
                .map(passage::named);
    }

    private static boolean isClosed(Sentence in, int behind) {
        return behind >= in.size()
                || in.token(behind).tagged("PUNCT") && !in.token(behind).is("(");
    }
}
