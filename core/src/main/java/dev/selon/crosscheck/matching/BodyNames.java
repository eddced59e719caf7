package dev.selon.crosscheck.matching;

import dev.selon.language.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Names of bodies, compared by their words: whatever their legal form, their full stops and their order. */
public final class BodyNames {
    /** Legal forms of firms and small words, which tell no two bodies apart. */
    private static final Set<String> UNSAID = Set.of(
            ("a ab ag and au aux bv co company corp corporation de des du et for gmbh inc incorporated jsc l la le les limited"
                            + " llc llp ltd nv of oao ojsc ooo pao pjsc plc pour pte pty sa sarl sas spa srl the und zao")
                    .split(" "));

    private static final Pattern FORM_IN_FULL = Pattern.compile(
            "\\b(?:(?:public )?limited (?:liability )?company|(?:open )?joint[ -]stock company|aktiengesellschaft"
                    + "|societe (?:anonyme|par actions simplifiee|a responsabilite limitee))\\b|'s\\b");

    private static final int SHORTEST_ACRONYM = 3;
    private static final int LONGEST_ACRONYM = 8;
    private static final int LONG_WORD = 5;
    private static final int VERY_LONG_WORD = 9;

    private BodyNames() {}

    /** Whether two names name one body, as far as names can tell. */
    public static Likeness compare(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.unsure(0, "no name");
        }
        if (new TreeSet<>(a).equals(new TreeSet<>(b)) || String.join("", a).equals(String.join("", b))) {
            return Likeness.same(0.95, "same words in the name");
        }
        if (isAcronymOf(one, other) || isAcronymOf(other, one)) {
            return Likeness.same(0.75, "an acronym of the other's words");
        }
        return misprinted(a, b) ? Likeness.unsure(0.6, "one letter apart") : Likeness.different("other names");
    }

    /** The telling words of a name, folded; "A.B.C." is one word. */
    static List<String> words(String name) {
        String bare = FORM_IN_FULL
                .matcher(Folding.bare(Script.latin(name)))
                .replaceAll(" ")
                .replaceAll("(?<=\\b\\p{L})\\.(?=\\p{L}\\b)", "");
        List<String> all = Arrays.stream(bare.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> telling =
                all.stream().filter(word -> !UNSAID.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** Whether the short name is made of the first letters of the long one's telling words. */
    public static boolean isAcronymOf(String shorter, String longer) {
        String letters = Folding.bare(shorter).replace(".", "");
        return letters.length() >= SHORTEST_ACRONYM
                && letters.length() <= LONGEST_ACRONYM
                && letters.codePoints().allMatch(Character::isLetter)
                && letters.equals(initials(longer));
    }

    /** The first letters of the telling words; {@code ""} where they are too few for an acronym. */
    public static String initials(String name) {
        List<String> words = words(name);
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.appendCodePoint(word.codePointAt(0)));
        return words.size() >= SHORTEST_ACRONYM ? initials.toString() : "";
    }

    /** All words but one are the same, and that one is long and a letter apart. */
    private static boolean misprinted(List<String> a, List<String> b) {
        List<String> onlyA = without(a, b);
        List<String> onlyB = without(b, a);
        return a.size() == b.size() && onlyA.size() == 1 && onlyB.size() == 1 && misprint(onlyA.get(0), onlyB.get(0));
    }

    /** One letter apart; in long words two. */
    private static boolean misprint(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        int allowed = shorter >= VERY_LONG_WORD ? 2 : shorter >= LONG_WORD ? 1 : 0;
        return a.charAt(0) == b.charAt(0) && Edits.between(a, b) <= allowed;
    }

    private static List<String> without(List<String> some, List<String> others) {
        List<String> left = new ArrayList<>(some);
        others.forEach(left::remove);
        return left;
    }
}
