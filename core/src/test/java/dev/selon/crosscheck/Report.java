package dev.selon.crosscheck;

import dev.selon.model.Article;
import dev.selon.model.Article.Block;
import dev.selon.model.Article.Credit;
import dev.selon.model.Channel;
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
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeExpression;
import dev.selon.model.Title;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An invented report, written piece by piece together with what a reader finds in it. */
public final class Report {
    private final String name;
    private final StringBuilder text = new StringBuilder();
    private final List<Entity> entities = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Title> titles = new ArrayList<>();
    private final List<TimeExpression> times = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Consultation> consultations = new ArrayList<>();
    private final List<Credit> credits = new ArrayList<>();
    private final List<Span> quoted = new ArrayList<>();
    private String language = "fr";
    private @Nullable String outlet;
    private @Nullable When published;
    private @Nullable Span title;
    private int sentence;
    private int lastTime = -1;

    private Report(String name) {
        this.name = name;
    }

    public static Report of(String name) {
        return new Report(name);
    }

    public Report outlet(String outlet) {
        this.outlet = outlet;
        return this;
    }

    public Report language(String code) {
        this.language = code;
        return this;
    }

    public Report published(String day) {
        this.published = When.day(LocalDate.parse(day));
        return this;
    }

    public Report headline(String words) {
        title = append(words + "\n\n");
        title = new Span(title.start(), title.end() - 2);
        sentence = text.length();
        return this;
    }

    /** Begins a sentence; claims told from now on have it as evidence once it is ended. */
    public Report text(String words) {
        append(words);
        return this;
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        return new Span(start, text.length());
    }

    public int person(String name) {
        return entity(EntityKind.PERSON, name, null, -1);
    }

    public int person(String name, Gender gender) {
        entities.add(new Entity(EntityKind.PERSON, name, null, gender, List.of(name), -1));
        return entities.size() - 1;
    }

    public int state(String name, String key) {
        return entity(EntityKind.STATE, name, key, -1);
    }

    public int body(String name, int of) {
        return entity(EntityKind.ORGANISATION, name, null, of);
    }

    private int entity(EntityKind kind, String name, @Nullable String key, int of) {
        entities.add(new Entity(kind, name, key, Gender.UNKNOWN, List.of(name), of));
        return entities.size() - 1;
    }

    /** A body with its acronym. */
    public int body(String name, String acronym) {
        entities.add(new Entity(EntityKind.ORGANISATION, name, null, Gender.UNKNOWN, List.of(name, acronym), -1));
        return entities.size() - 1;
    }

    /** Writes a name. */
    public Report name(int entity, String form) {
        mentions.add(new Mention(append(form), entity, false));
        append(" ");
        return this;
    }

    public Report name(int entity) {
        return name(entity, entities.get(entity).name());
    }

    /** Writes an office with its holder, or without (-1). */
    public Report office(String office, int of, int person) {
        titles.add(new Title(append(office), office, of, person, person >= 0, false, false, Gender.UNKNOWN));
        append(" ");
        return this;
    }

    /** Writes the name of a format of consultation. */
    public Report talks(String name, int sides, @Nullable String level, int session, int... parties) {
        Span span = append(name);
        append(" ");
        List<Integer> named = Arrays.stream(parties).boxed().toList();
        consultations.add(
                new Consultation(span, span, name, sides, level, session, false, sides > 0 || level != null, named));
        return this;
    }

    /** Writes a time; claims that follow in the sentence have it. */
    public Report time(String words, TimeConstraint constraint) {
        times.add(new TimeExpression(append(words), constraint));
        lastTime = times.size() - 1;
        append(" ");
        return this;
    }

    public Report end() {
        append(". ");
        sentence = text.length();
        lastTime = -1;
        return this;
    }

    public Report says(int speaker, Form form, String words, Channel... via) {
        Speaker who = speaker < 0 ? null : speaker(speaker);
        return says(who, form, words, via);
    }

    /** A title speaks whose holder is not known. */
    public Report titleSays(String office, int of, Form form, String words) {
        office(office, of, -1);
        Span span = titles.get(titles.size() - 1).span();
        return says(new Speaker(span, Speaker.Type.TITLE, "le " + office, -1), form, words);
    }

    private Report says(@Nullable Speaker who, Form form, String words, Channel... via) {
        append("« ");
        Span span = append(words);
        append(" » ");
        quoted.add(span);
        statements.add(new Statement(
                form, span, List.of(), List.of(), who, null, "say", null, Arrays.asList(via), words(words)));
        return this;
    }

    private Speaker speaker(int entity) {
        return new Speaker(
                new Span(Math.max(0, text.length() - 1), text.length()),
                Speaker.Type.NAME,
                entities.get(entity).name(),
                entity);
    }

    /** A channel named here. */
    public Channel via(Channel.Type type, String name, int entity) {
        return new Channel(append(name + " "), name, entity, type);
    }

    public Report credit(Credit.Type type, String name) {
        credits.add(new Credit(append(name), name, type));
        append("\n");
        return this;
    }

    /** Tells an act in the sentence just being written. */
    public Telling tells(Kind kind) {
        return new Telling(kind);
    }

    /** An act being told. */
    public final class Telling {
        private final Kind kind;
        private final TreeMap<Role, List<Filler>> roles = new TreeMap<>();
        private Stance stance = Stance.ASSERTED;
        private Status status = Status.DONE;
        private @Nullable Speaker saidBy;

        private Telling(Kind kind) {
            this.kind = kind;
        }

        public Telling with(Role role, int... fillers) {
            for (int filler : fillers) {
                add(role, new Filler(here(), entities.get(filler).name(), filler));
            }
            return this;
        }

        public Telling with(Role role, String words) {
            add(role, new Filler(here(), words, -1));
            return this;
        }

        private void add(Role role, Filler filler) {
            roles.computeIfAbsent(role, key -> new ArrayList<>()).add(filler);
        }

        private Span here() {
            return new Span(sentence, Math.max(sentence, text.length()));
        }

        public Telling stance(Stance told) {
            stance = told;
            return this;
        }

        public Telling status(Status told) {
            status = told;
            return this;
        }

        public Telling saidBy(int speaker) {
            stance = Stance.ATTRIBUTED;
            saidBy = speaker(speaker);
            return this;
        }

        public Report told() {
            claims.add(new Claim(kind, roles, stance, status, here(), here(), lastTime, saidBy, List.of(), "test"));
            return Report.this;
        }
    }

    public String id() {
        return "a-" + name;
    }

    public Reading read() {
        String all = text.toString();
        String unquoted = all;
        for (int i = quoted.size() - 1; i >= 0; i--) {
            unquoted = unquoted.substring(0, quoted.get(i).start())
                    + unquoted.substring(quoted.get(i).end());
        }
        List<Block> blocks = new ArrayList<>();
        if (title != null) {
            blocks.add(new Block(title, Block.Role.TITLE));
        }
        blocks.add(new Block(new Span(title == null ? 0 : title.end() + 2, all.length()), Block.Role.PARAGRAPH));
        Article article = new Article(
                id(), name, null, outlet, all, language, title, null, published, null, blocks, List.of(), credits);
        mentions.sort(Comparator.comparing(Mention::span));
        return new Reading(
                article,
                entities,
                mentions,
                titles,
                times,
                statements,
                claims,
                consultations,
                words(unquoted),
                shingles(unquoted),
                List.of());
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> word.length() > 3 || word.matches("\\d+"))
                .toList();
    }

    private static List<Long> shingles(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"));
        TreeSet<Long> hashes = new TreeSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            long hash = 1125899906842597L;
            for (char c : String.join(" ", words.subList(i, i + 5)).toCharArray()) {
                hash = 31 * hash + c;
            }
            hashes.add(hash * 0x9E3779B97F4A7C15L);
        }
        return List.copyOf(hashes);
    }
}
