package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Quantities.Quantity;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why two sentences cannot both be true, as far as words show it: one denies what the other says, they use words that
 * exclude each other, one calls untrue what the other tells, their years or their numbers of the same things differ. What
 * follows only from knowledge of the world (a Canadian train is no Russian one) is not seen.
 */
public final class Contradiction {
    private static final int BEFORE = 3;
    private static final int AFTER = 6;
    private static final int SEVERAL = 3;
    private static final int LETTERS = 6;
    private static final int NEXT = 2;
    private static final double ALIKE = 0.4;
    private static final double RELATED = 0.2;
    private static final double SAME = 0.6;

    private final Language language;
    private final Sentence a;
    private final Sentence b;
    private final List<Reason> reasons = new ArrayList<>();

    private Contradiction(String a, String b, Language language) {
        this.language = language;
        this.a = new Sentence(a);
        this.b = new Sentence(b);
    }

    /** What speaks against both being true. */
    public enum Sort {
        /** One denies what the other says. */
        DENIED,
        /** Much the same words, with a negation in one of them that stands by none of the words in common. */
        TURNED,
        /** They use words that exclude each other. */
        OPPOSED,
        /** They number the same things differently. */
        COUNTED,
        /** Their years differ. */
        DATED,
        /** One calls something untrue. */
        UNTRUE
    }

    /** One thing that speaks against both being true, in words. */
    public record Reason(Sort sort, String words) {}

    /** The reasons, none where nothing speaks against both being true. */
    public static List<Reason> between(String a, String b, Language language) {
        return List.copyOf(new Contradiction(a, b, language).reasons());
    }

    private List<Reason> reasons() {
        Set<String> denied = new TreeSet<>(a.deniedOf(b));
        denied.addAll(b.deniedOf(a));
        boolean one = a.denies != b.denies;
        if (one && !denied.isEmpty() && alike() >= RELATED || denied.size() >= SEVERAL) {
            add(Sort.DENIED, "one denies what the other says: " + String.join(", ", denied));
        } else if (one && alike() >= SAME) {
            add(Sort.TURNED, "much the same words, one of them denied");
        }
        WordList untrue = language.words("crosscheck/untrue.txt");
        if (a.hasOne(untrue.entries()) != b.hasOne(untrue.entries())) {
            add(Sort.UNTRUE, "one calls something untrue");
        }
        if (alike() >= ALIKE) {
            opposites();
            numbers();
        }
        if (!a.years.isEmpty() && !b.years.isEmpty() && Collections.disjoint(a.years, b.years)) {
            add(Sort.DATED, "other years");
        }
        return reasons;
    }

    /** Which part of the shorter sentence's content words the other has. */
    private double alike() {
        long shared = a.content.stream().filter(b.content::contains).count();
        return (double) shared / Math.max(1, Math.min(a.content.size(), b.content.size()));
    }

    /** Words that exclude each other. */
    private record Opposites(List<String> these, List<String> those) {}

    private record AllOpposites(List<Opposites> pairs) {
        static AllOpposites of(Language language) {
            return new AllOpposites(language.table("crosscheck/opposites.tsv").rows().stream()
                    .map(row -> new Opposites(row.all("these"), row.all("those")))
                    .toList());
        }
    }

    private void opposites() {
        for (Opposites pair :
                language.derive(AllOpposites.class, AllOpposites::of).pairs()) {
            List<String> these = pair.these();
            List<String> those = pair.those();
            if (a.hasOnly(these, those) && b.hasOnly(those, these)
                    || a.hasOnly(those, these) && b.hasOnly(these, those)) {
                add(Sort.OPPOSED, "words that exclude each other: " + these.get(0) + ", " + those.get(0));
            }
        }
    }

    /** Numbers of the same things of which none may be one of the other's. */
    private void numbers() {
        Set<String> differing = new TreeSet<>();
        for (Quantity one : a.quantities) {
            List<Quantity> same = b.quantities.stream()
                    .filter(other -> other.key().equals(one.key()))
                    .toList();
            boolean told = same.isEmpty()
                    || same.stream()
                            .anyMatch(other -> a.quantities.stream()
                                    .anyMatch(mine -> mine.key().equals(one.key()) && mine.meets(other)));
            if (!told) {
                differing.add(
                        Stream.of(one.printed(), same.get(0).printed()).sorted().collect(Collectors.joining(", ")));
            }
        }
        if (!differing.isEmpty()) {
            add(Sort.COUNTED, "other numbers: " + String.join("; ", differing));
        }
    }

    private void add(Sort sort, String words) {
        reasons.add(new Reason(sort, words));
    }

    /** A sentence by its content words, those among them that stand near a negation, its years and other numbers. */
    private final class Sentence {
        final Set<String> words = new HashSet<>();
        final Set<String> content = new TreeSet<>();
        final Set<String> denied = new TreeSet<>();
        final Set<String> years = new TreeSet<>();
        final List<Quantity> quantities;
        boolean denies;

        Sentence(String text) {
            quantities = Quantities.of(language).in(text, new Span(0, text.length()));
            List<Token> tokens = Tagged.of(text, language);
            WordList within = language.words("crosscheck/denying-within.txt");
            Set<String> negations =
                    Set.copyOf(language.words("crosscheck/denying.txt").entries());
            for (int i = 0; i < tokens.size(); i++) {
                read(tokens.get(i));
                String form = Folding.bare(tokens.get(i).form());
                if (negations.contains(form) && !isPartial(tokens, i)) {
                    denies |= !within.has(form);
                    deny(tokens, i);
                }
            }
        }

        /** "pas seulement", "non contraignant": less is denied than the clause says. */
        private boolean isPartial(List<Token> tokens, int at) {
            for (int i = at + 1; i <= Math.min(tokens.size() - 1, at + NEXT); i++) {
                if (language.words("crosscheck/partly.txt")
                        .has(Folding.bare(tokens.get(i).form()))) {
                    return true;
                }
            }
            return false;
        }

        private void read(Token token) {
            String form = Folding.bare(token.form());
            words.add(form);
            words.add(Folding.bare(token.lemma()));
            if (form.matches("(19|20)\\d\\d")) {
                years.add(form);
            }
            if (isContent(token)) {
                content.add(key(token));
            }
        }

        /** What stands around a negation, up to the end of its clause. */
        private void deny(List<Token> tokens, int at) {
            for (int i = at - 1; i >= Math.max(0, at - BEFORE) && !isEnd(tokens.get(i)); i--) {
                add(tokens.get(i));
            }
            for (int i = at + 1; i <= Math.min(tokens.size() - 1, at + AFTER) && !isEnd(tokens.get(i)); i++) {
                add(tokens.get(i));
            }
        }

        private void add(Token token) {
            if (isContent(token)) {
                denied.add(key(token));
            }
        }

        private boolean isEnd(Token token) {
            return token.is(",") || token.is(".") || token.is(";") || token.is(":") || token.is("!") || token.is("?");
        }

        private boolean isContent(Token token) {
            return Folding.bare(token.lemma()).length() > SEVERAL
                    && !language.words("statement/stop-words.txt").has(token.lemma())
                    && !Character.isDigit(token.form().charAt(0));
        }

        /** Related words have their beginning in common. */
        private String key(Token token) {
            String lemma = Folding.bare(token.lemma());
            return lemma.length() > LETTERS ? lemma.substring(0, LETTERS) : lemma;
        }

        /** What this sentence denies and the other says. */
        Set<String> deniedOf(Sentence other) {
            Set<String> said = new TreeSet<>(denied);
            said.retainAll(other.content);
            said.removeAll(other.denied);
            return said;
        }

        boolean hasOnly(List<String> these, List<String> those) {
            return hasOne(these) && !hasOne(those);
        }

        boolean hasOne(Collection<String> entries) {
            return entries.stream().map(Folding::bare).anyMatch(this::has);
        }

        private boolean has(String entry) {
            return entry.endsWith("*")
                    ? words.stream().anyMatch(word -> word.startsWith(entry.substring(0, entry.length() - 1)))
                    : words.contains(entry);
        }
    }
}
