package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.OrganisationKinds;
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
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells public affairs from sport and private life, which have meetings, promises and departures too. */
final class PublicLife {
    /** The roles one of which must be filled by somebody in public affairs. */
    private static final Map<Kind, Set<Role>> ACTING = Map.ofEntries(
            Map.entry(Kind.MEETING, EnumSet.of(Role.PARTICIPANTS)),
            Map.entry(Kind.VISIT, EnumSet.of(Role.VISITORS, Role.HOST)),
            Map.entry(Kind.AGREEMENT, EnumSet.of(Role.PARTIES, Role.INSTRUMENT)),
            Map.entry(Kind.COOPERATION, EnumSet.of(Role.BETWEEN)),
            Map.entry(Kind.MEMBERSHIP, EnumSet.of(Role.MEMBER, Role.OF)),
            Map.entry(Kind.FOUNDING, EnumSet.of(Role.BODY, Role.AS, Role.BY)),
            Map.entry(Kind.APPOINTMENT, EnumSet.of(Role.PERSON, Role.OFFICE, Role.OF)),
            Map.entry(Kind.RUPTURE, EnumSet.of(Role.BY, Role.WITH)),
            Map.entry(Kind.PLEDGE, EnumSet.of(Role.BY)),
            Map.entry(Kind.SUPPORT, EnumSet.of(Role.BY)),
            Map.entry(Kind.DEMAND, EnumSet.of(Role.BY)),
            Map.entry(Kind.DENIAL, EnumSet.of(Role.BY)),
            Map.entry(Kind.THREAT, EnumSet.of(Role.BY, Role.TO)),
            Map.entry(Kind.SANCTION, EnumSet.of(Role.BY, Role.AGAINST)),
            Map.entry(Kind.ACCUSATION, EnumSet.of(Role.BY, Role.AGAINST)));

    /** Roles that make an act public, whoever does it, where they name a state or public body. */
    private static final Map<Kind, Set<Role>> MATTER = Map.of(
            Kind.PLEDGE, EnumSet.of(Role.TO, Role.OF),
            Kind.SUPPORT, EnumSet.of(Role.TO, Role.WHAT),
            Kind.DEMAND, EnumSet.of(Role.TO, Role.OF),
            Kind.DENIAL, EnumSet.of(Role.OF),
            Kind.SANCTION, EnumSet.of(Role.WHAT),
            Kind.ACCUSATION, EnumSet.of(Role.OF));

    /** Kinds that anybody with a name does in public where the article is about public affairs. */
    private static final Set<Kind> NAMED = EnumSet.of(
            Kind.SANCTION,
            Kind.SUPPORT,
            Kind.PLEDGE,
            Kind.THREAT,
            Kind.APPOINTMENT,
            Kind.MEMBERSHIP,
            Kind.MEETING,
            Kind.VISIT);

    /** Kinds that anybody does in public there: "les parents rejettent ces accusations". */
    private static final Set<Kind> ANYBODY = EnumSet.of(Kind.ACCUSATION, Kind.DENIAL);

    /** What a state's name tells of the state itself where an article is about sport. */
    private static final Set<Kind> OF_STATE_IN_SPORT = EnumSet.of(Kind.ACCUSATION, Kind.DENIAL, Kind.SANCTION);

    private static final int PUBLIC_PERCENT = 40;
    private static final int SHORTEST = 4;
    private static final int FEW = 8;
    private static final Set<Kind> TOLD_OF_SPORT =
            EnumSet.of(Kind.ATTACK, Kind.THREAT, Kind.COUP, Kind.SANCTION, Kind.DENIAL, Kind.PROTEST);
    private static final int MANY = 12;
    private static final int FEW_SPORT_WORDS = 3;
    private static final int WORDS_IN_SHORT = 20;
    private static final int WORDS_A_SPORT_WORD = 50;

    /** The kinds of organisation that report and do not act. */
    private static final Set<String> MEDIA = Set.of("newspaper", "broadcaster", "network");

    private final Passage passage;
    private final WordList words;
    private final WordList armed;
    private final WordList places;
    private final WordList powers;
    private final WordList bodies;
    private final OrganisationKinds organisations;
    private final WordList kin;
    private final WordList alone;
    private final boolean sport;
    private final boolean mishap;
    private final boolean affairs;

    PublicLife(Passage passage) {
        this.passage = passage;
        this.words = passage.language.words("claim/public.txt");
        this.armed = passage.language.words("claim/armed.txt");
        this.places = passage.language.words("claim/places.txt");
        this.powers = passage.language.words("claim/powers.txt");
        this.bodies = passage.language.words("claim/bodies.txt");
        this.organisations = OrganisationKinds.of(passage.language);
        this.kin = passage.language.words("claim/kin.txt");
        this.alone = passage.language.words("claim/private.txt");
        this.sport = isSport();
        this.mishap = count(passage.language.words("claim/mishaps.txt"))
                > count(passage.language.words("claim/violence.txt"));
        this.affairs = isAboutPublic();
    }

    private boolean isPrivate(Entity entity) {
        return organisations.of(entity.name()).equals("company") || isMedium(entity);
    }

    private boolean isMedium(Entity entity) {
        return MEDIA.contains(organisations.of(entity.name()));
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
        return sporting > 4 && sporting * WORDS_A_SPORT_WORD > all
                || sporting >= FEW_SPORT_WORDS && sporting * WORDS_IN_SHORT > all
                || sporting >= MANY && sporting * WORDS_A_SPORT_WORD * 2 > all;
    }

    private long count(WordList list) {
        return passage.sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.tagged("NOUN", "PROPN") && list.has(Folding.lower(token.lemma())))
                .count();
    }

    /** Whether the article is about public affairs: enough of its sentences name states, public bodies or who acts there. */
    private boolean isAboutPublic() {
        List<Sentence> told = passage.sentences.stream()
                .filter(sentence -> sentence.size() >= SHORTEST)
                .toList();
        long named = told.stream()
                .filter(sentence -> sentence.tokens().stream()
                        .anyMatch(token ->
                                namesPublic(token) || token.tagged("NOUN") && words.has(Folding.lower(token.lemma()))))
                .count();
        return told.size() < FEW || named * 100 >= told.size() * PUBLIC_PERCENT;
    }

    /** Whether a claim of that kind with those fillers belongs to public affairs. */
    boolean holds(Kind kind, Map<Role, List<Filler>> roles) {
        if (sport && (ACTING.containsKey(kind) || TOLD_OF_SPORT.contains(kind))) {
            return kind != Kind.MEETING && isPublicInSport(kind, roles);
        }
        if (kind == Kind.MEETING && of(roles, EnumSet.of(Role.PARTICIPANTS)).anyMatch(this::isMedium)) {
            return false; // an interview
        }
        if (kind == Kind.MEETING && isAmongKin(roles)) {
            return false;
        }
        if (kind == Kind.ATTACK
                && (isPrivateBlow(roles) || isMishap(roles) || isAtHome(roles) || isPrivateVictim(roles))) {
            return false;
        }
        if (!ACTING.containsKey(kind)) {
            return affairs || any(roles).anyMatch(this::isPublic);
        }
        List<Filler> actors = of(roles, ACTING.get(kind)).toList();
        if (!affairs) {
            return actors.stream().anyMatch(this::isOfState);
        }
        return actors.isEmpty()
                || ANYBODY.contains(kind)
                || actors.stream().anyMatch(actor -> isPublic(actor) || NAMED.contains(kind) && isNamed(actor))
                || of(roles, MATTER.getOrDefault(kind, Set.of())).anyMatch(this::namesPublic);
    }

    /** In sport a state's name means its team, unless it accuses, denies or punishes. */
    private boolean isPublicInSport(Kind kind, Map<Role, List<Filler>> roles) {
        Set<Role> acting = ACTING.getOrDefault(kind, EnumSet.allOf(Role.class));
        return of(roles, acting)
                .anyMatch(actor ->
                        isState(actor) ? OF_STATE_IN_SPORT.contains(kind) : isOfficer(actor) || isPower(actor));
    }

    private boolean isOfficer(Filler actor) {
        return actor.known() && passage.entity(actor.entity()).kind() == EntityKind.PERSON && isOfState(actor);
    }

    /** "la police", "le gouvernement kényan", "un tribunal". */
    private boolean isPower(Filler actor) {
        return tokens(actor.span()).anyMatch(token -> powers.has(Folding.lower(token.lemma())));
    }

    private boolean isMedium(Filler side) {
        return side.known() && isMedium(passage.entity(side.entity()));
    }

    /** What a nameless doer who bears no arms does to a nameless thing is no attack: "le virus touche les femmes". */
    private boolean isPrivateBlow(Map<Role, List<Filler>> roles) {
        List<Filler> doers = roles.getOrDefault(Role.BY, List.of());
        return !doers.isEmpty()
                && any(roles).filter(filler -> !isPrivateBody(filler)).noneMatch(this::isPublic)
                && of(roles, EnumSet.of(Role.BY)).noneMatch(this::isArmed)
                && of(roles, EnumSet.of(Role.TARGET)).noneMatch(this::isPlaceOrName);
    }

    /** Who is hurt where an article tells of accidents and disasters, and nobody hurts him. */
    private boolean isMishap(Map<Role, List<Filler>> roles) {
        return mishap && roles.getOrDefault(Role.BY, List.of()).isEmpty();
    }

    /** "le meurtre de sa femme": violence in the family or household is private life. */
    private boolean isAtHome(Map<Role, List<Filler>> roles) {
        List<Filler> targets = roles.getOrDefault(Role.TARGET, List.of());
        return !targets.isEmpty()
                && targets.stream().allMatch(this::isKin)
                && of(roles, EnumSet.of(Role.BY)).noneMatch(this::isArmed);
    }

    /** "une femme agressée dans le métro": one person, nobody public or armed in the sentence. */
    private boolean isPrivateVictim(Map<Role, List<Filler>> roles) {
        List<Filler> targets = roles.getOrDefault(Role.TARGET, List.of());
        return roles.getOrDefault(Role.BY, List.of()).isEmpty()
                && targets.size() == 1
                && !targets.get(0).known()
                && isAlone(targets.get(0))
                && passage.sentences.stream()
                        .filter(sentence ->
                                sentence.span().overlaps(targets.get(0).span()))
                        .flatMap(sentence -> sentence.tokens().stream())
                        .noneMatch(token -> armed.has(Folding.lower(token.lemma())));
    }

    private boolean isAlone(Filler filler) {
        return tokens(filler.span())
                .filter(token -> token.tagged("NOUN", "PROPN"))
                .findFirst()
                .filter(token -> alone.has(Folding.lower(token.lemma())))
                .filter(token -> !token.shape().endsWith(" p"))
                .isPresent();
    }

    /** "le président a rencontré sa femme". */
    private boolean isAmongKin(Map<Role, List<Filler>> roles) {
        List<Filler> sides = roles.getOrDefault(Role.PARTICIPANTS, List.of());
        long others = sides.stream().filter(side -> !isKin(side)).count();
        return others < 2 && others < sides.size();
    }

    private boolean isKin(Filler filler) {
        List<Token> words = tokens(filler.span()).toList();
        return words.size() > 1
                && Folding.lower(words.get(0).lemma()).equals("son")
                && words.stream().anyMatch(token -> kin.has(Folding.lower(token.lemma())));
    }

    private boolean isNamed(Filler actor) {
        return actor.known() && !isMedium(passage.entity(actor.entity()));
    }

    private boolean isPrivateBody(Filler filler) {
        return filler.known() && isPrivate(passage.entity(filler.entity()));
    }

    private boolean isArmed(Filler filler) {
        return tokens(filler.span()).anyMatch(token -> armed.has(Folding.lower(token.lemma())));
    }

    private boolean isPlaceOrName(Filler filler) {
        return filler.known()
                ? !isPrivateBody(filler)
                : tokens(filler.span()).anyMatch(token -> places.has(Folding.lower(token.lemma())));
    }

    private static Stream<Filler> any(Map<Role, List<Filler>> roles) {
        return roles.values().stream().flatMap(List::stream);
    }

    private static Stream<Filler> of(Map<Role, List<Filler>> roles, Set<Role> wanted) {
        return wanted.stream().flatMap(role -> roles.getOrDefault(role, List.of()).stream());
    }

    /** A state, a known public body, somebody who holds an office there, or words that name one. */
    private boolean isOfState(Filler filler) {
        if (!filler.known() || passage.entity(filler.entity()).kind() != EntityKind.PERSON) {
            return namesPublic(filler);
        }
        return passage.mentions.titles().stream()
                .filter(title -> title.person() == filler.entity()
                        && title.of() >= 0
                        && title.of() < passage.mentions.entities().size())
                .anyMatch(title -> isPublicEntity(passage.entity(title.of())));
    }

    private boolean namesPublic(Filler filler) {
        return filler.known()
                ? isPublicEntity(passage.entity(filler.entity()))
                : tokens(filler.span()).anyMatch(this::namesPublic);
    }

    private boolean isPublicEntity(Entity entity) {
        return entity.kind() == EntityKind.STATE
                || entity.kind() == EntityKind.ORGANISATION && entity.key() != null && !isPrivate(entity);
    }

    private boolean isState(Filler filler) {
        return filler.known() && passage.entity(filler.entity()).kind() == EntityKind.STATE;
    }

    private boolean isPublic(Filler filler) {
        if (!filler.known()) {
            return saysPublic(filler.span()) || isPublicName(filler.text()) && !isBodyName(filler.text());
        }
        Entity entity = passage.entity(filler.entity());
        return switch (entity.kind()) {
            case STATE -> true;
            case ORGANISATION -> entity.key() != null && !isPrivate(entity) || isPublicName(entity.name());
            case PERSON ->
                passage.mentions.titles().stream()
                                .anyMatch(title -> title.person() == filler.entity() && isPublic(title))
                        || saysPublic(filler.span())
                        || isCalledPublic(filler.entity());
            case PLACE -> false;
        };
    }

    /** "le colonel Ali Ba", "l'activiste Ana Costa": the noun before the name, wherever the article has it. */
    private boolean isCalledPublic(int entity) {
        return passage.mentions.mentions().stream()
                .filter(mention -> mention.entity() == entity)
                .anyMatch(mention -> nounBefore(mention.span().start()));
    }

    private boolean nounBefore(int place) {
        return passage.sentences.stream()
                .filter(sentence -> sentence.span().contains(place))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token.end() < place && token.end() >= place - 2)
                .anyMatch(token -> token.tagged("NOUN") && words.has(Folding.lower(token.lemma())));
    }

    private boolean saysPublic(Span words) {
        return tokens(words).anyMatch(token -> this.words.has(Folding.lower(token.lemma())) || namesPublic(token));
    }

    private Stream<Token> tokens(Span words) {
        return passage.sentences.stream()
                .filter(sentence -> sentence.span().overlaps(words))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> words.contains(token.span()));
    }

    /** A state or public body that is named inside mere words. */
    private boolean namesPublic(Token token) {
        return passage.mentionAt(token.span())
                .filter(mention -> isPublicEntity(passage.entity(mention.entity())))
                .isPresent();
    }

    /** A pronoun that seems to mean a body often means somebody else. */
    private boolean isBodyName(String name) {
        return bodies.has(Folding.lower(name.split("[\\s'’-]+")[0]));
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
