package dev.selon.crosscheck;

import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.EntityKind;
import dev.selon.model.Fact;
import dev.selon.model.Kind;
import dev.selon.model.Reading;
import dev.selon.model.Role;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What tests ask of a dossier, in short words. */
public final class Cases {
    public static final Languages LANGUAGES = Languages.packed();

    private Cases() {}

    public static Dossier dossier(Report... reports) {
        return dossier(Arrays.stream(reports).map(Report::read).toList());
    }

    public static Dossier dossier(List<Reading> readings) {
        return CrossCheck.of(readings, List.of(), LANGUAGES);
    }

    public static List<Fact> facts(Dossier dossier, Kind kind) {
        return dossier.facts().stream().filter(fact -> fact.kind() == kind).toList();
    }

    public static Fact fact(Dossier dossier, Kind kind) {
        List<Fact> facts = facts(dossier, kind);
        if (facts.size() != 1) {
            throw new AssertionError("expected one " + kind + ", found " + facts);
        }
        return facts.get(0);
    }

    public static List<Dispute> disputes(Dossier dossier, String kind) {
        return dossier.disputes().stream()
                .filter(dispute -> dispute.kind().equals(kind))
                .toList();
    }

    /** The actor that bears a name. */
    public static Actor actor(Dossier dossier, EntityKind kind, String name) {
        return dossier.actors().stream()
                .filter(actor -> actor.kind() == kind)
                .filter(actor ->
                        actor.names().stream().anyMatch(one -> one.text().equals(name)))
                .findFirst()
                .orElseThrow();
    }

    public static List<String> names(Dossier dossier, Fact fact, Role role) {
        return fact.role(role).stream()
                .map(value -> dossier.actors().stream()
                        .filter(actor -> actor.id().equals(value.actor()))
                        .findFirst()
                        .map(Actor::name)
                        .orElse(value.text()))
                .sorted()
                .toList();
    }

    public static String storyOf(Dossier dossier, Report report) {
        return dossier.stories().stream()
                .filter(story -> story.articles().contains(report.id()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    public static Optional<String> dayOf(Dossier dossier, Report report) {
        return dossier.stories().stream()
                .filter(story -> story.articles().contains(report.id()))
                .map(story -> story.when() == null ? null : story.when().edtf())
                .filter(Objects::nonNull)
                .findFirst();
    }

    public static TimeConstraint thursday() {
        return new TimeConstraint.Weekday(DayOfWeek.THURSDAY, Direction.PAST);
    }

    /** Days of a month without a year. */
    public static TimeConstraint days(int month, int first, int last) {
        return new Calendar(null, month, first, last, null, Direction.PAST);
    }

    public static TimeConstraint day(int year, int month, int day) {
        return new Calendar(year, month, day, day, null, Direction.PAST);
    }

    public static TimeConstraint year(int year) {
        return new Calendar(year, null, 1, 31, null, Direction.EITHER);
    }
}
