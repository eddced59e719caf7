package dev.selon.crosscheck.matching;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A thing that is to be joined, with those that it may be one with. */
final class Node<K, T> {
    private static final Node<?, ?>[] NONE = {};

    final K key;
    final int handle;
    T thing;
    boolean fresh;
    boolean gone;

    @Nullable
    Component<K, T> component;

    @Nullable
    Cluster<T> cluster;

    private Node<?, ?>[] near = NONE;
    private double[] scores = {};
    private int degree;

    Node(K key, int handle, T thing) {
        this.key = key;
        this.handle = handle;
        this.thing = thing;
    }

    /** What hangs together by links: what becomes of its things depends on nothing outside. */
    static final class Component<K, T> {
        final List<Node<K, T>> nodes;
        final List<Cluster<T>> clusters;

        Component(List<Node<K, T>> nodes, List<Cluster<T>> clusters) {
            this.nodes = nodes;
            this.clusters = clusters;
        }
    }

    int degree() {
        return degree;
    }

    @SuppressWarnings("unchecked") // only nodes of these types are linked
    Node<K, T> near(int place) {
        return (Node<K, T>) near[place];
    }

    double score(int place) {
        return scores[place];
    }

    boolean isNear(Node<K, T> other) {
        return place(other) >= 0;
    }

    private int place(Node<K, T> other) {
        for (int i = 0; i < degree; i++) {
            if (near[i] == other) {
                return i;
            }
        }
        return -1;
    }

    void link(Node<K, T> other, double score) {
        add(other, score);
        other.add(this, score);
    }

    private void add(Node<K, T> other, double score) {
        if (degree == near.length) {
            near = Arrays.copyOf(near, degree + degree / 2 + 1);
            scores = Arrays.copyOf(scores, near.length);
        }
        near[degree] = other;
        scores[degree++] = score;
    }

    void unlink(Node<K, T> other) {
        take(other);
        other.take(this);
    }

    private void take(Node<K, T> other) {
        int at = place(other);
        near[at] = near[--degree];
        scores[at] = scores[degree];
        near[degree] = this; // holds nobody else
    }
}
