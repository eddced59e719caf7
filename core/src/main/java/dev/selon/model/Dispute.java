package dev.selon.model;

import java.util.List;

/**
 * Positions that cannot all hold, or a mention that stands alone against all others. None is overwritten.
 *
 * @param kind date, number, place, office, name, participants, outcome, denial
 * @param about ids of facts, actors or statements
 */
public record Dispute(String id, String kind, List<String> about, List<Position> positions, String why) {
    public Dispute {
        about = List.copyOf(about);
        positions = List.copyOf(positions);
    }

    /** One of the positions, with where it is taken. */
    public record Position(String value, List<Place> evidence) {
        public Position {
            evidence = List.copyOf(evidence);
        }
    }
}
