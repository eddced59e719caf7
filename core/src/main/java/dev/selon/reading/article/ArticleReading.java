package dev.selon.reading.article;

import dev.selon.model.Article;
import dev.selon.model.Trouble;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of one document: the article, or none where nothing can be read, and what went wrong on the way. */
public record ArticleReading(@Nullable Article article, List<Trouble> troubles) {
    public ArticleReading {
        troubles = List.copyOf(troubles);
    }
}
