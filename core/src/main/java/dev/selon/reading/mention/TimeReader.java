package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;

/** Finds the times that an article prints, each with what it says of the day. */
public final class TimeReader {
    private TimeReader() {}

    /** The longest time expressions, in order, none over another. */
    public static List<TimeExpression> read(Article article, List<Sentence> sentences, Language language) {
        TimeGrammar grammar = TimeGrammar.of(language);
        List<TimeExpression> times = new ArrayList<>();
        List<TimeConstraint> earlier = new ArrayList<>();
        if (!grammar.isEmpty()) {
            TimeSide side = TimeSide.of(language);
            sentences.forEach(sentence -> read(sentence, grammar, side, earlier, times));
        }
        return List.copyOf(times);
    }

    private static void read(
            Sentence sentence,
            TimeGrammar grammar,
            TimeSide side,
            List<TimeConstraint> earlier,
            List<TimeExpression> times) {
        TimePattern.Run run = grammar.run(sentence.tokens());
        int at = 0;
        while (at < sentence.size()) {
            TimePattern.Hit hit = longest(grammar.at(run, at));
            if (hit == null) {
                at++;
                continue;
            }
            TimeConstraint time = new TimeSense(side.told(sentence, at, hit.end()), earlier).of(hit.draft());
            if (time != null) {
                times.add(new TimeExpression(sentence.span(at, hit.end()), time));
                earlier.add(time);
            }
            at = hit.end();
        }
    }

    private static TimePattern.@org.jspecify.annotations.Nullable Hit longest(List<TimePattern.Hit> hits) {
        TimePattern.Hit longest = null;
        for (TimePattern.Hit hit : hits) {
            if (longest == null || hit.end() > longest.end()) {
                longest = hit;
            }
        }
        return longest;
    }
}
