package dev.selon.reading.claim.function;

import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import java.util.List;
import java.util.Optional;

/** What each verb of the sentence takes, for rules that read one verb by another: "accuse [X] de fuir". */
interface Valency {
    /** Who does it or, of a passive, to whom it is done; nobody while that is still being looked for. */
    Optional<Phrase> subject(VerbGroup verb);

    /** What stands to the verb in which function; nothing while that is still being looked for. */
    List<Part> parts(VerbGroup verb);
}
