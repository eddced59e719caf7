package dev.selon.reading.claim;

import dev.selon.language.OrganisationKinds;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.reading.claim.function.Part;
import java.util.List;

/** Which side of a blow words tell: armed men, armed groups and weapons strike; a person, a state or a player may be on either. */
final class Combatants {
    private final Passage passage;
    private final WordList attackers;
    private final WordList weapons;
    private final WordList players;
    private final OrganisationKinds organisations;

    Combatants(Passage passage) {
        this.passage = passage;
        this.attackers = passage.language.words("claim/attackers.txt");
        this.weapons = passage.language.words("claim/weapons.txt");
        this.players = passage.language.words("claim/sport.txt");
        this.organisations = OrganisationKinds.of(passage.language);
    }

    /** "les attaques [de militants]", "les frappes [de missiles russes]": those who strike, or what they strike with. */
    boolean attack(int sentence, Part part) {
        return part.members().stream().anyMatch(member -> attacks(sentence, member));
    }

    private boolean attacks(int sentence, Phrase phrase) {
        return attackers.has(lemma(sentence, phrase))
                || isWeapon(sentence, phrase)
                || passage.mentionAt(passage.head(sentence, phrase))
                        .filter(m -> organisations
                                .of(passage.entity(m.entity()).name())
                                .equals("armed-group"))
                        .isPresent();
    }

    boolean isWeapon(int sentence, Phrase phrase) {
        return weapons.has(lemma(sentence, phrase));
    }

    /** Whether the fillers of the part may strike as well as be struck, or only play. */
    boolean mayBeEither(int sentence, Part part, List<Filler> fillers) {
        return fillers.stream().anyMatch(f -> passage.is(EntityKind.PERSON, f) || passage.is(EntityKind.STATE, f))
                || part.members().stream().anyMatch(member -> players.has(lemma(sentence, member)));
    }

    private String lemma(int sentence, Phrase phrase) {
        return passage.token(sentence, phrase.head()).lemma();
    }
}
