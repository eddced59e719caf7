package dev.selon.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/** Ways of writing one word made one: for matching only, never for show. Tables are ICU's, so every JDK agrees. */
public final class Folding {
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

    /** The common case without tables: letters of Latin-1, composed as they are; null where a table is needed. */
    private static @Nullable String lowerLatin(String text) {
        boolean upper = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xff || c == 0xa0 || c == '`' || c == 0xb4) {
                return null;
            }
            upper |= isUpperLatin(c);
        }
        if (!upper) {
            return text;
        }
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            if (isUpperLatin(lower[i])) {
                lower[i] += 32;
            }
        }
        return new String(lower);
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
            plain.append(
                    switch (c) {
                        case '’', '‘', 'ʼ', '`', '´' -> '\'';
                        case '\u00a0', '\u202f', '\u2009', '\u2007', '\u2002', '\u2003' -> ' ';
                        case '\u2010', '\u2011' -> '-';
                        default -> c;
                    });
        }
        return plain.toString();
    }
}
