package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Blocks.Pairs;
import dev.selon.crosscheck.matching.Cluster.Link;
import dev.selon.crosscheck.matching.Joiner.Part;
import dev.selon.crosscheck.matching.Node.Component;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is one, while things come, change and go. Only what hangs together with a change is joined anew; the
 * clusters depend on the things that are there and on nothing else.
 *
 * @param <K> by what a thing is known, and the order of things
 */
public final class Joining<K extends Comparable<K>, T> {
    /** From one thing in so many that change at once, all pairs are looked at anew. */
    private static final int MANY = 4;

    private final Matching<T> matching;
    private final Joiner<T> joiner;
    private final Map<K, Node<K, T>> nodes = new HashMap<>();
    private final List<@Nullable Node<K, T>> byHandle = new ArrayList<>();
    private final ArrayDeque<Integer> free = new ArrayDeque<>();
    private final TreeMap<K, T> coming = new TreeMap<>();
    private final Blocks blocks = new Blocks(this::order);
    private Set<Component<K, T>> broken = identitySet();

    private Joining(Matching<T> matching, Joiner<T> joiner) {
        this.matching = matching;
        this.joiner = joiner;
    }

    /** Joins by the strongest link, and keeps apart what is different. */
    public static <K extends Comparable<K>, T> Joining<K, T> byLinks(Matching<T> matching) {
        return new Joining<>(matching, new Clusters<>(matching));
    }

    /** Joins what is alike enough on the whole. */
    public static <K extends Comparable<K>, T> Joining<K, T> onAverage(Matching<T> matching, double enough) {
        return new Joining<>(matching, new Groups<>(matching, enough));
    }

    /** All at once: the clusters of things in the order given. */
    static <T> List<Cluster<T>> all(List<T> things, Joining<Integer, T> joining) {
        for (int i = 0; i < things.size(); i++) {
            joining.put(i, things.get(i));
        }
        joining.settle();
        return joining.clusters();
    }

    /** What has become of the clusters since the last time. */
    public record Change<T>(List<Cluster<T>> gone, List<Cluster<T>> made) {}

    private static <E> Set<E> identitySet() {
        return Collections.newSetFromMap(new IdentityHashMap<>());
    }

    private int order(int one, int other) {
        return node(one).key.compareTo(node(other).key);
    }

    private Node<K, T> node(int handle) {
        return Objects.requireNonNull(byHandle.get(handle));
    }

    /** A thing that comes, or that has changed: in its keys or in how it compares. */
    public void put(K key, T thing) {
        coming.put(key, thing);
    }

    public void remove(K key) {
        coming.remove(key);
        Node<K, T> node = nodes.remove(key);
        if (node != null) {
            leave(node);
            blocks.watch(true);
            blocks.remove(node.handle);
            node.gone = true;
            byHandle.set(node.handle, null);
            free.add(node.handle);
        }
    }

    private void leave(Node<K, T> node) {
        if (node.component != null) {
            broken.add(node.component);
        }
        while (node.degree() > 0) {
            node.unlink(node.near(node.degree() - 1));
        }
    }

    /** The cluster of a thing, as last settled. */
    public Cluster<T> cluster(K key) {
        return Objects.requireNonNull(Objects.requireNonNull(nodes.get(key)).cluster);
    }

    /** All clusters, by their first member. */
    public List<Cluster<T>> clusters() {
        List<Node<K, T>> sorted = new ArrayList<>(nodes.values());
        sorted.sort(Comparator.comparing(node -> node.key));
        Set<Cluster<T>> clusters = identitySet();
        List<Cluster<T>> inOrder = new ArrayList<>();
        for (Node<K, T> node : sorted) {
            Cluster<T> cluster = Objects.requireNonNull(node.cluster);
            if (clusters.add(cluster)) {
                inOrder.add(cluster);
            }
        }
        return inOrder;
    }

    /** Joins anew what the changes touch. */
    public Change<T> settle() {
        boolean all = coming.size() > nodes.size() / MANY;
        blocks.watch(!all);
        List<Node<K, T>> fresh = enter(all);
        blocks.settle();
        review();
        fresh.forEach(node -> meet(node, all));
        Change<T> change = rejoin(fresh);
        fresh.forEach(node -> node.fresh = false);
        return change;
    }

    private List<Node<K, T>> enter(boolean all) {
        List<Node<K, T>> fresh = new ArrayList<>();
        coming.forEach((key, thing) -> fresh.add(enter(key, thing)));
        coming.clear();
        if (all) {
            nodes.values().stream().filter(node -> !node.fresh).forEach(node -> {
                node.fresh = true;
                leave(node);
                fresh.add(node);
            });
        }
        return fresh;
    }

    private Node<K, T> enter(K key, T thing) {
        Node<K, T> node = nodes.get(key);
        if (node == null) {
            Integer reused = free.poll();
            int handle = reused == null ? byHandle.size() : reused;
            node = new Node<>(key, handle, thing);
            nodes.put(key, node);
            if (reused == null) {
                byHandle.add(node);
            } else {
                byHandle.set(handle, node);
            }
        } else {
            leave(node);
            node.thing = thing;
        }
        node.fresh = true;
        blocks.put(
                node.handle, matching.keys(thing).stream().mapToLong(Hash::of).toArray());
        return node;
    }

    /** Who else has begun or ceased to meet because others came or went. */
    private void review() {
        for (long pair : blocks.lost().once()) {
            Node<K, T> a = byHandle.get(Pairs.first(pair));
            Node<K, T> b = byHandle.get(Pairs.second(pair));
            if (old(a, b) && a.component == b.component && a.component != null) {
                broken.add(a.component);
                if (a.isNear(b) && !blocks.meet(a.handle, b.handle)) {
                    a.unlink(b);
                }
            }
        }
        for (long pair : blocks.met().once()) {
            Node<K, T> a = byHandle.get(Pairs.first(pair));
            Node<K, T> b = byHandle.get(Pairs.second(pair));
            if (old(a, b) && !a.isNear(b) && blocks.meet(a.handle, b.handle)) {
                link(a, b);
                if (a.component == b.component && a.component != null) {
                    broken.add(a.component);
                }
            }
        }
    }

    private static boolean old(@Nullable Node<?, ?> a, @Nullable Node<?, ?> b) {
        return a != null && b != null && !a.fresh && !b.fresh;
    }

    /** Of two fresh ones the lower meets the other; where all are fresh, nobody looks back. */
    private void meet(Node<K, T> node, boolean all) {
        for (int handle : blocks.partners(node.handle, all ? node.handle + 1 : 0)) {
            Node<K, T> other = node(handle);
            if (!other.fresh || node.handle < handle) {
                link(node, other);
            }
        }
    }

    private void link(Node<K, T> a, Node<K, T> b) {
        double score = a.key.compareTo(b.key) < 0 ? joiner.link(a.thing, b.thing) : joiner.link(b.thing, a.thing);
        if (score >= 0) {
            a.link(b, score);
            leaveWhole(a);
            leaveWhole(b);
        }
    }

    private void leaveWhole(Node<K, T> node) {
        if (node.component != null) {
            broken.add(node.component);
        }
    }

    private Change<T> rejoin(List<Node<K, T>> fresh) {
        List<Cluster<T>> gone = new ArrayList<>();
        List<Cluster<T>> made = new ArrayList<>();
        Set<Node<K, T>> loose = identitySet();
        loose.addAll(fresh);
        for (Component<K, T> component : broken) {
            gone.addAll(component.clusters);
            component.nodes.stream().filter(node -> !node.gone).forEach(loose::add);
        }
        broken = identitySet();
        loose.forEach(node -> node.component = null);
        List<Node<K, T>> sorted = new ArrayList<>(loose);
        sorted.sort(Comparator.comparing(node -> node.key));
        for (Node<K, T> node : sorted) {
            if (node.component == null) {
                made.addAll(join(node));
            }
        }
        return new Change<>(gone, made);
    }

    private List<Cluster<T>> join(Node<K, T> first) {
        List<Node<K, T>> whole = reached(first);
        List<Cluster<T>> clusters = new ArrayList<>();
        Component<K, T> component = new Component<>(whole, clusters);
        List<Part> parts = whole.size() == 1 ? List.of(new Part(new int[] {0}, List.of())) : joiner.join(whole, blocks);
        for (Part part : parts) {
            Cluster<T> cluster = new Cluster<>(
                    Arrays.stream(part.members())
                            .mapToObj(at -> whole.get(at).thing)
                            .toList(),
                    part.joints().stream().map(joint -> joined(whole, joint)).toList());
            clusters.add(cluster);
            for (int at : part.members()) {
                whole.get(at).component = component;
                whole.get(at).cluster = cluster;
            }
        }
        return clusters;
    }

    private Link<T> joined(List<Node<K, T>> whole, int[] joint) {
        T a = whole.get(joint[0]).thing;
        T b = whole.get(joint[1]).thing;
        return new Link<>(a, b, matching.compare(a, b));
    }

    private Collection<Node<K, T>> neighbours(Node<K, T> node) {
        List<Node<K, T>> near = new ArrayList<>();
        for (int i = 0; i < node.degree(); i++) {
            near.add(node.near(i));
        }
        return near;
    }

    private List<Node<K, T>> reached(Node<K, T> first) {
        if (first.degree() == 0) {
            return List.of(first);
        }
        Set<Node<K, T>> seen = identitySet();
        ArrayDeque<Node<K, T>> open = new ArrayDeque<>(List.of(first));
        seen.add(first);
        while (!open.isEmpty()) {
            for (Node<K, T> near : neighbours(open.remove())) {
                if (seen.add(near)) {
                    open.add(near);
                }
            }
        }
        List<Node<K, T>> sorted = new ArrayList<>(seen);
        sorted.sort(Comparator.comparing(node -> node.key));
        return sorted;
    }
}
