package dev.selon.crosscheck.actor;

import dev.selon.crosscheck.actor.Bearer.Office;
import dev.selon.crosscheck.actor.Bearer.Part;
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
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.model.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one article tells of those that it names, under the names they bear. */
final class Bearers {
    private static final int GENERIC = 2;

    private final Reading reading;
    private final String story;
    private final Gazetteer gazetteer;
    private final UnaryOperator<String> inStory;
    private final Map<String, Part> parts = new TreeMap<>();

    private Bearers(Reading reading, String story, Languages languages, UnaryOperator<String> inStory) {
        this.reading = reading;
        this.story = story;
        this.gazetteer = Gazetteer.of(languages.get(reading.article().language()));
        this.inStory = inStory;
    }

    /**
     * The names borne, each with what the article tells of its bearer.
     *
     * @param inStory the full name for which its story shows a shorter one to stand
     */
    static Map<String, Part> of(Reading reading, String story, Languages languages, UnaryOperator<String> inStory) {
        Bearers bearers = new Bearers(reading, story, languages, inStory);
        bearers.read();
        bearers.readOutside();
        bearers.parts.values().forEach(Part::close);
        return bearers.parts;
    }

    static EntityKind kind(String bundle) {
        return EntityKind.valueOf(bundle.substring(0, bundle.indexOf(' ')));
    }

    private void read() {
        List<String> here = new ArrayList<>();
        for (int i = 0; i < reading.entities().size(); i++) {
            Entity entity = reading.entities().get(i);
            String own = bundle(entity);
            String bundle = inStory.apply(own);
            Part part = parts.computeIfAbsent(bundle, name -> new Part());
            part.refs.add(new Ref(reading.id(), i, entity.name()));
            part.story = story;
            part.founding = true;
            settle(part, entity, own.equals(bundle) || isUnscoped(own, bundle));
            here.add(bundle);
        }
        printed(here);
        offices(here);
        members(here);
    }

    /** Whether a generic name stands for the same body everywhere. */
    private static boolean isUnscoped(String own, String bundle) {
        return own.startsWith(bundle + " in ");
    }

    private String bundle(Entity entity) {
        String bundle = switch (entity.kind()) {
            case PERSON -> person(entity);
            case ORGANISATION -> body(entity);
            case STATE, PLACE -> entity.key() != null ? entity.key() : Folding.bare(entity.name());
        };
        return entity.kind() + " " + bundle;
    }

    /** A full name holds for the whole case, a bare family name for its story only. */
    private String person(Entity entity) {
        List<String> words = Names.words(entity.name());
        String name = String.join(" ", words) + " " + entity.gender().name().charAt(0);
        return words.size() > 1 ? name : name + " in " + story;
    }

    private String body(Entity entity) {
        String known = entity.key() != null ? entity.key() : gazetteer.organisation(entity.name());
        if (known != null) {
            return "known " + Folding.bare(known);
        }
        Gazetteer.BodyName parsed = gazetteer.parse(entity.name());
        String state = stateOf(entity);
        String words = parsed.words().isEmpty() ? Folding.bare(entity.name()) : String.join(" ", parsed.words());
        boolean generic = state == null && parsed.words().size() <= GENERIC && !isAcronym(entity.name());
        return words + (state == null ? "" : " of " + state) + (generic ? " in " + story : "");
    }

    private @Nullable String stateOf(Entity entity) {
        if (entity.of() >= 0 && entity.of() < reading.entities().size()) {
            Entity of = reading.entities().get(entity.of());
            return of.key() != null ? of.key() : Folding.bare(of.name());
        }
        return gazetteer.parse(entity.name()).state();
    }

    private void settle(Part part, Entity entity, boolean full) {
        part.key = part.key == null ? entity.key() : part.key;
        if (part.usual.isEmpty() && entity.key() != null) {
            part.usual = entity.name();
        }
        part.full |= full;
        if (entity.kind() == EntityKind.ORGANISATION && full) {
            part.state = stateOf(entity);
            part.words = gazetteer.parse(entity.name()).words();
        }
        if (part.gender == Gender.UNKNOWN && full) {
            part.gender = entity.gender();
        }
    }

    /** Counts the printed forms: the names of an entity as its mentions print them. */
    private void printed(List<String> here) {
        for (int i = 0; i < here.size(); i++) {
            Entity entity = reading.entities().get(i);
            Part part = part(here.get(i));
            Stream.concat(entity.names().stream(), Stream.of(entity.name()))
                    .distinct()
                    .forEach(name -> part.print(name, 0));
        }
        String text = reading.article().text();
        for (Mention mention : reading.mentions()) {
            String form = mention.span().of(text).replaceAll("\\s+", " ").strip();
            Part part = part(here.get(mention.entity()));
            if (part.names.containsKey(form) || mention.metonym() && startsUpper(form)) {
                part.print(form, 1);
            }
        }
    }

    private Part part(String bundle) {
        return Objects.requireNonNull(parts.get(bundle));
    }

    private static boolean startsUpper(String form) {
        return com.ibm.icu.lang.UCharacter.isUUppercase(form.codePointAt(0));
    }

    private void offices(List<String> here) {
        for (Title title : reading.titles()) {
            if (title.person() >= 0 && !title.former()) {
                String of = title.of() < 0 ? "" : here.get(title.of());
                part(here.get(title.person())).offices.add(new Office(Folding.bare(title.office()), of));
            }
        }
    }

    private void members(List<String> here) {
        for (Claim claim : reading.claims()) {
            if (claim.kind() == Kind.MEMBERSHIP && claim.stance() != Stance.DENIED) {
                for (Filler body : claim.role(Role.OF)) {
                    claim.role(Role.MEMBER).stream()
                            .filter(member -> member.known() && body.known())
                            .forEach(member ->
                                    part(here.get(body.entity())).members.add(here.get(member.entity())));
                }
            }
        }
    }

    /** Credits and channels name bodies outside the sentences; a name joins a body known, or one that its looks tell. */
    private void readOutside() {
        for (Credit credit : reading.article().credits()) {
            outside(credit.name(), credit.type() != Credit.Type.DATELINE);
        }
        Stream.concat(
                        reading.statements().stream().flatMap(statement -> statement.via().stream()),
                        reading.claims().stream().flatMap(claim -> claim.via().stream()))
                .filter(channel -> channel.entity() < 0)
                .map(Channel::name)
                .forEach(name -> outside(name, true));
    }

    private void outside(String name, boolean mayBeNew) {
        Entity entity = new Entity(EntityKind.ORGANISATION, name, null, Gender.UNKNOWN, List.of(name), -1);
        String bundle = inStory.apply(EntityKind.ORGANISATION + " " + body(entity));
        boolean looksLikeOne =
                gazetteer.organisation(name) != null || gazetteer.parse(name).state() != null;
        Part part = parts.computeIfAbsent(bundle, key -> new Part());
        if (!part.founding && mayBeNew && looksLikeOne) {
            part.founding = true;
            part.state = stateOf(entity);
            part.words = gazetteer.parse(entity.name()).words();
        }
        part.refs.add(new Ref(reading.id(), -1, name));
        part.print(name, 1);
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
