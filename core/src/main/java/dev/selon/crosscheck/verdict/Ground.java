package dev.selon.crosscheck.verdict;

import dev.selon.language.Languages;
import dev.selon.model.Chronology;
import dev.selon.model.EntityKind;
import dev.selon.model.Identities;
import dev.selon.model.Reading;
import dev.selon.model.Sources;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the strata before settle as articles come; each part shows what is settled by now.
 *
 * @param readings the articles by id
 * @param storyOf the story of each article
 * @param kind what an actor is, null of nobody known
 * @param name an actor's name
 */
public record Ground(
        Map<String, Reading> readings,
        Map<String, String> storyOf,
        Function<String, @Nullable EntityKind> kind,
        UnaryOperator<String> name,
        Identities identities,
        Chronology chronology,
        Sources sources,
        Languages languages) {}
