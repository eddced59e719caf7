package dev.selon.crosscheck.actor;

import dev.selon.model.EntityKind;
import dev.selon.model.Gender;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All entities of the case that surely are one, because they bear one name: what actors are joined from. */
final class Bearer {
    final String bundle;
    final EntityKind kind;
    final List<Ref> refs = new ArrayList<>();
    final TreeMap<String, Printed> names = new TreeMap<>();
    final TreeSet<String> stories = new TreeSet<>();
    final TreeSet<Office> offices = new TreeSet<>();
    final TreeSet<String> articles = new TreeSet<>();
    final TreeSet<String> members = new TreeSet<>();
    Gender gender = Gender.UNKNOWN;

    @Nullable
    String key;

    @Nullable
    String state;

    String usual = "";
    List<String> words = List.of();

    Bearer(String bundle, EntityKind kind) {
        this.bundle = bundle;
        this.kind = kind;
    }

    /** An entity of an article; -1 for a name outside its sentences. */
    record Ref(String article, int entity, String name) {}

    /** How often a form is printed, and where. */
    static final class Printed {
        int count;
        final TreeSet<String> articles = new TreeSet<>();
    }

    /** An office with the body it belongs to ({@code ""} if not told). */
    record Office(String title, String of) implements Comparable<Office> {
        @Override
        public int compareTo(Office other) {
            int byTitle = title.compareTo(other.title);
            return byTitle != 0 ? byTitle : of.compareTo(other.of);
        }

        /** Whether both are one office, its state or body told. */
        boolean isOne(Office other) {
            return !of.isEmpty() && of.equals(other.of) && agrees(other);
        }

        /** Whether both may be one office: one tells the other more fully, and the bodies do not clash. */
        boolean agrees(Office other) {
            List<String> a = Gazetteer.words(title);
            List<String> b = Gazetteer.words(other.title);
            boolean contained = new TreeSet<>(a).containsAll(b) || new TreeSet<>(b).containsAll(a);
            return contained && (of.isEmpty() || other.of.isEmpty() || of.equals(other.of));
        }
    }

    void print(String name, String article, int count) {
        Printed printed = names.computeIfAbsent(name, form -> new Printed());
        printed.count += count;
        printed.articles.add(article);
    }

    /** The fullest form: most words, then most printed, then first in order. */
    String fullest() {
        return names.entrySet().stream()
                .min(java.util.Comparator.<java.util.Map.Entry<String, Printed>>comparingInt(
                                each -> -Gazetteer.words(each.getKey()).size())
                        .thenComparingInt(each -> -each.getValue().count)
                        .thenComparing(java.util.Map.Entry.comparingByKey()))
                .map(java.util.Map.Entry::getKey)
                .orElse(bundle);
    }
}
