package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.Phrase;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Claim;
import dev.selon.model.Filler;
import dev.selon.model.Role;
import dev.selon.model.Span;
import dev.selon.model.Token;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Tries every frame on every verb and noun of an article. */
final class FrameMatcher {
    private final Passage passage;
    private final Frames frames;
    private final Fillers fillers;
    private final Stances stances;
    private final PublicLife publicLife;
    private final Unreal unreal;
    private final VerbParts verbParts;
    private final NounActs nounActs;
    private final Slots slots;
    private final ClaimList claims;
    private final Set<Span> asides = new HashSet<>();

    FrameMatcher(Passage passage) {
        this.passage = passage;
        this.frames = Frames.of(passage.language);
        this.fillers = new Fillers(passage);
        this.stances = new Stances(passage);
        this.publicLife = new PublicLife(passage);
        this.unreal = new Unreal(passage.language);
        this.verbParts = new VerbParts(passage, fillers, stances);
        this.nounActs = new NounActs(passage);
        this.slots = new Slots(passage, fillers, stances);
        this.claims = new ClaimList(passage);
    }

    List<Claim> claims() {
        for (int i = 0; i < passage.sentences.size(); i++) {
            Functions functions = passage.functions.get(i);
            for (VerbGroup verb : functions.syntax.verbs()) {
                verb(i, functions, verb);
            }
            for (Phrase phrase : functions.syntax.phrases()) {
                for (int token = phrase.from(); token < phrase.to(); token++) {
                    noun(i, functions, phrase, token);
                }
            }
        }
        frames.said().forEach(this::wrongs);
        frames.lists().forEach(this::lists);
        return new Contents(claims.claims(), slots.clausal(), asides).told();
    }

    /** Wrongs that somebody tells, where no verb or noun of the sentence opens the frame. */
    private void wrongs(Frames.Opening opening) {
        WordList words = passage.language.words("claim/" + opening.trigger().lemma());
        Frame frame = opening.frame();
        for (Found found : new Wrongs(passage, fillers, words).found()) {
            if (!claims.tells(frame.kind(), found.sentence()) && publicLife.holds(frame.kind(), found.roles())) {
                claims.add(frame, found);
            }
        }
    }

    /** Lists of members in brackets. */
    private void lists(Frames.Opening opening) {
        new Lists(passage).found().forEach(found -> claims.add(opening.frame(), found));
    }

    private void verb(int sentence, Functions functions, VerbGroup verb) {
        boolean reflexive = functions.voice(verb) == VerbGroup.Voice.REFLEXIVE;
        for (Frames.Opening opening : frames.verb(functions.lemma(verb))) {
            int behind =
                    TriggerWords.behind(functions, verb.to(), opening.trigger().behind());
            if (opening.trigger().reflexive() == reflexive
                    && behind >= 0
                    && VerbParts.canTell(functions, verb, opening.frame())) {
                verb(sentence, functions, verb, opening.frame(), behind);
            }
        }
    }

    private void verb(int sentence, Functions functions, VerbGroup verb, Frame frame, int behind) {
        Span trigger = passage.span(sentence, verb.head(), behind);
        if (functions.isAside(verb)) {
            asides.add(trigger);
        }
        if (frame.isSpeech() || !unreal.isUnreal(functions, verb)) {
            List<Part> parts = verbParts.of(sentence, verb, behind, trigger, frame);
            tryFrame(frame, sentence, parts, trigger, verb, null);
        }
    }

    private void noun(int sentence, Functions functions, Phrase phrase, int token) {
        if (!canOpen(functions, token) || unreal.isUnreal(functions, phrase)) {
            return;
        }
        boolean qualifies = nounActs.qualifies(functions, phrase);
        List<Frames.Opening> openings = openings(functions, token);
        for (Frames.Opening opening : openings) {
            boolean longer = openings.stream().anyMatch(other -> isLonger(other, opening));
            if (longer || qualifies && !opening.frame().uses().contains("bare")) {
                continue;
            }
            int behind =
                    TriggerWords.behind(functions, token + 1, opening.trigger().behind());
            Span span = passage.sentences.get(sentence).span(token, behind);
            List<Part> parts = functions.parts(phrase, Math.max(behind, phrase.to()));
            tryFrame(opening.frame(), sentence, parts, span, null, phrase);
        }
    }

    private boolean canOpen(Functions functions, int token) {
        Token noun = functions.token(token);
        return (noun.tagged("NOUN", "PROPN") || noun.tagged("X"))
                && !functions.inPreposition(token)
                && passage.mentionsIn(noun.span()).isEmpty();
    }

    /** The frames that the noun opens by its lemma, or else by its form, with the words that they demand behind it. */
    private List<Frames.Opening> openings(Functions functions, int token) {
        List<Frames.Opening> byLemma =
                frames.noun(Folding.lower(functions.token(token).lemma()));
        List<Frames.Opening> all = byLemma.isEmpty() ? frames.noun(functions.lower(token)) : byLemma;
        return all.stream()
                .filter(opening -> TriggerWords.behind(
                                functions, token + 1, opening.trigger().behind())
                        >= 0)
                .toList();
    }

    /** "guerre civile" before "guerre": of two triggers of one kind the longer one says what is meant. */
    private static boolean isLonger(Frames.Opening other, Frames.Opening opening) {
        return other.frame().kind() == opening.frame().kind()
                && other.trigger().behind().size() > opening.trigger().behind().size();
    }

    private void tryFrame(
            Frame frame,
            int sentence,
            List<Part> parts,
            Span trigger,
            @Nullable VerbGroup verb,
            @Nullable Phrase noun) {
        if (!slots.meet(frame, sentence, parts)
                || verb != null && slots.hasThingAsSubject(frame, sentence, parts)
                || frame.uses().contains("spoken") && !stances.isSpoken(trigger)) {
            return;
        }
        Optional<SortedMap<Role, List<Filler>>> filled = slots.fill(frame, sentence, parts, trigger);
        if (filled.isEmpty() || noun != null && !tells(frame, sentence, noun, parts, filled.get(), trigger)) {
            return;
        }
        Optional<Stances.Reading> reading = stances.of(sentence, verb, noun, trigger);
        if (reading.isEmpty()) {
            return;
        }
        SortedMap<Role, List<Filler>> roles = filled.get();
        fillers.rank(roles, frame.kind());
        withoutSelf(frame, sentence, verb, roles);
        if (publicLife.holds(frame.kind(), roles)
                && !RoleSense.isReflected(roles)
                && frame.uses().contains("own plan") == RoleSense.isOwnPlan(frame, roles, reading.get())) {
            Span object = verb == null ? null : object(sentence, parts);
            claims.add(frame, new Found(sentence, trigger, roles), reading.get(), object);
        }
    }

    private boolean tells(
            Frame frame,
            int sentence,
            Phrase noun,
            List<Part> parts,
            SortedMap<Role, List<Filler>> roles,
            Span trigger) {
        return frame.uses().contains("bare") || nounActs.tells(sentence, noun, parts, roles, trigger);
    }

    /** "exclu à la suite de l'achat par X": the one behind "par" is not the doer. */
    private void withoutSelf(Frame frame, int sentence, @Nullable VerbGroup verb, SortedMap<Role, List<Filler>> roles) {
        boolean agentless = verb != null
                && passage.functions.get(sentence).voice(verb) == VerbGroup.Voice.PASSIVE
                && frame.slot(Role.BY).least() == 0;
        if (agentless && RoleSense.isReflected(roles)) {
            roles.remove(Role.BY);
        }
    }

    private @Nullable Span object(int sentence, List<Part> parts) {
        return parts.stream()
                .filter(part ->
                        part.function().equals(Part.OBJECT) && !part.members().isEmpty())
                .map(part -> passage.head(sentence, part.members().get(0)))
                .findFirst()
                .orElse(null);
    }
}
