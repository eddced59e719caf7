package dev.selon.reading.article;

import dev.selon.language.Folding;
import dev.selon.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pattern of a whole line in the small language of {@code article/cuts.tsv}. */
final class LinePattern {
    private static final String LEAD = "^[\\s•·▶►→>*|–—+\\-(\\[]*";
    private static final String TAIL = "[\\s:!?…»›>→←↑*|\\-–—)\\]";
    private static final String NAME = "(?<outlet>[^\\s,;:!?][^,;:!?\\n]{1,40}?)";

    private final Pattern pattern;
    private final boolean namesOutlet;
    private final boolean hasName;

    LinePattern(String written, List<String> networks) {
        String core = written.strip();
        boolean headline = core.endsWith("{headline}") || core.endsWith("{headline})?");
        this.namesOutlet = core.contains("{outlet}");
        this.hasName = core.contains("{name}");
        this.pattern = Pattern.compile(
                LEAD + regex(Folding.bare(core), networks) + TAIL + (headline ? "]*$" : ".]*$"), Pattern.DOTALL);
    }

    private static String regex(String core, List<String> networks) {
        StringBuilder regex = new StringBuilder();
        boolean named = false;
        for (int i = 0; i < core.length(); i++) {
            char c = core.charAt(i);
            char before = i == 0 ? ' ' : core.charAt(i - 1);
            switch (c) {
                case '(' -> regex.append("(?:");
                case ')', '|' -> regex.append(c);
                case '?', '+', '*' -> regex.append(before == ')' ? String.valueOf(c) : "\\" + c);
                case ' ' -> regex.append("\\s+");
                case ':' -> regex.append("\\s*:");
                case '…' -> regex.append(isWordEnd(before) ? "(?![\\p{L}\\p{N}]).*?" : ".*?");
                case '{' -> {
                    int end = core.indexOf('}', i);
                    if (end < 0) {
                        throw new IllegalArgumentException("a { without }");
                    }
                    String slot = core.substring(i + 1, end);
                    regex.append(slot.equals("outlet") && named ? "[^,;:]{2,40}?" : slot(slot, networks));
                    named |= slot.equals("outlet");
                    i = end;
                }
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    private static boolean isWordEnd(char c) {
        return Character.isLetter(c) || c == ')' || c == '}' || c == '?';
    }

    private static String slot(String slot, List<String> networks) {
        return switch (slot) {
            case "outlet" -> NAME;
            case "name" -> "(?<name>\\S.{1,120}?)";
            case "number" -> "\\d[\\d\\s.,]{0,9}";
            case "headline" -> "\\S.{5,219}[^.]";
            case "network" ->
                networks.stream()
                        .map(Folding::bare)
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")(?![a-z])"));
            default ->
                throw new IllegalArgumentException(
                        "no slot {" + slot + "}; expected {outlet}, {name}, {headline}, {number} or {network}");
        };
    }

    /** Letters and digits that lines begin with. */
    static final String FIRSTS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static final Pattern BEFORE_FIRST = Pattern.compile(LEAD);

    /** The first sign of the line that the patterns look at. */
    static char first(Bare line) {
        Matcher lead = BEFORE_FIRST.matcher(line.text());
        int at = lead.find() ? lead.end() : 0;
        return at < line.text().length() ? line.text().charAt(at) : ' ';
    }

    /** Whether a line that begins so might match: whether the sign alone leaves the question open. */
    boolean mayOpen(char first) {
        Matcher matcher = pattern.matcher(String.valueOf(first));
        return matcher.matches() || matcher.hitEnd();
    }

    boolean namesOutlet() {
        return namesOutlet;
    }

    boolean matches(Bare line) {
        return pattern.matcher(line.text()).matches();
    }

    /** Whom the line names in the slot {@code {name}}. */
    Optional<Span> name(Bare line) {
        Matcher matcher = pattern.matcher(line.text());
        return hasName && matcher.matches() && matcher.group("name") != null
                ? Optional.of(line.span(matcher.start("name"), matcher.end("name")))
                : Optional.empty();
    }

    /** The outlet that the line names, if it names one. */
    Optional<Span> outlet(Bare line) {
        Matcher matcher = pattern.matcher(line.text());
        return namesOutlet && matcher.matches() && matcher.group("outlet") != null
                ? Optional.of(line.span(matcher.start("outlet"), matcher.end("outlet")))
                : Optional.empty();
    }
}
