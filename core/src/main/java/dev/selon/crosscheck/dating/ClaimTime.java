package dev.selon.crosscheck.dating;

import dev.selon.model.Claim;
import dev.selon.model.Reading;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeConstraint.Weekday;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Which printed time is that of an act. */
final class ClaimTime {
    private static final When ANY_DAY = When.day(LocalDate.of(2000, 6, 15));

    private ClaimTime() {}

    /** The act's own time; where that tells no day ("lors de sa visite"), the only one that its sentence tells. */
    static Optional<TimeExpression> of(Claim claim, Reading reading) {
        if (claim.time() < 0) {
            return Optional.empty();
        }
        TimeExpression own = reading.times().get(claim.time());
        if (tellsDays(own)) {
            return Optional.of(ahead(own, claim));
        }
        List<TimeExpression> beside = beside(claim, reading);
        return beside.size() == 1 ? Optional.of(ahead(beside.get(0), claim)) : Optional.empty();
    }

    /** The times in the sentence that tell days. */
    static List<TimeExpression> beside(Claim claim, Reading reading) {
        return reading.times().stream()
                .filter(time -> claim.evidence().contains(time.span()))
                .filter(ClaimTime::tellsDays)
                .toList();
    }

    /** Whether a time tells days at all: "lors de sa visite" and "actuellement" do not. */
    private static boolean tellsDays(TimeExpression time) {
        return time.constraint().resolve(ANY_DAY).filter(When::isClosed).isPresent();
    }

    /** What is planned lies ahead, whatever the time alone seems to say. */
    private static TimeExpression ahead(TimeExpression time, Claim claim) {
        boolean planned = claim.stance() == Stance.PLANNED || claim.status() == Status.ANNOUNCED;
        return planned ? new TimeExpression(time.span(), ahead(time.constraint())) : time;
    }

    private static TimeConstraint ahead(TimeConstraint constraint) {
        if (constraint instanceof Calendar calendar && calendar.year() == null) {
            return calendar.on(Direction.FUTURE);
        }
        return constraint instanceof Weekday weekday ? new Weekday(weekday.weekday(), Direction.FUTURE) : constraint;
    }
}
