package dev.selon.crosscheck.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Joins what is one. Links are honoured from the strongest to the weakest, ties in the order given; a link that would
 * bring two things together that are different is not honoured. Of large clusters the first {@link #ASKED} are asked.
 */
public final class Clusters<T> implements Joiner<T> {
    private static final int ASKED = 32;

    private final Matching<T> matching;

    Clusters(Matching<T> matching) {
        this.matching = matching;
    }

    /** The clusters of things given in a fixed order, singletons among them, by their first member. */
    public static <T> List<Cluster<T>> of(List<T> items, Matching<T> matching) {
        return Joining.all(items, Joining.<Integer, T>byLinks(matching));
    }

    @Override
    public double link(T a, T b) {
        Likeness likeness = matching.compare(a, b);
        return likeness.isSame() ? likeness.score() : -1;
    }

    @Override
    public List<Part> join(List<? extends Node<?, T>> nodes, Blocks blocks) {
        Joined joined = new Joined(nodes);
        edges(nodes).forEach(joined::honour);
        return joined.parts();
    }

    private record Edge(int a, int b, double score) {}

    private List<Edge> edges(List<? extends Node<?, T>> nodes) {
        Map<Node<?, T>, Integer> places = new HashMap<>();
        nodes.forEach(node -> places.put(node, places.size()));
        List<Edge> edges = new ArrayList<>();
        for (int a = 0; a < nodes.size(); a++) {
            Node<?, T> node = nodes.get(a);
            for (int i = 0; i < node.degree(); i++) {
                int b = places.getOrDefault(node.near(i), -1);
                if (a < b) {
                    edges.add(new Edge(a, b, node.score(i)));
                }
            }
        }
        edges.sort(Comparator.comparingDouble((Edge edge) -> -edge.score)
                .thenComparingInt(Edge::a)
                .thenComparingInt(Edge::b));
        return edges;
    }

    private final class Joined {
        private final List<? extends Node<?, T>> nodes;
        private final int[] root;
        private final List<List<Integer>> members = new ArrayList<>();
        private final List<List<int[]>> joints = new ArrayList<>();

        /** The first members of each cluster, ascending. */
        private final List<int[]> asked = new ArrayList<>();

        Joined(List<? extends Node<?, T>> nodes) {
            this.nodes = nodes;
            this.root = new int[nodes.size()];
            for (int i = 0; i < root.length; i++) {
                root[i] = i;
                members.add(new ArrayList<>(List.of(i)));
                joints.add(new ArrayList<>());
                asked.add(new int[] {i});
            }
        }

        void honour(Edge edge) {
            int a = root(edge.a);
            int b = root(edge.b);
            if (a == b || apart(a, b)) {
                return;
            }
            int kept = members.get(a).size() >= members.get(b).size() ? a : b;
            int gone = kept == a ? b : a;
            root[gone] = kept;
            members.get(kept).addAll(members.get(gone));
            joints.get(kept).addAll(joints.get(gone));
            joints.get(kept).add(new int[] {edge.a, edge.b});
            members.get(gone).clear();
            joints.get(gone).clear();
            asked.set(kept, first(asked.get(kept), asked.get(gone)));
        }

        private static int[] first(int[] one, int[] other) {
            return IntStream.concat(Arrays.stream(one), Arrays.stream(other))
                    .sorted()
                    .limit(ASKED)
                    .toArray();
        }

        private int root(int item) {
            int at = item;
            while (root[at] != at) {
                root[at] = root[root[at]];
                at = root[at];
            }
            return at;
        }

        private boolean apart(int a, int b) {
            for (int one : asked.get(a)) {
                for (int other : asked.get(b)) {
                    if (matching.compare(nodes.get(one).thing, nodes.get(other).thing)
                            .isDifferent()) {
                        return true;
                    }
                }
            }
            return false;
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (int i = 0; i < root.length; i++) {
                if (i == asked.get(root(i))[0]) {
                    parts.add(new Part(
                            members.get(root(i)).stream()
                                    .mapToInt(Integer::intValue)
                                    .sorted()
                                    .toArray(),
                            List.copyOf(joints.get(root(i)))));
                }
            }
            return parts;
        }
    }
}
