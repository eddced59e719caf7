package dev.selon.reading.claim.function;

import dev.selon.model.Token;

/** Whether a participle agrees with a noun in gender and number, as their shapes tell. */
final class Agreement {
    private Agreement() {}

    static boolean holds(Token participle, Token noun) {
        return fit(ending(participle), ending(noun));
    }

    /** Whether they agree and the noun's gender is known. */
    static boolean isSure(Token participle, Token noun) {
        return holds(participle, noun) && !ending(noun).isEmpty();
    }

    /** Gender and number at the end of the shape, "" where it has none. */
    private static String ending(Token token) {
        String shape = token.shape();
        return shape.length() < 3
                ? ""
                : shape.substring(Math.max(0, shape.length() - 4)).strip();
    }

    private static boolean fit(String participle, String noun) {
        if (participle.isEmpty() || noun.isEmpty()) {
            return true;
        }
        char number = participle.charAt(participle.length() - 1);
        char other = noun.charAt(noun.length() - 1);
        boolean sameNumber = number == other || noun.endsWith("sp") || participle.endsWith("sp");
        boolean otherGender = participle.startsWith("f") && noun.startsWith("m")
                || participle.startsWith("m") && noun.startsWith("f");
        return sameNumber && !otherGender;
    }
}
