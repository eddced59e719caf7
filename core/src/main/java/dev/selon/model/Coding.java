package dev.selon.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How event data would code a fact.
 *
 * @param event PLOVER root code (github.com/openeventdata/PLOVER)
 * @param mode PLOVER mode, or null
 * @param contexts PLOVER contexts, sorted
 * @param quad quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict
 * @param cameo CAMEO code from which the PLOVER table maps, or null where it has none
 * @param rule which line of the code table chose it, and what that line rests on
 */
public record Coding(
        String event,
        @Nullable String mode,
        List<String> contexts,
        int quad,
        @Nullable String cameo,
        String rule) {
    public Coding {
        contexts = List.copyOf(contexts);
    }
}
