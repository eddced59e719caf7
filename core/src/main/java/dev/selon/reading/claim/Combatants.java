package dev.selon.reading.claim;

import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.reading.claim.function.Part;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which side of a blow words tell: armed men, armed groups and weapons strike; a person, a state or a player may be on either. */
final class Combatants {
    private final Passage passage;
    private final WordList attackers;
    private final WordList weapons;
    private final WordList players;
    private final Set<String> armedGroups;

    Combatants(Passage passage) {
        this.passage = passage;
        this.attackers = passage.language.words("claim/attackers.txt");
        this.weapons = passage.language.words("claim/weapons.txt");
        this.players = passage.language.words("claim/sport.txt");
        this.armedGroups =
                passage.language.derive(ArmedGroups.class, ArmedGroups::of).names();
    }

    /** Armed groups that the gazetteer names. */
    private record ArmedGroups(Set<String> names) {
        static ArmedGroups of(Language language) {
            return new ArmedGroups(
                    !language.has("gazetteer/organisations.tsv")
                            ? Set.of()
                            : language.table("gazetteer/organisations.tsv").rows().stream()
                                    .filter(row -> row.get("kind").equals("armed-group"))
                                    .map(row -> row.get("name"))
                                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    /** "les attaques [de militants]", "les frappes [de missiles russes]": those who strike, or what they strike with. */
    boolean attack(int sentence, Part part) {
        return part.members().stream().anyMatch(member -> attacks(sentence, member));
    }

    private boolean attacks(int sentence, Phrase phrase) {
        return attackers.has(lemma(sentence, phrase))
                || isWeapon(sentence, phrase)
                || passage.mentionAt(passage.head(sentence, phrase))
                        .filter(m ->
                                armedGroups.contains(passage.entity(m.entity()).name()))
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
