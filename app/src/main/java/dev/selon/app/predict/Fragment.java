package dev.selon.app.predict;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Mentions;
import dev.selon.model.Span;
import dev.selon.model.TimeExpression;
import dev.selon.reading.mention.MentionReader;
import dev.selon.reading.mention.TimeReader;
import dev.selon.reading.text.TextReader;
import java.util.List;

/** A few words that are no article: read as one French paragraph, with nothing cut and nothing guessed. */
final class Fragment {
    private final Article article;
    private final Language language;

    Fragment(String text, Languages languages) {
        language = languages.get("fr");
        List<Article.Block> blocks =
                List.of(new Article.Block(new Span(0, text.length()), Article.Block.Role.PARAGRAPH));
        article = new Article(
                "fragment", "fragment", null, null, text, "fr", null, null, null, null, blocks, List.of(), List.of());
    }

    Mentions mentions() {
        return MentionReader.read(article, TextReader.read(article, language), language);
    }

    List<TimeExpression> times() {
        return TimeReader.read(article, TextReader.read(article, language), language);
    }
}
