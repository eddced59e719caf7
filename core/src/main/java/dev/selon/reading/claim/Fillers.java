package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * Turns the words that stand in a function into fillers of the wanted type: asks in turn whether they are a pronoun, point back,
 * hold an office, are a name or a common noun.
 */
final class Fillers implements Referents {
    private final Passage passage;
    private final Wording wording;
    private final NounSorts sorts;
    private final Appositions appositions;
    private final CommonNouns commonNouns;
    private final Places places;
    private final Capitals capitals;
    private final Peoples peoples;
    private final States states;
    private final Counted counted;
    private final Holders holders;
    private final Combatants combatants;
    private final Pronouns pronouns;
    private final Sides sides;

    Fillers(Passage passage) {
        this.passage = passage;
        this.wording = new Wording(passage);
        this.sorts = new NounSorts(passage);
        this.appositions = new Appositions(passage);
        this.commonNouns = new CommonNouns(passage, sorts, appositions);
        this.places = new Places(passage, sorts);
        this.capitals = Capitals.of(passage.language);
        this.peoples = new Peoples(passage);
        this.states = new States(passage);
        this.counted = new Counted(passage);
        this.holders = new Holders(passage, counted);
        this.combatants = new Combatants(passage);
        this.pronouns = new Pronouns(passage, sorts, states, this);
        this.sides = new Sides(passage, counted, states);
    }

    @Override
    public List<Filler> of(int sentence, Part part, String type) {
        if (part.members().isEmpty()) {
            return type.equals(FillerTypes.WORDS) || type.equals(FillerTypes.ANY)
                    ? wording.words(sentence, part.from(), part.to())
                    : List.of();
        }
        Phrase first = part.members().get(0);
        return switch (type) {
            case FillerTypes.WORDS -> wording.words(sentence, wording.withoutArticle(sentence, first), part.to());
            case FillerTypes.STATES -> states.of(sentence, part);
            case FillerTypes.CROWD ->
                sorts.isCrowd(sentence, first) ? wording.words(sentence, part.from(), part.to()) : List.of();
            case FillerTypes.TITLED ->
                holders.office(sentence, first).isPresent() ? of(sentence, part, FillerTypes.ACTOR) : List.of();
            case FillerTypes.POST ->
                holders.office(sentence, first).stream().map(passage::unnamed).toList();
            case FillerTypes.HUMAN ->
                of(sentence, part, FillerTypes.PERSON).stream()
                        .filter(this::mayBePerson)
                        .toList();
            case FillerTypes.LOCATION ->
                of(sentence, part, FillerTypes.PLACE).stream()
                        .filter(Filler::known)
                        .toList();
            case FillerTypes.NAMED, FillerTypes.COUNTRY, FillerTypes.PARTY ->
                of(sentence, part, FillerTypes.ACTOR).stream()
                        .filter(filler -> isNamed(filler, type))
                        .toList();
            case FillerTypes.ATTACKER -> attackers(sentence, part);
            case FillerTypes.STRUCK -> struck(sentence, part);
            default -> members(sentence, part, type);
        };
    }

    private boolean isNamed(Filler filler, String type) {
        if (!filler.known() || type.equals(FillerTypes.NAMED)) {
            return filler.known();
        }
        boolean capital =
                passage.mentionAt(filler.span()).filter(Mention::metonym).isPresent();
        boolean party = type.equals(FillerTypes.PARTY) && passage.is(EntityKind.ORGANISATION, filler);
        return !capital && (party || passage.is(EntityKind.STATE, filler));
    }

    /** "les attaques [de militants]" are theirs, "les frappes [de missiles russes]" those of the state whose arms they are. */
    private List<Filler> attackers(int sentence, Part part) {
        if (!combatants.attack(sentence, part)) {
            return List.of();
        }
        Phrase first = part.members().get(0);
        return combatants.isWeapon(sentence, first)
                ? states.adjective(sentence, first).stream().toList()
                : of(sentence, part, FillerTypes.ACTOR);
    }

    /** "l'attaque [du convoi]"; a person or state with a name may be either side, and players play. */
    private List<Filler> struck(int sentence, Part part) {
        if (combatants.attack(sentence, part)) {
            return List.of();
        }
        List<Filler> all = of(sentence, part, FillerTypes.ANY);
        return combatants.mayBeEither(sentence, part, all) ? List.of() : all;
    }

    private List<Filler> members(int sentence, Part part, String type) {
        if (namesNobody(sentence, part, type)) {
            return List.of();
        }
        Phrase first = part.members().get(0);
        if (part.function().equals("counted")) {
            return counted.sides(sentence, first, passage.span(sentence, first.from(), first.to()));
        }
        if (part.function().endsWith("adjective")) {
            return states
                    .adjective(sentence, first)
                    .filter(f -> type.equals(FillerTypes.PLACE) || !passage.is(EntityKind.PLACE, f))
                    .stream()
                    .toList();
        }
        List<Filler> fillers = new ArrayList<>();
        for (Phrase member : part.members()) {
            for (Filler filler : of(sentence, member, type)) {
                if (fillers.stream().noneMatch(filler::isSame)) {
                    fillers.add(filler);
                }
            }
        }
        return fillers;
    }

    private boolean namesNobody(int sentence, Part part, String type) {
        return switch (type) {
            case FillerTypes.ACTOR -> sorts.isKindOnly(sentence, part) || sorts.isPartOfName(sentence, part);
            case FillerTypes.ANY, FillerTypes.THING -> sorts.isKindOnly(sentence, part);
            default -> false;
        };
    }

    @Override
    public List<Filler> of(int sentence, Phrase phrase, String type) {
        if (pronouns.isPronoun(sentence, phrase)) {
            return type.equals(FillerTypes.PLACE) || type.equals(FillerTypes.THING)
                    ? List.of()
                    : pronouns.of(sentence, phrase).stream()
                            .filter(filler -> !type.equals(FillerTypes.PERSON) || mayBePerson(filler))
                            .toList();
        }
        if (sorts.isNothing(sentence, phrase)) {
            return List.of();
        }
        Span whole = wording.whole(sentence, phrase);
        if (type.equals(FillerTypes.BODY)) {
            return commonNouns.body(sentence, phrase, whole);
        }
        List<Filler> before = namedBefore(sentence, phrase, whole);
        if (!before.isEmpty()) {
            return before;
        }
        if (type.equals(FillerTypes.PLACE)) {
            return places.of(sentence, phrase, whole);
        }
        return passage.titleAt(passage.head(sentence, phrase))
                .map(title -> holders.of(sentence, phrase, title, whole))
                .orElseGet(() -> noun(sentence, phrase, whole, type));
    }

    private boolean mayBePerson(Filler filler) {
        return !filler.known() || passage.is(EntityKind.PERSON, filler);
    }

    /** "son pays", "les deux pays": whom words mean that point back. */
    private List<Filler> namedBefore(int sentence, Phrase phrase, Span whole) {
        Optional<Filler> possessed = pronouns.possessed(sentence, phrase, whole);
        if (possessed.isPresent()) {
            return List.of(possessed.get());
        }
        return counted.pointsBack(sentence, phrase) ? counted.sides(sentence, phrase, whole) : List.of();
    }

    private List<Filler> noun(int sentence, Phrase phrase, Span whole, String type) {
        Sentence in = passage.sentences.get(sentence);
        if (peoples.areSome(in, phrase)) {
            return type.equals(FillerTypes.THING) ? List.of() : List.of(commonNouns.one(sentence, phrase, whole));
        }
        Optional<Mention> name = peoples.named(in, phrase);
        if (name.isPresent()) {
            return named(name.get(), type);
        }
        return sorts.isActor(sentence, phrase)
                ? actor(sentence, phrase, whole, type)
                : thing(sentence, phrase, whole, type);
    }

    private List<Filler> named(Mention name, String type) {
        EntityKind kind = passage.kind(name);
        boolean place = kind == EntityKind.PLACE;
        if (place && type.equals(FillerTypes.POWER)) {
            return capitals.state(passage, name).stream().toList();
        }
        boolean fits = switch (type) {
            case FillerTypes.THING -> false;
            case FillerTypes.PERSON -> kind == EntityKind.PERSON;
            case FillerTypes.ACTOR ->
                !place || sorts.isActorByName(passage.entity(name.entity()).name());
            default -> true;
        };
        return fits ? List.of(passage.named(name)) : List.of();
    }

    private List<Filler> actor(int sentence, Phrase phrase, Span whole, String type) {
        Token head = passage.token(sentence, phrase.head());
        if (type.equals(FillerTypes.PERSON) && (NounSorts.isUnknownName(head) || sorts.isBody(head))) {
            return List.of();
        }
        Optional<Filler> renamed = appositions.beside(sentence, phrase);
        if (renamed.isPresent()) {
            return List.of(renamed.get());
        }
        return type.equals(FillerTypes.THING) ? List.of() : commonNouns.each(sentence, phrase, whole);
    }

    private List<Filler> thing(int sentence, Phrase phrase, Span whole, String type) {
        boolean place = sorts.isPlace(passage.token(sentence, phrase.head()).lemma());
        boolean fits = type.equals(FillerTypes.ANY) || type.equals(FillerTypes.THING) && !place;
        return fits ? List.of(commonNouns.one(sentence, phrase, whole)) : List.of();
    }

    /** Who did it by the sentences before, where the words name only the other side. */
    Optional<Filler> before(int sentence, Span place) {
        return pronouns.actorBefore(sentence, place);
    }

    /** The state that was named last before the place, where the words do not say which one is meant. */
    Optional<Filler> scene(Span place) {
        return states.scene(place);
    }

    /** Puts the sides of a meeting or agreement on one rank: officials stand for their state. */
    void rank(SortedMap<Role, List<Filler>> roles, Kind kind) {
        sides.rank(roles, kind);
    }
}
