package dev.selon.reading.claim;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every frame finds its {@code yes} sentences, with the fillers they name, and none of its {@code no} sentences. */
class FramesTest {
    private static final Language FRENCH = Languages.packed().get("fr");

    /** A trial with its frame, shown by its place. */
    record Case(Frame frame, Frame.Trial trial) {
        @Override
        public String toString() {
            return frame.file() + ":" + trial.line() + " " + frame.name();
        }
    }

    static Stream<Case> trials() {
        return Frames.of(FRENCH).all().stream()
                .flatMap(frame -> frame.trials().stream().map(trial -> new Case(frame, trial)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trials")
    void trial(Case one) {
        List<Claim> claims = Readings.of(one.trial().sentence(), FRENCH).claims().stream()
                .filter(claim -> claim.kind() == one.frame().kind())
                .toList();
        if (one.trial().yes()) {
            assertThat(misses(one, claims))
                    .as("%s: %s", one, one.trial().sentence())
                    .isEmpty();
        } else {
            assertThat(claims.stream()
                            .filter(claim -> claim.rule().equals(one.frame().name())))
                    .as("%s: %s", one, one.trial().sentence())
                    .isEmpty();
        }
    }

    private static List<String> misses(Case one, List<Claim> claims) {
        List<String> least = List.of(
                "no " + one.frame().kind().label() + " by " + one.frame().name());
        boolean first = true;
        for (Claim claim : claims) {
            List<String> misses = misses(one, claim);
            if (claim.rule().equals(one.frame().name()) && (first || misses.size() < least.size())) {
                least = misses;
                first = false;
            }
        }
        return least;
    }

    private static List<String> misses(Case one, Claim claim) {
        List<String> misses = new ArrayList<>();
        for (Frame.Expected expected : one.trial().expected()) {
            if (expected.role().equals("stance")) {
                if (!claim.stance().name().equalsIgnoreCase(expected.fillers().get(0))) {
                    misses.add("stance is " + claim.stance());
                }
                continue;
            }
            List<Filler> found =
                    claim.role(Role.valueOf(Folding.lower(expected.role()).toUpperCase(java.util.Locale.ROOT)));
            for (String wanted : expected.fillers()) {
                if (found.stream().noneMatch(filler -> holds(filler, one.trial().sentence(), wanted))) {
                    misses.add(expected.role() + " " + wanted + " is not among " + found);
                }
            }
        }
        return misses;
    }

    private static boolean holds(Filler filler, String sentence, String wanted) {
        String want = Folding.lower(wanted);
        return Folding.lower(filler.text()).contains(want)
                || Folding.lower(filler.span().of(sentence)).contains(want);
    }
}
