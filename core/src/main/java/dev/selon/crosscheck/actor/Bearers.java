package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.actor.Bearer.Office;
import dev.selon.crosscheck.actor.Bearer.Ref;
import dev.selon.crosscheck.matching.Names;
import dev.selon.language.Folding;
import dev.selon.language.Languages;
import dev.selon.model.Article.Credit;
import dev.selon.model.Channel;
import dev.selon.model.Claim;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers the entities of all articles under the names they bear. */
final class Bearers {
    private static final int GENERIC = 2;

    private final Map<String, Bearer> bearers = new TreeMap<>();
    private final Map<String, String> storyOf;
    private final Languages languages;

    private Bearers(Map<String, String> storyOf, Languages languages) {
        this.storyOf = storyOf;
        this.languages = languages;
    }

    /** The bearers in a fixed order. */
    static List<Bearer> of(List<Reading> readings, Map<String, String> storyOf, Languages languages) {
        Bearers all = new Bearers(storyOf, languages);
        readings.forEach(all::read);
        readings.forEach(all::readOutside);
        return List.copyOf(all.bearers.values());
    }

    private void read(Reading reading) {
        Gazetteer gazetteer = gazetteer(reading);
        List<Bearer> here = new ArrayList<>();
        for (int i = 0; i < reading.entities().size(); i++) {
            Entity entity = reading.entities().get(i);
            Bearer bearer = bearer(entity, reading, gazetteer);
            bearer.refs.add(new Ref(reading.id(), i, entity.name()));
            settle(bearer, entity, reading, gazetteer);
            here.add(bearer);
        }
        printed(reading, here);
        offices(reading, here);
        members(reading, here);
    }

    private Gazetteer gazetteer(Reading reading) {
        return Gazetteer.of(languages.get(reading.article().language()));
    }

    private Bearer bearer(Entity entity, Reading reading, Gazetteer gazetteer) {
        String bundle = switch (entity.kind()) {
            case PERSON -> person(entity, reading);
            case ORGANISATION -> body(entity, reading, gazetteer);
            case STATE, PLACE -> entity.key() != null ? entity.key() : Folding.bare(entity.name());
        };
        String whole = entity.kind() + " " + bundle;
        return bearers.computeIfAbsent(whole, name -> new Bearer(name, entity.kind()));
    }

    /** A full name holds for the whole case, a bare family name for its story only. */
    private String person(Entity entity, Reading reading) {
        List<String> words = Names.words(entity.name());
        String name = String.join(" ", words) + " " + entity.gender().name().charAt(0);
        return words.size() > 1 ? name : name + " in " + storyOf.get(reading.id());
    }

    private String body(Entity entity, Reading reading, Gazetteer gazetteer) {
        String known = entity.key() != null ? entity.key() : gazetteer.organisation(entity.name());
        if (known != null) {
            return "known " + Folding.bare(known);
        }
        Gazetteer.BodyName parsed = gazetteer.parse(entity.name());
        String state = stateOf(entity, reading, gazetteer);
        String words = parsed.words().isEmpty() ? Folding.bare(entity.name()) : String.join(" ", parsed.words());
        boolean generic = state == null && parsed.words().size() <= GENERIC && !isAcronym(entity.name());
        return words + (state == null ? "" : " of " + state) + (generic ? " in " + storyOf.get(reading.id()) : "");
    }

    private static @Nullable String stateOf(Entity entity, Reading reading, Gazetteer gazetteer) {
        if (entity.of() >= 0 && entity.of() < reading.entities().size()) {
            Entity of = reading.entities().get(entity.of());
            return of.key() != null ? of.key() : Folding.bare(of.name());
        }
        return gazetteer.parse(entity.name()).state();
    }

    private static void settle(Bearer bearer, Entity entity, Reading reading, Gazetteer gazetteer) {
        if (bearer.key == null) {
            bearer.key = entity.key();
        }
        if (bearer.usual.isEmpty() && entity.key() != null) {
            bearer.usual = entity.name();
        }
        if (entity.kind() == EntityKind.ORGANISATION) {
            bearer.state = stateOf(entity, reading, gazetteer);
            bearer.words = gazetteer.parse(entity.name()).words();
        }
        if (bearer.gender == dev.selon.model.Gender.UNKNOWN) {
            bearer.gender = entity.gender();
        }
    }

    /** Counts the printed forms: the names of an entity as its mentions print them. */
    private void printed(Reading reading, List<Bearer> here) {
        String text = reading.article().text();
        for (int i = 0; i < here.size(); i++) {
            Bearer bearer = here.get(i);
            Entity entity = reading.entities().get(i);
            bearer.articles.add(reading.id());
            String story = storyOf.get(reading.id());
            if (story != null) {
                bearer.stories.add(story);
            }
            Stream.concat(entity.names().stream(), Stream.of(entity.name()))
                    .distinct()
                    .forEach(name -> bearer.print(name, reading.id(), 0));
        }
        for (Mention mention : reading.mentions()) {
            String form = mention.span().of(text).replaceAll("\\s+", " ").strip();
            Bearer bearer = here.get(mention.entity());
            if (bearer.names.containsKey(form) || mention.metonym() && startsUpper(form)) {
                bearer.print(form, reading.id(), 1);
            }
        }
    }

    private static boolean startsUpper(String form) {
        return com.ibm.icu.lang.UCharacter.isUUppercase(form.codePointAt(0));
    }

    private void offices(Reading reading, List<Bearer> here) {
        for (Title title : reading.titles()) {
            if (title.person() >= 0 && !title.former()) {
                String of = title.of() < 0 ? "" : here.get(title.of()).bundle;
                here.get(title.person()).offices.add(new Office(Folding.bare(title.office()), of));
            }
        }
    }

    private static void members(Reading reading, List<Bearer> here) {
        for (Claim claim : reading.claims()) {
            if (claim.kind() == Kind.MEMBERSHIP && claim.stance() != Stance.DENIED) {
                for (Filler body : claim.role(Role.OF)) {
                    claim.role(Role.MEMBER).stream()
                            .filter(member -> member.known() && body.known())
                            .forEach(member -> here.get(body.entity()).members.add(here.get(member.entity()).bundle));
                }
            }
        }
    }

    /** Credits and channels name bodies outside the sentences; a name joins a body known, or one that its looks tell. */
    private void readOutside(Reading reading) {
        for (Credit credit : reading.article().credits()) {
            outside(credit.name(), reading, credit.type() != Credit.Type.DATELINE);
        }
        Stream.concat(
                        reading.statements().stream().flatMap(statement -> statement.via().stream()),
                        reading.claims().stream().flatMap(claim -> claim.via().stream()))
                .filter(channel -> channel.entity() < 0)
                .map(Channel::name)
                .forEach(name -> outside(name, reading, true));
    }

    private void outside(String name, Reading reading, boolean mayBeNew) {
        Gazetteer gazetteer = gazetteer(reading);
        Entity entity =
                new Entity(EntityKind.ORGANISATION, name, null, dev.selon.model.Gender.UNKNOWN, List.of(name), -1);
        String bundle = EntityKind.ORGANISATION + " " + body(entity, reading, gazetteer);
        boolean looksLikeOne =
                gazetteer.organisation(name) != null || gazetteer.parse(name).state() != null;
        Bearer bearer = bearers.get(bundle);
        if (bearer == null && looksLikeOne && mayBeNew) {
            bearer = bearer(entity, reading, gazetteer);
            settle(bearer, entity, reading, gazetteer);
        }
        if (bearer != null) {
            bearer.refs.add(new Ref(reading.id(), -1, name));
            bearer.print(name, reading.id(), 1);
            bearer.articles.add(reading.id());
        }
    }

    static boolean isAcronym(String name) {
        long capitals = name.codePoints()
                .filter(com.ibm.icu.lang.UCharacter::isUUppercase)
                .count();
        return name.indexOf(' ') < 0 && name.length() <= 8 && capitals >= 2 && capitals * 2 > name.length();
    }

    static TreeSet<String> acronyms(Bearer bearer) {
        TreeSet<String> acronyms = new TreeSet<>();
        bearer.names.keySet().stream()
                .filter(Bearers::isAcronym)
                .map(Folding::bare)
                .forEach(acronyms::add);
        return acronyms;
    }
}
