package dev.selon.crosscheck.verdict;

import dev.selon.crosscheck.matching.Cluster;
import dev.selon.crosscheck.matching.Cluster.Link;
import dev.selon.crosscheck.matching.Joining;
import dev.selon.crosscheck.verdict.Told.At;
import dev.selon.model.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The claims of all articles, put together to facts as they come. Tellings of one thing that holds on, with the very
 * same sides, are taken together before anything is compared: there may be thousands.
 */
final class Tellings {
    private final Case all;
    private final Circles circles = new Circles();
    private final SameFact same = new SameFact(circles);
    private final Joining<At, Told> joining = Joining.byLinks(same);
    private final SortedMap<At, Told> told = new TreeMap<>();
    private final Map<List<Object>, TreeMap<At, Told>> alike = new HashMap<>();

    Tellings(Case all) {
        this.all = all;
    }

    /** Reads anew what some articles tell. */
    void settle(Collection<String> articles) {
        SortedSet<At> stale = new TreeSet<>();
        for (String article : articles) {
            Reading reading = all.reading(article);
            for (int i = 0; i < reading.claims().size(); i++) {
                Told.of(reading, i, all).forEach(now -> put(now, stale));
            }
        }
        stale.forEach(at -> enter(Objects.requireNonNull(told.get(at))));
        joining.settle();
    }

    private void put(Told now, SortedSet<At> stale) {
        Told before = told.get(now.at());
        if (before == null || !now.isAs(before)) {
            if (before != null) {
                stale.addAll(circles.remove(before));
                leave(before);
            }
            told.put(now.at(), now);
            stale.addAll(circles.add(now));
            stale.add(now.at());
        }
    }

    /** Whether it is taken together with others that have the same sides. */
    private boolean isOneOfMany(Told one) {
        return SameFact.holdsOn(one) && same.compare(one, one).isSame();
    }

    private void enter(Told one) {
        if (!isOneOfMany(one)) {
            joining.put(one.at(), one);
            return;
        }
        TreeMap<At, Told> like = alike.computeIfAbsent(SameFact.sides(one), key -> new TreeMap<>());
        At first = like.isEmpty() ? null : like.firstKey();
        like.put(one.at(), one);
        if (like.firstKey().equals(one.at())) {
            if (first != null && !first.equals(one.at())) {
                joining.remove(first);
            }
            joining.put(one.at(), one);
        }
    }

    private void leave(Told one) {
        if (!isOneOfMany(one)) {
            joining.remove(one.at());
            return;
        }
        List<Object> sides = SameFact.sides(one);
        TreeMap<At, Told> like = alike.getOrDefault(sides, new TreeMap<>());
        boolean first = !like.isEmpty() && like.firstKey().equals(one.at());
        like.remove(one.at());
        if (like.isEmpty()) {
            alike.remove(sides);
        }
        if (first) {
            joining.remove(one.at());
            if (!like.isEmpty()) {
                joining.put(like.firstKey(), like.firstEntry().getValue());
            }
        }
    }

    /** The facts in the making, by their first telling. */
    List<Draft> drafts(Case whole) {
        return joining.clusters().stream()
                .map(cluster -> new Draft(whole(cluster), whole))
                .toList();
    }

    private Cluster<Told> whole(Cluster<Told> firsts) {
        List<Told> members = new ArrayList<>();
        List<Link<Told>> links = new ArrayList<>(firsts.links());
        for (Told first : firsts.members()) {
            if (isOneOfMany(first)) {
                TreeMap<At, Told> like = Objects.requireNonNull(alike.get(SameFact.sides(first)));
                members.addAll(like.values());
                if (like.size() > 1) {
                    links.add(new Link<>(first, first, same.compare(first, first)));
                }
            } else {
                members.add(first);
            }
        }
        members.sort(Comparator.comparing(Told::at));
        return new Cluster<>(members, links);
    }
}
