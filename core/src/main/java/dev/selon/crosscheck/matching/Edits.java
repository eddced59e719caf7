package dev.selon.crosscheck.matching;

/** Letters to change, add, leave out or swap with their neighbour to make one word another. */
final class Edits {
    private Edits() {}

    static int between(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int k = 0; k <= b.length(); k++) {
                table[i][k] = i == 0 || k == 0 ? i + k : step(table, a, b, i, k);
            }
        }
        return table[a.length()][b.length()];
    }

    private static int step(int[][] table, String a, String b, int i, int k) {
        int changed = table[i - 1][k - 1] + (a.charAt(i - 1) == b.charAt(k - 1) ? 0 : 1);
        int least = Math.min(changed, 1 + Math.min(table[i - 1][k], table[i][k - 1]));
        return isSwap(a, b, i, k) ? Math.min(least, table[i - 2][k - 2] + 1) : least;
    }

    private static boolean isSwap(String a, String b, int i, int k) {
        return i > 1 && k > 1 && a.charAt(i - 1) == b.charAt(k - 2) && a.charAt(i - 2) == b.charAt(k - 1);
    }
}
