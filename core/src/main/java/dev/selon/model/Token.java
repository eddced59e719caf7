package dev.selon.model;

import java.util.regex.Pattern;

/**
 * A word or mark.
 *
 * @param form as matched: apostrophes are {@code '}, a word broken over a line is joined, soft hyphens are gone
 * @param tag universal part of speech (universaldependencies.org/u/pos)
 * @param lemma dictionary form in lower case; proper nouns keep their case
 * @param shape inflection: gender, number, person, mood and tense as the dictionary gives them; {@code ""} if unknown
 */
public record Token(Span span, String form, String tag, String lemma, String shape) {
    /** The Arabic article as it is written before a name, in any language. */
    private static final Pattern ARTICLE_AND_NAME = Pattern.compile("(?:al|el|a[dnrstz]|ash|e[drsz])-\\p{Lu}");

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean is(String wanted) {
        return form.equals(wanted);
    }

    public boolean tagged(String one) {
        return tag.equals(one);
    }

    public boolean tagged(String one, String other) {
        return tag.equals(one) || tag.equals(other);
    }

    public boolean startsUpper() {
        return !form.isEmpty()
                && (Character.isUpperCase(form.codePointAt(0))
                        || form.indexOf('-') > 0
                                && ARTICLE_AND_NAME.matcher(form).lookingAt());
    }
}
