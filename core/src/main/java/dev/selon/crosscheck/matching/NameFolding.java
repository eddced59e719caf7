package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One spelling for the romanisations of a name's word: French {@code ou}, {@code tch}, {@code ch}, {@code gu}, English
 * {@code oo}, {@code ch}, {@code sh}, {@code y}, German {@code w}, and the endings {@code -off} and {@code -ov}.
 */
final class NameFolding {
    private record Step(Pattern from, String to) {
        Step(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private static final List<Step> STEPS = List.of(
            new Step("[^a-z]", ""),
            new Step("^mc", "mak"),
            new Step("(o|e|i?e)(?:ff|f|w)$", "$1v"),
            new Step("oou", "ou"),
            new Step("(?:ou|w|(?<![gq])u)(?=[aeo])|(?:ou|w)(?=[iu])|w(?=[lr])", "v"),
            new Step("ou|oo", "u"),
            new Step("chr", "kr"),
            new Step("s?chtch|shch|tsch|tch|sch|ch|sh", "S"),
            new Step("Sov$", "Sev"), // Russian ё
            new Step("kh", "h"),
            new Step("ck|qu|q", "k"),
            new Step("dzh|dj|zh", "j"),
            new Step("gu([eiy])", "g$1"),
            new Step("gh", "g"),
            new Step("ph", "f"),
            new Step("([dt])h", "$1"),
            new Step("x", "ks"),
            new Step("c([eiy])", "s$1"),
            new Step("c", "k"),
            new Step("S", "sh"),
            new Step("y", "i"),
            new Step("([^aeious])h|(?<!s)h$", "$1"),
            new Step("(.)\\1+", "$1"),
            new Step("ij$", "i"),
            new Step("([^aeiou])ie(?=.)", "$1e"),
            new Step("(.{3,})e$", "$1"));

    private NameFolding() {}

    static String fold(String word) {
        String folded = Folding.bare(word);
        for (Step step : STEPS) {
            folded = step.from.matcher(folded).replaceAll(step.to);
        }
        return folded.isEmpty() ? Folding.bare(word) : folded;
    }
}
