package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.WordList;
import dev.selon.model.Filler;
import dev.selon.model.Kind;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Whether the words around a trigger are what a frame demands, and who of them fills its roles. */
final class Slots {
    private static final int CLITIC = 3;

    private final Passage passage;
    private final Fillers fillers;
    private final Stances stances;
    private final WordList empty;
    private final Set<Span> clausal = new HashSet<>();

    Slots(Passage passage, Fillers fillers, Stances stances) {
        this.passage = passage;
        this.fillers = fillers;
        this.stances = stances;
        this.empty = passage.language.words("claim/empty.txt");
    }

    /** Triggers of which some role is filled by a clause, not by a noun. */
    Set<Span> clausal() {
        return clausal;
    }

    /** Whether the parts meet all conditions of the frame. */
    boolean meet(Frame frame, int sentence, List<Part> parts) {
        return frame.conditions().stream()
                .allMatch(condition -> condition.wanted()
                        == condition.tests().stream().anyMatch(test -> holds(test, sentence, parts)));
    }

    private boolean holds(Frame.Test test, int sentence, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.function().equals(test.function()))
                .anyMatch(part -> test.list().isEmpty()
                        ? test.type().isEmpty()
                                || !fillers.of(sentence, part, test.type()).isEmpty()
                        : holdsWord(sentence, part, test));
    }

    private boolean holdsWord(int sentence, Part part, Frame.Test test) {
        WordList words = passage.language.words("claim/" + test.list());
        Sentence in = passage.sentences.get(sentence);
        if (test.anywhere() || part.members().isEmpty()) {
            int to = test.anywhere() ? part.to() : Math.min(part.to(), part.from() + 1);
            return IntStream.range(part.from(), to)
                    .anyMatch(i -> words.has(in.token(i).lemma()));
        }
        return part.members().stream()
                .anyMatch(member -> words.has(in.token(member.head()).lemma()));
    }

    /** A subject that is no actor opens no frame whose subject is to act: "la courbe accuse une baisse". */
    boolean hasThingAsSubject(Frame frame, int sentence, List<Part> parts) {
        boolean acts = frame.slots().stream()
                .flatMap(slot -> slot.sources().stream())
                .flatMap(List::stream)
                .anyMatch(source ->
                        source.function().equals(Part.SUBJECT) && source.type().equals(FillerTypes.ACTOR));
        return acts
                && !frame.uses().contains("any subject")
                && parts.stream()
                        .filter(part -> part.function().equals(Part.SUBJECT))
                        .anyMatch(part ->
                                fillers.of(sentence, part, FillerTypes.ACTOR).isEmpty());
    }

    /** Who fills each role, or nothing where a demanded role stays empty or only points back. */
    Optional<SortedMap<Role, List<Filler>>> fill(Frame frame, int sentence, List<Part> parts, Span trigger) {
        SortedMap<Role, List<Filler>> roles = new TreeMap<>();
        for (Frame.Slot slot : frame.slots()) {
            List<Filler> found = fill(slot, sentence, parts, trigger);
            if (found.size() < slot.least() || pointsBack(frame, slot, found)) {
                return Optional.empty();
            }
            if (!frame.isDemandOnly(slot)) {
                roles.put(slot.role(), found);
            }
        }
        return Optional.of(roles);
    }

    /** "il l'a ordonnée": a content that only points back, or "la façon" alone, tells nothing; of a denial the words before tell it. */
    private boolean pointsBack(Frame frame, Frame.Slot slot, List<Filler> found) {
        return slot.role() == Role.OF
                && found.size() == 1
                && (frame.kind() == Kind.DEMAND && found.get(0).text().length() <= CLITIC
                        || empty.has(Folding.lower(found.get(0).text())));
    }

    private List<Filler> fill(Frame.Slot slot, int sentence, List<Part> parts, Span trigger) {
        List<Filler> all = new ArrayList<>();
        for (List<Frame.Source> alternatives : slot.sources()) {
            for (Filler filler : first(alternatives, sentence, parts, trigger)) {
                if (all.stream().noneMatch(filler::isSame)) {
                    all.add(filler);
                }
            }
        }
        return all;
    }

    /** The fillers of the first alternative that has any. */
    private List<Filler> first(List<Frame.Source> alternatives, int sentence, List<Part> parts, Span trigger) {
        for (Frame.Source source : alternatives) {
            List<Filler> found = from(source, sentence, parts, trigger);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private List<Filler> from(Frame.Source source, int sentence, List<Part> parts, Span trigger) {
        return switch (source.function()) {
            case "speaker" -> stances.speaker(trigger).map(Filler::of).stream().toList();
            case "before" -> fillers.before(sentence, trigger).stream().toList();
            case "scene" -> fillers.scene(trigger).stream().toList();
            case "trigger" -> List.of(passage.unnamed(trigger));
            default -> fromPart(source, sentence, parts, trigger);
        };
    }

    private List<Filler> fromPart(Frame.Source source, int sentence, List<Part> parts, Span trigger) {
        for (Part part : parts) {
            boolean leading =
                    source.type().equals(FillerTypes.PLACE) && part.function().equals("lead:" + source.function());
            if (!leading && !part.function().equals(source.function())) {
                continue;
            }
            if (part.members().isEmpty()) {
                clausal.add(trigger);
            }
            List<Filler> found = fillers.of(sentence, part, source.type());
            if (!found.isEmpty()) {
                return found.stream().map(filler -> before(filler, trigger)).toList();
            }
        }
        return List.of();
    }

    /** "les rebelles [soutenus] par X": words that run into the trigger end before it. */
    private Filler before(Filler filler, Span trigger) {
        Span span = filler.span();
        if (filler.known() || span.end() <= trigger.start() || span.start() >= trigger.start()) {
            return filler;
        }
        String words = new Span(span.start(), trigger.start()).of(passage.article.text());
        return passage.unnamed(
                new Span(span.start(), span.start() + words.stripTrailing().length()));
    }
}
