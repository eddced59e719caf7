package dev.selon.language;

import org.jspecify.annotations.Nullable;

/** Where the binary models of a language lie, by {@code text/models.tsv}. */
final class Models {
    private Models() {}

    static @Nullable String resource(Language language, String what) {
        if (!language.has("text/models.tsv")) {
            return null;
        }
        return language.table("text/models.tsv").rows().stream()
                .filter(row -> row.get("what").equals(what))
                .map(row -> row.get("resource"))
                .findFirst()
                .orElse(null);
    }
}
