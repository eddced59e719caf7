package dev.selon.crosscheck.matching;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.codec.language.DaitchMokotoffSoundex;
import org.apache.commons.codec.language.DoubleMetaphone;

/**
 * Names of persons, compared whatever romanisation they are printed in: French and English forms of Russian, Ukrainian
 * or Arabic names are folded, and what then still differs must sound alike by two measures.
 */
public final class Names {
    private static final DoubleMetaphone METAPHONE = new DoubleMetaphone();
    private static final DaitchMokotoffSoundex SOUNDEX = new DaitchMokotoffSoundex();
    private static final int PARTICLE = 3;
    private static final int LONG = 7;

    /** What follows a hyphen is no particle: "Kim Jong-un". */
    private static final Pattern HYPHENED = Pattern.compile("(?<=\\p{L}{3}-)\\p{Ll}{1,3}\\b");

    private Names() {}

    /** The words of a name, folded; small particles (de, von, al) are left out where others remain. */
    public static List<String> words(String name) {
        String plain = HYPHENED.matcher(familyLast(Script.latin(name)))
                .replaceAll(found -> UCharacter.toUpperCase(ULocale.ROOT, found.group()));
        List<String> printed = Arrays.stream(plain.split("[\\s\\-'.,]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> full = printed.stream().filter(word -> !isParticle(word)).toList();
        return (full.isEmpty() ? printed : full).stream().map(NameFolding::fold).toList();
    }

    /** "Diallo, Awa" is "Awa Diallo". */
    private static String familyLast(String name) {
        int comma = name.indexOf(',');
        boolean turned = comma > 0 && comma == name.lastIndexOf(',') && comma < name.length() - 2;
        return turned ? name.substring(comma + 1) + " " + name.substring(0, comma) : name;
    }

    private static boolean isParticle(String word) {
        return word.length() <= PARTICLE && UCharacter.isULowercase(word.codePointAt(0));
    }

    /** The folded family name: the last word. */
    public static String family(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? "" : words.get(words.size() - 1);
    }

    /** Keys under which the name meets its variants: the sounds of its family name. */
    public static Set<String> keys(String name) {
        return keys(Name.of(name));
    }

    /**
     * Keys under which a full name meets its variants: the sounds and the first letters of its family name, each with the
     * first sound of each given name; its words in whatever order. A bare family name has the two without a given name.
     */
    public static Set<String> keys(Name name) {
        Set<String> keys = new TreeSet<>();
        if (name.words.isEmpty()) {
            return keys;
        }
        for (String given : name.isFull() ? name.words.subList(0, name.words.size() - 1) : List.of("")) {
            String sound = METAPHONE.doubleMetaphone(given);
            String first = sound == null || sound.isEmpty() ? "" : sound.substring(0, 1);
            familyKeys(name).forEach(family -> keys.add("name " + family + " " + first));
        }
        if (name.isFull()) {
            keys.add("words " + String.join(" ", new TreeSet<>(name.words)));
        }
        return keys;
    }

    /** How the family name sounds and begins, coarsely. */
    public static List<String> familyKeys(Name name) {
        if (name.words.isEmpty()) {
            return List.of();
        }
        String family = name.words.get(name.words.size() - 1);
        return List.of(METAPHONE.doubleMetaphone(family), skeleton(family));
    }

    /** The first letter and the length, coarsely: where a misprint meets the right spelling. */
    private static String skeleton(String family) {
        return family.substring(0, Math.min(3, family.length()));
    }

    /** Whether two full names name one person, as far as names can tell. */
    public static Likeness compare(String one, String other) {
        return compare(Name.of(one), Name.of(other));
    }

    /** A name with its folded words, to be compared often. */
    public record Name(String printed, List<String> words, boolean vowelless) {
        public static Name of(String printed) {
            return new Name(printed, Names.words(printed), Script.isVowelless(printed));
        }

        /** Whether it has more than a family name. */
        public boolean isFull() {
            return words.size() > 1;
        }
    }

    /** Whether two full names name one person, as far as names can tell. */
    public static Likeness compare(Name one, Name other) {
        List<String> a = one.words;
        List<String> b = other.words;
        if (a.isEmpty() || b.isEmpty()) {
            return Likeness.unsure(0, "no name");
        }
        if (a.equals(b)) {
            return Likeness.same(1, one.printed.equals(other.printed) ? "same name" : "same name in another spelling");
        }
        if (one.vowelless != other.vowelless) {
            return consonants(a).equals(consonants(b))
                    ? Likeness.same(0.85, "same consonants in another script")
                    : Likeness.different("other consonants");
        }
        if (String.join("", a).equals(String.join("", b))) {
            return Likeness.same(0.95, "same name, its words joined or apart");
        }
        if (a.size() == 1 || b.size() == 1) {
            return single(a, b);
        }
        return new TreeSet<>(a).equals(new TreeSet<>(b))
                ? Likeness.unsure(a.size() == 2 ? 0.6 : 0.5, "same words in another order")
                : full(a, b);
    }

    /** The consonants of each word, as a script without vowels tells them. */
    private static List<String> consonants(List<String> words) {
        return words.stream()
                .map(word -> word.replaceAll("[aeiouw]", "")
                        .replace('p', 'b')
                        .replace('v', 'f')
                        .replace('g', 'j')
                        .replaceAll("(.)\\1+", "$1"))
                .toList();
    }

    private static Likeness single(List<String> a, List<String> b) {
        String familyA = a.get(a.size() - 1);
        String familyB = b.get(b.size() - 1);
        if (familyA.equals(familyB) || soundAlike(familyA, familyB)) {
            return a.size() == b.size()
                    ? Likeness.same(0.85, "same family name in another romanisation")
                    : Likeness.unsure(0.5, "same family name");
        }
        return a.size() == b.size() && misprint(familyA, familyB)
                ? Likeness.unsure(0.3, "one letter apart")
                : Likeness.different("different family names");
    }

    private static Likeness full(List<String> a, List<String> b) {
        String familyA = a.get(a.size() - 1);
        String familyB = b.get(b.size() - 1);
        List<String> givenA = a.subList(0, a.size() - 1);
        List<String> givenB = b.subList(0, b.size() - 1);
        boolean given = givenAgree(givenA, givenB);
        if (familyA.equals(familyB)) {
            if (given) {
                return Likeness.same(0.95, "same name told more or less fully");
            }
            return swapped(givenA, givenB)
                    ? Likeness.unsure(0.6, "two letters swapped")
                    : Likeness.different("different given names");
        }
        if (given && soundAlike(familyA, familyB)) {
            boolean sure = givenA.equals(givenB) && Math.min(familyA.length(), familyB.length()) >= LONG;
            return Likeness.same(sure ? 0.91 : 0.85, "same name in another romanisation");
        }
        if (givenA.equals(givenB) && misprint(familyA, familyB)) {
            return Likeness.unsure(0.6, "one letter apart");
        }
        return Likeness.different("different names");
    }

    /** Whether the given names of one may be those of the other: equal, sounding alike, initials, or some left out. */
    private static boolean givenAgree(List<String> a, List<String> b) {
        List<String> fewer = a.size() <= b.size() ? a : b;
        List<String> more = fewer == a ? b : a;
        int at = 0;
        for (String one : more) {
            if (at < fewer.size() && givenAlike(fewer.get(at), one)) {
                at++;
            }
        }
        return at == fewer.size();
    }

    /** "Ibrahim" and "Ibrahima" are two names, as are "Alexandr" and "Alexandra". */
    private static boolean givenAlike(String a, String b) {
        boolean initial = Math.min(a.length(), b.length()) == 1;
        return a.equals(b)
                || initial && a.charAt(0) == b.charAt(0)
                || !initial && !a.equals(b + "a") && !b.equals(a + "a") && soundAlike(a, b);
    }

    /** Whether two folded words sound alike by both measures and are spelt much alike. */
    static boolean soundAlike(String a, String b) {
        return METAPHONE.doubleMetaphone(a).equals(METAPHONE.doubleMetaphone(b))
                && soundexAgrees(a, b)
                && edits(a, b) <= (Math.min(a.length(), b.length()) >= LONG ? 2 : 1);
    }

    private static boolean soundexAgrees(String a, String b) {
        Set<String> codes = new TreeSet<>(List.of(SOUNDEX.soundex(a).split("\\|")));
        return Arrays.stream(SOUNDEX.soundex(b).split("\\|")).anyMatch(codes::contains);
    }

    /** "Donlad" for "Donald": the same letters, two neighbours swapped; a letter changed makes another given name. */
    private static boolean swapped(List<String> a, List<String> b) {
        String one = String.join(" ", a);
        String other = String.join(" ", b);
        return one.length() >= 5 && edits(one, other) == 1 && letters(one).equals(letters(other));
    }

    private static List<Integer> letters(String word) {
        return word.codePoints().sorted().boxed().toList();
    }

    /** Whether two names with the same given names differ by one letter of a long family name. */
    public static boolean isMisprint(Name one, Name other) {
        if (!one.isFull() || !other.isFull()) {
            return false;
        }
        int last = one.words.size() - 1;
        return one.words.subList(0, last).equals(other.words.subList(0, other.words.size() - 1))
                && one.words.get(0).length() > 1
                && Math.min(family(one).length(), family(other).length()) >= LONG
                && misprint(family(one), family(other));
    }

    private static String family(Name name) {
        return name.words.get(name.words.size() - 1);
    }

    /** One letter apart; the first letter is seldom misprinted, and another first letter is most often another name. */
    private static boolean misprint(String a, String b) {
        return edits(a, b) == 1 && a.charAt(0) == b.charAt(0);
    }

    private static int edits(String a, String b) {
        return Edits.between(a, b);
    }
}
