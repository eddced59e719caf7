package dev.selon.app.render;

import dev.selon.model.Actor;
import dev.selon.model.Article;
import dev.selon.model.Channel;
import dev.selon.model.Claim;
import dev.selon.model.Coding;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Filler;
import dev.selon.model.Form;
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Omission;
import dev.selon.model.Origin;
import dev.selon.model.Place;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Statement;
import dev.selon.model.Status;
import dev.selon.model.Story;
import dev.selon.model.Trouble;
import dev.selon.model.Utterance;
import dev.selon.model.Verdict;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier made by hand over three invented reports: two of one story, and one that means harm. */
public final class Fixture {
    static final String PHARE = """
            Le port rouvrira, affirme Norden

            Le ministre de la Mer, Albert Norden, a rencontré jeudi à Ostrel son homologue
            Clara Vesne.

            « Le port rouvrira avant l'été 🛰, et personne ne sera oublié », a déclaré M. Norden, cité dans un communiqué du ministère de la Mer. Il a ajouté que les travaux commenceraient « dès lundi ».

            « Nous avons attendu dix ans.

            Nous n'attendrons pas dix ans de plus », a dit Clara Vesne.

            Suivez-nous sur les réseaux !
            """;
    static final String COURRIER = """
            Ostrel retrouve son port
            A. Nordenn, ministre des Forêts, a reçu Clara Vesne. « Le port rouvrira avant l'automne et personne ne sera oublié », a-t-il dit. Source : ministère de la Mer
            """;
    static final String HOSTILE = """
            </title><script>alert('titre')</script>
            Le maire <b onmouseover=alert(1)>Rosin</b> a démenti tout accord : « \u202Etcaf al tse aleC\u202C </mark></details> & "fin" '${x}' ».
            """;

    private static final String NO_ENTITY = "";

    private Fixture() {}

    /** One article under construction; words are found in its text, the nth time with {@code words#n}. */
    private static final class Paper {
        private static final Pattern NTH = Pattern.compile("(.*)#(\\d)", Pattern.DOTALL);
        final String id;
        final String text;
        final List<Entity> entities = new ArrayList<>();
        final List<Statement> statements = new ArrayList<>();
        final List<Claim> claims = new ArrayList<>();

        Paper(String id, String text) {
            this.id = id;
            this.text = text;
        }

        Span span(String words) {
            Matcher nth = NTH.matcher(words);
            String wanted = nth.matches() ? nth.group(1) : words;
            int count = nth.matches() ? Integer.parseInt(nth.group(2)) : 1;
            int at = -1;
            for (int i = 0; i < count; i++) {
                at = text.indexOf(wanted, at + 1);
            }
            if (at < 0) {
                throw new AssertionError("not in the text: " + words);
            }
            return new Span(at, at + wanted.length());
        }

        Span span(String from, String to) {
            return span(from).cover(span(to));
        }

        Place place(String words) {
            return new Place(id, span(words));
        }

        Speaker speaker(String words, Speaker.Type type, String name) {
            return new Speaker(span(words), type, name, name.equals(NO_ENTITY) ? -1 : entity(name));
        }

        int entity(String name) {
            for (int i = 0; i < entities.size(); i++) {
                if (entities.get(i).name().equals(name)) {
                    return i;
                }
            }
            entities.add(new Entity(EntityKind.PERSON, name, null, Gender.UNKNOWN, List.of(name), -1));
            return entities.size() - 1;
        }

        Statement say(Form form, Span span, List<Span> quoted, Speaker speaker, String cue, List<Channel> via) {
            Statement statement =
                    new Statement(form, span, List.of(), quoted, speaker, span(cue), "say", null, via, List.of("port"));
            statements.add(statement);
            return statement;
        }

        Claim claim(Kind kind, Stance stance, Status status, String evidence, String trigger, Object... roles) {
            SortedMap<Role, List<Filler>> fillers = new TreeMap<>();
            for (int i = 0; i < roles.length; i += 2) {
                String words = (String) roles[i + 1];
                fillers.computeIfAbsent((Role) roles[i], r -> new ArrayList<>())
                        .add(new Filler(span(words), words, -1));
            }
            Claim claim = new Claim(
                    kind, fillers, stance, status, span(evidence), span(trigger), -1, null, List.of(), "by-hand");
            claims.add(claim);
            return claim;
        }

        Reading reading(
                String name,
                String outlet,
                When published,
                List<Article.Block> blocks,
                List<Article.Cut> cuts,
                List<Article.Credit> credits) {
            Span title = blocks.get(0).span();
            Article article = new Article(
                    id,
                    name,
                    "javascript:alert(1)",
                    outlet,
                    text,
                    "fr",
                    title,
                    null,
                    published,
                    published == null ? null : "a date line",
                    blocks,
                    cuts,
                    credits);
            return new Reading(
                    article,
                    entities,
                    List.of(),
                    List.of(),
                    List.of(),
                    statements,
                    claims,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }

        List<Article.Block> blocks(String... words) {
            List<Article.Block> blocks = new ArrayList<>();
            for (String each : words) {
                Article.Block.Role role = blocks.isEmpty() ? Article.Block.Role.TITLE : Article.Block.Role.PARAGRAPH;
                String[] ends = each.split(" \\.\\. ");
                blocks.add(new Article.Block(span(ends[0], ends[ends.length - 1]), role));
            }
            return blocks;
        }
    }

    /** The dossier; everything in it is found in the texts above. */
    public static Dossier dossier() {
        Paper phare = new Paper("a1", PHARE);
        Paper courrier = new Paper("a2", COURRIER);
        Paper hostile = new Paper("a3", HOSTILE);

        Channel communique = new Channel(
                phare.span("un communiqué du ministère de la Mer"), "ministère de la Mer", -1, Channel.Type.COMMUNIQUE);
        Speaker norden = phare.speaker("M. Norden", Speaker.Type.NAME, "Albert Norden");
        Statement opens = phare.say(
                Form.DIRECT,
                phare.span("Le port rouvrira avant", "sera oublié"),
                List.of(),
                norden,
                "a déclaré",
                List.of(communique));
        Statement monday = phare.say(
                Form.MIXED,
                phare.span("les travaux commenceraient", "dès lundi »"),
                List.of(phare.span("dès lundi")),
                phare.speaker("Il", Speaker.Type.PRONOUN, "Albert Norden"),
                "a ajouté",
                List.of());
        Statement ten = phare.say(
                Form.DIRECT,
                phare.span("Nous avons attendu", "dix ans de plus"),
                List.of(),
                phare.speaker("Clara Vesne#2", Speaker.Type.NAME, "Clara Vesne"),
                "a dit",
                List.of());
        Statement opensToo = courrier.say(
                Form.DIRECT,
                courrier.span("Le port rouvrira avant", "sera oublié"),
                List.of(),
                courrier.speaker("il", Speaker.Type.PRONOUN, "A. Nordenn"),
                "a-t-il dit",
                List.of());
        Statement evil = hostile.say(
                Form.DIRECT,
                hostile.span("\u202Etcaf", "'${x}'"),
                List.of(),
                hostile.speaker("Le maire", Speaker.Type.TITLE, NO_ENTITY),
                "a démenti",
                List.of());

        String met = "Le ministre de la Mer, Albert Norden, a rencontré jeudi à Ostrel son homologue\nClara Vesne.";
        Claim meeting = phare.claim(
                Kind.MEETING,
                Stance.ASSERTED,
                Status.DONE,
                met,
                "a rencontré",
                Role.PARTICIPANTS,
                "Albert Norden",
                Role.PARTICIPANTS,
                "Clara Vesne",
                Role.PLACE,
                "Ostrel");
        Claim meetingToo = courrier.claim(
                Kind.MEETING,
                Stance.ASSERTED,
                Status.DONE,
                "A. Nordenn, ministre des Forêts, a reçu Clara Vesne.",
                "a reçu",
                Role.PARTICIPANTS,
                "A. Nordenn",
                Role.PARTICIPANTS,
                "Clara Vesne");
        Claim sea = phare.claim(
                Kind.OFFICE,
                Stance.ASSERTED,
                Status.DONE,
                "Le ministre de la Mer, Albert Norden",
                "ministre",
                Role.PERSON,
                "Albert Norden",
                Role.OFFICE,
                "ministre de la Mer");
        Claim forests = courrier.claim(
                Kind.OFFICE,
                Stance.ASSERTED,
                Status.DONE,
                "A. Nordenn, ministre des Forêts",
                "ministre",
                Role.PERSON,
                "A. Nordenn",
                Role.OFFICE,
                "ministre des Forêts");
        Claim denied = hostile.claim(
                Kind.DENIAL,
                Stance.ASSERTED,
                Status.DONE,
                "Le maire <b onmouseover=alert(1)>Rosin</b> a démenti tout accord",
                "a démenti",
                Role.OF,
                "tout accord");

        When third = When.day(LocalDate.of(2031, 3, 6));
        Reading one = phare.reading(
                "phare/port.txt",
                "Le Phare",
                When.day(LocalDate.of(2031, 3, 7)),
                phare.blocks(
                        "Le port rouvrira, affirme Norden",
                        "Le ministre .. Clara Vesne.",
                        "« Le port .. dès lundi ».",
                        "« Nous avons attendu dix ans.",
                        "Nous n'attendrons .. a dit Clara Vesne."),
                List.of(new Article.Cut(phare.span("Suivez-nous sur les réseaux !"), "follow us")),
                List.of());
        Reading two = courrier.reading(
                "port.html",
                null,
                null,
                courrier.blocks("Ostrel retrouve son port", "A. Nordenn .. a-t-il dit."),
                List.of(),
                List.of(new Article.Credit(
                        courrier.span("Source : ministère de la Mer"),
                        "ministère de la Mer",
                        Article.Credit.Type.SOURCE_LINE)));
        Reading three = hostile.reading(
                "x\"><script>alert(2)</script>.txt",
                "<i>L'Écho</i>",
                null,
                hostile.blocks("</title><script>alert('titre')</script>", "Le maire .. '${x}' »."),
                List.of(),
                List.of());

        return new Dossier(
                List.of(one, two, three),
                List.of(
                        actor(
                                "p1",
                                "Albert Norden",
                                List.of("one edit apart, same meeting: probably the same"),
                                name("Albert Norden", 1, "a1"),
                                name("A. Nordenn", 1, "a2")),
                        actor("p2", "Clara Vesne", List.of(), name("Clara Vesne", 3, "a1", "a2")),
                        new Actor(
                                "b1",
                                EntityKind.ORGANISATION,
                                "ministère de la Mer",
                                List.of(name("ministère de la Mer", 2, "a1", "a2")),
                                new TreeMap<>(),
                                List.of(phare.place("ministère de la Mer"), courrier.place("ministère de la Mer")),
                                List.of(),
                                List.of())),
                List.of(
                        new Origin(
                                "o1",
                                "ministère de la Mer",
                                "b1",
                                Origin.Type.COMMUNIQUE,
                                true,
                                List.of("a1", "a2"),
                                List.of("named communiqué", "source line")),
                        new Origin("o2", "unknown", null, Origin.Type.UNKNOWN, false, List.of("a3"), List.of())),
                List.of(
                        new Story(
                                "s1",
                                "Le port rouvrira, affirme Norden",
                                third,
                                "Thursday before 7 March 2031",
                                "Ostrel",
                                List.of("a1", "a2"),
                                List.of("same meeting")),
                        new Story("s2", "</script>", null, null, null, List.of("a3"), List.of())),
                List.of(
                        utterance("u1", "p1", rendering(phare, opens, "o1"), rendering(courrier, opensToo, "o1")),
                        utterance("u2", "p1", rendering(phare, monday)),
                        utterance("u3", "p2", rendering(phare, ten)),
                        utterance("u4", null, rendering(hostile, evil))),
                List.of(
                        new Fact(
                                "f1",
                                Kind.MEETING,
                                roles(
                                        Role.PARTICIPANTS,
                                        List.of(value("p1", "Albert Norden"), value("p2", "Clara Vesne"))),
                                third,
                                "jeudi",
                                "Ostrel",
                                "s1",
                                Stance.ASSERTED,
                                Status.DONE,
                                Verdict.SINGLE_ORIGIN,
                                List.of("o1"),
                                1,
                                List.of(evidence(phare, meeting, "o1"), evidence(courrier, meetingToo, "o1")),
                                List.of("both rest on the ministry"),
                                new Coding("CONSULT", null, List.of(), 1, "040", "meeting: a line")),
                        fact("f2", Kind.OFFICE, "s1", evidence(phare, sea, "o1"), office("ministre de la Mer")),
                        fact("f3", Kind.OFFICE, "s1", evidence(courrier, forests, "o1"), office("ministre des Forêts")),
                        fact(
                                "f4",
                                Kind.DENIAL,
                                "s2",
                                evidence(hostile, denied, "o2"),
                                roles(Role.OF, List.of(value(null, "tout accord </td>"))))),
                List.of(new Dispute(
                        "d1",
                        "office",
                        List.of("f2", "f3", "p1"),
                        List.of(
                                new Dispute.Position(
                                        "ministre de la Mer",
                                        List.of(phare.place("Le ministre de la Mer, Albert Norden")),
                                        1,
                                        1),
                                new Dispute.Position(
                                        "ministre des Forêts", List.of(courrier.place("ministre des Forêts")), 1, 0)),
                        "one report stands alone")),
                List.of(new Omission("s1", "a2", List.of("u2", "u3"))),
                List.of(
                        new Trouble("x\"><script>alert(2)</script>.txt", "article", "no date was found", null),
                        new Trouble("photo\u001b[31m.jpg", "input", "not a format Selon reads yet")));
    }

    private static Actor actor(String id, String name, List<String> why, Actor.Name... names) {
        return new Actor(id, EntityKind.PERSON, name, List.of(names), new TreeMap<>(), List.of(), List.of(), why);
    }

    private static Actor.Name name(String text, int count, String... articles) {
        return new Actor.Name(text, count, List.of(articles));
    }

    private static Utterance utterance(String id, String speaker, Utterance.Rendering... renderings) {
        return new Utterance(
                id, speaker, null, List.of(renderings), renderings.length > 1 ? List.of("same words") : List.of());
    }

    private static Utterance.Rendering rendering(Paper paper, Statement statement, String... via) {
        return new Utterance.Rendering(paper.id, statement, List.of(via));
    }

    private static Fact.Evidence evidence(Paper paper, Claim claim, String origin) {
        return new Fact.Evidence(paper.id, claim, origin);
    }

    private static Fact.Value value(String actor, String text) {
        return new Fact.Value(actor, text);
    }

    private static SortedMap<Role, List<Fact.Value>> office(String office) {
        SortedMap<Role, List<Fact.Value>> roles = roles(Role.PERSON, List.of(value("p1", "Albert Norden")));
        roles.put(Role.OFFICE, List.of(value(null, office)));
        return roles;
    }

    private static SortedMap<Role, List<Fact.Value>> roles(Role role, List<Fact.Value> values) {
        return new TreeMap<>(Map.of(role, values));
    }

    private static Fact fact(
            String id, Kind kind, String story, Fact.Evidence evidence, SortedMap<Role, List<Fact.Value>> roles) {
        return new Fact(
                id,
                kind,
                roles,
                null,
                null,
                null,
                story,
                evidence.claim().stance(),
                evidence.claim().status(),
                evidence.origin().equals("o2") ? Verdict.UNATTRIBUTED : Verdict.SINGLE_ORIGIN,
                Arrays.asList(evidence.origin()),
                0,
                List.of(evidence),
                List.of(),
                null);
    }
}
