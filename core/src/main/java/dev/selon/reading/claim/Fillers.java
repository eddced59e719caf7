package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.WordList;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Gender;
import dev.selon.model.Kind;
import dev.selon.model.Mention;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import dev.selon.model.Title;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the words that stand in a function into fillers: named things, holders of titles, states, whom a pronoun means. */
final class Fillers {
    private static final int LONGEST = 250;
    private static final int LONGEST_NAME = 118;
    private static final Pattern YEARS = Pattern.compile("\\d{2,4}([-/–]\\d{2,4})?");

    private final Passage passage;
    private final WordList actors;
    private final WordList places;
    private final WordList governments;
    private final WordList backward;
    private final WordList counted;
    private final WordList civilians;
    private final WordList bodies;
    private final WordList people;
    private final WordList nobody;
    private final WordList blocs;
    private final WordList attackers;
    private final WordList weapons;
    private final WordList sorts;
    private final WordList players;
    private final Set<String> armedGroups;
    private final WordList counts;
    private final Capitals capitals;
    private final Peoples peoples;

    Fillers(Passage passage) {
        this.passage = passage;
        this.actors = passage.language.words("claim/actors.txt");
        this.places = passage.language.words("claim/places.txt");
        this.governments = passage.language.words("claim/governments.txt");
        this.backward = passage.language.words("claim/pronouns.txt");
        this.counted = passage.language.words("claim/counted.txt");
        this.civilians = passage.language.words("claim/civilians.txt");
        this.bodies = passage.language.words("claim/bodies.txt");
        this.people = passage.language.words("mention/person-nouns.txt");
        this.nobody = passage.language.words("claim/nobody.txt");
        this.blocs = passage.language.words("claim/blocs.txt");
        this.attackers = passage.language.words("claim/attackers.txt");
        this.weapons = passage.language.words("claim/weapons.txt");
        this.players = passage.language.words("claim/sport.txt");
        this.sorts = passage.language.words("claim/sorts.txt");
        this.armedGroups =
                passage.language.derive(ArmedGroups.class, ArmedGroups::of).names();
        this.counts = passage.language.words("claim/counts.txt");
        this.capitals = Capitals.of(passage.language);
        this.peoples = new Peoples(passage);
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

    /** The fillers that a part yields as that type, none if it is not of the type. */
    List<Filler> of(int sentence, Part part, String type) {
        if (part.members().isEmpty()) {
            return type.equals(FillerTypes.WORDS) || type.equals(FillerTypes.ANY)
                    ? words(sentence, part.from(), part.to())
                    : List.of();
        }
        if (type.equals(FillerTypes.STATES)) {
            return states(sentence, part);
        }
        if (type.equals(FillerTypes.HUMAN)) {
            return of(sentence, part, FillerTypes.PERSON).stream()
                    .filter(filler -> !isBody(filler))
                    .toList();
        }
        if (type.equals(FillerTypes.TITLED)) {
            boolean office = passage.titleAt(
                            passage.head(sentence, part.members().get(0)))
                    .isPresent();
            return office ? of(sentence, part, FillerTypes.ACTOR) : List.of();
        }
        if (type.equals(FillerTypes.CROWD)) {
            return isCrowd(sentence, part) ? words(sentence, part.from(), part.to()) : List.of();
        }
        switch (type) {
            case FillerTypes.NAMED, FillerTypes.COUNTRY, FillerTypes.PARTY -> {
                return of(sentence, part, FillerTypes.ACTOR).stream()
                        .filter(filler -> isNamed(filler, type))
                        .toList();
            }
            case FillerTypes.LOCATION -> {
                return of(sentence, part, FillerTypes.PLACE).stream()
                        .filter(Filler::known)
                        .toList();
            }
            case FillerTypes.ATTACKER -> {
                return attackers(sentence, part);
            }
            case FillerTypes.STRUCK -> {
                return isAttacker(sentence, part) ? List.of() : struck(sentence, part);
            }
            default -> {}
        }
        if (type.equals(FillerTypes.WORDS)) {
            int from = withoutArticle(sentence, part.members().get(0));
            return words(sentence, from, part.to());
        }
        if (isKindOnly(sentence, part)
                && (type.equals(FillerTypes.ANY) || type.equals(FillerTypes.THING) || type.equals(FillerTypes.ACTOR))) {
            return List.of();
        }
        if (type.equals(FillerTypes.ACTOR) && isPartOfName(sentence, part)) {
            return List.of();
        }
        List<Filler> fillers = new ArrayList<>();
        if (part.function().equals("counted")) {
            Phrase phrase = part.members().get(0);
            return lastNamed(sentence, phrase, passage.span(sentence, phrase.from(), phrase.to()));
        }
        if (part.function().endsWith("adjective")) {
            adjective(sentence, part.members().get(0))
                    .filter(f -> type.equals(FillerTypes.PLACE)
                            || passage.entity(f.entity()).kind() != EntityKind.PLACE)
                    .ifPresent(fillers::add);
            return fillers;
        }
        for (Phrase member : part.members()) {
            for (Filler filler : of(sentence, member, type)) {
                if (fillers.stream().noneMatch(other -> same(other, filler))) {
                    fillers.add(filler);
                }
            }
        }
        return fillers;
    }

    private boolean isNamed(Filler filler, String type) {
        if (!filler.known()) {
            return false;
        }
        EntityKind kind = passage.entity(filler.entity()).kind();
        boolean capital =
                passage.mentionAt(filler.span()).filter(Mention::metonym).isPresent();
        if (capital && !type.equals(FillerTypes.NAMED)) {
            return false;
        }
        return switch (type) {
            case FillerTypes.COUNTRY -> kind == EntityKind.STATE;
            case FillerTypes.PARTY -> kind == EntityKind.STATE || kind == EntityKind.ORGANISATION;
            default -> true;
        };
    }

    /** "les attaques [de militants]" are theirs, "les frappes [de missiles russes]" those of the state whose arms they are. */
    private List<Filler> attackers(int sentence, Part part) {
        if (!isAttacker(sentence, part)) {
            return List.of();
        }
        Phrase first = part.members().get(0);
        return weapons.has(lemma(sentence, first))
                ? adjective(sentence, first).stream().toList()
                : of(sentence, part, FillerTypes.ACTOR);
    }

    /** "l'attaque [du convoi]"; a person or state with a name may be either side, and players play. */
    private List<Filler> struck(int sentence, Part part) {
        List<Filler> all = of(sentence, part, FillerTypes.ANY);
        boolean either = all.stream()
                .filter(Filler::known)
                .map(f -> passage.entity(f.entity()).kind())
                .anyMatch(kind -> kind == EntityKind.PERSON || kind == EntityKind.STATE);
        boolean playing = part.members().stream().anyMatch(member -> players.has(lemma(sentence, member)));
        return either || playing ? List.of() : all;
    }

    private boolean isAttacker(int sentence, Part part) {
        return part.members().stream().anyMatch(member -> isAttacker(sentence, member));
    }

    private boolean isAttacker(int sentence, Phrase phrase) {
        String lemma = lemma(sentence, phrase);
        return attackers.has(lemma)
                || weapons.has(lemma)
                || passage.mentionAt(passage.head(sentence, phrase))
                        .filter(m ->
                                armedGroups.contains(passage.entity(m.entity()).name()))
                        .isPresent();
    }

    private String lemma(int sentence, Phrase phrase) {
        return Folding.lower(
                passage.sentences.get(sentence).token(phrase.head()).lemma());
    }

    /** "une guerre [d'agression]", "une visite [d'État]": a bare noun in the singular tells what kind of thing is meant, not whom it strikes. */
    private boolean isKindOnly(int sentence, Part part) {
        Phrase phrase = part.members().get(0);
        Token head = passage.sentences.get(sentence).token(phrase.head());
        boolean bare = phrase.from() == phrase.head();
        return part.function().equals("de")
                && bare
                && (head.is("État")
                        || head.is("Etat")
                        || head.tagged("NOUN")
                                && !head.startsUpper()
                                && head.shape().endsWith(" s")
                                && !isActor(head));
    }

    /** "le coup [d'État]", "une loi [d'exception]": a bare common noun in the singular names nobody. */
    private boolean isPartOfName(int sentence, Part part) {
        Phrase phrase = part.members().get(0);
        Token head = passage.sentences.get(sentence).token(phrase.head());
        return part.function().startsWith("object.")
                && phrase.governed()
                && phrase.from() == phrase.head()
                && head.tagged("NOUN")
                && head.shape().endsWith(" s")
                && passage.mentionAt(head.span()).isEmpty();
    }

    static boolean same(Filler one, Filler other) {
        return one.known() && other.known()
                ? one.entity() == other.entity()
                : one.span().equals(other.span());
    }

    private List<Filler> words(int sentence, int from, int to) {
        int end = to;
        Sentence in = passage.sentences.get(sentence);
        while (end > from + 1
                && (in.span(from, end).length() > LONGEST
                        || in.token(end - 1).tagged("PUNCT")
                                && !in.token(end - 1).is(")"))) {
            end--;
        }
        if (end <= from || from >= in.size()) {
            return List.of();
        }
        Span span = in.span(from, end);
        return span.length() > LONGEST ? List.of() : List.of(new Filler(span, passage.words(span), -1));
    }

    private int withoutArticle(int sentence, Phrase phrase) {
        Token first = passage.sentences.get(sentence).token(phrase.from());
        boolean article = first.tagged("DET", "ADP+DET") && isArticle(first);
        int from = article && phrase.from() + 1 < phrase.to() ? phrase.from() + 1 : phrase.from();
        Token next = passage.sentences.get(sentence).token(from);
        return next.tagged("PUNCT") && from + 1 < phrase.to() ? from + 1 : from;
    }

    private static boolean isArticle(Token token) {
        String lemma = Folding.lower(token.lemma());
        return lemma.equals("le") || lemma.equals("un") || lemma.endsWith("+le");
    }

    private List<Filler> of(int sentence, Phrase phrase, String type) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(phrase.head());
        if (isPronoun(sentence, phrase)) {
            return type.equals(FillerTypes.PLACE) || type.equals(FillerTypes.THING)
                    ? List.of()
                    : pronoun(sentence, phrase);
        }
        if (isNobody(in, phrase) || isTime(sentence, phrase) || sorts.has(Folding.lower(head.lemma()))) {
            return List.of();
        }
        int end = passage.functions.get(sentence).end(phrase);
        Span whole = in.span(withoutArticle(sentence, phrase), Math.max(end, withoutArticle(sentence, phrase) + 1));
        if (type.equals(FillerTypes.BODY)) {
            return body(sentence, phrase, whole);
        }
        Optional<Filler> own = ownBody(sentence, phrase, whole);
        if (own.isPresent()) {
            return List.of(own.get());
        }
        if (isCounted(sentence, phrase)) {
            List<Filler> named = lastNamed(sentence, phrase, whole);
            if (!named.isEmpty()) {
                return named;
            }
        }
        if (type.equals(FillerTypes.PLACE)) {
            return place(sentence, phrase, whole);
        }
        Optional<Title> title = passage.titleAt(head.span());
        if (title.isPresent()) {
            return titled(sentence, phrase, title.get(), whole);
        }
        if (title.isEmpty() && peoples.areSome(in, phrase)) {
            return type.equals(FillerTypes.THING) ? List.of() : List.of(common(sentence, phrase, whole, head));
        }
        Optional<Mention> named = peoples.named(in, phrase);
        if (named.isPresent()) {
            Entity entity = passage.entity(named.get().entity());
            if (entity.kind() == EntityKind.PLACE && type.equals(FillerTypes.POWER)) {
                return capitals.state(passage, named.get()).stream().toList();
            }
            if (type.equals(FillerTypes.THING)
                    || type.equals(FillerTypes.PERSON) && entity.kind() != EntityKind.PERSON
                    || entity.kind() == EntityKind.PLACE
                            && type.equals(FillerTypes.ACTOR)
                            && !actors.has(Folding.lower(entity.name()))) {
                return List.of();
            }
            return List.of(
                    new Filler(named.get().span(), entity.name(), named.get().entity()));
        }
        boolean actor = isActor(head) || isCountOfActors(sentence, phrase);
        if (actor && type.equals(FillerTypes.PERSON) && isUnknownName(head)) {
            return List.of();
        }
        if (actor && type.equals(FillerTypes.PERSON) && bodies.has(Folding.lower(head.lemma()))) {
            return List.of();
        }
        if (actor) {
            Optional<Filler> renamed = apposed(sentence, phrase).or(() -> explained(sentence, phrase));
            if (renamed.isPresent()) {
                return List.of(renamed.get());
            }
        }
        boolean located = places.has(Folding.lower(head.lemma()));
        if (type.equals(FillerTypes.THING) ? actor || located : !actor && !type.equals(FillerTypes.ANY)) {
            return List.of();
        }
        return actor ? distributed(sentence, phrase, whole, head) : List.of(common(sentence, phrase, whole, head));
    }

    private boolean isBody(Filler filler) {
        return filler.known() && passage.entity(filler.entity()).kind() != EntityKind.PERSON;
    }

    /** "plus personne", "n'importe quel État". */
    private boolean isNobody(Sentence in, Phrase phrase) {
        return nobody.has(Folding.lower(in.token(phrase.from()).lemma()))
                && (phrase.to() == phrase.from() + 1 || in.token(phrase.from()).tagged("DET", "ADJ"));
    }

    /** "les attaques [du 21 octobre]", "la guerre [de 39-45]". */
    private boolean isTime(int sentence, Phrase phrase) {
        Functions functions = passage.functions.get(sentence);
        return functions.isTime(phrase)
                || YEARS.matcher(functions.lower(phrase.head())).matches();
    }

    private static boolean isUnknownName(Token head) {
        return head.tagged("PROPN", "X") && head.startsUpper();
    }

    private boolean isActor(Token head) {
        String lemma = Folding.lower(head.lemma());
        return head.tagged("PROPN", "X") && head.startsUpper()
                || actors.has(lemma)
                || actors.has(Folding.lower(head.form()))
                || bodies.has(lemma)
                || people.has(lemma)
                || isDemonym(head);
    }

    /** "des milliers [de personnes]", "la plupart [des députés]". */
    private boolean isCountOfActors(int sentence, Phrase phrase) {
        Functions functions = passage.functions.get(sentence);
        return counts.has(Folding.lower(functions.token(phrase.head()).lemma()))
                && functions
                        .complement(phrase)
                        .filter(of -> isActor(functions.token(of.head())))
                        .isPresent();
    }

    /** "l'ACAJ, une organisation ...": the name before a comma that a common noun explains. */
    private Optional<Filler> apposed(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        if (phrase.governed()
                || phrase.from() < 2
                || !in.token(phrase.from() - 1).is(",")) {
            return Optional.empty();
        }
        Span before = in.token(phrase.from() - 2).span();
        Optional<Mention> name = passage.mentionAt(before)
                .or(() -> in.token(phrase.from() - 2).is(")")
                        ? passage.mentionAt(
                                in.token(Math.max(0, phrase.from() - 3)).span())
                        : Optional.empty());
        boolean first =
                name.filter(m -> m.span().start() <= in.span().start() + 4).isPresent();
        boolean indefinite = in.token(phrase.from()).tagged("DET")
                && Folding.lower(in.token(phrase.from()).lemma()).equals("un");
        return name.filter(
                        m -> (first || indefinite) && passage.entity(m.entity()).kind() != EntityKind.PLACE)
                .map(m -> new Filler(m.span(), passage.entity(m.entity()).name(), m.entity()));
    }

    /** "l'alliance militaire, l'OTAN.": the name behind a comma that tells which one is meant. */
    private Optional<Filler> explained(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        Functions functions = passage.functions.get(sentence);
        int comma = functions.end(phrase);
        if (comma + 1 >= in.size()
                || !in.token(comma).is(",")
                || in.token(phrase.head()).shape().endsWith(" p")) {
            return Optional.empty();
        }
        Optional<Phrase> next = functions.syntax.phraseFrom(comma + 1).filter(p -> !p.governed());
        int behind = next.map(functions::end).orElse(in.size());
        boolean closed = next.isPresent()
                && (behind >= in.size()
                        || in.token(behind).tagged("PUNCT") && !in.token(behind).is("("));
        return next.filter(p -> closed)
                .flatMap(p -> passage.mentionAt(in.token(p.head()).span()))
                .filter(m -> passage.entity(m.entity()).kind() != EntityKind.PLACE)
                .map(m -> new Filler(m.span(), passage.entity(m.entity()).name(), m.entity()));
    }

    /** "X avance et Y l'accuse": the subject before, or whoever was named last before and is not the subject. */
    private Filler clitic(int sentence, Phrase phrase, Span span, Gender gender) {
        Functions functions = passage.functions.get(sentence);
        Optional<Filler> beside = besides(sentence, phrase, span, gender);
        if (beside.isPresent()) {
            return beside.get();
        }
        List<Filler> subject = functions
                .syntax
                .verbAt(phrase.head())
                .flatMap(functions::subject)
                .map(p -> of(sentence, p, FillerTypes.ACTOR))
                .orElse(List.of());
        int start = passage.sentences.get(Math.max(0, sentence - 1)).span().start();
        for (int i = passage.mentions.mentions().size() - 1; i >= 0; i--) {
            Mention mention = passage.mentions.mentions().get(i);
            Entity entity = passage.entity(mention.entity());
            boolean here =
                    mention.span().end() <= span.start() && mention.span().start() >= start;
            boolean himself = subject.stream().anyMatch(f -> f.entity() == mention.entity());
            if (here
                    && !himself
                    && entity.kind() != EntityKind.PLACE
                    && entity.gender().agrees(gender)) {
                return new Filler(span, entity.name(), mention.entity());
            }
        }
        return new Filler(span, passage.words(span), -1);
    }

    /** The subject of the main clause to which a coordinated one adds the pronoun's verb. */
    private Optional<Filler> besides(int sentence, Phrase phrase, Span span, Gender gender) {
        Functions functions = passage.functions.get(sentence);
        return functions
                .syntax
                .verbAt(phrase.head())
                .flatMap(functions::clauseBefore)
                .flatMap(functions::subject)
                .filter(subject -> !isPronoun(sentence, subject))
                .map(subject -> of(sentence, subject, FillerTypes.ACTOR).stream()
                        .filter(f -> fits(f, functions.token(subject.head()), gender))
                        .toList())
                .filter(found -> found.size() == 1)
                .map(found -> new Filler(span, found.get(0).text(), found.get(0).entity()));
    }

    /** Officials stand for their state where the other side is a state; nobody meets beside his own state. */
    void rank(SortedMap<Role, List<Filler>> roles, Kind kind) {
        if (kind == Kind.MEETING) {
            roles.computeIfPresent(Role.PARTICIPANTS, (role, sides) -> withoutOwnStates(sides));
        }
        if (kind != Kind.AGREEMENT || !roles.containsKey(Role.PARTIES)) {
            return;
        }
        List<Filler> parties = named(roles.get(Role.PARTIES));
        boolean state = parties.stream()
                .anyMatch(f -> f.known() && passage.entity(f.entity()).kind() == EntityKind.STATE);
        roles.put(Role.PARTIES, state ? parties.stream().map(this::asState).toList() : parties);
    }

    /** "les parties" beside named ones tells nobody more. */
    private List<Filler> named(List<Filler> parties) {
        boolean any = parties.stream().anyMatch(Filler::known);
        return parties.stream()
                .filter(f -> !any || f.known() || !counted.has(singular(f.text())))
                .toList();
    }

    private static String singular(String word) {
        String lower = Folding.lower(word);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private List<Filler> withoutOwnStates(List<Filler> sides) {
        Set<Integer> own = new LinkedHashSet<>();
        for (Filler side : sides) {
            if (side.known() && passage.entity(side.entity()).kind() == EntityKind.PERSON) {
                passage.mentions.titles().stream()
                        .filter(title -> title.person() == side.entity() && !title.former())
                        .forEach(title -> own.add(title.of()));
            }
        }
        return sides.stream()
                .filter(side -> !side.known() || !own.contains(side.entity()))
                .toList();
    }

    private Filler asState(Filler filler) {
        if (!filler.known() || passage.entity(filler.entity()).kind() != EntityKind.PERSON) {
            return filler;
        }
        return passage.mentions.titles().stream()
                .filter(t -> t.person() == filler.entity()
                        && !t.former()
                        && t.of() >= 0
                        && t.of() < passage.mentions.entities().size())
                .map(Title::of)
                .filter(of -> passage.entity(of).kind() == EntityKind.STATE)
                .findFirst()
                .map(of -> new Filler(filler.span(), passage.entity(of).name(), of))
                .orElse(filler);
    }

    /** The actor of the last sentences before, where the words name only the other side. */
    Optional<Filler> before(int sentence, Span place) {
        Filler found = antecedent(sentence, new Phrase(0, 1, 0, -1), place, Gender.UNKNOWN);
        return Optional.ofNullable(found);
    }

    /** The state that was named last before the place, where the words do not say which one is meant. */
    Optional<Filler> scene(Span place) {
        for (int i = passage.mentions.mentions().size() - 1; i >= 0; i--) {
            Mention mention = passage.mentions.mentions().get(i);
            boolean before =
                    mention.span().end() <= place.start() && mention.span().end() > place.start() - 800;
            if (before && passage.entity(mention.entity()).kind() == EntityKind.STATE) {
                return Optional.of(
                        new Filler(place, passage.entity(mention.entity()).name(), mention.entity()));
            }
        }
        return Optional.empty();
    }

    /** A state, an organisation, or a common noun that names a body. */
    private List<Filler> body(int sentence, Phrase phrase, Span whole) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(phrase.head());
        Optional<Mention> named = passage.mentionAt(head.span());
        if (named.isPresent()) {
            Entity entity = passage.entity(named.get().entity());
            boolean fits = entity.kind() == EntityKind.ORGANISATION || entity.kind() == EntityKind.STATE;
            return fits
                    ? List.of(new Filler(
                            named.get().span(), entity.name(), named.get().entity()))
                    : List.of();
        }
        Optional<Mention> inside = passage.mentionsIn(whole).stream()
                .filter(m -> passage.entity(m.entity()).kind() == EntityKind.ORGANISATION)
                .findFirst();
        String lemma = Folding.lower(head.lemma());
        if (!bodies.has(lemma) && !head.tagged("PROPN", "X")) {
            return List.of();
        }
        Optional<Filler> renamed = explained(sentence, phrase);
        if (renamed.isPresent()) {
            return List.of(renamed.get());
        }
        boolean names = inside.isPresent() && blocs.has(lemma);
        return names
                ? List.of(new Filler(
                        inside.get().span(),
                        passage.entity(inside.get().entity()).name(),
                        inside.get().entity()))
                : List.of(common(sentence, phrase, whole, head));
    }

    /** "le général de corps Sadio Camara" is the person; "les gouvernements de France et d'Italie" are two. */
    private List<Filler> distributed(int sentence, Phrase phrase, Span whole, Token head) {
        List<Mention> inside = passage.mentionsIn(whole).stream()
                .filter(m -> m.span().start() >= head.end())
                .toList();
        Optional<Mention> last =
                inside.stream().filter(m -> m.span().end() == whole.end()).findFirst();
        if (last.isPresent()
                && passage.entity(last.get().entity()).kind() == EntityKind.PERSON
                && !isComplement(sentence, last.get())) {
            return List.of(new Filler(
                    last.get().span(),
                    passage.entity(last.get().entity()).name(),
                    last.get().entity()));
        }
        List<Mention> bodies = inside.stream()
                .filter(m -> passage.entity(m.entity()).kind() != EntityKind.PERSON
                        && passage.entity(m.entity()).kind() != EntityKind.PLACE)
                .toList();
        String lemma = Folding.lower(head.lemma());
        boolean many = head.shape().endsWith(" p") && (governments.has(lemma) || this.bodies.has(lemma));
        if (many && bodies.stream().map(Mention::entity).distinct().count() > 1) {
            Set<Integer> seen = new LinkedHashSet<>();
            return bodies.stream()
                    .filter(m -> seen.add(m.entity()))
                    .map(m -> new Filler(m.span(), passage.entity(m.entity()).name(), m.entity()))
                    .toList();
        }
        return List.of(common(sentence, phrase, whole, head));
    }

    private boolean isComplement(int sentence, Mention mention) {
        Sentence in = passage.sentences.get(sentence);
        for (int i = 1; i < in.size(); i++) {
            if (in.token(i).start() >= mention.span().start()) {
                return in.token(i - 1).tagged("ADP", "ADP+DET")
                        || in.token(i - 1).tagged("CCONJ");
            }
        }
        return false;
    }

    /** "son pays", "son département" of a person whose office is told: the state it belongs to. */
    private Optional<Filler> ownBody(int sentence, Phrase phrase, Span whole) {
        Sentence in = passage.sentences.get(sentence);
        Token first = in.token(phrase.from());
        String lemma = Folding.lower(first.lemma());
        boolean possessive =
                first.tagged("DET") && (lemma.equals("son") || lemma.equals("leur") || lemma.equals("notre"));
        if (!possessive
                || !governments.has(Folding.lower(in.token(phrase.head()).lemma()))) {
            return Optional.empty();
        }
        List<Filler> owners = pronoun(sentence, new Phrase(phrase.from(), phrase.from() + 1, phrase.from(), -1));
        if (owners.size() != 1 || !owners.get(0).known()) {
            return Optional.empty();
        }
        int owner = owners.get(0).entity();
        if (passage.entity(owner).kind() == EntityKind.STATE) {
            return Optional.of(new Filler(whole, passage.entity(owner).name(), owner));
        }
        return passage.mentions.titles().stream()
                .filter(t -> t.person() == owner
                        && t.of() >= 0
                        && t.of() < passage.mentions.entities().size())
                .map(dev.selon.model.Title::of)
                .filter(of -> passage.entity(of).kind() == EntityKind.STATE)
                .findFirst()
                .map(of -> new Filler(whole, passage.entity(of).name(), of));
    }

    private static boolean isDemonym(Token head) {
        return head.startsUpper() && head.tagged("NOUN", "ADJ");
    }

    /** A common noun: "le gouvernement malien" stands for Mali, "l'armée malienne" for itself. */
    private Filler common(int sentence, Phrase phrase, Span whole, Token head) {
        Span near = passage.sentences.get(sentence).span(phrase.from(), phrase.to());
        Span short_ = whole.length() <= LONGEST_NAME ? whole : near.length() <= LONGEST_NAME ? near : head.span();
        if (governments.has(Folding.lower(head.lemma()))) {
            Optional<Mention> state = passage.mentionsIn(whole).stream()
                    .filter(m -> passage.entity(m.entity()).kind() == EntityKind.STATE)
                    .findFirst();
            if (state.isPresent()) {
                return new Filler(
                        short_,
                        passage.entity(state.get().entity()).name(),
                        state.get().entity());
            }
        }
        return new Filler(short_, passage.words(short_), -1);
    }

    private List<Filler> place(int sentence, Phrase phrase, Span whole) {
        Sentence in = passage.sentences.get(sentence);
        Optional<Mention> named = passage.mentionAt(in.token(phrase.head()).span())
                .filter(m -> !isAdjective(m))
                .or(() -> passage.mentionsIn(in.span(phrase.from(), phrase.to())).stream()
                        .filter(m -> !isAdjective(m))
                        .findFirst());
        Optional<Mention> place = named.filter(m -> passage.entity(m.entity()).kind() == EntityKind.PLACE
                || passage.entity(m.entity()).kind() == EntityKind.STATE);
        if (place.isPresent()) {
            Span span = place.get().span();
            String text = place.get().metonym()
                    ? passage.words(span)
                    : passage.entity(place.get().entity()).name();
            return List.of(new Filler(span, text, place.get().entity()));
        }
        Token head = in.token(phrase.head());
        boolean located = named.isEmpty() && hasPlaceNoun(in, phrase)
                || places.has(Folding.lower(head.lemma()))
                || places.has(Folding.lower(head.form()));
        if (located || head.tagged("PROPN") && named.isEmpty()) {
            Span span = whole.length() <= LONGEST_NAME ? whole : in.span(phrase.from(), phrase.to());
            return List.of(new Filler(span, passage.words(span), -1));
        }
        return List.of();
    }

    /** "les territoires [palestiniens]": the noun says where, the adjective whose. */
    private boolean isAdjective(Mention mention) {
        String words = passage.words(mention.span());
        return Character.isLowerCase(words.codePointAt(0)) && words.indexOf(' ') < 0;
    }

    private boolean hasPlaceNoun(Sentence in, Phrase phrase) {
        return in.tokens().subList(phrase.from(), phrase.to()).stream()
                .anyMatch(token -> places.has(Folding.lower(token.lemma())));
    }

    /** Titles: the holder; of several, each holder or state that the words name. */
    private List<Filler> titled(int sentence, Phrase phrase, Title title, Span whole) {
        Token first = passage.sentences.get(sentence).token(phrase.from());
        boolean anyone = first.tagged("DET") && Folding.lower(first.lemma()).equals("un") && !title.named();
        if (title.person() >= 0 && !title.plural() && !anyone) {
            Span name = nameBeside(title, whole).orElse(title.span());
            return List.of(new Filler(name, passage.entity(title.person()).name(), title.person()));
        }
        if (title.plural()) {
            List<Filler> holders = holders(title, whole);
            if (holders.isEmpty()) {
                holders = holdersOfCounted(sentence, phrase, title);
            }
            if (!holders.isEmpty()) {
                return holders;
            }
        }
        Span span = whole.length() <= LONGEST_NAME && whole.overlaps(title.span()) ? whole : title.span();
        int named = title.plural() || anyone || title.person() >= 0 ? -1 : namedNext(sentence);
        return List.of(new Filler(span, named >= 0 ? passage.entity(named).name() : passage.words(span), named));
    }

    /** "Le ministre est arrivé à Moscou. Le général Sadio Camara ...": who is named for the first time as the next subject. */
    private int namedNext(int sentence) {
        if (sentence + 1 >= passage.sentences.size()) {
            return -1;
        }
        Functions functions = passage.functions.get(sentence + 1);
        int end = passage.sentences.get(sentence).span().end();
        return functions.syntax.verbs().stream()
                .filter(dev.selon.language.VerbGroup::isFinite)
                .findFirst()
                .flatMap(functions::subject)
                .flatMap(subject -> passage
                        .mentionsIn(
                                functions.sentence.span(subject.from(), Math.max(subject.to(), functions.end(subject))))
                        .stream()
                        .filter(m -> passage.entity(m.entity()).kind() == EntityKind.PERSON)
                        .findFirst())
                .map(Mention::entity)
                .filter(person -> passage.mentions.mentions().stream()
                        .noneMatch(m -> m.entity() == person && m.span().end() <= end))
                .filter(person -> passage.mentions.titles().stream().noneMatch(t -> t.person() == person))
                .orElse(-1);
    }

    private Optional<Span> nameBeside(Title title, Span whole) {
        Span near = new Span(
                title.span().start(),
                Math.min(
                        passage.article.text().length(),
                        Math.max(whole.end(), title.span().end() + 40)));
        return passage.mentionsIn(near).stream()
                .filter(m -> m.entity() == title.person())
                .map(Mention::span)
                .findFirst();
    }

    private List<Filler> holders(Title title, Span whole) {
        List<Filler> fillers = new ArrayList<>();
        for (Mention mention : passage.mentionsIn(whole.cover(title.span()))) {
            Entity entity = passage.entity(mention.entity());
            if (entity.kind() == EntityKind.STATE
                    || entity.kind() == EntityKind.PERSON
                    || entity.kind() == EntityKind.ORGANISATION) {
                int holder = entity.kind() == EntityKind.STATE ? holder(title, mention.entity()) : -1;
                int who = holder >= 0 ? holder : mention.entity();
                fillers.add(new Filler(mention.span(), passage.entity(who).name(), who));
            }
        }
        return fillers;
    }

    /** "les ministres des trois pays": the holders, or the states, that were counted before. */
    private List<Filler> holdersOfCounted(int sentence, Phrase phrase, Title title) {
        Functions functions = passage.functions.get(sentence);
        for (Phrase other : functions.syntax.phrases()) {
            if (other.from() >= phrase.to() && other.to() <= functions.end(phrase) && isCounted(sentence, other)) {
                Span span = passage.sentences.get(sentence).span(other.from(), other.to());
                return lastNamed(sentence, other, span).stream()
                        .map(state -> {
                            int holder = holder(title, state.entity());
                            return holder >= 0
                                    ? new Filler(
                                            state.span(), passage.entity(holder).name(), holder)
                                    : state;
                        })
                        .toList();
            }
        }
        return List.of();
    }

    /** Who holds the office for that state in this article, or -1. */
    private int holder(Title title, int state) {
        String office = stem(title.office());
        return passage.mentions.titles().stream()
                .filter(t -> t.person() >= 0
                        && !t.plural()
                        && t.of() == state
                        && stem(t.office()).equals(office))
                .mapToInt(Title::person)
                .findFirst()
                .orElse(-1);
    }

    private static String stem(String office) {
        String[] words = Folding.bare(office).split("\\s+");
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < Math.min(words.length, 4); i++) {
            stem.append(words[i].length() > 5 ? words[i].substring(0, 5) : words[i])
                    .append(' ');
        }
        return stem.toString().replaceAll(" (et|de|des|du|les?) $", "").strip();
    }

    /** "l'invasion russe": the state that an adjective names. */
    private Optional<Filler> adjective(int sentence, Phrase noun) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(noun.head());
        Span all = in.span(noun.from(), noun.to());
        return passage.mentionsIn(all).stream()
                .filter(m -> !m.span().overlaps(head.span()))
                .sorted((a, b) -> Boolean.compare(isPlace(a), isPlace(b)))
                .map(m -> new Filler(m.span(), passage.entity(m.entity()).name(), m.entity()))
                .findFirst();
    }

    private boolean isPlace(Mention mention) {
        return passage.entity(mention.entity()).kind() == EntityKind.PLACE;
    }

    /** States whose forces or people the words name: "les forces françaises et américaines". */
    List<Filler> states(int sentence, Part part) {
        if (part.members().isEmpty()) {
            return List.of();
        }
        Span span = passage.span(sentence, part.from(), part.to());
        Set<Integer> seen = new LinkedHashSet<>();
        List<Filler> fillers = new ArrayList<>();
        Optional<Title> title =
                passage.titleAt(passage.head(sentence, part.members().get(0)));
        if (title.isPresent()
                && title.get().of() >= 0
                && title.get().of() < passage.mentions.entities().size()) {
            int of = title.get().of();
            return List.of(new Filler(title.get().span(), passage.entity(of).name(), of));
        }
        for (Mention mention : passage.mentionsIn(span)) {
            EntityKind kind = passage.entity(mention.entity()).kind();
            if ((kind == EntityKind.STATE || kind == EntityKind.ORGANISATION) && seen.add(mention.entity())) {
                fillers.add(new Filler(
                        mention.span(), passage.entity(mention.entity()).name(), mention.entity()));
            }
        }
        return fillers;
    }

    private boolean isCrowd(int sentence, Part part) {
        Phrase phrase = part.members().get(0);
        Phrase counted = counts.has(Folding.lower(
                        passage.sentences.get(sentence).token(phrase.head()).lemma()))
                ? passage.functions.get(sentence).complement(phrase).orElse(phrase)
                : phrase;
        Token head = passage.sentences.get(sentence).token(counted.head());
        return civilians.has(Folding.lower(head.lemma())) || head.shape().endsWith("p") && isDemonym(head);
    }

    // ---- pronouns and phrases that mean what was named before

    private boolean isPronoun(int sentence, Phrase phrase) {
        Token head = passage.sentences.get(sentence).token(phrase.head());
        String form = bare(head);
        return phrase.to() - phrase.from() == 1 && backward.has(form)
                || head.tagged("ADJ") && form.equals("dernier") && phrase.to() - phrase.from() == 2;
    }

    private static String bare(Token token) {
        String form = Folding.lower(token.form());
        return form.startsWith("-t-") ? form.substring(3) : form.startsWith("-") ? form.substring(1) : form;
    }

    private List<Filler> pronoun(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        Span span = in.span(phrase.from(), phrase.to());
        String form = bare(in.token(phrase.head()));
        if (form.equals("nous")
                || form.equals("je")
                || form.equals("j'")
                || form.equals("notre")
                || form.equals("nos")) {
            return speaker(span).stream().toList();
        }
        Optional<Part> ahead = isPossessive(form) ? subjectAhead(sentence, phrase) : Optional.empty();
        if (ahead.isPresent()) {
            List<Filler> named = of(sentence, ahead.get(), FillerTypes.ACTOR);
            if (!named.isEmpty()) {
                return named.stream()
                        .map(f -> new Filler(span, f.text(), f.entity()))
                        .toList();
            }
        }
        if (form.equals("ils")
                || form.equals("elles")
                || form.equals("leur")
                || form.equals("leurs")
                || form.equals("les")) {
            List<Filler> many = subjectsBefore(sentence, phrase, span);
            return many;
        }
        Gender gender = form.equals("il")
                        || form.equals("lui")
                        || form.equals("celui-ci")
                        || form.equals("dernier")
                        || form.equals("le")
                ? Gender.MASCULINE
                : form.equals("elle") || form.equals("celle-ci") || form.equals("la")
                        ? Gender.FEMININE
                        : Gender.UNKNOWN;
        if (form.equals("l'") || form.equals("le") || form.equals("la")) {
            return List.of(clitic(sentence, phrase, span, gender));
        }
        Filler found = antecedent(sentence, phrase, span, gender);
        return found == null ? List.of() : List.of(found);
    }

    private static boolean isPossessive(String form) {
        return form.equals("son")
                || form.equals("sa")
                || form.equals("ses")
                || form.equals("leur")
                || form.equals("leurs");
    }

    /** "Dans leur déclaration, les deux pays ...": the subject of the clause that the words lead in. */
    private Optional<Part> subjectAhead(int sentence, Phrase phrase) {
        Functions functions = passage.functions.get(sentence);
        for (var verb : functions.syntax.verbs()) {
            boolean led = verb.isFinite()
                    && verb.from() > phrase.to()
                    && functions.parts(verb, verb.to()).stream()
                            .anyMatch(part -> part.function().startsWith("lead:")
                                    && part.from() <= phrase.from()
                                    && phrase.to() <= part.to());
            if (led) {
                return functions
                        .subject(verb)
                        .filter(subject -> subject.from() > phrase.from() + 1 && !isPronoun(sentence, subject))
                        .map(subject -> functions.whole(Part.SUBJECT, subject));
            }
        }
        return Optional.empty();
    }

    private Optional<Filler> speaker(Span span) {
        return passage.statements.stream()
                .filter(s -> s.span().contains(span) && s.speaker() != null)
                .map(Statement::speaker)
                .map(s -> filler(span, java.util.Objects.requireNonNull(s)))
                .findFirst();
    }

    static Filler filler(Span span, Speaker speaker) {
        return new Filler(span, speaker.text(), speaker.entity());
    }

    /** The nearest plural subjects before, or plural objects of the same sentence. */
    private List<Filler> subjectsBefore(int sentence, Phrase phrase, Span span) {
        for (int s = sentence; s >= Math.max(0, sentence - 2); s--) {
            Functions functions = passage.functions.get(s);
            for (int v = functions.syntax.verbs().size() - 1; v >= 0; v--) {
                var verb = functions.syntax.verbs().get(v);
                boolean own = s == sentence && verb.from() <= phrase.from() && phrase.to() < verb.to();
                if (!verb.isFinite() || own || s == sentence && verb.from() >= phrase.from() && verb.inverted() < 0) {
                    continue;
                }
                for (Part part : functions.parts(verb, verb.to())) {
                    boolean who = part.function().equals(Part.SUBJECT)
                            || part.function().equals(Part.OBJECT);
                    boolean itself = s == sentence && part.to() > phrase.from();
                    if (!who
                            || itself
                            || part.members().isEmpty()
                            || isPronoun(s, part.members().get(0))
                            || !isPlural(functions, part)) {
                        continue;
                    }
                    List<Filler> found = of(s, part, FillerTypes.ACTOR);
                    if (!found.isEmpty()) {
                        return found.stream()
                                .map(f -> new Filler(span, f.text(), f.entity()))
                                .toList();
                    }
                }
            }
            List<Filler> both = s == sentence ? both(sentence, phrase, span) : List.of();
            if (!both.isEmpty()) {
                return both;
            }
        }
        return List.of();
    }

    private static boolean isPlural(Functions functions, Part part) {
        String shape = functions.token(part.members().get(0).head()).shape();
        return part.members().size() > 1 || shape.endsWith("p") && !shape.endsWith("sp");
    }

    /** "X loue Y ... leur accord": who does it and to whom, together. */
    private List<Filler> both(int sentence, Phrase phrase, Span span) {
        Functions functions = passage.functions.get(sentence);
        for (var verb : functions.syntax.verbs()) {
            if (verb.isFinite() && verb.to() <= phrase.from()) {
                List<Filler> both = new ArrayList<>();
                for (Part part : functions.parts(verb, verb.to())) {
                    boolean who = part.function().equals(Part.SUBJECT)
                            || part.function().equals(Part.OBJECT);
                    if (who && part.to() <= phrase.from() && part.members().size() == 1) {
                        of(sentence, part, FillerTypes.NAMED)
                                .forEach(f -> both.add(new Filler(span, f.text(), f.entity())));
                    }
                }
                if (both.size() == 2 && both.get(0).entity() != both.get(1).entity()) {
                    return both;
                }
            }
        }
        return List.of();
    }

    /** The nearest subject before that agrees, an actor if one can be had. */
    private @Nullable Filler antecedent(int sentence, Phrase phrase, Span span, Gender gender) {
        for (int s = sentence; s >= Math.max(0, sentence - 3); s--) {
            Functions functions = passage.functions.get(s);
            for (int v = functions.syntax.verbs().size() - 1; v >= 0; v--) {
                var verb = functions.syntax.verbs().get(v);
                if (!verb.isFinite() || s == sentence && verb.from() >= phrase.from()) {
                    continue;
                }
                Optional<Phrase> subject = functions.subject(verb);
                boolean itself = s == sentence
                        && subject.filter(p -> p.head() >= phrase.from()).isPresent();
                if (subject.isEmpty() || itself || isPronoun(s, subject.get())) {
                    continue;
                }
                Token head = functions.token(subject.get().head());
                List<Filler> found = of(s, subject.get(), FillerTypes.ACTOR);
                if (found.size() == 1 && fits(found.get(0), head, gender)) {
                    return isRivalled(found.get(0), s, span, gender)
                            ? null
                            : new Filler(span, found.get(0).text(), found.get(0).entity());
                }
                if (found.isEmpty() && isThing(head, gender) && !functions.isAside(verb)) {
                    return null;
                }
            }
            Optional<Filler> spoken = spokenIn(s, span, gender);
            if (spoken.isPresent()) {
                return spoken.get();
            }
        }
        return null;
    }

    /** "elle" beside a woman and a state, both feminine: a body or state is not taken where a person is as near. */
    private boolean isRivalled(Filler found, int sentence, Span pronoun, Gender gender) {
        boolean person = found.known() && passage.entity(found.entity()).kind() == EntityKind.PERSON;
        int from = passage.sentences.get(sentence).span().start();
        return !person
                && gender != Gender.UNKNOWN
                && passage.mentions.mentions().stream()
                        .filter(m -> m.span().start() >= from && m.span().end() <= pronoun.start())
                        .map(m -> passage.entity(m.entity()))
                        .anyMatch(entity -> entity.kind() == EntityKind.PERSON
                                && entity.gender() != Gender.UNKNOWN
                                && entity.gender().agrees(gender));
    }

    /** A subject that is no actor and agrees: the pronoun rather means it. */
    private static boolean isThing(Token head, Gender gender) {
        String shape = head.shape();
        return head.tagged("NOUN")
                && shape.endsWith(" s")
                && (gender == Gender.FEMININE && shape.startsWith("f")
                        || gender == Gender.MASCULINE && shape.startsWith("m"));
    }

    private Optional<Filler> spokenIn(int sentence, Span span, Gender gender) {
        return passage.statements.stream()
                .map(Statement::speaker)
                .filter(s -> s != null
                        && s.known()
                        && passage.sentences.get(sentence).span().contains(s.span())
                        && s.span().end() <= span.start())
                .map(s -> java.util.Objects.requireNonNull(s))
                .filter(s -> passage.entity(s.entity()).gender().agrees(gender))
                .reduce((a, b) -> b)
                .map(s -> filler(span, s));
    }

    private boolean fits(Filler filler, Token head, Gender gender) {
        if (gender == Gender.UNKNOWN) {
            return true;
        }
        Gender known = filler.known() ? passage.entity(filler.entity()).gender() : Gender.UNKNOWN;
        if (known == Gender.UNKNOWN && !head.shape().isEmpty()) {
            known = head.shape().startsWith("f")
                    ? Gender.FEMININE
                    : head.shape().startsWith("m") ? Gender.MASCULINE : Gender.UNKNOWN;
        }
        return known.agrees(gender) && !head.shape().endsWith(" p");
    }

    /** "les deux pays", "les trois ministres", "le pays": words that count or point back. */
    private boolean isCounted(int sentence, Phrase phrase) {
        Sentence in = passage.sentences.get(sentence);
        Token head = in.token(phrase.head());
        if (!counted.has(Folding.lower(head.lemma()))) {
            return false;
        }
        Token first = in.token(phrase.from());
        String lemma = Folding.lower(first.lemma());
        boolean definite =
                first.tagged("DET", "ADP+DET") && (lemma.equals("le") || lemma.equals("ce") || lemma.endsWith("+le"));
        boolean number =
                phrase.head() > phrase.from() + 1 && in.token(phrase.from() + 1).tagged("NUM");
        boolean single = head.shape().endsWith(" s");
        boolean bare = phrase.to() == phrase.head() + 1
                && passage.functions.get(sentence).end(phrase) == phrase.to();
        boolean members = phrase.to() < in.size()
                && Folding.lower(in.token(phrase.to()).lemma()).equals("membre");
        int to = members
                ? phrase.to()
                : Math.max(phrase.to(), passage.functions.get(sentence).end(phrase));
        boolean qualified = !passage.mentionsIn(in.span(phrase.from(), to)).isEmpty();
        boolean sides = Folding.lower(head.lemma()).equals("partie") && definite && !single;
        return sides
                || definite
                        && !qualified
                        && (number
                                || bare && single
                                || bare && Folding.lower(head.lemma()).equals("partie"));
    }

    private List<Filler> lastNamed(int sentence, Phrase phrase, Span whole) {
        Sentence in = passage.sentences.get(sentence);
        boolean single = in.token(phrase.head()).shape().endsWith(" s");
        List<Filler> inBrackets = passage.mentionsIn(whole).stream()
                .filter(m -> isSide(m.entity(), true))
                .map(m -> new Filler(m.span(), passage.entity(m.entity()).name(), m.entity()))
                .toList();
        if (inBrackets.size() > 1) {
            return inBrackets;
        }
        int wanted = single ? 1 : number(in.token(Math.min(phrase.from() + 1, in.size() - 1)));
        List<Integer> listed = wanted > 1 ? listed(sentence, phrase, wanted) : List.of();
        if (!listed.isEmpty()) {
            return listed.stream()
                    .map(e -> new Filler(whole, passage.entity(e).name(), e))
                    .toList();
        }
        Set<Integer> found = new LinkedHashSet<>();
        int from = in.span().start();
        for (int i = passage.mentions.mentions().size() - 1; i >= 0 && found.size() < wanted; i--) {
            Mention mention = passage.mentions.mentions().get(i);
            if (mention.span().start() < whole.start()
                    && mention.span().start() > from - 700
                    && passage.entity(mention.entity()).kind() == EntityKind.STATE) {
                found.add(mention.entity());
            }
        }
        if (found.size() < wanted) {
            return List.of();
        }
        return found.stream()
                .map(e -> new Filler(whole, passage.entity(e).name(), e))
                .toList();
    }

    private boolean isSide(int entity, boolean parties) {
        EntityKind kind = passage.entity(entity).kind();
        return kind == EntityKind.STATE || parties && kind == EntityKind.ORGANISATION;
    }

    /** The states of the nearest list before that names just so many, none if there is no such list. */
    private List<Integer> listed(int sentence, Phrase phrase, int wanted) {
        boolean parties = Folding.lower(
                        passage.sentences.get(sentence).token(phrase.head()).lemma())
                .equals("partie");
        for (int s = sentence; s >= Math.max(0, sentence - 8); s--) {
            Functions functions = passage.functions.get(s);
            List<Phrase> phrases = functions.syntax.phrases();
            for (int i = phrases.size() - 1; i >= 0; i--) {
                if (s == sentence && phrases.get(i).to() > phrase.from()) {
                    continue;
                }
                Part list = functions.whole("list", phrases.get(i));
                int at = s;
                List<Integer> states = list.members().stream()
                        .map(member -> passage.mentionAt(passage.head(at, member)))
                        .flatMap(Optional::stream)
                        .map(Mention::entity)
                        .filter(entity -> isSide(entity, parties))
                        .distinct()
                        .toList();
                if (states.size() == wanted && list.members().size() == wanted) {
                    return states;
                }
            }
        }
        return List.of();
    }

    private static int number(Token token) {
        return switch (Folding.lower(token.form())) {
            case "trois" -> 3;
            case "quatre" -> 4;
            case "cinq" -> 5;
            default -> 2;
        };
    }
}
