package dev.selon.app.export;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.When;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How precisely a time or place is known, as two data projects number it: the UCDP Georeferenced Event Dataset (codebook 24.1,
 * {@code date_prec} and {@code where_prec}) and ACLED (codebook, {@code time_precision} and {@code geo_precision}).
 */
final class Precision {
    private static final int WEEK = 7;
    private static final int FEW_DAYS = 6;
    private static final int MONTH = 31;

    private final Map<String, String> places = new HashMap<>();

    Precision(Language language) {
        named(language, "gazetteer/regions.tsv", null);
        named(language, "gazetteer/towns.tsv", "town");
    }

    private void named(Language language, String file, @Nullable String kind) {
        if (!language.has(file)) {
            return;
        }
        for (Table.Row row : language.table(file).rows()) {
            String is = kind == null ? row.get("kind") : kind;
            places.put(Folding.bare(row.get("name")), is);
            row.all("aliases").forEach(alias -> places.put(Folding.bare(alias), is));
        }
    }

    /** UCDP: 1 the day, 2 within two to six days, 3 within a week, 4 within a month, 5 within a year; {@code ""} beyond or unknown. */
    static String ucdp(@Nullable When when) {
        if (when == null || !when.isClosed()) {
            return "";
        }
        long days = when.breadth();
        if (days <= 1) {
            return "1";
        }
        return days <= FEW_DAYS ? "2" : days <= WEEK ? "3" : days <= MONTH ? "4" : days <= 366 ? "5" : "";
    }

    /** ACLED: 1 the day, 2 within a week, 3 within a month; {@code ""} beyond or unknown. */
    static String acled(@Nullable When when) {
        if (when == null || !when.isClosed()) {
            return "";
        }
        long days = when.breadth();
        return days <= 1 ? "1" : days <= WEEK ? "2" : days <= MONTH ? "3" : "";
    }

    /** UCDP: 1 a town, 4 a part of a state, 5 a river, mountain or other feature, 6 a state, 7 a sea; {@code ""} unknown. */
    String ucdpPlace(String name, @Nullable String kind) {
        if ("state".equals(kind)) {
            return "6";
        }
        return switch (places.getOrDefault(Folding.bare(name), "")) {
            case "town" -> "1";
            case "sub-state", "breakaway" -> "4";
            case "river", "lake", "mountain", "desert" -> "5";
            case "sea" -> "7";
            default -> "";
        };
    }

    /** ACLED: 1 a town, 2 a part of a region, 3 a larger region or a state; {@code ""} unknown. */
    String acledPlace(String name, @Nullable String kind) {
        return switch (ucdpPlace(name, kind)) {
            case "1" -> "1";
            case "4", "5" -> "2";
            case "6", "7" -> "3";
            default -> "";
        };
    }
}
