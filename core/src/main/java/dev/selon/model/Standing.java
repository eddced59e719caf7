package dev.selon.model;

import dev.selon.model.Fact.Value;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something that lasts, as far as the reports together tell: a part of the system that they describe.
 *
 * @param roles as those of a fact of the same kind
 * @param type what sort of agreement, phase or level of talks it is, as the knowledge files call it, or null
 * @param due when what is announced is to come, or null
 * @param facts ids of the facts it rests on
 * @param evidence where it is told, in order of place
 * @param sessions of a format of consultation, by date
 * @param why what was inferred from what
 */
public record Standing(
        String id,
        Sort sort,
        SortedMap<Role, List<Value>> roles,
        @Nullable String type,
        Lifetime lifetime,
        @Nullable When due,
        Status status,
        Verdict verdict,
        List<String> facts,
        List<String> origins,
        List<Place> evidence,
        List<Session> sessions,
        List<String> why) {
    public Standing {
        facts = List.copyOf(facts);
        origins = List.copyOf(origins);
        evidence = List.copyOf(evidence);
        sessions = List.copyOf(sessions);
        why = List.copyOf(why);
    }

    /** What lasts. In the order in which a reader asks. */
    public enum Sort {
        PHASE(Kind.FOUNDING),
        MEMBERSHIP(Kind.MEMBERSHIP),
        OFFICE(Kind.OFFICE),
        FORMAT(Kind.MEETING),
        AGREEMENT(Kind.AGREEMENT),
        COOPERATION(Kind.COOPERATION),
        PLEDGE(Kind.PLEDGE),
        ANNOUNCED(Kind.VISIT),
        RUPTURE(Kind.RUPTURE),
        EXPULSION(Kind.EXPULSION),
        SANCTION(Kind.SANCTION);

        private final Kind kind;

        Sort(Kind kind) {
            this.kind = kind;
        }

        /** The kind of facts it is made of. */
        public Kind kind() {
            return kind;
        }

        /** As written in files. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A meeting in a format.
     *
     * @param number of the session, 0 where it is not told
     * @param produced ids of the agreements that it produced
     */
    public record Session(
            String story,
            int number,
            @Nullable When when,
            @Nullable String where,
            boolean ahead,
            List<String> produced,
            List<Place> evidence) {
        public Session {
            produced = List.copyOf(produced);
            evidence = List.copyOf(evidence);
        }
    }
}
