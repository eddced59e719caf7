package dev.selon.reading.claim;

import dev.selon.language.Phrase;
import dev.selon.model.Filler;
import dev.selon.reading.claim.function.Part;
import java.util.List;

/** Whom words mean; so that a pronoun can be told who its antecedent is without knowing how that is found. */
interface Referents {
    /** The fillers that a phrase yields as that type of {@link FillerTypes}, none if it is not of the type. */
    List<Filler> of(int sentence, Phrase phrase, String type);

    /** The fillers that a part yields as that type of {@link FillerTypes}, none if it is not of the type. */
    List<Filler> of(int sentence, Part part, String type);
}
