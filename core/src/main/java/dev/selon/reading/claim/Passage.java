package dev.selon.reading.claim;

import dev.selon.language.Language;
import dev.selon.language.Phrase;
import dev.selon.language.Syntax;
import dev.selon.model.Article;
import dev.selon.model.Entity;
import dev.selon.model.EntityKind;
import dev.selon.model.Filler;
import dev.selon.model.Mention;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.TimeExpression;
import dev.selon.model.Title;
import dev.selon.model.Token;
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

    EntityKind kind(Mention mention) {
        return entity(mention.entity()).kind();
    }

    /** Whether the filler is an entity of that kind. */
    boolean is(EntityKind kind, Filler filler) {
        return filler.known() && entity(filler.entity()).kind() == kind;
    }

    /** The entity that is named there, under its fullest name. */
    Filler named(Mention mention) {
        return named(mention.span(), mention.entity());
    }

    /** The entity that the words of the span mean, under its fullest name. */
    Filler named(Span span, int entity) {
        return new Filler(span, entity(entity).name(), entity);
    }

    /** Mere words, that name no entity. */
    Filler unnamed(Span span) {
        return new Filler(span, words(span), -1);
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

    /** Whether the state or body of the office is known. */
    boolean tellsBody(Title title) {
        return title.of() >= 0 && title.of() < mentions.entities().size();
    }

    Token token(int sentence, int token) {
        return sentences.get(sentence).token(token);
    }

    Span head(int sentence, Phrase phrase) {
        return token(sentence, phrase.head()).span();
    }
}
