package dev.selon.app.predict;

import dev.selon.model.Claim;
import dev.selon.model.Kind;
import dev.selon.model.Stance;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The PLOVER root code of a claim (github.com/openeventdata/PLOVER): by its kind, its stance and how it was told. Cooperation that is
 * only announced is AGREE, a measure against somebody that is only announced is THREATEN, cooperation refused is REJECT.
 */
final class RootCode {
    private static final Set<Kind> COOPERATION =
            EnumSet.of(Kind.SUPPORT, Kind.COOPERATION, Kind.AGREEMENT, Kind.PLEDGE);
    private static final Set<Kind> MEASURES = EnumSet.of(Kind.SANCTION, Kind.RUPTURE, Kind.ATTACK, Kind.EXPULSION);
    private static final Set<String> MATERIAL = Set.of("give", "aid", "help", "come to the aid");

    private static final Set<String> CONSENT = Set.of("agree", "accept an offer", "sell");

    private RootCode() {}

    /** Null where the codebook has none for the kind. */
    static @Nullable String of(Claim claim) {
        if (claim.stance() == Stance.DENIED && COOPERATION.contains(claim.kind())) {
            return "REJECT";
        }
        boolean ahead = claim.stance() == Stance.PLANNED || claim.stance() == Stance.HEDGED;
        if (ahead && COOPERATION.contains(claim.kind())) {
            return "AGREE";
        }
        boolean announced = claim.stance() == Stance.PLANNED && claim.saidBy() != null;
        if (ahead && !announced && MEASURES.contains(claim.kind())) {
            return "THREATEN";
        }
        return switch (claim.kind()) {
            case MEETING, VISIT -> "CONSULT";
            case AGREEMENT -> CONSENT.contains(claim.rule()) ? "AGREE" : "SUPPORT";
            case PLEDGE -> "AGREE";
            case SUPPORT -> MATERIAL.contains(claim.rule()) ? "AID" : "SUPPORT";
            case COOPERATION -> "COOPERATE";
            case ACCUSATION -> "ACCUSE";
            case DENIAL -> "REJECT";
            case DEMAND -> "REQUEST";
            case THREAT -> "THREATEN";
            case RUPTURE, SANCTION -> "SANCTION";
            case EXPULSION -> "COERCE";
            case ATTACK -> "ASSAULT";
            case PROTEST -> "PROTEST";
            case OFFICE, APPOINTMENT, MEMBERSHIP, FOUNDING, COUP -> null;
        };
    }
}
