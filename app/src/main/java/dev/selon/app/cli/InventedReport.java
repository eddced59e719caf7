package dev.selon.app.cli;

import dev.selon.app.cli.InventedArticles.Event;
import dev.selon.app.cli.InventedArticles.Holder;
import dev.selon.app.cli.InventedArticles.Known;
import dev.selon.model.Article;
import dev.selon.model.Article.Block;
import dev.selon.model.Article.Credit;
import dev.selon.model.Claim;
import dev.selon.model.Consultation;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Form;
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeExpression;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** One report of an invented event: a name a sentence, two statements, three to six claims, the day, some words. */
final class InventedReport {
    private static final int BACKGROUND = 80;
    private static final int SAID = 9;

    private final InventedArticles from;
    private final Event event;
    private final int number;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    InventedReport(InventedArticles from, Event event, int number) {
        this.from = from;
        this.event = event;
        this.number = number;
    }

    Reading reading() {
        Span headline = write("Report " + number + ".");
        List<TimeExpression> times = times();
        event.cast().forEach(this::holder);
        int body =
                name(EntityKind.ORGANISATION, event.body().name(), event.body().key());
        int last = state(event.states().get(event.states().size() - 1));
        int first = claims.size();
        acts(body, last, times.size() - 1);
        say(0);
        say(2);
        return new Reading(
                article(headline),
                entities,
                mentions,
                titles,
                times,
                statements,
                claims,
                consultations(claims.get(first).evidence(), last),
                words(),
                Arrays.stream(from.oneIn(6) ? event.runs() : from.runs())
                        .boxed()
                        .toList(),
                List.of());
    }

    private Article article(Span headline) {
        String id = String.format(Locale.ROOT, "%08x-%07d", (int) from.number(), number);
        Span all = new Span(0, text.length());
        Credit dateline = new Credit(headline, "agency", Credit.Type.DATELINE);
        return new Article(
                id,
                id,
                null,
                from.paper(),
                text.toString(),
                "fr",
                headline,
                null,
                When.day(event.day().plusDays(number % 2)),
                null,
                List.of(new Block(all, Block.Role.PARAGRAPH)),
                List.of(),
                from.oneIn(2) ? List.of(dateline) : List.of());
    }

    private Span write(String words) {
        Span span = new Span(text.length(), text.length() + words.length());
        text.append(words).append(' ');
        return span;
    }

    private List<TimeExpression> times() {
        Calendar day = new Calendar(
                null,
                event.day().getMonthValue(),
                event.day().getDayOfMonth(),
                event.day().getDayOfMonth(),
                null,
                Direction.PAST);
        return from.oneIn(3) ? List.of() : List.of(new TimeExpression(write("le " + event.day()), day));
    }

    private int name(EntityKind kind, String name, @org.jspecify.annotations.Nullable String key) {
        mentions.add(new Mention(write(name + "."), entities.size(), false));
        entities.add(new Entity(kind, name, key, Gender.UNKNOWN, List.of(name), -1));
        return entities.size() - 1;
    }

    private int state(Known state) {
        return name(EntityKind.STATE, state.name(), state.key());
    }

    /** A person, now and then by the family name alone, with the office: now and then told without the name. */
    private void holder(Holder holder) {
        String name = from.oneIn(8) ? holder.name().substring(holder.name().indexOf(' ') + 1) : holder.name();
        int person = name(EntityKind.PERSON, name, null);
        int state = state(holder.state());
        Span printed = write(holder.office());
        boolean bare = from.oneIn(5);
        titles.add(new Title(printed, holder.office(), state, bare ? -1 : person, !bare, false, false, Gender.UNKNOWN));
        if (!bare) {
            TreeMap<Role, List<Filler>> roles = new TreeMap<>();
            roles.put(Role.PERSON, List.of(filler(person)));
            roles.put(Role.OFFICE, List.of(new Filler(printed, holder.office(), -1)));
            roles.put(Role.OF, List.of(filler(state)));
            claim(Kind.OFFICE, Status.IN_FORCE, -1, roles);
        }
    }

    private Filler filler(int entity) {
        return new Filler(mentions.get(entity).span(), entities.get(entity).name(), entity);
    }

    private void acts(int body, int last, int time) {
        act(Kind.MEETING, Status.DONE, time, Role.PARTICIPANTS, 0, Role.PARTICIPANTS, 2);
        act(Kind.SUPPORT, Status.DONE, time, Role.BY, 1, Role.TO, last);
        if (from.oneIn(3)) {
            act(Kind.AGREEMENT, Status.DONE, time, Role.PARTIES, 1, Role.PARTIES, 3);
        }
        if (from.oneIn(6)) {
            act(Kind.PLEDGE, Status.ANNOUNCED, time, Role.BY, 1, Role.TO, last);
        }
        if (from.oneIn(10)) {
            act(Kind.ACCUSATION, Status.DONE, time, Role.BY, 1, Role.AGAINST, last);
            act(Kind.DENIAL, Status.DONE, time, Role.BY, last, Role.BY, last);
        }
        if (from.oneIn(20)) {
            act(Kind.MEMBERSHIP, Status.IN_FORCE, -1, Role.MEMBER, last, Role.OF, body);
            act(Kind.RUPTURE, Status.DONE, time, Role.BY, 1, Role.WITH, last);
        }
        if (from.oneIn(20)) {
            act(Kind.APPOINTMENT, Status.DONE, time, Role.PERSON, 0, Role.OF, 1);
        }
    }

    private void act(Kind kind, Status status, int time, Role role, int one, Role otherRole, int other) {
        TreeMap<Role, List<Filler>> roles = new TreeMap<>();
        roles.computeIfAbsent(role, key -> new ArrayList<>()).add(filler(one));
        roles.computeIfAbsent(otherRole, key -> new ArrayList<>()).add(filler(other));
        Span things = write(event.thing());
        Role what = kind == Kind.PLEDGE || kind == Kind.ACCUSATION || kind == Kind.DENIAL ? Role.OF : Role.WHAT;
        roles.put(kind == Kind.AGREEMENT ? Role.SUBJECT : what, List.of(new Filler(things, event.thing(), -1)));
        claim(kind, status, time, roles);
    }

    private void claim(Kind kind, Status status, int time, TreeMap<Role, List<Filler>> roles) {
        Span sentence =
                write(kind.label() + " " + String.join(" ", event.words().subList(0, 5)) + ".");
        claims.add(
                new Claim(kind, roles, Stance.ASSERTED, status, sentence, sentence, time, null, List.of(), "invented"));
    }

    private void say(int person) {
        Speaker speaker = new Speaker(
                mentions.get(person).span(),
                Speaker.Type.NAME,
                entities.get(person).name(),
                person);
        List<String> said = event.words().subList(person * SAID, (person + 1) * SAID);
        Span span = write(String.join(" ", said) + ".");
        statements.add(
                new Statement(Form.INDIRECT, span, List.of(), List.of(), speaker, null, "say", null, List.of(), said));
    }

    private List<Consultation> consultations(Span sentence, int last) {
        return from.oneIn(50)
                ? List.of(new Consultation(
                        sentence, sentence, "consultations", 2, "foreign", 0, false, true, List.of(1, last)))
                : List.of();
    }

    private List<String> words() {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < BACKGROUND; i++) {
            words.add(from.word());
        }
        event.words().stream().filter(word -> !from.oneIn(3)).forEach(words::add);
        return words;
    }
}
