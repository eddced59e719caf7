package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.reading.claim.function.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Which state words mean without naming it alone: by an adjective, an office, its forces, or as the scene of what is told. */
final class States {
    private static final int SCENE = 800;

    private final Passage passage;

    States(Passage passage) {
        this.passage = passage;
    }

    /** States and bodies whose forces, people or office the words name: "les forces françaises et américaines". */
    List<Filler> of(int sentence, Part part) {
        Optional<Title> title =
                passage.titleAt(passage.head(sentence, part.members().get(0))).filter(passage::tellsBody);
        if (title.isPresent()) {
            return List.of(passage.named(title.get().span(), title.get().of()));
        }
        Set<Integer> seen = new LinkedHashSet<>();
        return passage.mentionsIn(passage.span(sentence, part.from(), part.to())).stream()
                .filter(m -> passage.kind(m) == EntityKind.STATE || passage.kind(m) == EntityKind.ORGANISATION)
                .filter(m -> seen.add(m.entity()))
                .map(passage::named)
                .toList();
    }

    /** "l'invasion russe": the state that an adjective names, or else the place. */
    Optional<Filler> adjective(int sentence, Phrase noun) {
        Span head = passage.head(sentence, noun);
        Span all = passage.sentences.get(sentence).span(noun.from(), noun.to());
        return passage.mentionsIn(all).stream()
                .filter(m -> !m.span().overlaps(head))
                .sorted((a, b) -> Boolean.compare(isPlace(a), isPlace(b)))
                .map(passage::named)
                .findFirst();
    }

    private boolean isPlace(Mention mention) {
        return passage.kind(mention) == EntityKind.PLACE;
    }

    /** The state that was named last before the place, where the words do not say which one is meant. */
    Optional<Filler> scene(Span place) {
        List<Mention> mentions = passage.mentions.mentions();
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Span span = mentions.get(i).span();
            boolean before = span.end() <= place.start() && span.end() > place.start() - SCENE;
            if (before && passage.kind(mentions.get(i)) == EntityKind.STATE) {
                return Optional.of(passage.named(place, mentions.get(i).entity()));
            }
        }
        return Optional.empty();
    }

    /** The state in whose office the person is. */
    Optional<Integer> servedBy(int person) {
        return ofOffice(title -> title.person() == person && !title.former());
    }

    /** The state in whose office the person is or was. */
    Optional<Integer> everServedBy(int person) {
        return ofOffice(title -> title.person() == person);
    }

    private Optional<Integer> ofOffice(Predicate<Title> office) {
        return passage.mentions.titles().stream()
                .filter(office)
                .filter(passage::tellsBody)
                .map(Title::of)
                .filter(of -> passage.entity(of).kind() == EntityKind.STATE)
                .findFirst();
    }
}
