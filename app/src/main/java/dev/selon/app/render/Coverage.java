package dev.selon.app.render;

import dev.selon.model.Dispute;
import dev.selon.model.Dossier;
import dev.selon.model.Fact;
import dev.selon.model.Place;
import dev.selon.model.Stance;
import dev.selon.model.Utterance;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How each article tells what its story holds. */
public final class Coverage {
    /** How an article tells a fact or statement. */
    public enum How {
        CARRIED,
        /** Told only as planned or with a hedge, where another article tells it plainly. */
        SOFTENED,
        /** Denied where another does not, or told with a value that another's excludes. */
        CONTRADICTED,
        LEFT_OUT;

        /** As written in files. */
        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private final Map<String, Set<String>> disputed = new HashMap<>();

    public Coverage(Dossier dossier) {
        for (Dispute dispute : dossier.disputes()) {
            Set<String> taking = dispute.positions().stream()
                    .flatMap(position -> position.evidence().stream())
                    .map(Place::article)
                    .collect(Collectors.toSet());
            dispute.about()
                    .forEach(item -> disputed.computeIfAbsent(item, key -> new HashSet<>())
                            .addAll(taking));
        }
    }

    public How of(Fact fact, String article) {
        Map<String, Stance> stances = stances(fact);
        Stance stance = stances.get(article);
        if (stance == null) {
            return How.LEFT_OUT;
        }
        boolean deniedByAll = stances.values().stream().allMatch(one -> one == Stance.DENIED);
        if (stance == Stance.DENIED && !deniedByAll
                || disputed.getOrDefault(fact.id(), Set.of()).contains(article)) {
            return How.CONTRADICTED;
        }
        boolean plain = stances.values().stream().anyMatch(one -> !isSoft(one) && one != Stance.DENIED);
        return isSoft(stance) && plain ? How.SOFTENED : How.CARRIED;
    }

    public How of(Utterance said, String article) {
        return said.renderings().stream().anyMatch(one -> one.article().equals(article)) ? How.CARRIED : How.LEFT_OUT;
    }

    /** How plainly each article tells the fact at its plainest. */
    private static Map<String, Stance> stances(Fact fact) {
        Map<String, Stance> stances = new TreeMap<>();
        for (Fact.Evidence evidence : fact.evidence()) {
            stances.merge(evidence.article(), evidence.claim().stance(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
        }
        return stances;
    }

    private static boolean isSoft(Stance stance) {
        return stance == Stance.HEDGED || stance == Stance.PLANNED;
    }
}
