package dev.selon.reading.claim;

import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.List;

/** What stands to a verb that may open a frame: its functions, with the speaker as subject of a cue and whoever speaks through a text. */
final class VerbParts {
    private static final String GERUND = "mode:gerund";
    private static final String OF_NOUN = "mode:of a noun";

    private final Passage passage;
    private final Fillers fillers;
    private final Stances stances;
    private final WordList texts;

    VerbParts(Passage passage, Fillers fillers, Stances stances) {
        this.passage = passage;
        this.fillers = fillers;
        this.stances = stances;
        this.texts = passage.language.words("claim/telling-texts.txt");
    }

    /** Whether a verb in its form can tell the act of the frame: no bare participle, no noun. */
    static boolean canTell(Functions functions, VerbGroup verb, Frame frame) {
        return !functions.isBareParticiple(verb)
                && !isNoun(functions, verb)
                && (frame.uses().contains("of a noun") || !has(functions.modes(verb), OF_NOUN));
    }

    /** "les blessés": a participle behind an article is a noun. */
    private static boolean isNoun(Functions functions, VerbGroup verb) {
        return verb.from() == verb.head()
                && verb.from() > 0
                && !verb.isFinite()
                && functions.token(verb.from() - 1).tagged("DET", "ADP+DET");
    }

    private static boolean has(List<Part> parts, String function) {
        return parts.stream().anyMatch(part -> part.function().equals(function));
    }

    /**
     * All that stands to the verb, and its modes.
     *
     * @param behind the token from which on its complements stand
     */
    List<Part> of(int sentence, VerbGroup verb, int behind, Span trigger, Frame frame) {
        Functions functions = passage.functions.get(sentence);
        List<Part> parts = new ArrayList<>(functions.parts(verb, behind));
        parts.addAll(functions.modes(verb));
        parts.addAll(functions.inner(parts));
        speakersAsSubjects(sentence, trigger, parts);
        stances.wordsBefore(trigger, passage.sentences.get(sentence)).ifPresent(parts::add);
        if (frame.isSpeech()) {
            actingSubject(sentence, functions, verb, parts);
        }
        return parts;
    }

    /** « ..., [jure] X, ... »: behind a cue the speaker stands as its subject and as no object. */
    private void speakersAsSubjects(int sentence, Span trigger, List<Part> parts) {
        stances.speakerBehind(trigger).ifPresent(speaker -> {
            Sentence in = passage.sentences.get(sentence);
            for (int i = parts.size() - 1; i >= 0; i--) {
                Part part = parts.get(i);
                if (part.function().equals(Part.SUBJECT)) {
                    parts.remove(i);
                } else if (part.function().equals(Part.OBJECT)
                        && names(in.span(part.from(), part.to()), speaker.span())) {
                    parts.set(i, part.as(Part.SUBJECT));
                }
            }
        });
    }

    /** "la présidente, [Maia Sandu]": the words themselves, or those right before the name. */
    private static boolean names(Span words, Span name) {
        return words.overlaps(name) || words.end() <= name.start() && name.start() - words.end() <= 2;
    }

    /** "une directive demandant ...", "un plan qui promet ...": a noun that cannot act speaks for the subject of the clause. */
    private void actingSubject(int sentence, Functions functions, VerbGroup verb, List<Part> parts) {
        if (!has(parts, GERUND) && !(functions.isBehindQui(verb) && isText(functions, verb))) {
            return;
        }
        functions.mainObject(verb).ifPresent(parts::add);
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i).function().equals(Part.SUBJECT) && !acts(sentence, parts.get(i))) {
                int at = i;
                functions.subjectsBefore(verb).stream()
                        .filter(main -> acts(sentence, main))
                        .findFirst()
                        .ifPresent(main -> parts.set(at, main));
            }
        }
    }

    private boolean acts(int sentence, Part part) {
        return !fillers.of(sentence, part, FillerTypes.ACTOR).isEmpty();
    }

    private boolean isText(Functions functions, VerbGroup verb) {
        return functions
                .subject(verb)
                .filter(subject -> texts.has(functions.token(subject.head()).lemma()))
                .isPresent();
    }
}
