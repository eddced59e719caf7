package dev.selon.reading.statement;

import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Sentence;
import dev.selon.model.Speaker;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** To whom something is said: "a déclaré au ministre malien que", "a-t-il dit à ses homologues". */
final class Addressees {
    private final Passage passage;
    private final Speakers speakers;

    Addressees(Passage passage, Speakers speakers) {
        this.passage = passage;
        this.speakers = speakers;
    }

    /** The complement with "à" behind the cue that can be spoken to; a medium is a channel and no addressee. */
    @Nullable
    Speaker of(Draft draft, List<dev.selon.model.Channel> via) {
        if (draft.cue == null) {
            return null;
        }
        int index = passage.sentenceAt(draft.cue.start());
        Sentence sentence = passage.sentences.get(index);
        Syntax syntax = passage.syntax.get(index);
        int cue = Passage.tokenFrom(sentence, draft.cue.end() - 1);
        return syntax.phrases().stream()
                .filter(phrase -> phrase.governed() && phrase.preposition() > cue && phrase.preposition() <= cue + 8)
                .filter(phrase -> isTo(sentence, phrase)
                        && !draft.covers(sentence.token(phrase.head()).span()))
                .filter(phrase -> passage.quotationsIn(sentence.span(cue, phrase.preposition() + 1))
                        .isEmpty())
                .filter(phrase -> listens(index, phrase))
                .findFirst()
                .flatMap(phrase -> speakers.of(index, phrase))
                .filter(who -> via.stream().noneMatch(channel -> channel.span().overlaps(who.span())))
                .orElse(null);
    }

    private static boolean isTo(Sentence sentence, Phrase phrase) {
        return sentence.token(phrase.preposition()).lemma().startsWith("à");
    }

    private boolean listens(int index, Phrase phrase) {
        Sentence sentence = passage.sentences.get(index);
        Optional<Mention> place = passage.mentionsIn(sentence.span(phrase.from(), phrase.to())).stream()
                .filter(mention -> passage.entity(mention).kind() == EntityKind.PLACE)
                .findFirst();
        return place.isEmpty() && speakers.canSpeak(index, phrase);
    }
}
