package dev.selon.reading.claim;

import dev.selon.language.Folding;
import dev.selon.language.VerbGroup;
import dev.selon.language.WordList;
import dev.selon.model.Filler;
import dev.selon.model.Role;
import dev.selon.model.Sentence;
import dev.selon.model.Span;
import dev.selon.model.Speaker;
import dev.selon.model.Statement;
import dev.selon.reading.claim.function.Functions;
import dev.selon.reading.claim.function.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Wrongdoing that somebody tells of a named party in neutral words: "affirme que X a commis des crimes". */
final class Wrongs {
    private static final int LONGEST = 240;

    private final Passage passage;
    private final Fillers fillers;
    private final WordList words;
    private final WordList harmless;
    private final WordList guilt;
    private final WordList duties;
    private final WordList armed;

    Wrongs(Passage passage, Fillers fillers, WordList words) {
        this.passage = passage;
        this.fillers = fillers;
        this.words = words;
        this.harmless = passage.language.words("claim/not-doing.txt");
        this.guilt = passage.language.words("claim/guilty.txt");
        this.duties = passage.language.words("claim/duties.txt");
        this.armed = passage.language.words("claim/fighters.txt");
    }

    List<Found> found() {
        List<Found> found = new ArrayList<>();
        for (Statement statement : passage.statements) {
            Speaker speaker = statement.speaker();
            if (speaker == null
                    || statement.act().equals("deny")
                    || statement.act().equals("ask")) {
                continue;
            }
            for (int i = 0; i < passage.sentences.size(); i++) {
                if (passage.sentences.get(i).span().overlaps(statement.span()) && in(i, statement, speaker, found)) {
                    break;
                }
            }
        }
        return found;
    }

    private boolean in(int sentence, Statement statement, Speaker speaker, List<Found> found) {
        Functions functions = passage.functions.get(sentence);
        Sentence in = passage.sentences.get(sentence);
        for (VerbGroup verb : functions.syntax.verbs()) {
            Span head = in.token(verb.head()).span();
            boolean broken = verb.negated() && duties.has(functions.lemma(verb));
            if (!statement.span().contains(head)
                    || verb.negated() && !broken
                    || functions.purpose(verb)
                    || !verb.isFinite() && functions.isGerund(verb)) {
                continue;
            }
            List<Part> parts = functions.parts(verb, verb.to());
            if (isThreat(functions, verb, parts)) {
                continue;
            }
            if (harmless.has(functions.lemma(verb)) && !isGuilt(functions, verb)) {
                continue;
            }
            if (isFight(in, parts)) {
                continue;
            }
            boolean wrong =
                    broken || words.has(functions.lemma(verb)) || parts.stream().anyMatch(part -> isWrong(in, part));
            List<Filler> against = wrong ? doer(sentence, parts) : List.of();
            boolean self = against.stream().anyMatch(f -> f.known() && f.entity() == speaker.entity());
            if (against.isEmpty() || self) {
                continue;
            }
            SortedMap<Role, List<Filler>> roles = new TreeMap<>();
            roles.put(Role.BY, List.of(Filler.of(speaker)));
            roles.put(Role.AGAINST, against);
            roles.put(Role.OF, List.of(content(in, verb, statement.span())));
            Span cue = statement.cue();
            found.add(new Found(sentence, cue != null && in.span().contains(cue) ? cue : head, roles));
            return true;
        }
        return false;
    }

    /** "menace de partir" is a threat, told by itself. */
    private static boolean isThreat(Functions functions, VerbGroup verb, List<Part> parts) {
        return functions.lemma(verb).equals("menacer")
                && parts.stream().anyMatch(part -> part.function().equals(Part.INFINITIVE));
    }

    /** "ont tué dix rebelles": blows struck at those who bear arms are war, not a wrong. */
    private boolean isFight(Sentence in, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.function().equals(Part.OBJECT))
                .flatMap(part -> part.members().stream())
                .anyMatch(member ->
                        armed.has(Folding.lower(in.token(member.head()).lemma())));
    }

    /** "est responsable de meurtres". */
    private boolean isGuilt(Functions functions, VerbGroup verb) {
        int at = verb.to();
        return at < functions.sentence.size()
                && guilt.has(Folding.lower(functions.token(at).lemma()));
    }

    private boolean isWrong(Sentence in, Part part) {
        boolean done = switch (part.function()) {
            case Part.OBJECT, "predicate", "de", "~de", "à" -> true;
            default -> false;
        };
        if (!done || part.members().isEmpty()) {
            return false;
        }
        return part.members().stream()
                .anyMatch(member ->
                        words.has(Folding.lower(in.token(member.head()).lemma())));
    }

    private List<Filler> doer(int sentence, List<Part> parts) {
        return parts.stream()
                .filter(part -> part.function().equals(Part.SUBJECT))
                .flatMap(part -> fillers.of(sentence, part, FillerTypes.ACTOR).stream())
                .toList();
    }

    private Filler content(Sentence in, VerbGroup verb, Span statement) {
        int from = verb.from();
        int to = verb.to();
        while (to < in.size()
                && statement.contains(in.token(to).span())
                && in.span(from, to + 1).length() < LONGEST) {
            to++;
        }
        Span span = in.span(from, to);
        return passage.unnamed(span);
    }
}
