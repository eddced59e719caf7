package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.TimeExpression;
import dev.selon.reading.text.TextReader;
import java.util.List;

/** Plain texts read for their times. */
final class TimeTexts {
    private TimeTexts() {}

    /** A text as an article of one paragraph, without a date. */
    static Article article(String text) {
        return new Article(
                "a",
                "a.txt",
                null,
                null,
                text,
                "fr",
                null,
                null,
                null,
                null,
                List.of(new Article.Block(new Span(0, text.length()), Article.Block.Role.PARAGRAPH)),
                List.of(),
                List.of());
    }

    static List<TimeExpression> read(String text, Language language) {
        Article article = article(text);
        List<Sentence> sentences = TextReader.read(article, language);
        return TimeReader.read(article, sentences, language);
    }
}
