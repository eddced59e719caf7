package dev.selon.crosscheck.verdict;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.model.Article.Block;
import dev.selon.model.Reading;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Towns with their states, and how far the clocks of states are apart, by {@code crosscheck/zones.tsv}. */
final class Clocks {
    private static final String ZONES = "crosscheck/zones.tsv";
    private static final double APART = 5;
    private static final Pattern PLACE_LINE = Pattern.compile("(\\p{Lu}[\\p{Lu}'’ -]{2,})\\s*(?:[,–—(]|- )");

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, Zone> zones = new HashMap<>();

    /** Hours ahead of universal time. */
    private record Zone(double west, double east) {}

    private Clocks(Language language) {
        read(language, "gazetteer/towns.tsv", "name", "aliases");
        read(language, "gazetteer/states.tsv", "capitals");
        if (language.has(ZONES)) {
            for (Table.Row row : language.table(ZONES).rows()) {
                zones.put(
                        row.get("iso2"),
                        new Zone(Double.parseDouble(row.get("west")), Double.parseDouble(row.get("east"))));
            }
        }
    }

    private void read(Language language, String file, String... columns) {
        if (language.has(file)) {
            for (Table.Row row : language.table(file).rows()) {
                for (String column : columns) {
                    row.all(column)
                            .forEach(town -> states.putIfAbsent(
                                    Folding.bare(town), row.all("iso2").get(0)));
                }
            }
        }
    }

    static Clocks of(Language language) {
        return language.derive(Clocks.class, Clocks::new);
    }

    boolean isTown(String name) {
        return states.containsKey(Folding.bare(name));
    }

    /** The town that an article is written from, as its first paragraphs print it: "OSLO –". */
    Optional<String> placeLine(Reading reading) {
        String text = reading.article().text();
        return reading.article().blocks().stream()
                .filter(block -> block.role() == Block.Role.PARAGRAPH)
                .limit(2)
                .map(block -> PLACE_LINE
                        .matcher(text)
                        .region(block.span().start(), block.span().end()))
                .filter(Matcher::lookingAt)
                .map(matcher -> matcher.group(1).strip())
                .filter(this::isTown)
                .findFirst();
    }

    /** Whether the clocks of one town are hours behind those of the other, so that it may be the day before there. */
    boolean isBehind(String town, String other) {
        Zone west = zones.get(states.getOrDefault(Folding.bare(town), ""));
        Zone east = zones.get(states.getOrDefault(Folding.bare(other), ""));
        return west != null && east != null && east.west - west.east >= APART;
    }
}
