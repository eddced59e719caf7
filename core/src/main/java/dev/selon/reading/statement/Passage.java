package dev.selon.reading.statement;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Syntax;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Title;
import dev.selon.model.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One article laid out for the search of statements: sentences with their syntax, names, titles and quotations. */
final class Passage {
    final Article article;
    final Language language;
    final List<Sentence> sentences;
    final List<Syntax> syntax = new ArrayList<>();
    final Mentions mentions;
    final List<Quotation> quotations;

    Passage(Article article, List<Sentence> sentences, Mentions mentions, Language language) {
        this.article = article;
        this.language = language;
        this.sentences = sentences;
        this.mentions = mentions;
        this.quotations = Quotations.of(article);
        sentences.forEach(sentence -> syntax.add(Syntax.of(sentence, language)));
    }

    String text() {
        return article.text();
    }

    String lower(Token token) {
        return Folding.lower(token.form());
    }

    /** The words with labels of links ("À lire aussi :") left out. */
    String withoutLinks(String between) {
        String plain = Folding.lower(between);
        for (String label : language.words("statement/link-labels.txt").entries()) {
            int at = plain.indexOf(label);
            int colon = at < 0 ? -1 : plain.indexOf(':', at);
            if (colon >= 0 && colon - at < 40) {
                return between.substring(0, at) + between.substring(colon + 1);
            }
        }
        return between;
    }

    /** Names inside the span, in order. */
    List<Mention> mentionsIn(Span span) {
        return mentions.mentions().stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    Entity entity(Mention mention) {
        return mentions.entities().get(mention.entity());
    }

    Optional<Title> titleIn(Span span) {
        return mentions.titles().stream()
                .filter(title -> title.span().overlaps(span))
                .findFirst();
    }

    /** The quotation whose words hold the place, if any. */
    Optional<Quotation> quotationAt(int place) {
        return quotations.stream().filter(q -> q.words().contains(place)).findFirst();
    }

    boolean quoted(Token token) {
        return quotationAt(token.start()).isPresent();
    }

    /** The quotations that overlap the span. */
    List<Quotation> quotationsIn(Span span) {
        return quotations.stream().filter(q -> q.words().overlaps(span)).toList();
    }

    /** The sentence in which the place stands, or the next one. */
    int sentenceAt(int place) {
        for (int i = 0; i < sentences.size(); i++) {
            if (place < sentences.get(i).span().end()) {
                return i;
            }
        }
        return sentences.size() - 1;
    }

    /** Index of the first token of the sentence that ends behind the place; the sentence's size if none does. */
    static int tokenFrom(Sentence sentence, int place) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.token(i).end() > place) {
                return i;
            }
        }
        return sentence.size();
    }
}
