package dev.selon.language;

import java.util.HashMap;
import java.util.Map;

/** What sort of organisation a name of {@code gazetteer/organisations.tsv} is: agency, newspaper, company, ministry. */
public final class OrganisationKinds {
    private static final String FILE = "gazetteer/organisations.tsv";

    private final Map<String, String> byName = new HashMap<>();

    private OrganisationKinds(Language language) {
        if (language.has(FILE)) {
            language.table(FILE).rows().forEach(row -> byName.put(row.get("name"), row.get("kind")));
        }
    }

    /** The kinds of a language, read once. */
    public static OrganisationKinds of(Language language) {
        return language.derive(OrganisationKinds.class, OrganisationKinds::new);
    }

    /** The kind of the organisation of that name, {@code ""} if the table does not have it. */
    public String of(String name) {
        return byName.getOrDefault(name, "");
    }
}
