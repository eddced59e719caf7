package dev.selon.crosscheck.origin;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.language.Table;
import dev.selon.model.Owner;
import dev.selon.model.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The register of outlets: whose they are, where that is publicly told. */
public final class Outlets {
    private static final String FILE = "article/outlets.tsv";

    private final Map<String, Owner> owners = new HashMap<>();

    private Outlets(Language language) {
        if (!language.has(FILE)) {
            return;
        }
        for (Table.Row row : language.table(FILE).rows()) {
            String state = row.get("state");
            Owner owner = new Owner(
                    row.get("kind"),
                    row.get("owner"),
                    state.isEmpty() ? null : state,
                    row.get("source"),
                    row.get("date"));
            row.all("outlet").forEach(name -> owners.put(Folding.bare(name), owner));
        }
    }

    /** The owners of the outlets of the case, by the outlet's name; what the register does not know is left out. */
    public static SortedMap<String, Owner> of(List<Reading> readings, Languages languages) {
        SortedMap<String, Owner> known = new TreeMap<>();
        for (Reading reading : readings) {
            String outlet = reading.article().outlet();
            if (outlet != null) {
                languages
                        .get(reading.article().language())
                        .derive(Outlets.class, Outlets::new)
                        .owner(outlet)
                        .ifPresent(owner -> known.put(outlet, owner));
            }
        }
        return known;
    }

    /** By the whole name, or by the name with which it begins. */
    private Optional<Owner> owner(String outlet) {
        String name = Folding.bare(outlet);
        for (int end = name.length(); end > 0; end = name.lastIndexOf(' ', end - 1)) {
            Owner owner = owners.get(name.substring(0, end));
            if (owner != null) {
                return Optional.of(owner);
            }
        }
        return Optional.empty();
    }
}
