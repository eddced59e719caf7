package dev.selon.app.export;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param meaning what stands in it, in one sentence
 * @param unit how to read it: a code list, a date form, a count
 * @param source where the value comes from: the reports, Selon's reckoning, or a public list
 */
record Column<T>(String name, String meaning, String unit, String source, Function<T, String> value) {
    static <T> Column<T> of(String name, String meaning, String unit, String source, Function<T, String> value) {
        return new Column<>(name, meaning, unit, source, value);
    }
}
