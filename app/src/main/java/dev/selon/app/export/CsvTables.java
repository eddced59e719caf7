package dev.selon.app.export;

import dev.selon.app.render.DossierFile;
import dev.selon.language.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A dossier as tables, with a codebook that says of every column what stands in it and where it comes from. */
public final class CsvTables {
    private CsvTables() {}

    /** A line of the codebook. */
    private record Entry(String file, Column<?> column) {}

    /** Writes the tables into the folder, and gives their names. */
    public static List<String> write(DossierFile dossier, Language language, Path folder) throws IOException {
        Names names = new Names(dossier);
        FactSheets facts = new FactSheets(names, new Precision(language));
        dossier.each("facts", facts::add);
        StandingSheets standings = new StandingSheets(names);
        dossier.each("standings", standings::add);
        List<Sheet<?>> sheets = new ArrayList<>(facts.all());
        sheets.addAll(standings.all());
        sheets.add(codebook(sheets));
        Files.createDirectories(folder);
        for (Sheet<?> sheet : sheets) {
            sheet.write(folder);
        }
        return sheets.stream().map(Sheet::name).toList();
    }

    private static Sheet<Entry> codebook(List<Sheet<?>> sheets) {
        Sheet<Entry> codebook = new Sheet<>(
                "codebook.csv",
                List.of(
                        Column.of("file", "The table", "file name", "", Entry::file),
                        Column.of(
                                "column",
                                "The column",
                                "name",
                                "",
                                entry -> entry.column().name()),
                        Column.of(
                                "meaning",
                                "What stands in it",
                                "text",
                                "",
                                entry -> entry.column().meaning()),
                        Column.of(
                                "unit",
                                "How to read it",
                                "text",
                                "",
                                entry -> entry.column().unit()),
                        Column.of(
                                "source",
                                "Where it comes from",
                                "text",
                                "",
                                entry -> entry.column().source())));
        for (Sheet<?> sheet : sheets) {
            codebook.add(new Entry(
                    sheet.name(),
                    Column.of(
                            "row",
                            "Number of the row in this file",
                            "count from 1",
                            "Selon's cross-check",
                            row -> "")));
            sheet.columns().forEach(column -> codebook.add(new Entry(sheet.name(), column)));
        }
        return codebook;
    }
}
