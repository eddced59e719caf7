package dev.selon.model;

import java.util.List;

/**
 * What one article says, read alone. Names and times stand as the article prints them.
 *
 * @param mentions in order of place
 * @param titles the offices printed, in order of place
 * @param consultations the formats of consultation named, in order of place
 * @param words content lemmas of the body with quotations left out, in order, for likeness of stories
 * @param shingles hashes of the body's runs of words outside quotations, sorted, for reprints
 */
public record Reading(
        Article article,
        List<Entity> entities,
        List<Mention> mentions,
        List<Title> titles,
        List<TimeExpression> times,
        List<Statement> statements,
        List<Claim> claims,
        List<Consultation> consultations,
        List<String> words,
        List<Long> shingles,
        List<Trouble> troubles) {
    public Reading {
        entities = List.copyOf(entities);
        mentions = List.copyOf(mentions);
        titles = List.copyOf(titles);
        times = List.copyOf(times);
        statements = List.copyOf(statements);
        claims = List.copyOf(claims);
        consultations = List.copyOf(consultations);
        words = List.copyOf(words);
        shingles = Numbers.of(shingles);
        troubles = List.copyOf(troubles);
    }

    public String id() {
        return article.id();
    }
}
