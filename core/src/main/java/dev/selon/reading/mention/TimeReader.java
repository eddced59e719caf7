package dev.selon.reading.mention;

import dev.selon.language.Language;
import dev.selon.model.Article;
import dev.selon.model.Sentence;
import dev.selon.model.TimeConstraint;
import dev.selon.model.TimeExpression;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the times that an article prints, each with what it says of the day. */
public final class TimeReader {
    /** "Le lendemain" is counted from a time told at most so many sentences before. */
    private static final int ANCHOR_SENTENCES = 5;

    private TimeReader() {}

    /** The longest time expressions, in order, none over another. */
    public static List<TimeExpression> read(Article article, List<Sentence> sentences, Language language) {
        TimeGrammar grammar = TimeGrammar.of(language);
        TimeSide side = TimeSide.of(language);
        Deque<List<TimeExpression>> recent = new ArrayDeque<>();
        List<TimeExpression> times = new ArrayList<>();
        for (Sentence sentence : grammar.isEmpty() ? List.<Sentence>of() : sentences) {
            List<TimeConstraint> earlier = new ArrayList<>();
            recent.forEach(some -> some.forEach(time -> earlier.add(time.constraint())));
            List<TimeExpression> found = read(sentence, grammar, side, earlier);
            times.addAll(found);
            recent.addLast(found);
            if (recent.size() > ANCHOR_SENTENCES) {
                recent.removeFirst();
            }
        }
        return List.copyOf(times);
    }

    private static List<TimeExpression> read(
            Sentence sentence, TimeGrammar grammar, TimeSide side, List<TimeConstraint> earlier) {
        List<TimeExpression> times = new ArrayList<>();
        TimePattern.Run run = grammar.run(sentence.tokens());
        int at = 0;
        while (at < sentence.size()) {
            TimePattern.Hit hit = longest(grammar.at(run, at));
            if (hit == null) {
                at++;
                continue;
            }
            TimeSense sense = new TimeSense(
                    side.told(sentence, at, hit.end()),
                    side.tellsState(sentence, at, hit.end()),
                    side.isAnnounced(sentence, at, hit.end()),
                    earlier);
            TimeConstraint time = sense.of(hit.draft());
            if (time != null) {
                times.add(new TimeExpression(sentence.span(at, hit.end()), time));
                earlier.add(time);
            }
            at = hit.end();
        }
        return times;
    }

    private static TimePattern.@Nullable Hit longest(List<TimePattern.Hit> hits) {
        TimePattern.Hit longest = null;
        for (TimePattern.Hit hit : hits) {
            if (longest == null || hit.end() > longest.end()) {
                longest = hit;
            }
        }
        return longest;
    }
}
