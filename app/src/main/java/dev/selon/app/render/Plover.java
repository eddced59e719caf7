package dev.selon.app.render;

import dev.selon.model.Kind;
import org.jspecify.annotations.Nullable;

/** The PLOVER root code that a kind of fact has by default (github.com/openeventdata/PLOVER), null where it has none. */
final class Plover {
    private Plover() {}

    static @Nullable String of(Kind kind) {
        return switch (kind) {
            case MEETING, VISIT -> "CONSULT";
            case AGREEMENT, PLEDGE -> "AGREE";
            case SUPPORT -> "SUPPORT";
            case COOPERATION -> "COOPERATE";
            case ACCUSATION -> "ACCUSE";
            case DENIAL -> "REJECT";
            case DEMAND -> "REQUEST";
            case THREAT -> "THREATEN";
            case RUPTURE, SANCTION, EXPULSION -> "SANCTION";
            case ATTACK -> "ASSAULT";
            case PROTEST -> "PROTEST";
            case OFFICE, APPOINTMENT, MEMBERSHIP, FOUNDING, COUP -> null;
        };
    }
}
