package dev.selon.reading.mention;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import dev.selon.model.Mentions;
import dev.selon.model.Title;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the finds of one article together: entities, mentions, offices with their holders. */
final class Cast {
    private final List<Line> lines;
    private final Words words;
    private final Gazetteer gazetteer;
    private final Register register = new Register();
    private final Map<Integer, Integer> personEntity = new TreeMap<>();

    /** Bodies with the state they belong to. */
    private final Map<Integer, String> states = new TreeMap<>();

    Cast(Article article, List<Line> lines, Language language) {
        this.lines = lines;
        this.words = Words.of(language);
        this.gazetteer = Gazetteer.of(language);
    }

    Mentions fill(List<List<Found>> finds, List<List<TitleDraft>> drafts, List<Run> runs) {
        persons(runs);
        for (List<Found> ofLine : finds) {
            for (Found find : ofLine) {
                if (runs.stream()
                        .noneMatch(run -> run.line.number() == find.line() && find.overlaps(run.from, run.to))) {
                    enter(find);
                }
            }
        }
        Holders holders = new Holders(
                lines, words, register, this::entityOf, this::state, run -> personEntity.getOrDefault(run.person, -1));
        List<Title> titles = holders.titles(drafts, runs);
        states.forEach((body, code) -> register.belongs(body, register.find(EntityKind.STATE, code)));
        return new Mentions(register.entities(), register.mentions(), titles);
    }

    private void persons(List<Run> runs) {
        List<PersonLinker.Person> persons = PersonLinker.link(runs);
        for (int i = 0; i < persons.size(); i++) {
            PersonLinker.Person person = persons.get(i);
            int entity = register.entity(
                    EntityKind.PERSON, "person " + i, person.best().text(), null, gender(person));
            personEntity.put(i, entity);
            for (Run run : person.runs) {
                register.named(entity, run.text());
                register.mention(entity, run.line.span(run.start, run.to), false);
            }
        }
    }

    private Gender gender(PersonLinker.Person person) {
        if (person.gender != Gender.UNKNOWN) {
            return person.gender;
        }
        Gender given = words.givenName(person.best().line.form(person.best().from));
        return given == null ? Gender.UNKNOWN : given;
    }

    private void enter(Found find) {
        Line line = lines.get(find.line());
        Entry entry = find.entry();
        int entity = entityOf(find);
        boolean metonym = register.kind(entity) == EntityKind.STATE && !entry.is(Entry.Type.STATE);
        if (!find.isDemonym() && find.named()) {
            register.named(entity, line.text(find.from(), find.to()));
        }
        register.mention(entity, line.span(find.from(), find.to()), metonym);
    }

    /** The entity that a find names, made on first sight. */
    private int entityOf(@Nullable Found find) {
        if (find == null) {
            return -1;
        }
        Entry entry = find.entry();
        Line line = lines.get(find.line());
        if (entry.is(Entry.Type.CAPITAL) && isPlace(line, find)
                || entry.is(Entry.Type.TOWN)
                || entry.is(Entry.Type.REGION)) {
            String name = line.text(find.from(), find.to());
            int place = register.entity(
                    EntityKind.PLACE,
                    Folding.bare(name),
                    name,
                    entry.is(Entry.Type.CAPITAL) ? null : entry.key(),
                    Gender.UNKNOWN);
            return place;
        }
        if (entry.ofState()) {
            return state(entry.state());
        }
        return body(entry);
    }

    private int body(Entry entry) {
        int body =
                register.entity(EntityKind.ORGANISATION, entry.identity(), entry.name(), entry.key(), entry.gender());
        Entry owner = entry.owner();
        if (owner != null) {
            register.belongs(body, body(owner));
        } else if (!entry.state().isEmpty()) {
            states.put(body, entry.state());
        }
        return body;
    }

    private int state(String code) {
        return register.entity(EntityKind.STATE, code, gazetteer.stateName(code), code, Gender.UNKNOWN);
    }

    /** Whether a capital stands for the town, not for the government: "à Moscou", "la région de Moscou". */
    private boolean isPlace(Line line, Found find) {
        int i = find.from() - 1;
        if (words.placePrepositions.has(line.lower(i))) {
            return true;
        }
        if (line.is(i, "de", "d'")) {
            return words.placeNouns.has(line.lower(i - 1)) || words.placeNouns.has(line.lemma(i - 1));
        }
        return line.is(i, "(") || words.placeNouns.has(line.lower(i));
    }
}
