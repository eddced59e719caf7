package dev.selon.app.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selon.Selon;
import dev.selon.crosscheck.coding.Codebook;
import dev.selon.language.Languages;
import dev.selon.model.Claim;
import dev.selon.model.Coding;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Title;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The event of a lead sentence by its PLOVER root code: as coders do, the first that the sentence itself tells of somebody, not what
 * stands inside words reported.
 */
final class Events implements JsonLines.Line {
    private static final List<Role> DOERS =
            List.of(Role.BY, Role.VISITORS, Role.PARTICIPANTS, Role.PARTIES, Role.BETWEEN);
    private static final List<Role> DONE_TO = List.of(
            Role.TO, Role.AGAINST, Role.WITH, Role.TARGET, Role.HOST, Role.PLACE, Role.OF, Role.WHAT, Role.SUBJECT);
    private static final Set<Role> CONTENT = Set.of(Role.OF, Role.WHAT, Role.SUBJECT, Role.INSTRUMENT);

    private final Selon selon;

    private final Languages languages;

    Events(Languages languages) {
        this.languages = languages;
        this.selon = new Selon(languages);
    }

    @Override
    public ObjectNode answer(JsonNode in, Path folder) {
        ObjectNode out = JsonLines.MAPPER.createObjectNode();
        ArrayNode events = out.putArray("events");
        Reading reading = Articles.text(selon, in);
        if (reading != null) {
            List<Claim> claims = reading.claims().stream()
                    .filter(claim -> coding(reading, claim).isPresent())
                    .toList();
            List<Claim> told = claims.stream()
                    .filter(claim -> claims.stream().noneMatch(other -> isInside(claim, other)))
                    .toList();
            told.stream()
                    .filter(claim -> !doers(claim).isEmpty())
                    .findFirst()
                    .or(() -> told.stream().findFirst())
                    .ifPresent(claim -> events.add(event(reading, claim)));
        }
        return out;
    }

    private Optional<Coding> coding(Reading reading, Claim claim) {
        return Codebook.of(claim, languages.get(reading.article().language()));
    }

    /** Whether the claim stands in what the other is about: of "demande à X de retirer", only the demand is told. */
    private static boolean isInside(Claim claim, Claim other) {
        return claim != other
                && CONTENT.stream()
                        .flatMap(role -> other.role(role).stream())
                        .anyMatch(content -> content.span().contains(claim.trigger())
                                && !other.trigger().overlaps(claim.trigger()));
    }

    private ObjectNode event(Reading reading, Claim claim) {
        ObjectNode event = JsonLines.MAPPER.createObjectNode();
        coding(reading, claim)
                .ifPresent(coding -> event.put("event", coding.event())
                        .put("mode", coding.mode())
                        .put("rule", claim.rule()));
        List<Filler> doers = doers(claim);
        Set<String> sources = new LinkedHashSet<>();
        doers.forEach(filler -> names(reading, filler).forEach(sources::add));
        ArrayNode source = event.putArray("source");
        sources.forEach(source::add);
        ArrayNode target = event.putArray("target");
        targets(reading, claim, doers).forEach(target::add);
        return event;
    }

    private static List<Filler> doers(Claim claim) {
        return DOERS.stream()
                .map(claim::role)
                .filter(fillers -> !fillers.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** Who it is done to: the first role that names an actor, content included ("exige que Moscou cède"). */
    private static Set<String> targets(Reading reading, Claim claim, List<Filler> doers) {
        for (Role role : DONE_TO) {
            Set<String> found = new LinkedHashSet<>();
            for (Filler filler : claim.role(role)) {
                Stream<Filler> actors = CONTENT.contains(role) ? inside(reading, filler) : Stream.of(filler);
                actors.filter(actor -> doers.stream().noneMatch(doer -> isSame(doer, actor)))
                        .forEach(actor -> names(reading, actor).forEach(found::add));
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return next(reading, claim, doers);
    }

    /** "rejette une offre présentée par l'Afghanistan": where no role names anybody, the actor named next in the sentence. */
    private static Set<String> next(Reading reading, Claim claim, List<Filler> doers) {
        Speaker speaker = claim.saidBy();
        int end = speaker != null && speaker.span().start() > claim.trigger().end()
                ? speaker.span().start()
                : claim.evidence().end();
        if (claim.trigger().end() >= end) {
            return Set.of();
        }
        Filler rest = new Filler(new Span(claim.trigger().end(), end), "", -1);
        return inside(reading, rest)
                .filter(actor -> doers.stream().noneMatch(doer -> isSame(doer, actor)))
                .findFirst()
                .map(actor ->
                        (Set<String>) new LinkedHashSet<>(names(reading, actor).toList()))
                .orElse(Set.of());
    }

    private static boolean isSame(Filler one, Filler other) {
        return one.known() ? one.entity() == other.entity() : one.span().overlaps(other.span());
    }

    /** The states, bodies and people that content names. */
    private static Stream<Filler> inside(Reading reading, Filler content) {
        List<Entity> entities = reading.entities();
        return reading.mentions().stream()
                .filter(mention -> content.span().contains(mention.span()))
                .filter(mention -> entities.get(mention.entity()).kind() != EntityKind.PLACE)
                .map((Mention mention) -> new Filler(
                        mention.span(), entities.get(mention.entity()).name(), mention.entity()));
    }

    /** How the sentence prints an actor, and the ISO 3166 alpha-3 code of its state where one is told. */
    private static Stream<String> names(Reading reading, Filler filler) {
        String printed = filler.span().of(reading.article().text()).replaceAll("\\s+", " ");
        return Stream.concat(Stream.of(printed, filler.text()), states(reading, filler))
                .distinct();
    }

    private static Stream<String> states(Reading reading, Filler filler) {
        List<Entity> entities = reading.entities();
        Stream<Integer> named = filler.known() ? Stream.of(filler.entity()) : Stream.of();
        Stream<Integer> held = reading.titles().stream()
                .filter(title -> filler.known() && title.person() == filler.entity()
                        || title.span().overlaps(filler.span()))
                .map(Title::of);
        Stream<Integer> within = inside(reading, filler).map(Filler::entity);
        return Stream.of(named, held, within)
                .flatMap(each -> each)
                .filter(entity -> entity >= 0 && entity < entities.size())
                .map(entities::get)
                .filter(entity -> entity.kind() == EntityKind.STATE)
                .map(Entity::key)
                .filter(key -> key != null)
                .distinct();
    }
}
