package dev.selon;

import dev.selon.crosscheck.CrossCheck;
import dev.selon.language.Language;
import dev.selon.language.Languages;
import dev.selon.model.Article;
import dev.selon.model.Claim;
import dev.selon.model.Consultation;
import dev.selon.model.Dossier;
import dev.selon.model.Mentions;
import dev.selon.model.RawDocument;
import dev.selon.model.Reading;
import dev.selon.model.Sentence;
import dev.selon.model.Statement;
import dev.selon.model.TimeExpression;
import dev.selon.model.Trouble;
import dev.selon.reading.article.ArticleReader;
import dev.selon.reading.article.ArticleReading;
import dev.selon.reading.claim.ClaimReader;
import dev.selon.reading.consultation.ConsultationReader;
import dev.selon.reading.mention.MentionReader;
import dev.selon.reading.mention.TimeReader;
import dev.selon.reading.statement.StatementReader;
import dev.selon.reading.text.Fingerprint;
import dev.selon.reading.text.TextReader;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole path: what one article says, read alone, and what many articles say together. Both are pure: the same input
 * gives the same result, in whatever order, locale, time zone or thread.
 */
public final class Selon {
    private final Languages languages;

    public Selon(Languages languages) {
        this.languages = languages;
    }

    /** What came of one document: its reading, or none where nothing could be read, with the troubles on the way. */
    public record Read(@Nullable Reading reading, List<Trouble> troubles) {}

    /** What ONE article says, read alone. */
    public Read read(RawDocument document) {
        ArticleReading opened = ArticleReader.read(document, languages);
        Article article = opened.article();
        if (article == null) {
            return new Read(null, opened.troubles());
        }
        Language language = languages.get(article.language());
        List<Sentence> sentences = TextReader.read(article, language);
        Mentions mentions = MentionReader.read(article, sentences, language);
        List<TimeExpression> times = TimeReader.read(article, sentences, language);
        List<Statement> statements = StatementReader.read(article, sentences, mentions, language);
        List<Claim> claims = ClaimReader.read(article, sentences, mentions, times, statements, language);
        List<Consultation> consultations = ConsultationReader.read(article, sentences, mentions, language);
        Fingerprint print = Fingerprint.of(sentences, statements, language);
        Reading reading = new Reading(
                article,
                mentions.entities(),
                mentions.mentions(),
                mentions.titles(),
                times,
                statements,
                claims,
                consultations,
                print.words(),
                print.shingles(),
                opened.troubles());
        return new Read(reading, opened.troubles());
    }

    /** What MANY articles say together. */
    public Dossier crossCheck(Collection<Reading> readings, Collection<Trouble> troubles) {
        return CrossCheck.of(readings, troubles, languages);
    }
}
