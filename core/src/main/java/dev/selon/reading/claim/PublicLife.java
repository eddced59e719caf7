package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Table;
import dev.selon.language.WordList;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.model.Token;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells public affairs from sport and private life, which have meetings, promises and departures too. */
final class PublicLife {
    private static final Set<Kind> SHARED = EnumSet.of(
            Kind.MEETING,
            Kind.VISIT,
            Kind.AGREEMENT,
            Kind.SUPPORT,
            Kind.COOPERATION,
            Kind.MEMBERSHIP,
            Kind.FOUNDING,
            Kind.RUPTURE,
            Kind.PLEDGE,
            Kind.DEMAND,
            Kind.APPOINTMENT);
    private static final Set<Kind> TOLD_OF_SPORT =
            EnumSet.of(Kind.ATTACK, Kind.THREAT, Kind.COUP, Kind.SANCTION, Kind.DENIAL, Kind.PROTEST);
    private static final int WORDS_A_SPORT_WORD = 50;

    private final Passage passage;
    private final WordList words;
    private final Set<String> privateBodies = new HashSet<>();
    private final boolean sport;

    PublicLife(Passage passage) {
        this.passage = passage;
        this.words = passage.language.words("claim/public.txt");
        if (passage.language.has("gazetteer/organisations.tsv")) {
            passage.language.table("gazetteer/organisations.tsv").rows().stream()
                    .filter(row -> isPrivate(row.get("kind")))
                    .map((Table.Row row) -> row.get("name"))
                    .forEach(privateBodies::add);
        }
        this.sport = isSport();
    }

    private static boolean isPrivate(String kind) {
        return kind.equals("company")
                || kind.equals("newspaper")
                || kind.equals("broadcaster")
                || kind.equals("network");
    }

    private boolean isSport() {
        WordList list = passage.language.words("claim/sport.txt");
        int all = 0;
        int sporting = 0;
        for (Sentence sentence : passage.sentences) {
            for (Token token : sentence.tokens()) {
                if (token.tagged("NOUN", "ADJ")) {
                    sporting += list.has(Folding.lower(token.lemma())) ? 1 : 0;
                }
                all++;
            }
        }
        return sporting > 4 && sporting * WORDS_A_SPORT_WORD > all;
    }

    /** Whether a claim of that kind with those fillers belongs to public affairs. */
    boolean holds(Kind kind, Map<Role, List<Filler>> roles) {
        if (sport && (SHARED.contains(kind) || TOLD_OF_SPORT.contains(kind)) && kind != Kind.APPOINTMENT) {
            return roles.values().stream().flatMap(List::stream).anyMatch(this::isState);
        }
        return !SHARED.contains(kind)
                || roles.values().stream().flatMap(List::stream).anyMatch(this::isPublic);
    }

    private boolean isState(Filler filler) {
        return filler.known() && passage.entity(filler.entity()).kind() == EntityKind.STATE;
    }

    private boolean isPublic(Filler filler) {
        if (!filler.known()) {
            return saysPublic(filler.span());
        }
        Entity entity = passage.entity(filler.entity());
        return switch (entity.kind()) {
            case STATE -> true;
            case ORGANISATION ->
                entity.key() != null && !privateBodies.contains(entity.name()) || isPublicName(entity.name());
            case PERSON ->
                passage.mentions.titles().stream()
                                .anyMatch(title -> title.person() == filler.entity() && isPublic(title))
                        || saysPublic(filler.span());
            case PLACE -> false;
        };
    }

    private boolean saysPublic(Span words) {
        return passage.sentences.stream()
                .filter(sentence -> sentence.span().overlaps(words))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> words.contains(token.span()))
                .anyMatch(token -> this.words.has(Folding.lower(token.lemma())) || namesPublic(token));
    }

    /** A state or public body that is named inside mere words. */
    private boolean namesPublic(Token token) {
        return passage.mentionAt(token.span())
                .map(mention -> passage.entity(mention.entity()))
                .filter(entity -> entity.kind() == EntityKind.STATE
                        || entity.kind() == EntityKind.ORGANISATION
                                && entity.key() != null
                                && !privateBodies.contains(entity.name()))
                .isPresent();
    }

    private boolean isPublicName(String name) {
        for (String word : Folding.lower(name).split("[\\s'’-]+")) {
            if (words.has(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPublic(Title title) {
        boolean body = title.of() >= 0
                && title.of() < passage.mentions.entities().size()
                && passage.entity(title.of()).kind() == EntityKind.STATE;
        return body || isPublicName(title.office());
    }
}
