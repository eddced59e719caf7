package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which town stands for which state where a government is meant: "demande à Moscou de ...". */
final class Capitals {
    private record State(String key, String name) {}

    private final Map<String, List<State>> byTown = new HashMap<>();

    private Capitals(Language language) {
        if (language.has("gazetteer/states.tsv")) {
            language.table("gazetteer/states.tsv").rows().forEach(this::add);
        }
    }

    static Capitals of(Language language) {
        return language.derive(Capitals.class, Capitals::new);
    }

    private void add(Table.Row row) {
        State state = new State(row.get("iso3"), row.get("name"));
        for (String town : row.all("capitals")) {
            List<State> states = byTown.computeIfAbsent(Folding.bare(town), name -> new ArrayList<>());
            states.add(row.get("until").isEmpty() ? 0 : states.size(), state); // vanished states last
        }
    }

    /** The state of the capital that is named, with the article's entity for it where it has one. */
    Optional<Filler> state(Passage passage, Mention town) {
        List<State> states = byTown.getOrDefault(Folding.bare(passage.words(town.span())), List.of());
        if (states.isEmpty()) {
            return Optional.empty();
        }
        List<Entity> entities = passage.mentions.entities();
        for (State state : states) {
            for (int i = entities.size() - 1; i >= 0; i--) {
                if (entities.get(i).kind() == EntityKind.STATE
                        && state.key().equals(entities.get(i).key())) {
                    return Optional.of(new Filler(town.span(), entities.get(i).name(), i));
                }
            }
        }
        return Optional.of(new Filler(town.span(), states.get(0).name(), -1));
    }
}
