package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which town stands for which state where a government is meant: "demande à Moscou de ...". */
final class Capitals {
    private record State(String key, String name) {}

    private final Map<String, State> byTown = new HashMap<>();

    private Capitals(Language language) {
        if (language.has("gazetteer/states.tsv")) {
            language.table("gazetteer/states.tsv").rows().forEach(this::add);
        }
    }

    static Capitals of(Language language) {
        return language.derive(Capitals.class, Capitals::new);
    }

    private void add(Table.Row row) {
        row.all("capitals")
                .forEach(town -> byTown.putIfAbsent(Folding.bare(town), new State(row.get("iso3"), row.get("name"))));
    }

    /** The state of the capital that is named, with the article's entity for it where it has one. */
    Optional<Filler> state(Passage passage, Mention town) {
        State state = byTown.get(Folding.bare(passage.words(town.span())));
        if (state == null) {
            return Optional.empty();
        }
        List<Entity> entities = passage.mentions.entities();
        int known = -1;
        for (int i = 0; i < entities.size(); i++) {
            if (entities.get(i).kind() == EntityKind.STATE
                    && state.key().equals(entities.get(i).key())) {
                known = i;
            }
        }
        return Optional.of(
                new Filler(town.span(), known >= 0 ? entities.get(known).name() : state.name(), known));
    }
}
