package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who holds which office, by the titles that the article prints. */
final class Offices {
    private static final int NEAR = 80;
    private static final int LONGEST = 600;

    private final Passage passage;

    Offices(Passage passage) {
        this.passage = passage;
    }

    List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        for (Title title : passage.mentions.titles()) {
            if (title.person() >= 0) {
                claims.add(claim(title));
            }
        }
        return claims;
    }

    private Claim claim(Title title) {
        SortedMap<Role, List<Filler>> roles = new TreeMap<>();
        Span name = nameNear(title);
        roles.put(Role.PERSON, List.of(passage.named(name, title.person())));
        roles.put(Role.OFFICE, List.of(new Filler(title.span(), Folding.lower(title.office()), -1)));
        if (passage.tellsBody(title)) {
            roles.put(Role.OF, List.of(passage.named(bodyNear(title), title.of())));
        }
        return new Claim(
                Kind.OFFICE,
                roles,
                Stance.ASSERTED,
                title.former() ? Status.ENDED : Status.IN_FORCE,
                evidence(title.span()),
                title.span(),
                -1,
                null,
                List.of(),
                title.named() ? "title beside a name" : "title that stands for its holder");
    }

    private Span nameNear(Title title) {
        Span around = new Span(
                Math.max(0, title.span().start() - NEAR),
                Math.min(passage.article.text().length(), title.span().end() + NEAR));
        return passage.mentionsIn(around).stream()
                .filter(m -> m.entity() == title.person())
                .map(Mention::span)
                .min((a, b) -> Integer.compare(distance(a, title.span()), distance(b, title.span())))
                .orElse(title.span());
    }

    private static int distance(Span one, Span other) {
        return one.overlaps(other)
                ? 0
                : Math.min(Math.abs(one.start() - other.end()), Math.abs(other.start() - one.end()));
    }

    private Span bodyNear(Title title) {
        return passage.mentionsIn(title.span()).stream()
                .filter(m -> m.entity() == title.of())
                .map(Mention::span)
                .findFirst()
                .orElse(title.span());
    }

    private Span evidence(Span trigger) {
        return passage.sentences.stream()
                .map(Sentence::span)
                .filter(span -> span.contains(trigger) && span.length() <= LONGEST)
                .findFirst()
                .orElse(trigger);
    }
}
