package dev.selon.crosscheck.matching;

import java.util.List;

/** How things that hang together by links are put into clusters. */
interface Joiner<T> {
    /** How strongly two things are linked; below 0 where they are not. */
    double link(T a, T b);

    /** The clusters of things that hang together, by their first member. Nodes in their order. */
    List<Part> join(List<? extends Node<?, T>> nodes, Blocks blocks);

    /**
     * A cluster by the places of its nodes.
     *
     * @param members ascending
     * @param joints the pairs by which it was joined, in that order
     */
    record Part(int[] members, List<int[]> joints) {}
}
