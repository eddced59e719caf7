package dev.selon.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table: tab-separated, {@code #} opens a comment line, the first other line names the columns. A cell may hold
 * several values, separated by {@code |}.
 */
public final class Table {
    private final String file;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private Table(String file, List<String> columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * Reads a table.
     *
     * @param file named in failures
     * @throws KnowledgeException if a line has more cells than columns, or no line names the columns
     */
    public static Table parse(String file, String text) {
        Table table = null;
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = Arrays.asList(line.split("\t", -1));
            if (table == null) {
                table = new Table(file, cells.stream().map(String::strip).toList());
            } else {
                table.add(number, cells);
            }
        }
        if (table == null) {
            throw new KnowledgeException(file, "is empty; expected a line that names the columns");
        }
        return table;
    }

    private void add(int line, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new KnowledgeException(
                    file, line, cells.size() + " cells; expected at most " + columns.size() + ": " + columns);
        }
        rows.add(new Row(line, cells));
    }

    /** The names of the columns, from left to right. */
    public List<String> columns() {
        return columns;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** One row of the table. */
    public final class Row {
        private final int line;
        private final List<String> cells;

        private Row(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** The cell under the column, stripped; {@code ""} when it is empty or left off at the end. */
        public String get(String column) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new KnowledgeException(file, "has no column \"" + column + "\"; it has " + columns);
            }
            return at < cells.size() ? cells.get(at).strip() : "";
        }

        /** The values of the cell, split at {@code |}. */
        public List<String> all(String column) {
            return Arrays.stream(get(column).split("\\|"))
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .toList();
        }

        /** A failure that names this row. */
        public KnowledgeException wrong(String message) {
            return new KnowledgeException(file, line, message);
        }
    }
}
