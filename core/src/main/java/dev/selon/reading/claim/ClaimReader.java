package dev.selon.reading.claim;

import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Claim;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import dev.selon.model.Statement;
import dev.selon.model.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds what an article says that somebody did or is: offices by the titles it prints, all else by the language's frames. */
public final class ClaimReader {
    private ClaimReader() {}

    /** The claims of the article in order of place. */
    public static List<Claim> read(
            Article article,
            List<Sentence> sentences,
            Mentions mentions,
            List<TimeExpression> times,
            List<Statement> statements,
            Language language) {
        Passage passage = new Passage(article, sentences, mentions, times, statements, language);
        List<Claim> claims = new ArrayList<>(new Offices(passage).claims());
        claims.addAll(new FrameMatcher(passage).claims());
        claims.sort(
                Comparator.comparing(Claim::trigger).thenComparing(Claim::kind).thenComparing(Claim::rule));
        return List.copyOf(claims);
    }
}
