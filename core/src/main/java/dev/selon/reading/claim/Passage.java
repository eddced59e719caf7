package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.TimeExpression;
import dev.selon.model.Title;
import dev.selon.reading.claim.function.Functions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One article laid out for the search of claims. */
final class Passage {
    final Article article;
    final Language language;
    final List<Sentence> sentences;
    final List<Functions> functions = new ArrayList<>();
    final Mentions mentions;
    final List<TimeExpression> times;
    final List<Statement> statements;

    Passage(
            Article article,
            List<Sentence> sentences,
            Mentions mentions,
            List<TimeExpression> times,
            List<Statement> statements,
            Language language) {
        this.article = article;
        this.language = language;
        this.sentences = sentences;
        this.mentions = mentions;
        this.times = times;
        this.statements = statements;
        sentences.forEach(sentence -> functions.add(new Functions(Syntax.of(sentence, language), language)));
    }

    String words(Span span) {
        return span.of(article.text()).replaceAll("\\s+", " ").strip();
    }

    Span span(int sentence, int from, int to) {
        return sentences.get(sentence).span(from, Math.max(from + 1, to));
    }

    Entity entity(int index) {
        return mentions.entities().get(index);
    }

    /** Names that overlap the span, in order. */
    List<Mention> mentionsIn(Span span) {
        return mentions.mentions().stream().filter(m -> m.span().overlaps(span)).toList();
    }

    Optional<Mention> mentionAt(Span word) {
        return mentions.mentions().stream().filter(m -> m.span().overlaps(word)).findFirst();
    }

    Optional<Title> titleAt(Span word) {
        return mentions.titles().stream().filter(t -> t.span().overlaps(word)).findFirst();
    }

    boolean isActor(int entity) {
        return entity(entity).kind() != EntityKind.PLACE;
    }

    String lower(int sentence, int token) {
        return Folding.lower(sentences.get(sentence).token(token).form());
    }

    Span head(int sentence, Phrase phrase) {
        return sentences.get(sentence).token(phrase.head()).span();
    }
}
