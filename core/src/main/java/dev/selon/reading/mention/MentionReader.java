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
        List<List<Found>> finds = new EntityFinder(language).find(article, lines);
        List<Run> persons = new PersonFinder(language).find(lines, finds, titles(lines, finds, List.of(), language));
        finds = new PlaceFinder(language).find(lines, finds, persons);
        return new Cast(article, lines, language).fill(finds, titles(lines, finds, persons, language), persons);
    }

    /** The offices of each line: read once to find the persons, and again when these are known. */
    private static List<List<TitleDraft>> titles(
            List<Line> lines, List<List<Found>> finds, List<Run> persons, Language language) {
        TitleFinder finder = new TitleFinder(language, persons);
        return lines.stream()
                .map(line -> finder.find(line, finds.get(line.number())))
                .toList();
    }
}
