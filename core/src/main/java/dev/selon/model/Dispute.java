package dev.selon.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Positions that cannot all hold, or a mention that stands alone against all others. None is overwritten.
 *
 * @param kind date, number, place, office, name, participants, outcome, plan, denial, contradiction, translation
 * @param about ids of facts, actors or statements
 * @param resolved why the positions only seem to exclude each other (a plan and what was held, two legal phases, two time
 *     zones), or null where they do
 * @param estimate of a number, or null
 */
public record Dispute(
        String id,
        String kind,
        List<String> about,
        List<Position> positions,
        String why,
        @Nullable String resolved,
        @Nullable Estimate estimate) {
    public Dispute {
        about = List.copyOf(about);
        positions = List.copyOf(positions);
    }

    public Dispute(String id, String kind, List<String> about, List<Position> positions, String why) {
        this(id, kind, about, positions, why, null, null);
    }

    /** Whether the positions do exclude each other. */
    public boolean isOpen() {
        return resolved == null;
    }

    /**
     * One of the positions, with where it is taken.
     *
     * @param outlets how many outlets carry it
     * @param origins how many known origins carry it of which none serves the same house as another
     */
    public record Position(String value, List<Place> evidence, int outlets, int origins) {
        public Position {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A number told differently, as the Uppsala Conflict Data Program gives it: the lowest told, the highest, and the one
     * that most independent origins carry, of two the lower. In the unit of the positions.
     */
    public record Estimate(BigDecimal low, BigDecimal best, BigDecimal high) {}
}
