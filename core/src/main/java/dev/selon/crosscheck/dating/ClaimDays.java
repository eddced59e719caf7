package dev.selon.crosscheck.dating;

import dev.selon.model.Article.Block;
import dev.selon.model.Claim;
import dev.selon.model.Dated;
import dev.selon.model.Filler;
import dev.selon.model.Identities;
import dev.selon.model.Kind;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** When the acts that one article tells happened, its own date and its story's day known. */
final class ClaimDays {
    /** Kinds that hold on, so that the day of the report says nothing of them. */
    private static final Set<Kind> LASTING = EnumSet.of(Kind.OFFICE, Kind.MEMBERSHIP, Kind.FOUNDING, Kind.COOPERATION);

    /** Kinds that are done on the occasion itself, wherever in the article they are told. */
    private static final Set<Kind> OF_THE_OCCASION =
            EnumSet.of(Kind.MEETING, Kind.VISIT, Kind.AGREEMENT, Kind.PLEDGE, Kind.DEMAND);

    private static final int OPENING = 2;

    private final Reading reading;
    private final @Nullable When reference;
    private final @Nullable Dated day;
    private final Identities identities;
    private final boolean tellsAnOccasion;
    private final Set<String> protagonists = new TreeSet<>();

    ClaimDays(Reading reading, @Nullable When reference, @Nullable Dated day, Identities identities) {
        this.reading = reading;
        this.reference = reference;
        this.day = day;
        this.identities = identities;
        this.tellsAnOccasion = reading.claims().stream()
                .anyMatch(claim ->
                        OF_THE_OCCASION.contains(claim.kind()) && (isOfTheDay(claim) || opensTheArticle(claim)));
        reading.statements().forEach(said -> addSpeaker(said.speaker()));
        reading.claims().stream().filter(this::isOfTheDay).forEach(claim -> protagonists.addAll(actors(claim)));
        Set<String> served = new TreeSet<>();
        protagonists.forEach(actor -> served.addAll(identities.serves(actor)));
        protagonists.addAll(served);
    }

    private void addSpeaker(@Nullable Speaker speaker) {
        String actor = identities.actor(reading.id(), speaker);
        if (actor != null) {
            protagonists.add(actor);
        }
    }

    private boolean isOfTheDay(Claim claim) {
        return day != null
                && ClaimTime.of(claim, reading)
                        .flatMap(this::resolve)
                        .flatMap(day.when()::intersect)
                        .isPresent();
    }

    private Set<String> actors(Claim claim) {
        Set<String> actors = new TreeSet<>();
        claim.roles().entrySet().stream()
                .filter(each -> each.getKey() != Role.PLACE)
                .flatMap(each -> each.getValue().stream())
                .map(Filler::entity)
                .map(entity -> identities.actor(reading.id(), entity))
                .filter(Objects::nonNull)
                .forEach(actors::add);
        return actors;
    }

    /** For each claim its time, where anything tells it. */
    List<Optional<Dated>> all() {
        return reading.claims().stream().map(this::date).toList();
    }

    private Optional<Dated> date(Claim claim) {
        Optional<TimeExpression> time = ClaimTime.of(claim, reading);
        return time.isPresent()
                ? time.flatMap(told -> resolve(told).map(when -> new Dated(when, why(told, when))))
                : happensOnTheDay(claim) ? inherited() : Optional.empty();
    }

    /** Whether the sentence tells days, and none of them is the story's: then it speaks of another time. */
    private boolean isOfAnotherTime(Claim claim) {
        List<When> told = ClaimTime.beside(claim, reading).stream()
                .flatMap(time -> resolve(time).stream())
                .toList();
        return day != null
                && !told.isEmpty()
                && told.stream().allMatch(when -> when.intersect(day.when()).isEmpty());
    }

    private Optional<Dated> inherited() {
        return Optional.ofNullable(day)
                .map(event -> new Dated(event.when(), "the day of the event reported: " + event.why()));
    }

    /** Words in quotation marks are dated from the day they were spoken. */
    private Optional<When> resolve(TimeExpression time) {
        boolean quoted = StoryDay.isQuoted(time, reading);
        Optional<When> first = time.constraint().resolve(quoted && day != null ? day.when() : reference);
        return first.or(() -> day == null ? Optional.empty() : time.constraint().resolve(day.when()));
    }

    private String why(TimeExpression time, When when) {
        String words = "\"" + time.span().of(reading.article().text()).replaceAll("\\s+", " ") + "\"";
        if (time.constraint().resolve(null).filter(when::equals).isPresent() || reference == null) {
            return words;
        }
        return words + ", read against " + reference.edtf()
                + (reading.article().published() == null ? ", the date its story gives it" : ", the article's date");
    }

    /** An act without a time is of the story's day if it is of the occasion or opens the article, and its actors are. */
    private boolean happensOnTheDay(Claim claim) {
        boolean done = claim.status() == Status.DONE || claim.status() == Status.NEGOTIATED;
        boolean told = claim.stance() == Stance.ASSERTED || claim.stance() == Stance.ATTRIBUTED;
        boolean fits = OF_THE_OCCASION.contains(claim.kind()) || !tellsAnOccasion && opensTheArticle(claim);
        return (done || claim.kind() == Kind.PLEDGE)
                && told
                && fits
                && !LASTING.contains(claim.kind())
                && !isOfAnotherTime(claim)
                && takesPart(claim);
    }

    private boolean opensTheArticle(Claim claim) {
        List<Block> blocks = reading.article().blocks();
        return blocks.stream().limit(OPENING).anyMatch(block -> block.span().contains(claim.evidence()));
    }

    private boolean takesPart(Claim claim) {
        Set<String> actors = actors(claim);
        return actors.isEmpty() || protagonists.isEmpty() || actors.stream().anyMatch(protagonists::contains);
    }
}
