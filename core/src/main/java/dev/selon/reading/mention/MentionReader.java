package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Mentions;
import dev.selon.model.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds who and what an article names, and the offices it prints. */
public final class MentionReader {
    private MentionReader() {}

    /** The entities of the article with every place that names them; offices with their holders. */
    public static Mentions read(Article article, List<Sentence> sentences, Language language) {
        List<Line> lines = new ArrayList<>();
        for (Sentence sentence : sentences) {
            lines.add(new Line(lines.size(), sentence, article.text()));
        }
        List<List<Found>> finds = new EntityFinder(language).find(lines);
        TitleFinder titleFinder = new TitleFinder(language);
        List<List<TitleDraft>> titles = new ArrayList<>();
        for (Line line : lines) {
            titles.add(titleFinder.find(line, finds.get(line.number())));
        }
        List<Run> runs = new PersonFinder(language).find(lines, finds, titles);
        finds = new PlaceFinder(language).find(lines, finds, runs);
        return new Cast(article, lines, language).fill(finds, titles, runs);
    }
}
