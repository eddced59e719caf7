package dev.selon.app.export;

import dev.selon.language.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The codes of states in public lists, by {@code codes/states.tsv}, which names the lists. */
final class StateCodes {
    private static final String FILE = "/dev/selon/app/codes/states.tsv";

    private final Map<String, Table.Row> rows = new HashMap<>();

    StateCodes() {
        try (InputStream in = StateCodes.class.getResourceAsStream(FILE)) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            Table.parse(FILE, text).rows().forEach(row -> rows.put(row.get("iso3"), row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a state in the list {@code iso2}, {@code iso3}, {@code cow} or {@code gw}; {@code ""} where it has none. */
    String of(String iso3, String list) {
        Table.Row row = rows.get(iso3);
        return row == null ? "" : row.get(list);
    }
}
