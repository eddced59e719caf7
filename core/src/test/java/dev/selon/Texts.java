package dev.selon;

import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Statement;
import dev.selon.model.When;
import dev.selon.reading.mention.MentionReader;
import dev.selon.reading.statement.StatementReader;
import dev.selon.reading.text.TextReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Short French texts read without the article stage: each blank line opens a new block. */
public final class Texts {
    public static final Language FRENCH = Languages.packed().get("fr");

    private Texts() {}

    public static Article article(String text) {
        return article(text, null);
    }

    public static Article article(String text, @Nullable When published) {
        List<Article.Block> blocks = new ArrayList<>();
        int start = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            if (!paragraph.isBlank()) {
                Span span = new Span(start, start + paragraph.length());
                blocks.add(new Article.Block(span, Article.Block.Role.PARAGRAPH));
            }
            start += paragraph.length() + 2;
        }
        return new Article(
                "a-1", "text", null, null, text, "fr", null, null, published, null, blocks, List.of(), List.of());
    }

    public static List<Statement> statements(String text) {
        Article article = article(text);
        List<Sentence> sentences = TextReader.read(article, FRENCH);
        Mentions mentions = MentionReader.read(article, sentences, FRENCH);
        return StatementReader.read(article, sentences, mentions, FRENCH);
    }
}
