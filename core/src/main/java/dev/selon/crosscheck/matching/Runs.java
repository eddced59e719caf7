package dev.selon.crosscheck.matching;

import java.util.Arrays;

/** An article's runs of words on a small board, one peg a run: most articles that share no words are told apart by it. */
public final class Runs {
    private static final int BOARD = 64;
    private static final int PLACES = BOARD * Long.SIZE;

    private final long[] board = new long[BOARD];
    private final int runs;

    /** How many runs found their peg taken. */
    private final int doubled;

    public Runs(long[] shingles) {
        runs = shingles.length;
        for (long shingle : shingles) {
            int place = Math.floorMod(shingle ^ shingle >>> 32, PLACES);
            board[place / Long.SIZE] |= 1L << place;
        }
        doubled = runs - Arrays.stream(board).mapToInt(Long::bitCount).sum();
    }

    /** False only where {@link Shingles#reprint} is false: no more runs are shared than pegs stand on both boards. */
    public boolean mayReprint(Runs other) {
        int most = Math.min(doubled, other.doubled);
        for (int i = 0; i < BOARD; i++) {
            most += Long.bitCount(board[i] & other.board[i]);
        }
        return Shingles.isReprint(most, Math.min(runs, other.runs));
    }
}
