package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Cluster.Link;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Joins what is one. Links are honoured from the strongest to the weakest, ties in the order given; a link that would
 * bring two things together that are different is not honoured. Of large clusters the first {@link #ASKED} are asked.
 */
public final class Clusters<T> {
    private static final int ASKED = 32;

    private final List<T> items;
    private final Matching<T> matching;
    private final int[] root;
    private final List<List<Integer>> members = new ArrayList<>();
    private final List<List<Link<T>>> links = new ArrayList<>();

    /** The first members of each cluster, ascending. */
    private final List<int[]> asked = new ArrayList<>();

    private Clusters(List<T> items, Matching<T> matching) {
        this.items = items;
        this.matching = matching;
        this.root = new int[items.size()];
        for (int i = 0; i < root.length; i++) {
            root[i] = i;
            members.add(new ArrayList<>(List.of(i)));
            links.add(new ArrayList<>());
            asked.add(new int[] {i});
        }
    }

    /** The clusters of things given in a fixed order, singletons among them, by their first member. */
    public static <T> List<Cluster<T>> of(List<T> items, Matching<T> matching) {
        Clusters<T> clusters = new Clusters<>(items, matching);
        clusters.edges().forEach(clusters::honour);
        return clusters.result();
    }

    private record Edge(int a, int b, Likeness likeness) {}

    private List<Edge> edges() {
        Blocks blocks = new Blocks(items, matching);
        List<Edge> edges = new ArrayList<>();
        for (int a = 0; a < items.size(); a++) {
            for (int b : blocks.partners(a)) {
                Likeness likeness = matching.compare(items.get(a), items.get(b));
                if (likeness.isSame()) {
                    edges.add(new Edge(a, b, likeness));
                }
            }
        }
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.likeness.score())
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        return edges;
    }

    private void honour(Edge edge) {
        int a = root(edge.a);
        int b = root(edge.b);
        if (a == b || apart(a, b)) {
            return;
        }
        int kept = members.get(a).size() >= members.get(b).size() ? a : b;
        int gone = kept == a ? b : a;
        root[gone] = kept;
        members.get(kept).addAll(members.get(gone));
        links.get(kept).addAll(links.get(gone));
        links.get(kept).add(new Link<>(items.get(edge.a), items.get(edge.b), edge.likeness));
        members.get(gone).clear();
        links.get(gone).clear();
        asked.set(kept, first(asked.get(kept), asked.get(gone)));
    }

    private static int[] first(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                .sorted()
                .limit(ASKED)
                .toArray();
    }

    private int root(int item) {
        while (root[item] != item) {
            root[item] = root[root[item]];
            item = root[item];
        }
        return item;
    }

    private boolean apart(int a, int b) {
        for (int one : asked.get(a)) {
            for (int other : asked.get(b)) {
                if (matching.compare(items.get(one), items.get(other)).isDifferent()) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Cluster<T>> result() {
        List<Cluster<T>> result = new ArrayList<>();
        for (int i = 0; i < root.length; i++) {
            if (i == asked.get(root(i))[0]) {
                result.add(cluster(root(i)));
            }
        }
        return result;
    }

    private Cluster<T> cluster(int at) {
        List<T> sorted = members.get(at).stream().sorted().map(items::get).toList();
        return new Cluster<>(sorted, links.get(at));
    }
}
