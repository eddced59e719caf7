package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The noun phrases of one sentence, in order, with the preposition of one or several words that governs each. */
final class Phrases {
    static final String NONE = "";
    private static final int LONGEST = 6;

    private final Tokens tokens;
    private final Words words;
    private final List<Phrase> all;
    private final @Nullable Compound[] compoundAt;
    private final String[] governor;
    private final boolean[] inside;
    private final Map<Integer, Integer> byStart = new HashMap<>();

    /** A preposition of several words, with the tokens of its first and last. */
    private record Compound(int first, int last, String function) {}

    Phrases(List<Phrase> all, Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.all = all;
        this.compoundAt = new Compound[tokens.size()];
        this.governor = new String[all.size()];
        this.inside = new boolean[all.size()];
        findCompounds();
        markInside();
        for (int i = 0; i < all.size(); i++) {
            governor[i] = governorOf(all.get(i));
            if (!inside[i]) {
                byStart.put(start(i), i);
            }
        }
    }

    private void findCompounds() {
        for (int i = 0; i < tokens.size(); i++) {
            compoundAt[i] = compoundFrom(i);
        }
    }

    private @Nullable Compound compoundFrom(int from) {
        return words.compounds()
                .at(tokens, from)
                .map(row -> new Compound(from, from + row.words().size() - 1, row.function()))
                .orElse(null);
    }

    /** Nouns that are part of a preposition, as "face" in "en face de". */
    private void markInside() {
        for (Compound compound : compoundAt) {
            for (int i = 0; compound != null && i < all.size(); i++) {
                Phrase phrase = all.get(i);
                inside[i] |= phrase.from() >= compound.first()
                        && phrase.to() <= compound.last() + 1
                        && phrase.head() <= compound.last();
            }
        }
    }

    private String governorOf(Phrase phrase) {
        int at = lastBefore(phrase);
        return compoundEnding(at)
                .map(Compound::function)
                .orElseGet(() -> phrase.governed() || at < phrase.from() - 1 ? plain(at) : NONE);
    }

    private Optional<Compound> compoundEnding(int last) {
        for (int i = Math.max(0, last - LONGEST); i <= last; i++) {
            Compound compound = compoundAt[i];
            if (compound != null && compound.last() == last) {
                return Optional.of(compound);
            }
        }
        return Optional.empty();
    }

    /** The token before the phrase that may govern it; a quotation mark between is passed over. */
    private int lastBefore(Phrase phrase) {
        if (phrase.governed()) {
            return phrase.preposition();
        }
        int at = phrase.from() - 1;
        return tokens.has(at - 1) && tokens.isQuote(at) && tokens.get(at - 1).tagged("ADP", "ADP+DET") ? at - 1 : at;
    }

    /** The preposition in its plain form, without the article that it is contracted with. */
    String plain(int preposition) {
        String lemma = tokens.lemma(preposition);
        int plus = lemma.indexOf('+');
        String plain = plus > 0 ? lemma.substring(0, plus) : lemma;
        return plain.equals("d'") ? "de" : plain;
    }

    /** Where the phrase begins, its preposition included. */
    int start(Phrase phrase) {
        int last = lastBefore(phrase);
        return compoundEnding(last)
                .map(Compound::first)
                .orElseGet(() ->
                        phrase.governed() || last < phrase.from() - 1 ? Math.min(last, phrase.from()) : phrase.from());
    }

    int start(int i) {
        return start(get(i));
    }

    int size() {
        return all.size();
    }

    Phrase get(int i) {
        return all.get(i);
    }

    int head(int i) {
        return get(i).head();
    }

    /** The place of the phrase among all, or -1. */
    int index(Phrase phrase) {
        for (int i = 0; i < size(); i++) {
            if (head(i) == phrase.head()) {
                return i;
            }
        }
        return -1;
    }

    /** The phrase that begins at the token, its preposition included; none that is part of a preposition. */
    @Nullable
    Integer startingAt(int token) {
        return byStart.get(token);
    }

    /** The plain preposition that governs the phrase, "" where none does. */
    String governor(int i) {
        return governor[i];
    }

    String governor(Phrase phrase) {
        int at = index(phrase);
        return at < 0 ? NONE : governor[at];
    }

    /** Whether no preposition governs the phrase. */
    boolean isFree(int i) {
        return governor[i].equals(NONE);
    }

    boolean isOf(int i) {
        return governor[i].equals("de");
    }

    /** Whether the phrase is itself part of a preposition. */
    boolean isInside(int i) {
        return inside[i];
    }

    boolean isTime(Phrase phrase) {
        return words.times().has(tokens.get(phrase.head()).lemma())
                || words.times().has(tokens.lower(phrase.head()));
    }

    /** Whether the token is part of a preposition of several words, as "échange" in "en échange de". */
    boolean inPreposition(int token) {
        for (int i = Math.max(0, token - LONGEST); i <= token; i++) {
            Compound compound = compoundAt[i];
            if (compound != null && compound.last() >= token) {
                return true;
            }
        }
        return false;
    }

    /** Whether a compound preposition begins at the token. */
    boolean opensPreposition(int token) {
        return compoundAt[token] != null;
    }
}
