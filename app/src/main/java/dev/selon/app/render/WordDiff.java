package dev.selon.app.render;

import dev.selon.language.Folding;
import java.util.ArrayList;
import java.util.List;

/** Wordings of one statement compared word by word. */
public final class WordDiff {
    private static final int MOST_CELLS = 4_000_000;

    private WordDiff() {}

    /** How a stretch of one wording stands to the others. */
    public enum Change {
        /** Told in every wording. */
        SAME,
        /** Told in other words elsewhere. */
        CHANGED,
        /** Nothing stands there elsewhere. */
        ONLY_HERE
    }

    /** A stretch of a wording; all stretches together are the wording, character by character. */
    public record Piece(String text, Change change) {}

    /** For each wording its pieces. A word is the same where it is aligned with an equal one in all others. */
    public static List<List<Piece>> compare(List<String> wordings) {
        List<List<Word>> words = wordings.stream().map(WordDiff::words).toList();
        List<Change[]> marks = new ArrayList<>();
        for (List<Word> each : words) {
            Change[] same = new Change[each.size()];
            java.util.Arrays.fill(same, Change.SAME);
            marks.add(same);
        }
        for (int a = 0; a < words.size(); a++) {
            for (int b = a + 1; b < words.size(); b++) {
                mark(words.get(a), words.get(b), marks.get(a), marks.get(b));
            }
        }
        List<List<Piece>> pieces = new ArrayList<>();
        for (int i = 0; i < wordings.size(); i++) {
            pieces.add(pieces(wordings.get(i), words.get(i), marks.get(i)));
        }
        return pieces;
    }

    private record Word(int start, int end, String folded) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && Character.isLetterOrDigit(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                words.add(new Word(start, i, Folding.bare(text.substring(start, i))));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private static void mark(List<Word> a, List<Word> b, Change[] ofA, Change[] ofB) {
        int[][] longest = longest(a, b);
        int i = 0;
        int j = 0;
        while (i < a.size() || j < b.size()) {
            int fromA = i;
            int fromB = j;
            while ((i < a.size() || j < b.size()) && !together(a, b, i, j)) {
                if (j == b.size() || i < a.size() && longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            Change change = i > fromA && j > fromB ? Change.CHANGED : Change.ONLY_HERE;
            weaken(ofA, fromA, i, change);
            weaken(ofB, fromB, j, change);
            i++;
            j++;
        }
    }

    private static boolean together(List<Word> a, List<Word> b, int i, int j) {
        return i < a.size() && j < b.size() && a.get(i).folded.equals(b.get(j).folded);
    }

    /** What differs from one wording and has other words in another counts as changed. */
    private static void weaken(Change[] marks, int from, int to, Change change) {
        for (int i = from; i < to; i++) {
            marks[i] = marks[i] == Change.CHANGED ? Change.CHANGED : change;
        }
    }

    /** Length of the longest common run of words (gaps allowed) from each pair of places on. */
    private static int[][] longest(List<Word> a, List<Word> b) {
        int[][] longest = new int[a.size() + 1][b.size() + 1];
        if ((long) a.size() * b.size() > MOST_CELLS) {
            return longest;
        }
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                longest[i][j] = a.get(i).folded.equals(b.get(j).folded)
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    /** Neighbours of one kind become one piece, with the spaces and marks between them. */
    private static List<Piece> pieces(String text, List<Word> words, Change[] marks) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.size(); ) {
            int last = i;
            while (last + 1 < words.size() && marks[last + 1] == marks[i]) {
                last++;
            }
            int start = words.get(i).start;
            int end = words.get(last).end;
            if (marks[i] == Change.SAME) {
                start = from;
                end = last + 1 < words.size() ? words.get(last + 1).start : text.length();
            }
            if (start > from) {
                pieces.add(new Piece(text.substring(from, start), Change.SAME));
            }
            pieces.add(new Piece(text.substring(start, end), marks[i]));
            from = end;
            i = last + 1;
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), Change.SAME));
        }
        return pieces;
    }
}
