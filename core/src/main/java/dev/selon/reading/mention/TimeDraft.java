package dev.selon.reading.mention;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the words of a time expression have said so far: numbers, words and drafts by name. */
record TimeDraft(Map<String, Object> fields) {
    static final TimeDraft EMPTY = new TimeDraft(Map.of());

    static TimeDraft of(String name, Object value) {
        return new TimeDraft(Map.of(name, value));
    }

    /** Both; where they differ the other one wins. */
    TimeDraft with(TimeDraft other) {
        if (other.fields.isEmpty() || fields.isEmpty()) {
            return fields.isEmpty() ? other : this;
        }
        Map<String, Object> all = new TreeMap<>(fields);
        all.putAll(other.fields);
        return new TimeDraft(all);
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    int number(String name, int otherwise) {
        return fields.get(name) instanceof Integer number ? number : otherwise;
    }

    @Nullable
    Integer number(String name) {
        return fields.get(name) instanceof Integer number ? number : null;
    }

    String word(String name) {
        return fields.get(name) instanceof String word ? word : "";
    }

    @Nullable
    TimeDraft draft(String name) {
        return fields.get(name) instanceof TimeDraft draft ? draft : null;
    }
}
