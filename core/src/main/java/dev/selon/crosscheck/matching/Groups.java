package dev.selon.crosscheck.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Joins what is alike on the whole: two groups become one while their members are alike enough on average (average
 * linkage), the most alike first. One pair that is different keeps two groups apart, and so does what the groups show
 * together ({@link Matching#apart}). Where two groups are alike enough on average some pair is, so what becomes of
 * things depends on nothing but those that they hang together with by such pairs.
 */
public final class Groups<T> implements Joiner<T> {
    private static final int CROWD = 64;

    private final Matching<T> matching;
    private final double enough;

    Groups(Matching<T> matching, double enough) {
        this.matching = matching;
        this.enough = enough;
    }

    /** The groups of things given in a fixed order, single ones among them, by their first member. */
    public static <T> List<Cluster<T>> of(List<T> items, Matching<T> matching, double enough) {
        return Joining.all(items, Joining.<Integer, T>onAverage(matching, enough));
    }

    @Override
    public double link(T a, T b) {
        if (matching.isFar(a, b)) {
            return -1;
        }
        Likeness likeness = matching.compare(a, b);
        return likeness.isDifferent() || likeness.score() < enough ? -1 : likeness.score();
    }

    @Override
    public List<Part> join(List<? extends Node<?, T>> nodes, Blocks blocks) {
        Joined joined = new Joined(nodes, blocks);
        joined.meet();
        joined.join();
        return joined.parts();
    }

    private static final class Group {
        final int first;
        final TreeSet<Integer> members = new TreeSet<>();
        final List<int[]> joints = new ArrayList<>();
        final Map<Integer, Tie> ties = new HashMap<>();
        int age;

        Group(int first) {
            this.first = first;
            members.add(first);
        }
    }

    /** What lies between two groups: how alike the pairs that met are together, and the pair most alike. */
    private static final class Tie {
        double sum;
        int met;
        boolean barred;
        double best = -1;
        int a;
        int b;

        void add(int one, int other, Likeness likeness) {
            met++;
            sum += likeness.score();
            barred |= likeness.isDifferent();
            better(one, other, likeness.score());
        }

        void add(Tie other) {
            met += other.met;
            sum += other.sum;
            barred |= other.barred;
            better(other.a, other.b, other.best);
        }

        private void better(int one, int other, double score) {
            if (score > best || score == best && (one < a || one == a && other < b)) {
                best = score;
                a = one;
                b = other;
            }
        }
    }

    /** Two groups that may become one; out of date once either has grown. */
    private record Offer(double mean, Group a, int ageOfA, Group b, int ageOfB) {
        boolean stands() {
            return a.age == ageOfA && b.age == ageOfB;
        }
    }

    private final class Joined {
        private final List<? extends Node<?, T>> nodes;
        private final Blocks blocks;
        private final List<@Nullable Group> groups = new ArrayList<>();
        private final PriorityQueue<Offer> offers =
                new PriorityQueue<>(Comparator.comparingDouble((Offer offer) -> -offer.mean)
                        .thenComparingInt(offer -> offer.a.first)
                        .thenComparingInt(offer -> offer.b.first));

        Joined(List<? extends Node<?, T>> nodes, Blocks blocks) {
            this.nodes = nodes;
            this.blocks = blocks;
        }

        void meet() {
            for (int i = 0; i < nodes.size(); i++) {
                groups.add(new Group(i));
            }
            for (int a = 0; a < nodes.size(); a++) {
                for (int b = a + 1; b < nodes.size(); b++) {
                    if (meet(a, b) && !isFar(a, b)) {
                        tie(a, b);
                    }
                }
            }
            for (int a = 0; a < nodes.size(); a++) {
                for (int b : group(a).ties.keySet()) {
                    if (a < b) {
                        offer(group(a), group(b));
                    }
                }
            }
        }

        private boolean meet(int a, int b) {
            return blocks.meet(nodes.get(a).handle, nodes.get(b).handle);
        }

        private boolean isFar(int a, int b) {
            return matching.isFar(nodes.get(a).thing, nodes.get(b).thing);
        }

        private void tie(int a, int b) {
            Likeness likeness = matching.compare(nodes.get(a).thing, nodes.get(b).thing);
            if (likeness.score() > 0 || likeness.isDifferent()) {
                tie(group(a), group(b)).add(a, b, likeness);
            }
        }

        private Group group(int first) {
            return Objects.requireNonNull(groups.get(first));
        }

        private static Tie tie(Group a, Group b) {
            Tie tie = a.ties.computeIfAbsent(b.first, key -> new Tie());
            b.ties.put(a.first, tie);
            return tie;
        }

        private void offer(Group a, Group b) {
            Tie tie = Objects.requireNonNull(a.ties.get(b.first));
            double mean = mean(tie, a.members.size(), b.members.size());
            if (!tie.barred && mean >= enough) {
                offers.add(
                        a.first < b.first ? new Offer(mean, a, a.age, b, b.age) : new Offer(mean, b, b.age, a, a.age));
            }
        }

        /** Pairs that share no key have nothing in common; of very large groups only so many meet. */
        private static double mean(Tie tie, int a, int b) {
            long pairs = Math.min((long) a * b, Math.max(tie.met, (long) CROWD * Math.min(a, b)));
            return tie.sum / pairs;
        }

        void join() {
            for (Offer best = offers.poll(); best != null; best = offers.poll()) {
                if (best.stands()) {
                    Tie tie = Objects.requireNonNull(best.a.ties.get(best.b.first));
                    if (!tie.barred && (far(best.a, best.b) || matching.apart(members(best.a), members(best.b)))) {
                        tie.barred = true;
                    } else if (!tie.barred) {
                        join(best.a, best.b, tie);
                    }
                }
            }
        }

        /** Pairs that met and are far keep groups apart as well; they are too many to be kept as ties. */
        private boolean far(Group a, Group b) {
            for (int one : a.members) {
                for (int other : b.members) {
                    if (isFar(one, other) && meet(one, other)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private List<T> members(Group group) {
            return group.members.stream().map(at -> nodes.get(at).thing).toList();
        }

        private void join(Group a, Group b, Tie between) {
            a.members.addAll(b.members);
            a.joints.addAll(b.joints);
            a.joints.add(new int[] {between.a, between.b});
            a.ties.remove(b.first);
            b.ties.remove(a.first);
            b.ties.forEach((other, tie) -> {
                group(other).ties.remove(b.first);
                tie(a, group(other)).add(tie);
            });
            groups.set(b.first, null);
            a.age++;
            b.age++;
            a.ties.keySet().forEach(other -> offer(a, group(other)));
        }

        List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            for (Group group : groups) {
                if (group != null) {
                    parts.add(new Part(
                            group.members.stream().mapToInt(Integer::intValue).toArray(), List.copyOf(group.joints)));
                }
            }
            return parts;
        }
    }
}
