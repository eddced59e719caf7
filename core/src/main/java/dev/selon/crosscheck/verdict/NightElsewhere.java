package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.WordStems;
import dev.selon.model.When;
import java.util.List;
import java.util.Optional;

/**
 * Whether days that exclude each other may be one night told in two time zones: one apart, the later told from a town whose
 * clocks are hours ahead, and a night, evening or dawn told.
 */
final class NightElsewhere {
    private final Case all;

    NightElsewhere(Case all) {
        this.all = all;
    }

    /** The reason, where each pair of days that miss each other may be one. */
    Optional<String> between(List<Told> tellings) {
        Optional<String> reason = Optional.empty();
        for (Told early : tellings) {
            for (Told late : tellings) {
                if (early.when()
                        .orElseThrow()
                        .last()
                        .isBefore(late.when().orElseThrow().first())) {
                    reason = between(early, late);
                    if (reason.isEmpty()) {
                        return Optional.empty();
                    }
                }
            }
        }
        return reason;
    }

    private Optional<String> between(Told early, Told late) {
        When before = early.when().orElseThrow();
        When after = late.when().orElseThrow();
        boolean next =
                before.isDay() && after.isDay() && before.first().plusDays(1).equals(after.first());
        Clocks clocks = Clocks.of(early.language);
        Optional<String> west = clocks.placeLine(early.reading);
        Optional<String> east = clocks.placeLine(late.reading);
        boolean one = next
                && (isNight(early) || isNight(late))
                && west.isPresent()
                && east.isPresent()
                && clocks.isBehind(west.get(), east.get());
        return one
                ? Optional.of("may be one night in two time zones: told from " + west.orElseThrow() + " and from "
                        + east.orElseThrow())
                : Optional.empty();
    }

    private static boolean isNight(Told told) {
        String words = told.claim.evidence().of(told.reading.article().text());
        return WordStems.of(told.language.words("crosscheck/night.txt")).anyIn(words);
    }
}
