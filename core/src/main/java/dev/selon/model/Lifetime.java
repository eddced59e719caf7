package dev.selon.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something stood, as far as the reports tell.
 *
 * @param from when it began, or null where no report tells
 * @param until when it ended, or null where no report tells
 * @param firstTold the date of the first report that tells of it, or null where none is dated
 * @param lastTold the date of the last
 */
public record Lifetime(
        @Nullable When from,
        @Nullable When until,
        @Nullable When firstTold,
        @Nullable When lastTold) {

    /** How something stands on a day. */
    public enum State {
        /** It began later, or is first told of later. */
        NOT_YET,
        STANDS,
        /** No report of that day or later tells of it, none tells its end. */
        AS_LAST_TOLD,
        ENDED,
        UNDATED
    }

    public State on(LocalDate day) {
        When begun = from != null ? from : firstTold;
        if (until != null && until.last().isBefore(day)) {
            return State.ENDED;
        }
        if (begun == null) {
            return State.UNDATED;
        }
        if (begun.first().isAfter(day)) {
            return State.NOT_YET;
        }
        boolean toldSince = lastTold != null && !lastTold.last().isBefore(day);
        return until != null || toldSince ? State.STANDS : State.AS_LAST_TOLD;
    }
}
