package dev.selon.crosscheck.origin;

import dev.selon.model.Article;
import dev.selon.model.Article.Credit;
import dev.selon.model.Channel;
import dev.selon.model.Claim;
import dev.selon.model.Identities;
import dev.selon.model.Origin.Type;
import dev.selon.model.Reading;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the statements and claims of one article rest on. */
final class ArticleSources {
    private static final int NAMED_TWICE = 2;
    private static final int A_THIRD = 3;

    private final Reading reading;
    private final Identities identities;
    private final Register.Page register;
    private final List<Reading> sharing;

    ArticleSources(Reading reading, Identities identities, Register.Page register, List<Reading> sharing) {
        this.reading = reading;
        this.identities = identities;
        this.register = register;
        this.sharing = sharing;
    }

    /** For each statement the origins through which it came: those it names, else what the whole article rests on. */
    List<List<String>> statements() {
        return reading.statements().stream().map(this::via).toList();
    }

    /** For each claim its origin. */
    List<String> claims() {
        return reading.claims().stream().map(this::origin).toList();
    }

    private List<String> via(Statement statement) {
        List<String> named = named(statement);
        return named.isEmpty() ? whole().map(List::of).orElse(List.of()) : named;
    }

    /** The channels of a statement; what the author of the article's communiqué says itself comes through it too. */
    private List<String> named(Statement statement) {
        List<String> named = channels(statement.via());
        String speaker = identities.actor(reading.id(), statement.speaker());
        if (!named.isEmpty() || speaker == null) {
            return named;
        }
        return namedCommunique()
                .filter(communique -> speaker.equals(identities.actor(reading.id(), communique)))
                .map(communique -> List.of(register(communique, "\"" + communique.name() + "\"")))
                .orElse(List.of());
    }

    private List<String> channels(List<Channel> via) {
        return via.stream()
                .filter(channel -> channel.type() != Channel.Type.NETWORK)
                .sorted(Comparator.comparing(Channel::type).thenComparing(Channel::span))
                .map(this::channel)
                .distinct()
                .toList();
    }

    private String channel(Channel channel) {
        String actor = identities.actor(reading.id(), channel);
        if (isOwnOutlet(channel.name())) {
            return reporter("told to " + channel.name() + " itself");
        }
        if (actor == null && channel.type() == Channel.Type.COMMUNIQUE) {
            Optional<Channel> full = namedCommunique();
            if (full.isPresent()) {
                return register(
                        full.get(),
                        "\"" + channel.name() + "\" goes back to \""
                                + full.get().name() + "\"");
            }
            return register.nameless(
                    Type.COMMUNIQUE,
                    reading.id(),
                    channel.name(),
                    reading.id(),
                    name() + ": \"" + channel.name() + "\"");
        }
        return register(channel, "\"" + channel.name() + "\"");
    }

    private String register(Channel channel, String why) {
        return register.named(
                identities.actor(reading.id(), channel),
                channel.name(),
                type(channel.type()),
                reading.id(),
                name() + ": " + why);
    }

    private String name() {
        return reading.article().name();
    }

    private static Type type(Channel.Type type) {
        return switch (type) {
            case COMMUNIQUE, DOCUMENT -> Type.COMMUNIQUE;
            case AGENCY -> Type.AGENCY;
            case MEDIA, CREDIT -> Type.CREDIT;
            case BODY, NETWORK -> Type.SPEAKER;
        };
    }

    private boolean isOwnOutlet(String name) {
        String outlet = reading.article().outlet();
        return outlet != null && dev.selon.language.Folding.bare(outlet).equals(dev.selon.language.Folding.bare(name));
    }

    /** The first communiqué of the article whose author is known. */
    private Optional<Channel> namedCommunique() {
        return channels()
                .filter(channel -> channel.type() == Channel.Type.COMMUNIQUE)
                .filter(channel -> identities.actor(reading.id(), channel) != null)
                .min(Comparator.comparing(Channel::span));
    }

    private java.util.stream.Stream<Channel> channels() {
        return java.util.stream.Stream.concat(
                reading.statements().stream().flatMap(statement -> statement.via().stream()),
                reading.claims().stream().flatMap(claim -> claim.via().stream()));
    }

    /** What the article as a whole rests on: its source line, its agency, or the communiqué it mostly tells. */
    private Optional<String> whole() {
        return credited(reading, Credit.Type.SOURCE_LINE)
                .or(() -> credited(reading, Credit.Type.AGENCY))
                .or(() -> credited(reading, Credit.Type.DATELINE))
                .or(this::mostlyTold);
    }

    private Optional<String> credited(Reading teller, Credit.Type type) {
        Article article = teller.article();
        return article.credits().stream()
                .filter(credit -> credit.type() == type && !isOwnOutlet(credit.name()))
                .min(Comparator.comparing(Credit::span))
                .map(credit -> register.named(
                        identities.named(article.id(), credit.name()),
                        credit.name(),
                        type == Credit.Type.SOURCE_LINE ? Type.CREDIT : Type.AGENCY,
                        reading.id(),
                        name() + ": \"" + credit.span().of(article.text()).strip() + "\""
                                + (teller == reading ? "" : " in " + article.name() + ", which shares its words")));
    }

    /** One communiqué that carries a third of the statements, named at least twice and beside no other channel. */
    private Optional<String> mostlyTold() {
        Map<String, Integer> times = new TreeMap<>();
        for (Statement statement : reading.statements()) {
            named(statement).forEach(origin -> times.merge(origin, 1, Integer::sum));
        }
        boolean communique = channels().anyMatch(channel -> channel.type() == Channel.Type.COMMUNIQUE);
        if (!communique || times.size() != 1) {
            return Optional.empty();
        }
        Map.Entry<String, Integer> one = times.entrySet().iterator().next();
        boolean mostly = one.getValue() >= NAMED_TWICE
                && one.getValue() * A_THIRD >= reading.statements().size();
        return mostly
                ? namedCommunique()
                        .map(channel ->
                                register(channel, "most of its statements come from \"" + channel.name() + "\""))
                : Optional.empty();
    }

    private String origin(Claim claim) {
        List<String> named = new ArrayList<>(channels(claim.via()));
        around(claim).forEach(statement -> named.addAll(named(statement)));
        return named.stream()
                .findFirst()
                .or(this::whole)
                .or(() -> Optional.ofNullable(claim.saidBy()).map(this::speaker))
                .or(this::copied)
                .or(this::own)
                .orElseGet(this::unknown);
    }

    /** The statements in which the claim is told. */
    private List<Statement> around(Claim claim) {
        return reading.statements().stream()
                .filter(statement -> statement.span().contains(claim.trigger()))
                .toList();
    }

    private String speaker(Speaker speaker) {
        return register.named(
                identities.actor(reading.id(), speaker),
                speaker.text(),
                Type.SPEAKER,
                reading.id(),
                name() + ": according to " + speaker.text());
    }

    /** An article that shares its words with one that names its source rests on that source. */
    private Optional<String> copied() {
        return sharing.stream()
                .filter(other -> other != reading)
                .flatMap(other -> credited(other, Credit.Type.SOURCE_LINE)
                        .or(() -> credited(other, Credit.Type.AGENCY))
                        .or(() -> credited(other, Credit.Type.DATELINE))
                        .stream())
                .findFirst();
    }

    private Optional<String> own() {
        return reading.article().credits().stream()
                .filter(credit -> credit.type() == Credit.Type.REPORTER
                        || credit.type() == Credit.Type.DATELINE && isOwnOutlet(credit.name()))
                .min(Comparator.comparing(Credit::span))
                .map(credit -> reporter("own reporter \""
                        + credit.span().of(reading.article().text()).strip() + "\""));
    }

    /** An outlet's own reporter; articles that share their words have one reporter. */
    private String reporter(String why) {
        Article first = sharing.get(0).article();
        String outlet = first.outlet() == null ? first.name() : first.outlet();
        return register.nameless(
                Type.REPORTER, dev.selon.language.Folding.bare(outlet), outlet, reading.id(), name() + ": " + why);
    }

    private String unknown() {
        Optional<Credit> picture = reading.article().credits().stream()
                .filter(credit -> credit.type() == Credit.Type.PICTURE)
                .min(Comparator.comparing(Credit::span));
        if (picture.isPresent()) {
            return register.nameless(
                    Type.PICTURE,
                    reading.id(),
                    picture.get().name(),
                    reading.id(),
                    name() + ": no source named but a picture credit, a weak hint");
        }
        return register.nameless(Type.UNKNOWN, reading.id(), "unknown", reading.id(), name() + ": no source named");
    }
}
