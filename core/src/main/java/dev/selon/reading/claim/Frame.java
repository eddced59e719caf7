package dev.selon.reading.claim;

import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Stance;
import dev.selon.reading.claim.function.Part;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How French tells one kind of fact: a trigger, who fills which role by which function, and trial sentences.
 *
 * @param stance what the words themselves say of the act ("prêt à" announces), or null
 */
record Frame(
        String name,
        Kind kind,
        List<Trigger> triggers,
        List<Slot> slots,
        List<Condition> conditions,
        @Nullable Stance stance,
        Set<String> uses,
        List<Trial> trials,
        String file,
        int line) {
    private static final Set<Kind> SPEECH =
            EnumSet.of(Kind.DEMAND, Kind.ACCUSATION, Kind.DENIAL, Kind.THREAT, Kind.PLEDGE);

    Frame {
        triggers = List.copyOf(triggers);
        slots = List.copyOf(slots);
        conditions = List.copyOf(conditions);
        uses = Set.copyOf(uses);
        trials = List.copyOf(trials);
    }

    /** What a trigger is. */
    enum Part {
        VERB,
        NOUN,
        /** What somebody is reported to say, with a word of a list in it. */
        SAID,
        /** A list of names in brackets behind the name of a body. */
        LIST
    }

    /**
     * The words that open the frame.
     *
     * @param lemma of the verb or noun
     * @param behind words that must follow, as forms or lemmas; {@code *} stands for determiners and adjectives
     */
    record Trigger(Part part, String lemma, boolean reflexive, List<String> behind) {
        Trigger {
            behind = List.copyOf(behind);
        }
    }

    /**
     * Who fills a role.
     *
     * @param least how many fillers there must be for a fact
     * @param sources each set of alternatives of which the first that is filled counts
     */
    record Slot(Role role, int least, List<List<Source>> sources) {
        Slot {
            sources = sources.stream().map(List::copyOf).toList();
        }
    }

    /** A function and what may stand there. */
    record Source(String function, String type) {}

    /** A demand on a sentence: that one of the tests holds, or that none does. */
    record Condition(boolean wanted, List<Test> tests) {
        Condition {
            tests = List.copyOf(tests);
        }
    }

    /** A function that must be filled: by anything, by a head (or by any word) in a word list, or by that type. */
    record Test(String function, String list, boolean anywhere, String type) {}

    /**
     * A sentence that the build tries.
     *
     * @param expected role fillers, by role, empty of a sentence in which the frame must not fire
     */
    record Trial(boolean yes, String sentence, List<Expected> expected, int line) {
        Trial {
            expected = List.copyOf(expected);
        }
    }

    /** The fillers that a trial expects, each by words that its text or span must hold. */
    record Expected(String role, List<String> fillers) {
        Expected {
            fillers = List.copyOf(fillers);
        }
    }

    /** Whether the act is one of speech, that asks, accuses, denies, threatens or promises something. */
    boolean isSpeech() {
        return SPEECH.contains(kind);
    }

    /** Whether saying so is the act itself, as with an accusation or a public backing. */
    boolean isDoneBySaying() {
        return isSpeech() || uses.contains("spoken act");
    }

    /** Whether the slot only asks that something be told, since another line of the frame says who fills the role. */
    boolean isDemandOnly(Slot slot) {
        return slot.least() > 0 && slots.stream().anyMatch(other -> other.role() == slot.role() && other.least() == 0);
    }

    Slot slot(Role role) {
        return slots.stream().filter(slot -> slot.role() == role).findFirst().orElse(new Slot(role, 0, List.of()));
    }
}
