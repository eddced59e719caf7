package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.model.Claim;
import dev.selon.model.Dated;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.When;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A claim of one article with its actors, day and origin known. */
final class Told {
    final String article;
    final int index;
    final Claim claim;
    final String story;
    final Optional<Dated> day;
    final String origin;
    final Vocabulary vocabulary;
    private final Map<Role, Party> parties = new EnumMap<>(Role.class);
    private final Party nobody;

    Told(Reading reading, int index, Case all) {
        this.article = reading.id();
        this.index = index;
        this.claim = reading.claims().get(index);
        this.story = all.storyOf(article);
        this.day = all.chronology.claim(article, index);
        this.origin = all.sources.claim(article, index);
        this.vocabulary = Vocabulary.of(all.languages.get(reading.article().language()));
        this.nobody = new Party(List.of(), article, vocabulary, all);
        claim.roles().forEach((role, fillers) -> parties.put(role, new Party(fillers, article, vocabulary, all)));
    }

    Kind kind() {
        return claim.kind();
    }

    Party party(Role role) {
        return parties.getOrDefault(role, nobody);
    }

    Optional<When> when() {
        return day.map(Dated::when);
    }

    Place place() {
        return new Place(article, claim.evidence());
    }

    boolean isDenied() {
        return claim.stance() == Stance.DENIED;
    }

    /** All actors in the main roles, with those they stand for. */
    SortedSet<String> mainActors() {
        SortedSet<String> actors = new TreeSet<>();
        for (Role role : kind().main()) {
            actors.addAll(party(role).actors);
            actors.addAll(party(role).states);
        }
        return actors;
    }

    List<Filler> fillers(Role role) {
        return claim.role(role);
    }
}
