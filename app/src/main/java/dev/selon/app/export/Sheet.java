package dev.selon.app.export;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A table as a file: RFC 4180, UTF-8 with a byte order mark, so that spreadsheets read its accents. Some readers take the mark for a
 * part of the first column's name: that column holds the number of the row and nobody needs it. A text that a spreadsheet would take
 * for a formula gets an apostrophe before it.
 */
final class Sheet<T> {
    private static final char MARK = '\ufeff';
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").get();

    private final String name;
    private final List<Column<T>> columns;
    private final List<T> rows = new ArrayList<>();

    Sheet(String name, List<Column<T>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    String name() {
        return name;
    }

    List<Column<T>> columns() {
        return columns;
    }

    void add(T row) {
        rows.add(row);
    }

    void write(Path folder) throws IOException {
        try (Writer out = Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8);
                CSVPrinter print = new CSVPrinter(out, FORMAT)) {
            out.write(MARK);
            List<String> heads = new ArrayList<>(List.of("row"));
            columns.forEach(column -> heads.add(column.name()));
            print.printRecord(heads);
            for (int i = 0; i < rows.size(); i++) {
                List<String> cells = new ArrayList<>(List.of(String.valueOf(i + 1)));
                for (Column<T> column : columns) {
                    cells.add(harmless(column.value().apply(rows.get(i))));
                }
                print.printRecord(cells);
            }
        }
    }

    /** On one line, and no formula. */
    private static String harmless(String text) {
        String line = text.replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ").strip();
        boolean formula = !line.isEmpty() && "=+-@".indexOf(line.charAt(0)) >= 0;
        return formula ? "'" + line : line;
    }
}
