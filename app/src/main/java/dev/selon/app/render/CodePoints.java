package dev.selon.app.render;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** UTF-16 indices of one text as counts of Unicode code points, and back. */
public final class CodePoints {
    /** Code points before each index, or null where every character is one unit. */
    private final int @Nullable [] before;

    private CodePoints(int @Nullable [] before) {
        this.before = before;
    }

    public static CodePoints of(String text) {
        int count = text.codePointCount(0, text.length());
        if (count == text.length()) {
            return new CodePoints(null);
        }
        int[] before = new int[text.length() + 1];
        int seen = 0;
        for (int i = 0; i < text.length(); ) {
            int width = Character.charCount(text.codePointAt(i));
            Arrays.fill(before, i, i + width, seen++);
            i += width;
        }
        before[text.length()] = seen;
        return new CodePoints(before);
    }

    /** The number of code points before that index. */
    public int at(int index) {
        return before == null ? index : before[index];
    }

    /** The index before which that many code points stand. */
    public int index(int codePoints) {
        if (before == null) {
            return codePoints;
        }
        int index = Arrays.binarySearch(before, codePoints);
        while (index > 0 && before[index - 1] == codePoints) {
            index--;
        }
        return index;
    }
}
