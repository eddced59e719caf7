package dev.selon.crosscheck.verdict;

import dev.selon.language.Language;
import dev.selon.language.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the counts of votes that a text prints, by {@code crosscheck/votes.tsv}: "par 120 voix contre 31". */
final class VoteCounts {
    static final String FILE = "crosscheck/votes.tsv";
    private static final String NUMBER = "(\\d{1,3}(?:[ \\u00A0\\u202F.]\\d{3})+|\\d+)";
    private static final String SPACE = "[\\s\\u00A0\\u202F]+";
    private static final VoteCounts NONE = new VoteCounts(null);

    private final @Nullable Pattern pattern;

    private VoteCounts(@Nullable Pattern pattern) {
        this.pattern = pattern;
    }

    /** One count, with where it stands. */
    record Count(int start, int end, String yes, String no) {}

    static VoteCounts of(Language language) {
        return language.derive(VoteCounts.class, VoteCounts::read);
    }

    private static VoteCounts read(Language language) {
        List<Table.Row> rows = language.has(FILE) ? language.table(FILE).rows() : List.of();
        if (rows.isEmpty()) {
            return NONE;
        }
        String words =
                rows.stream().map(row -> row.get("words").replace(" ", SPACE)).collect(Collectors.joining("|"));
        return new VoteCounts(Pattern.compile(
                "(?<![\\p{L}\\d,.])" + NUMBER + SPACE + "(?:" + words + ")" + SPACE + NUMBER + "(?![\\d%])"));
    }

    List<Count> in(String text) {
        List<Count> counts = new ArrayList<>();
        if (pattern != null) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                counts.add(new Count(matcher.start(), matcher.end(), bare(matcher.group(1)), bare(matcher.group(2))));
            }
        }
        return counts;
    }

    private static String bare(String number) {
        return number.replaceAll("\\D", "");
    }
}
