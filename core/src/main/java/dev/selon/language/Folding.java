package dev.selon.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Ways of writing one word made one: for matching only, never for show. Tables are ICU's, so every JDK agrees. */
public final class Folding {
    /** Common signs beyond Latin-1 that have no other way of writing. */
    private static final String LATE = "œ–—“”„…‹›€";

    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

    private Folding() {}

    /** NFC, lower case, straight apostrophes, plain spaces. */
    public static String lower(String text) {
        String plain = lowerLatin(text);
        if (plain != null) {
            return plain;
        }
        return UCharacter.toLowerCase(ULocale.ROOT, NFC.normalize(marks(text)));
    }

    /** The common case without tables: letters of Latin-1 and marks, composed as they are; null where a table is needed. */
    private static @Nullable String lowerLatin(String text) {
        boolean same = true;
        for (int i = 0; i < text.length(); i++) {
            char lower = lowerLatin(text.charAt(i));
            if (lower == 0) {
                return null;
            }
            same &= lower == text.charAt(i);
        }
        if (same) {
            return text;
        }
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = lowerLatin(lower[i]);
        }
        return new String(lower);
    }

    private static char lowerLatin(char c) {
        if (isUpperLatin(c)) {
            return (char) (c + 32);
        }
        char plain = mark(c);
        return plain <= 0xff || LATE.indexOf(plain) >= 0 ? plain : 0;
    }

    private static boolean isUpperLatin(char c) {
        return c >= 'A' && c <= 'Z' || c >= 0xc0 && c <= 0xde && c != 0xd7;
    }

    /** As {@link #lower}, without accents: {@code "États-Unis"} is {@code "etats-unis"}. */
    public static String bare(String text) {
        String apart = NFD.normalize(lower(text));
        StringBuilder bare = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(c -> UCharacter.getType(c) != com.ibm.icu.lang.UCharacterCategory.NON_SPACING_MARK)
                .forEach(c -> {
                    switch (c) {
                        case 'œ' -> bare.append("oe");
                        case 'æ' -> bare.append("ae");
                        case 'ø' -> bare.append('o');
                        case 'ł' -> bare.append('l');
                        case 'ß' -> bare.append("ss");
                        case 'ı' -> bare.append('i');
                        default -> bare.appendCodePoint(c);
                    }
                });
        return bare.toString();
    }

    /** Apostrophes and spaces of all kinds made plain; the length stays. */
    public static String marks(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            plain.append(mark(c));
        }
        return plain.toString();
    }

    private static char mark(char c) {
        return switch (c) {
            case '’', '‘', 'ʼ', '`', '´' -> '\'';
            case '\u00a0', '\u202f', '\u2009', '\u2007', '\u2002', '\u2003' -> ' ';
            case '\u2010', '\u2011' -> '-';
            default -> c;
        };
    }
}
