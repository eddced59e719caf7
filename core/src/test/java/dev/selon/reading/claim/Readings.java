package dev.selon.reading.claim;

import dev.selon.Texts;
import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Claim;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Statement;
import dev.selon.model.TimeExpression;
import dev.selon.reading.mention.MentionReader;
import dev.selon.reading.mention.TimeReader;
import dev.selon.reading.statement.StatementReader;
import dev.selon.reading.text.TextReader;
import java.util.List;

/** A text read up to its claims. */
record Readings(
        Article article,
        Mentions mentions,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Claim> claims) {
    static Readings of(String text, Language language) {
        Article article = Texts.article(text);
        List<Sentence> sentences = TextReader.read(article, language);
        Mentions mentions = MentionReader.read(article, sentences, language);
        List<TimeExpression> times = TimeReader.read(article, sentences, language);
        List<Statement> statements = StatementReader.read(article, sentences, mentions, language);
        List<Claim> claims = ClaimReader.read(article, sentences, mentions, times, statements, language);
        return new Readings(article, mentions, times, statements, claims);
    }
}
