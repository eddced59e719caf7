package dev.selon.crosscheck.alignment;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Table;
import dev.selon.language.Tagger;
import dev.selon.language.Tokenizer;
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

/**
 * Why two sentences cannot both be true, as far as words show it: one denies what the other says, they use words that
 * exclude each other, one calls untrue what the other tells, their years or their numbers differ. What follows only
 * from knowledge of the world (a Canadian train is no Russian one) is not seen.
 */
public final class Contradiction {
    private static final int BEFORE = 3;
    private static final int AFTER = 6;
    private static final int SEVERAL = 3;
    private static final int LETTERS = 6;
    private static final double ALIKE = 0.4;
    private static final double RELATED = 0.2;

    private final Language language;
    private final Sentence a;
    private final Sentence b;
    private final List<String> reasons = new ArrayList<>();

    private Contradiction(String a, String b, Language language) {
        this.language = language;
        this.a = new Sentence(a);
        this.b = new Sentence(b);
    }

    /** The reasons, none where nothing speaks against both being true. */
    public static List<String> between(String a, String b, Language language) {
        return List.copyOf(new Contradiction(a, b, language).reasons());
    }

    private List<String> reasons() {
        Set<String> denied = new TreeSet<>(a.deniedOf(b));
        denied.addAll(b.deniedOf(a));
        boolean one = a.denies != b.denies;
        if (one && !denied.isEmpty() && alike() >= RELATED || denied.size() >= SEVERAL) {
            reasons.add("one denies what the other says: " + String.join(", ", denied));
        }
        WordList untrue = language.words("crosscheck/untrue.txt");
        if (a.hasOne(untrue.entries()) != b.hasOne(untrue.entries())) {
            reasons.add("one calls something untrue");
        }
        if (alike() >= ALIKE) {
            opposites();
            differ(a.numbers, b.numbers, "other numbers");
        }
        differ(a.years, b.years, "other years");
        return reasons;
    }

    /** Which part of the shorter sentence's content words the other has. */
    private double alike() {
        long shared = a.content.stream().filter(b.content::contains).count();
        return (double) shared / Math.max(1, Math.min(a.content.size(), b.content.size()));
    }

    private void opposites() {
        for (Table.Row row : language.table("crosscheck/opposites.tsv").rows()) {
            List<String> these = row.all("these");
            List<String> those = row.all("those");
            if (a.hasOnly(these, those) && b.hasOnly(those, these)
                    || a.hasOnly(those, these) && b.hasOnly(these, those)) {
                reasons.add("words that exclude each other: " + these.get(0) + ", " + those.get(0));
            }
        }
    }

    private void differ(Set<String> one, Set<String> other, String why) {
        if (!one.isEmpty() && !other.isEmpty() && Collections.disjoint(one, other)) {
            reasons.add(why);
        }
    }

    /** A sentence by its content words, those among them that stand near a negation, its years and other numbers. */
    private final class Sentence {
        final Set<String> words = new HashSet<>();
        final Set<String> content = new TreeSet<>();
        final Set<String> denied = new TreeSet<>();
        final Set<String> years = new TreeSet<>();
        final Set<String> numbers = new TreeSet<>();
        boolean denies;

        Sentence(String text) {
            List<Token> tokens =
                    Tagger.of(language).session().tag(Tokenizer.of(language).pieces(text, new Span(0, text.length())));
            Set<String> negations =
                    Set.copyOf(language.words("crosscheck/denying.txt").entries());
            for (int i = 0; i < tokens.size(); i++) {
                read(tokens.get(i));
                if (negations.contains(Folding.bare(tokens.get(i).form()))) {
                    denies = true;
                    deny(tokens, i);
                }
            }
        }

        private void read(Token token) {
            String form = Folding.bare(token.form());
            words.add(form);
            words.add(Folding.bare(token.lemma()));
            if (form.matches("(19|20)\\d\\d")) {
                years.add(form);
            } else if (form.matches("\\d[\\d.,\\h]*")) {
                numbers.add(form.replaceAll("[^\\d]", ""));
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
