package dev.selon.reading.text;

import dev.selon.language.Language;
import dev.selon.language.Tagger;
import dev.selon.language.Tokenizer;
import dev.selon.language.WordList;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts an article's blocks into sentences of tagged tokens, each at its place in the kept text. */
public final class TextReader {
    private static final int LONGEST_SENTENCE = 250;

    private TextReader() {}

    /** The sentences of the article in order; none reaches over the end of a block. */
    public static List<Sentence> read(Article article, Language language) {
        Tokenizer tokenizer = Tokenizer.of(language);
        Tagger.Session tagger = Tagger.of(language).session();
        WordList abbreviations = language.words("text/abbreviations.txt");
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            List<Tokenizer.Piece> pieces =
                    tokenizer.pieces(article.text(), article.blocks().get(block).span());
            for (List<Tokenizer.Piece> one : split(pieces, article.text(), abbreviations)) {
                Span span = one.get(0).span().cover(one.get(one.size() - 1).span());
                sentences.add(new Sentence(span, block, tagger.tag(one)));
            }
        }
        return sentences;
    }

    private static List<List<Tokenizer.Piece>> split(
            List<Tokenizer.Piece> pieces, String text, WordList abbreviations) {
        List<List<Tokenizer.Piece>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (endsSentence(pieces, i, text) || i - start >= LONGEST_SENTENCE && isComma(pieces.get(i))) {
                sentences.add(pieces.subList(start, i + 1));
                start = i + 1;
            }
        }
        if (start < pieces.size()) {
            sentences.add(pieces.subList(start, pieces.size()));
        }
        return sentences;
    }

    private static boolean isComma(Tokenizer.Piece piece) {
        return piece.form().equals(",") || piece.form().equals(";");
    }

    /** Whether the mark at {@code i}, or the closing mark behind it, ends a sentence: a new one must begin behind. */
    private static boolean endsSentence(List<Tokenizer.Piece> pieces, int i, String text) {
        if (i + 1 >= pieces.size()) {
            return false;
        }
        Tokenizer.Piece here = pieces.get(i);
        Tokenizer.Piece next = pieces.get(i + 1);
        boolean spaced = next.span().start() > here.span().end();
        if (isFinal(here)) {
            boolean closes = isClosing(next, text) && !(spaced && isStraight(next) && opensWord(pieces, i + 1));
            boolean glued = !spaced && i > 0 && isWordBefore(pieces.get(i - 1)) && isCapitalised(next);
            return !closes && (spaced || glued || next.form().equals("«")) && begins(pieces, i + 1, here);
        }
        return isClosing(here, text)
                && i > 0
                && isFinal(pieces.get(i - 1))
                && !pieces.get(i - 1).form().equals("?")
                && begins(pieces, i + 1, pieces.get(i - 1))
                && !(isStraight(here)
                        && here.span().start() > pieces.get(i - 1).span().end());
    }

    /** "trois ans.Le pays": a space was lost. */
    private static boolean isWordBefore(Tokenizer.Piece piece) {
        String form = piece.form();
        return form.length() >= 2 && Character.isLowerCase(form.codePointBefore(form.length())) || isStraight(piece);
    }

    private static boolean isCapitalised(Tokenizer.Piece piece) {
        String form = piece.form();
        return form.endsWith("'")
                || form.length() >= 2 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1));
    }

    private static boolean isFinal(Tokenizer.Piece piece) {
        String form = piece.form();
        return form.equals(".") || form.equals("!") || form.equals("?") || form.equals("…") || form.startsWith("..");
    }

    private static boolean isStraight(Tokenizer.Piece piece) {
        return piece.form().equals("\"") || piece.form().equals("''");
    }

    private static boolean isClosing(Tokenizer.Piece piece, String text) {
        String form = piece.form();
        return form.equals("»") || form.equals("”") || form.equals(")") || form.equals("]") || isStraight(piece);
    }

    private static boolean opensWord(List<Tokenizer.Piece> pieces, int quote) {
        return quote + 1 < pieces.size()
                && pieces.get(quote + 1).span().start()
                        == pieces.get(quote).span().end();
    }

    /** A sentence begins with a capital, a figure, an opening mark or a dash. */
    private static boolean begins(List<Tokenizer.Piece> pieces, int at, Tokenizer.Piece end) {
        String form = pieces.get(at).form();
        int c = form.codePointAt(0);
        boolean soft = end.form().equals("…") || end.form().startsWith("..");
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) || Character.isTitleCase(c);
        }
        return Character.isDigit(c) ? !soft : "«“\"'-–—([•".indexOf(c) >= 0 || form.equals("''");
    }
}
