package dev.selon.language;

/**
 * A noun phrase without its complements: token indices into one sentence.
 *
 * @param from first token, determiner included
 * @param to behind the last token
 * @param head the noun, name or pronoun
 * @param preposition index of the preposition that governs it, or -1; a contracted "du" governs and determines at once
 */
public record Phrase(int from, int to, int head, int preposition) {
    public boolean governed() {
        return preposition >= 0;
    }
}
