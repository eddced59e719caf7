package dev.selon.crosscheck.standing;

import dev.selon.language.Languages;
import dev.selon.model.Actor;
import dev.selon.model.Chronology;
import dev.selon.model.Fact;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Standing;
import dev.selon.model.Story;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The system that the reports describe together, as things that last, each with the time for which it is told. */
public final class Standings {
    private Standings() {}

    /** By sort, then by id. */
    public static List<Standing> of(
            List<Reading> readings,
            List<Story> stories,
            List<Actor> actors,
            Identities identities,
            Chronology chronology,
            List<Fact> facts,
            Languages languages) {
        Ground ground = new Ground(readings, stories, actors, identities, chronology, facts, languages);
        return Stream.of(
                        Bodies.phases(ground),
                        Bodies.memberships(ground),
                        Holdings.of(ground),
                        Formats.of(ground),
                        Acts.of(ground))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Standing::sort).thenComparing(Standing::id))
                .toList();
    }
}
