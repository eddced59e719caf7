package dev.selon.crosscheck.matching;

import java.util.List;

/**
 * Things that are one.
 *
 * @param members in the order given
 * @param links the likenesses that joined them, in the order in which they were honoured
 */
public record Cluster<T>(List<T> members, List<Link<T>> links) {
    public Cluster {
        members = List.copyOf(members);
        links = List.copyOf(links);
    }

    public T first() {
        return members.get(0);
    }

    /** Two members and why they are one. */
    public record Link<T>(T a, T b, Likeness likeness) {}
}
