package dev.selon.reading.mention;

import dev.selon.Texts;
import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.TimeExpression;
import dev.selon.reading.text.TextReader;
import java.util.List;

/** Plain texts read for their times. */
final class TimeTexts {
    private TimeTexts() {}

    static List<TimeExpression> read(String text, Language language) {
        Article article = Texts.article(text);
        List<Sentence> sentences = TextReader.read(article, language);
        return TimeReader.read(article, sentences, language);
    }
}
