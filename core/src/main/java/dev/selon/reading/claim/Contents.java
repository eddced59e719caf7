package dev.selon.reading.claim;

import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Stance;
import dev.selon.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Claims that stand in the content of another: what is accused is attributed, what is denied denied, what is asked for is none. */
final class Contents {
    private static final int FIRST_WORDS = 25;

    private final List<Claim> claims;

    private final Set<Span> clausal;

    private final Set<Span> asides;

    /**
     * @param clausal triggers of claims whose content is a clause, not a noun
     * @param asides triggers in clauses that only tell who or what is meant, or when
     */
    Contents(List<Claim> claims, Set<Span> clausal, Set<Span> asides) {
        this.claims = claims;
        this.clausal = clausal;
        this.asides = asides;
    }

    List<Claim> told() {
        List<Claim> told = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            claims.set(i, referred(claims.get(i)));
        }
        for (Claim claim : claims) {
            Claim seen = within(claim);
            if (seen != null) {
                told.add(seen);
            }
        }
        return told;
    }

    /** "accusé de vol, ce qu'il nie": what is denied is what the words before accuse of. */
    private Claim referred(Claim claim) {
        boolean points = claim.kind() == Kind.DENIAL
                && claim.role(Role.OF).stream().anyMatch(of -> of.text().length() <= 3);
        if (!points) {
            return claim;
        }
        return claims.stream()
                .filter(c -> c.kind() == Kind.ACCUSATION
                        && c.evidence().equals(claim.evidence())
                        && c.trigger().end() <= claim.trigger().start())
                .reduce((a, b) -> b)
                .filter(c -> !c.role(Role.OF).isEmpty())
                .map(c -> {
                    java.util.SortedMap<Role, List<Filler>> roles = new java.util.TreeMap<>(claim.roles());
                    roles.put(Role.OF, c.role(Role.OF));
                    return new Claim(
                            claim.kind(),
                            roles,
                            claim.stance(),
                            claim.status(),
                            claim.evidence(),
                            claim.trigger(),
                            claim.time(),
                            claim.saidBy(),
                            claim.via(),
                            claim.rule());
                })
                .orElse(claim);
    }

    private @Nullable Claim within(Claim claim) {
        Claim seen = claim;
        for (Claim outer : claims) {
            if (outer == claim || outer.trigger().overlaps(claim.trigger())) {
                continue;
            }
            for (Filler content : outer.role(content(outer.kind()))) {
                if (!content.known() && content.span().contains(claim.trigger())) {
                    if (outer.kind() == claim.kind() && sameDoer(outer, claim)) {
                        return null; // "a dénoncé ce qu'il a décrit comme un mensonge" is one denial
                    }
                    boolean first = claim.trigger().start() - content.span().start() < FIRST_WORDS;
                    if (isWish(outer.kind()) && first && !isSpeech(claim.kind())) {
                        return null;
                    }
                    seen = asides.contains(claim.trigger()) ? seen : seen(seen, outer);
                }
            }
        }
        return seen;
    }

    private static boolean sameDoer(Claim one, Claim other) {
        return one.role(Role.BY).stream()
                .anyMatch(f -> f.known() && other.role(Role.BY).stream().anyMatch(g -> g.entity() == f.entity()));
    }

    private static Role content(Kind kind) {
        return kind == Kind.THREAT ? Role.WHAT : Role.OF;
    }

    private static boolean isWish(Kind kind) {
        return kind == Kind.DEMAND || kind == Kind.PLEDGE || kind == Kind.THREAT;
    }

    private static boolean isSpeech(Kind kind) {
        return kind == Kind.MEMBERSHIP;
    }

    private Claim seen(Claim claim, Claim outer) {
        if (outer.kind() == Kind.DENIAL && clausal.contains(outer.trigger()) && claim.stance() != Stance.HEDGED) {
            return with(claim, Stance.DENIED, outer);
        }
        if (outer.kind() == Kind.ACCUSATION && claim.stance() == Stance.ASSERTED) {
            return with(claim, Stance.ATTRIBUTED, outer);
        }
        return claim;
    }

    private static Claim with(Claim claim, Stance stance, Claim outer) {
        List<Filler> by = outer.role(Role.BY);
        Speaker speaker = by.isEmpty()
                ? claim.saidBy()
                : new Speaker(
                        by.get(0).span(),
                        Speaker.Type.NAME,
                        by.get(0).text(),
                        by.get(0).entity());
        return new Claim(
                claim.kind(),
                claim.roles(),
                stance,
                Status.DONE,
                claim.evidence(),
                claim.trigger(),
                claim.time(),
                speaker,
                claim.via(),
                claim.rule());
    }
}
