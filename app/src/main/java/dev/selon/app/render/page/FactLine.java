package dev.selon.app.render.page;

import java.util.List;

/**
 * A fact in one sentence, with all that it rests on.
 *
 * @param standing stance and status, where it is not simply told as done
 * @param verdict the verdict as written in files, for its style
 * @param badge the verdict in words: how many outlets, how many origins
 */
public record FactLine(
        String id,
        String kind,
        List<Run> sentence,
        String standing,
        String verdict,
        String badge,
        String when,
        String whenWhy,
        String where,
        List<Run> origins,
        List<Quote> quotes,
        List<String> why) {}
