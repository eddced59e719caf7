package dev.selon.crosscheck.matching;

import dev.selon.crosscheck.matching.Quantities.Quantity;
import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.WordList;
import dev.selon.model.Span;
import dev.selon.model.Token;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a sentence may speak against another: its content words, those among them that stand near a negation, words that
 * exclude others, its years and other numbers. Made once for a sentence, however many it is held against.
 */
public final class Clues {
    private static final int BEFORE = 3;
    private static final int AFTER = 6;
    private static final int SHORT = 3;
    private static final int LETTERS = 6;
    private static final int NEXT = 2;

    private final Language language;
    private final Set<String> words = new HashSet<>();
    final Set<String> content = new TreeSet<>();
    final Set<String> denied = new TreeSet<>();
    final Set<String> years = new TreeSet<>();
    final List<Quantity> quantities;

    /** Of which pairs of words that exclude each other it has the first only, and of which the second only. */
    final BitSet these = new BitSet();

    final BitSet those = new BitSet();
    final boolean untrue;
    boolean denies;

    private Clues(String text, Language language) {
        this.language = language;
        quantities = Quantities.of(language).in(text, new Span(0, text.length()));
        List<Token> tokens = Tagged.of(text, language);
        WordList within = language.words("crosscheck/denying-within.txt");
        WordList negations = language.words("crosscheck/denying.txt");
        for (int i = 0; i < tokens.size(); i++) {
            read(tokens.get(i));
            String form = Folding.bare(tokens.get(i).form());
            if (negations.has(form) && !isPartial(tokens, i)) {
                denies |= !within.has(form);
                deny(tokens, i);
            }
        }
        untrue = hasOne(language.words("crosscheck/untrue.txt").entries());
        List<Opposites> opposites = Opposites.of(language);
        for (int i = 0; i < opposites.size(); i++) {
            boolean first = hasOne(opposites.get(i).these());
            boolean second = hasOne(opposites.get(i).those());
            these.set(i, first && !second);
            those.set(i, second && !first);
        }
    }

    public static Clues of(String text, Language language) {
        return new Clues(text, language);
    }

    Language language() {
        return language;
    }

    /** Which part of the shorter sentence's content words the other has. */
    double alike(Clues other) {
        long shared = content.stream().filter(other.content::contains).count();
        return (double) shared / Math.max(1, Math.min(content.size(), other.content.size()));
    }

    /** What this sentence denies and the other says. */
    Set<String> deniedOf(Clues other) {
        Set<String> said = new TreeSet<>(denied);
        said.retainAll(other.content);
        said.removeAll(other.denied);
        return said;
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

    private static boolean isEnd(Token token) {
        return token.is(",") || token.is(".") || token.is(";") || token.is(":") || token.is("!") || token.is("?");
    }

    private boolean isContent(Token token) {
        return Folding.bare(token.lemma()).length() > SHORT
                && !language.words("statement/stop-words.txt").has(token.lemma())
                && !Character.isDigit(token.form().charAt(0));
    }

    /** Related words have their beginning in common. */
    private static String key(Token token) {
        String lemma = Folding.bare(token.lemma());
        return lemma.length() > LETTERS ? lemma.substring(0, LETTERS) : lemma;
    }

    private boolean hasOne(Collection<String> entries) {
        return entries.stream().map(Folding::bare).anyMatch(this::has);
    }

    private boolean has(String entry) {
        return entry.endsWith("*")
                ? words.stream().anyMatch(word -> word.startsWith(entry.substring(0, entry.length() - 1)))
                : words.contains(entry);
    }
}
