package dev.selon.crosscheck.dating;

import dev.selon.model.Article.Block;
import dev.selon.model.Dated;
import dev.selon.model.Form;
import dev.selon.model.Reading;
import dev.selon.model.Status;
import dev.selon.model.TimeConstraint.Calendar;
import dev.selon.model.TimeConstraint.Direction;
import dev.selon.model.TimeExpression;
import dev.selon.model.When;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The day of one story's event: what the first halves of its articles say, put together. */
final class StoryDay {
    private static final int EXACT = 3;
    private static final int BEFORE = 31;
    private static final int AFTER = 14;
    private static final int ANY_YEAR = 2000;

    private StoryDay() {}

    /** A printed time, where, and how many acts it dates. */
    private record Clue(Reading reading, TimeExpression time, int acts) {
        String words() {
            return time.span().of(reading.article().text()).replaceAll("\\s+", " ");
        }

        String name() {
            return reading.article().name();
        }
    }

    /** A day that some clues vote for. */
    private record Vote(When when, int votes, String why) {}

    /** The day of the event, where the story's own articles tell it. */
    static Optional<Dated> of(List<Reading> articles) {
        List<Clue> clues =
                articles.stream().flatMap(reading -> clues(reading).stream()).toList();
        List<Vote> votes = new ArrayList<>();
        clues.forEach(clue -> exact(clue).ifPresent(votes::add));
        year(articles, clues, votes)
                .ifPresent(year -> clues.forEach(clue -> yearless(clue, year).ifPresent(votes::add)));
        return elect(votes);
    }

    /**
     * The clues without a date of their own, read inside a stretch of days that is known from elsewhere; empty where they
     * exclude it.
     */
    static Optional<When> within(List<Reading> articles, When known) {
        List<When> read = articles.stream()
                .flatMap(reading -> clues(reading).stream())
                .flatMap(clue -> clue.time.constraint().resolve(known).stream())
                .filter(when -> when.isClosed() && isNews(when, known))
                .toList();
        Optional<When> narrowest = read.stream()
                .flatMap(when -> when.intersect(known).stream())
                .min(Comparator.comparingLong(When::breadth));
        return read.isEmpty() ? Optional.of(known) : narrowest;
    }

    private static List<Clue> clues(Reading reading) {
        int half = half(reading.article().blocks());
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < reading.times().size(); i++) {
            TimeExpression time = reading.times().get(i);
            if (time.span().start() < half && !isQuoted(time, reading)) {
                clues.add(new Clue(reading, time, acts(reading, i)));
            }
        }
        return clues;
    }

    private static int half(List<Block> blocks) {
        int all = blocks.stream().mapToInt(block -> block.span().length()).sum();
        int read = 0;
        for (Block block : blocks) {
            if (2 * (read + block.span().length()) >= all) {
                return block.span().start() + all / 2 - read + 1;
            }
            read += block.span().length();
        }
        return Integer.MAX_VALUE;
    }

    static boolean isQuoted(TimeExpression time, Reading reading) {
        return reading.statements().stream()
                .anyMatch(said -> said.form() == Form.DIRECT && said.span().contains(time.span()));
    }

    private static int acts(Reading reading, int time) {
        return (int) reading.claims().stream()
                .filter(claim -> claim.time() == time && claim.status() == Status.DONE)
                .count();
    }

    private static Optional<Vote> exact(Clue clue) {
        When published = clue.reading.article().published();
        return clue.time
                .constraint()
                .resolve(published)
                .filter(day -> day.breadth() <= EXACT && isNews(day, published))
                .map(day -> new Vote(
                        day,
                        1 + clue.acts,
                        "\"" + clue.words() + "\" in " + clue.name()
                                + (published == null ? "" : " of " + published.edtf())));
    }

    private static boolean isNews(When day, @org.jspecify.annotations.Nullable When published) {
        return published == null
                || !day.last().isBefore(published.first().minusDays(BEFORE))
                        && !day.first().isAfter(published.last().plusDays(AFTER));
    }

    /** The year that a date, an exact day or a named year gives the story; of several named years the last. */
    private static Optional<Vote> year(List<Reading> articles, List<Clue> clues, List<Vote> exact) {
        List<Vote> known = new ArrayList<>();
        for (Reading reading : articles) {
            When published = reading.article().published();
            if (published != null) {
                known.add(new Vote(
                        published, 3, "the date of " + reading.article().name()));
            }
        }
        exact.forEach(vote -> known.add(new Vote(vote.when, 2, vote.why)));
        for (Clue clue : clues) {
            named(clue).ifPresent(when -> known.add(new Vote(when, 1, "\"" + clue.words() + "\" in " + clue.name())));
        }
        return known.stream()
                .max(Comparator.comparingInt(Vote::votes)
                        .thenComparing(vote -> vote.when.last())
                        .thenComparing(Vote::why));
    }

    /** The year that a clue names, if it is not told as past. */
    private static Optional<When> named(Clue clue) {
        boolean isYear = clue.time.constraint() instanceof Calendar calendar
                && calendar.month() == null
                && calendar.direction() != Direction.PAST;
        return isYear ? clue.time.constraint().resolve(null) : Optional.empty();
    }

    private static Optional<Vote> yearless(Clue clue, Vote year) {
        if (clue.reading.article().published() != null
                || !(clue.time.constraint() instanceof Calendar calendar)
                || calendar.year() != null
                || calendar.month() == null
                || calendar.in(ANY_YEAR).filter(day -> day.breadth() <= EXACT).isEmpty()) {
            return Optional.empty();
        }
        return calendar.resolve(year.when)
                .map(day -> new Vote(
                        day,
                        1 + clue.acts,
                        "\"" + clue.words() + "\" in " + clue.name() + "; the year from " + year.why));
    }

    /** The day most voted for, narrowed by all that overlap it. */
    private static Optional<Dated> elect(List<Vote> votes) {
        Comparator<Vote> order = Comparator.comparingInt((Vote vote) -> -support(vote, votes))
                .thenComparingLong(vote -> vote.when.breadth())
                .thenComparing(vote -> vote.when.first())
                .thenComparing(Vote::why);
        return votes.stream().min(order).map(best -> {
            When narrowed = best.when;
            for (Vote vote : votes.stream().sorted(order).toList()) {
                narrowed = narrowed.intersect(vote.when).orElse(narrowed);
            }
            return new Dated(narrowed, best.why);
        });
    }

    private static int support(Vote vote, List<Vote> votes) {
        return votes.stream()
                .filter(other -> other.when.equals(vote.when))
                .mapToInt(Vote::votes)
                .sum();
    }
}
