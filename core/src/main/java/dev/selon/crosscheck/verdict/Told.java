package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Vocabulary;
import dev.selon.language.Language;
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
import org.jspecify.annotations.Nullable;

/** A claim of one article with its actors, day and origin known. */
final class Told {
    private static final Map<Kind, Role> EACH_ALONE =
            Map.of(Kind.MEMBERSHIP, Role.MEMBER, Kind.EXPULSION, Role.OF, Kind.RUPTURE, Role.WITH);

    final Reading reading;
    final String article;
    final int index;
    final Claim claim;
    final String story;
    final Optional<Dated> day;
    final String origin;
    final Language language;
    final Vocabulary vocabulary;
    /** The member or other part that is told here alone, {@code ""} where the claim is told whole. */
    final String part;

    /** The telling words of the office that it tells. */
    final SortedSet<String> office;

    /** All actors in the main roles, with those they stand for. */
    final SortedSet<String> mainActors;

    private final At at;
    private final Map<Role, List<Filler>> roles;
    private final Map<Role, Party> parties;

    /** The tellings in one claim: each member, each who is expelled or broken with, is a fact of its own. */
    static List<Told> of(Reading reading, int index, Case all) {
        Claim claim = reading.claims().get(index);
        Role each = EACH_ALONE.get(claim.kind());
        if (each == null || claim.role(each).size() < 2) {
            return List.of(new Told(reading, index, null, null, all));
        }
        return claim.role(each).stream()
                .map(filler -> new Told(reading, index, each, filler, all))
                .toList();
    }

    private Told(Reading reading, int index, @Nullable Role alone, @Nullable Filler one, Case all) {
        this.reading = reading;
        this.article = reading.id();
        this.index = index;
        this.claim = reading.claims().get(index);
        this.story = all.storyOf(article);
        this.day = all.chronology.claim(article, index);
        this.origin = all.sources.claim(article, index);
        this.language = all.languages.get(reading.article().language());
        this.vocabulary = Vocabulary.of(language);
        this.part = one == null ? "" : one.text();
        this.at = new At(article, index, part);
        this.roles = alone == null || one == null ? claim.roles() : with(alone, one);
        this.office = all.once.of(Offices.words(fillers(Role.OFFICE)));
        Map<Role, Party> settled = new EnumMap<>(Role.class);
        roles.forEach((role, fillers) -> settled.put(role, Party.of(fillers, article, vocabulary, all)));
        this.parties = Map.copyOf(settled);
        this.mainActors = all.once.of(mainActors());
    }

    private Map<Role, List<Filler>> with(Role alone, Filler one) {
        Map<Role, List<Filler>> changed = new EnumMap<>(claim.roles());
        changed.put(alone, List.of(one));
        return Map.copyOf(changed);
    }

    /** By what a telling is known, and the order of tellings. */
    record At(String article, int index, String part) implements Comparable<At> {
        @Override
        public int compareTo(At other) {
            int byArticle = article.compareTo(other.article);
            int byClaim = byArticle != 0 ? byArticle : Integer.compare(index, other.index);
            return byClaim != 0 ? byClaim : part.compareTo(other.part);
        }
    }

    At at() {
        return at;
    }

    /** Whether all that can change of a telling when other articles come is as it was. */
    boolean isAs(Told before) {
        return story.equals(before.story)
                && day.equals(before.day)
                && origin.equals(before.origin)
                && mainActors.equals(before.mainActors)
                && roles.keySet().stream().allMatch(role -> party(role).isAs(before.party(role)));
    }

    Kind kind() {
        return claim.kind();
    }

    Party party(Role role) {
        return parties.getOrDefault(role, Party.NOBODY);
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

    private SortedSet<String> mainActors() {
        SortedSet<String> actors = new TreeSet<>();
        for (Role role : kind().main()) {
            actors.addAll(party(role).actors());
            actors.addAll(party(role).states());
        }
        return actors;
    }

    List<Filler> fillers(Role role) {
        return roles.getOrDefault(role, List.of());
    }
}
